import type { Journal } from '../../dualwrite/journal/journal.ts';
import { step } from '../../dualwrite/step.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import type { Breakage } from './mortal-runner.ts';

function unfenced(system: WritableSystem): WritableSystem {
  return {
    system: system.system,
    settleMilliseconds: system.settleMilliseconds,
    isSame: (...of) => system.isSame(...of),
    read: (...of) => system.read(...of),
    carried: (...of) => system.carried(...of),
    write: (writes, effect) =>
      system.write(
        writes.map((write) => {
          if (write.kind === 'create') return write;
          const { ifMatch: _, ...rest } = write;
          return rest;
        }),
        effect,
      ),
  };
}

/** A stale owner may change what it no longer owns, in the journal and in both systems. */
function withoutEpochs(journal: Journal): Journal {
  const current = async (id: string) => (await journal.find(id))?.epoch ?? 0;
  return new Proxy(journal, {
    get: (_, key) => {
      if (key === 'heartbeat') return (owner: string) => journal.heartbeat(owner, 100);
      if (key === 'record' || key === 'release') {
        return async (...[id, , document]: Parameters<Journal['record']>) =>
          journal[key](id, await current(id), document);
      }
      if (key === 'finish') {
        return async (...[id, , document, freesKey]: Parameters<Journal['finish']>) =>
          journal.finish(id, await current(id), document, freesKey);
      }
      const value: unknown = Reflect.get(journal, key, journal);
      return typeof value === 'function' ? value.bind(journal) : value;
    },
  });
}

/** Engines that are wrong on purpose: whoever trusts the schedules must see them catch these. */
export const brokenEngines: Readonly<Record<string, Breakage>> = {
  'no fencing': (options) => ({
    ...options,
    // Believes for a minute that it is alive, whatever the journal was told.
    leaseMilliseconds: 400,
    journal: withoutEpochs(options.journal),
    systems: { DATAVERSE: unfenced(options.systems.DATAVERSE), FINANCE: unfenced(options.systems.FINANCE) },
  }),
  'blind retry': (options) => ({
    ...options,
    step: (progress, event) => step(progress, event.kind === 'lost' ? { ...event, kind: 'unavailable' } : event),
  }),
  'no before-image': (options) => ({
    ...options,
    step: (progress, event) =>
      step(progress, event.kind === 'found' && progress.isUndoing ? { ...event, found: 'before' } : event),
  }),
};
