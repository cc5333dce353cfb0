import { tableOf } from '../../store/model.ts';
import type { Call } from '../call.ts';
import { badPayload } from '../dataverse-error.ts';
import { createRow } from '../write-row.ts';
import { typeOfEntity } from './staged-entity.ts';

/** Creates a project at once, with its first bucket and its creator as the first team member. */
export function createProject(call: Call, entity: unknown): string {
  const { model, store } = call.environment;
  const { table, body } = typeOfEntity(call, entity);
  if (table.sqlName !== 'msdyn_project') throw badPayload(`'Project' takes a row of msdyn_project.`);
  const service = { ...call, isSchedulingService: true };
  const id = createRow(service, table, body);
  createRow(
    service,
    tableOf(model, 'msdyn_projectbucket'),
    {},
    {
      msdyn_name: 'Bucket 1',
      msdyn_project: id,
      msdyn_displayorder: 10_000_000_000n,
    },
  );
  const resource = store.get('SELECT bookableresourceid AS id FROM bookableresource WHERE userid = ?', [call.userId]);
  createRow(
    service,
    tableOf(model, 'msdyn_projectteam'),
    {},
    {
      msdyn_name: 'Project Manager 1',
      msdyn_project: id,
      msdyn_bookableresourceid: resource?.['id'] ?? null,
    },
  );
  return id;
}
