import type { WriteEvent, WriteHooks } from '../environment.ts';
import { businessError } from './schedule-errors.ts';
import { scheduleRules } from './schedule-rules.ts';
import type { SettingsHolder } from './settings.ts';

/** Closing a project is no scheduling: the Schedule API itself refuses its state (that a plain write may is inferred). */
function isStatusOfProject({ table, sent }: WriteEvent): boolean {
  return table === 'msdyn_project' && sent.every((column) => column === 'statecode' || column === 'statuscode');
}

/** Refuses ordinary writes to the tables that the scheduling service owns. */
export function directWriteHooks(settings: SettingsHolder): ReadonlyMap<string, WriteHooks> {
  const refuse = (operation: 'Create' | 'Update' | 'Delete') => (event: WriteEvent) => {
    if (event.call.isSchedulingService || event.isCascade || settings.current.directSchedulingWrites) return;
    throw businessError(
      `You cannot directly do '${operation}' operation to '${event.table}'. Try editing it through the Resource editing UI via Project.`,
    );
  };
  return new Map(
    [...scheduleRules].map(([table, rule]): [string, WriteHooks] => [
      table,
      {
        ...(rule.isPlainCreateAllowed ? {} : { beforeCreate: refuse('Create') }),
        beforeUpdate: (event) => {
          if (!isStatusOfProject(event)) refuse('Update')(event);
        },
        ...(rule.isPlainDeleteAllowed ? {} : { beforeDelete: refuse('Delete') }),
      },
    ]),
  );
}
