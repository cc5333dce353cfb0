import type { Column, Table } from '../store/model.ts';
import { isPolymorphic, quoted, targetColumn } from '../store/schema-sql.ts';
import type { Call } from './call.ts';
import { DataverseError } from './dataverse-error.ts';
import { keySqlName } from './locator.ts';

/** `child.column` lookups whose row goes with the row it points at. */
const cascading = new Set([
  'salesorderdetail.salesorderid',
  'invoicedetail.invoiceid',
  'quotedetail.quoteid',
  'msdyn_projecttask.msdyn_project',
  'msdyn_projectteam.msdyn_project',
  'msdyn_projectbucket.msdyn_project',
  'msdyn_resourceassignment.msdyn_projectid',
  'msdyn_resourceassignment.msdyn_taskid',
  'msdyn_projecttask.msdyn_parenttask',
  'msdyn_projecttaskdependency.msdyn_project',
  'msdyn_projecttaskdependency.msdyn_predecessortask',
  'msdyn_projecttaskdependency.msdyn_successortask',
  'msdyn_projectchecklist.msdyn_projecttaskid',
  'msdyn_projectsprint.msdyn_project',
  'msdyn_operationsetdetail.msdyn_operationset',
  'msdyn_projectcontractsplitbillingrule.msdyn_projectcontract',
  'msdyn_contractlinescheduleofvalue.msdyn_contractlineid',
  'msdyn_journalline.msdyn_journal',
  'msdyn_subcontractline.msdyn_subcontract',
  'msdyn_projectvendorinvoiceline.msdyn_projectvendorinvoice',
  'msdyn_contractlinescheduleofvalue.msdyn_contractline',
  'sdkmessageprocessingstep.eventhandler',
  'sdkmessageprocessingstepimage.sdkmessageprocessingstepid',
]);

function restricted(call: Call, table: Table, child: Table): DataverseError {
  return new DataverseError(
    call.environment.options.restrictedDeleteStatus,
    '0x80040227',
    `The record cannot be deleted because it is associated with another record: '${table.name}' is referenced by '${child.name}'.`,
  );
}

function childIds(call: Call, child: Table, column: Column, table: Table, id: string): string[] {
  const name = quoted(column.sqlName);
  const isFirst = column.targets[0]?.table === table.name;
  const target = quoted(targetColumn(column));
  const points = isPolymorphic(column) ? ` AND (${target} = ?${isFirst ? ` OR ${target} IS NULL` : ''})` : '';
  const sql = `SELECT ${quoted(keySqlName(child))} AS id FROM ${quoted(child.sqlName)} WHERE ${name} = ?${points}`;
  const params = points === '' ? [id] : [id, table.sqlName];
  return call.environment.store.all(sql, params).map((row) => String(row['id']));
}

/** Makes way for a delete: refuses where a relationship restricts it, deletes children, clears other lookups. */
export function removeLinks(
  call: Call,
  table: Table,
  id: string,
  deleteChild: (child: Table, childId: string) => void,
): void {
  const { model, options, store } = call.environment;
  const restricts = new Set(options.restrictDelete);
  for (const collection of table.collections.values()) {
    const child = model.tables.get(collection.table);
    const column = child?.columns.get(collection.column);
    if (child === undefined || column === undefined) continue;
    const ids = childIds(call, child, column, table, id);
    if (ids.length === 0) continue;
    const name = `${child.sqlName}.${column.sqlName}`;
    if (restricts.has(name)) throw restricted(call, table, child);
    for (const childId of ids) {
      if (cascading.has(name)) deleteChild(child, childId);
      else unlink(call, child, column, childId);
    }
  }
  for (const side of table.manyToMany.values()) {
    store.run(`DELETE FROM ${quoted(side.sqlTable)} WHERE ${side.ownColumn} = ?`, [id]);
  }
}

function unlink(call: Call, child: Table, column: Column, childId: string): void {
  const { store } = call.environment;
  const target = isPolymorphic(column) ? `, ${quoted(targetColumn(column))} = NULL` : '';
  store.run(
    `UPDATE ${quoted(child.sqlName)} SET ${quoted(column.sqlName)} = NULL${target}, versionnumber = ? WHERE ${quoted(keySqlName(child))} = ?`,
    [store.nextVersion(), childId],
  );
}
