import type { Model } from '../../../store/model.ts';
import type { ActualLookup } from './prevalidation.ts';

/** What a call to Dataverse needs. */
export interface LookupSetup {
  /** Names of the environment. */
  readonly model: Model;
  /** `http://127.0.0.1:4010/api/data/v9.2/`. */
  readonly root: () => string;
  readonly token: () => string;
}

/** Asks the Dataverse Web API over HTTP, as Finance does. The amounts are compared there. */
export function createActualLookup({ model, root, token }: LookupSetup): ActualLookup {
  return async (facts) => {
    const table = model.tablesBySqlName.get('msdyn_actual');
    const [id, amount] = ['msdyn_actualid', 'msdyn_amount'].map(
      (name) => [...(table?.columns.values() ?? [])].find((column) => column.sqlName === name)?.name,
    );
    if (table === undefined || id === undefined || amount === undefined) {
      throw new Error('Expected Dataverse to have actuals with an id and an amount.');
    }
    const filter = facts.map((fact) => `(${id} eq ${fact.actualId} and ${amount} eq ${fact.amount})`).join(' or ');
    const response = await fetch(`${root()}${table.set}?$select=${id}&$filter=${encodeURIComponent(filter)}`, {
      headers: { Authorization: `Bearer ${token()}` },
    });
    if (!response.ok) throw new Error(`Expected actuals from Dataverse, received status ${response.status}.`);
    const body = (await response.json()) as { readonly value: readonly Readonly<Record<string, unknown>>[] };
    return new Set(body.value.map((row) => String(row[id]).toLowerCase()));
  };
}
