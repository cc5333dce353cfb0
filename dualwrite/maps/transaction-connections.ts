import { companyField } from './company-field.ts';
import type { FieldPair, TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

const table = 'msdyn_transactionconnection';
/** Seen in the predecessor's template of the same entity. */
const toFinance = { direction: 'toFinance', confidence: 'observed' } as const;
const isOfActuals = ([1, 2] as const).map((side) => ({
  op: 'eq' as const,
  path: `msdyn_transaction${side}type`,
  value: 'msdyn_actual',
}));

/**
 * What connects two actuals: cost with unbilled sales, a reversal with its original. Finance needs both ends first, so a
 * connection travels after the actuals that it links.
 */
export const transactionConnections: TableMap = {
  name: 'Integration entity for project transaction relationships (msdyn_transactionconnections)',
  version: '1.0.0.0',
  dataverse: { table },
  finance: { table: 'ProjTransactionRelationships' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'connectionId'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: [] },
  filter: { dataverse: { op: 'and', of: isOfActuals } },
  fields: [
    companyField('msdyn_owningcompany', 'inferred'),
    { field: 'connectionId', dataverse: `${table}id`, finance: 'ConnectionId', ...toFinance },
    ...([1, 2] as const).flatMap((side): FieldPair[] => [
      {
        field: `transaction${side}`,
        dataverse: `msdyn_transaction${side}`,
        finance: `Transaction${side}Id`,
        ...toFinance,
      },
      {
        field: `role${side}`,
        dataverse: `msdyn_transaction${side}role`,
        finance: `Transaction${side}Role`,
        ...toFinance,
      },
      {
        field: `type${side}`,
        dataverse: `msdyn_transaction${side}type`,
        finance: `Transaction${side}Type`,
        ...toFinance,
      },
    ]),
  ],
  // The gateway orders a connection with the actuals that it links; by itself it knows its company only.
  aggregate: ({ legalEntity = null }) => `actuals ${textOf(legalEntity)}`.toUpperCase(),
};
