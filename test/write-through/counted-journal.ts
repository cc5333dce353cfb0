import type { Journal } from '../../dualwrite/journal/journal.ts';

/** A journal that notes which of its methods mutations call; looking for others' work and staying alive belong to none. */
export function countedJournal(journal: Journal): { readonly journal: Journal; readonly trips: string[] } {
  const trips: string[] = [];
  const counted = new Proxy(journal, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        if (name !== 'heartbeat' && name !== 'claim') trips.push(String(name));
        return Reflect.apply(member, target, given);
      };
    },
  });
  return { journal: counted, trips };
}
