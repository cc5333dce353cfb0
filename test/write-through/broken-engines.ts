import type { Journal } from '../../dualwrite/journal/journal.ts';
import { step } from '../../dualwrite/step.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import type { Breakage } from './mortal-runner.ts';
import { replacing } from './replacing.ts';

function unfenced(system: WritableSystem): WritableSystem {
  return replacing(system, {
    write: (writes, effect) =>
      system.write(
        writes.map((write) => {
          if (write.kind === 'create') return write;
          const { ifMatch: _, ...rest } = write;
          return rest;
        }),
        effect,
      ),
  });
}

/** A stale owner may change what it no longer owns, in the journal and in both systems. */
function withoutEpochs(journal: Journal): Journal {
  const current = async (id: string) => (await journal.find(id))?.epoch ?? 0;
  return replacing(journal, {
    heartbeat: (owner) => journal.heartbeat(owner, 100),
    record: async (id, _, document) => journal.record(id, await current(id), document),
    release: async (id, _, document) => journal.release(id, await current(id), document),
    finish: async (id, _, document, freesKey) => journal.finish(id, await current(id), document, freesKey),
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
