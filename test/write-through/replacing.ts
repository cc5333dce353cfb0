import type { System } from '../../systems/odata/query.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import type { Breakage } from './mortal-runner.ts';

/** The same thing, some of which is done otherwise. */
export function replacing<Whole extends object>(whole: Whole, changes: Partial<Whole>): Whole {
  return new Proxy(whole, {
    get: (_, key) => {
      if (key in changes) return Reflect.get(changes, key) as unknown;
      const value: unknown = Reflect.get(whole, key, whole);
      return typeof value === 'function' ? value.bind(whole) : value;
    },
  });
}

/** A gateway that asks one of the systems otherwise than it should. */
export function withSystem(system: System, change: (whole: WritableSystem) => Partial<WritableSystem>): Breakage {
  return (options) => {
    const whole = options.systems[system];
    return { ...options, systems: { ...options.systems, [system]: replacing(whole, change(whole)) } };
  };
}
