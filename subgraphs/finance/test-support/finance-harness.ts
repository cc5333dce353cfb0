import { graphql } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';

import type { Row } from '../../../systems/odata/query.ts';
import { connect, patience } from '../../../systems/test-support/connect.ts';
import { createSubgraphContext } from '../../context.ts';
import type { SubgraphContext } from '../../context.ts';
import { createFinanceSubgraph } from '../subgraph.ts';

/** An answer, as a client would see it, and how many calls Finance received for it. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers freely.
  readonly data: any;
  readonly errors: readonly { readonly path: readonly unknown[]; readonly code: unknown; readonly message: string }[];
  readonly calls: number;
}

/** A running Finance; a started sandbox is one. */
export interface RunningFinance {
  readonly finance: string;
  appToken(system: 'FINANCE'): string;
}

/** The key of a record as federation hands it over. */
export type EntityKey = Readonly<Record<string, unknown>>;

/** The Finance subgraph, connected. */
export interface FinanceHarness {
  readonly schema: GraphQLSchema;
  query(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Asks for records of one type by their keys, as a gateway does. */
  entities(typename: string, keys: readonly EntityKey[], selection: string): Promise<Answer>;
  /** Rows of an entity as the clients read them. */
  rows(table: string, select: readonly string[], top?: number): Promise<readonly Row[]>;
  /** Keys of the first rows of an entity: `legalEntityId`, and the given fields with the columns that hold them. */
  keysOf(table: string, columns: Readonly<Record<string, string>>, top?: number): Promise<readonly EntityKey[]>;
  context(): SubgraphContext;
  close(): Promise<void>;
}

/** Connects to Finance and answers queries with its subgraph alone. The second dimension is called Department. */
export async function connectFinanceSubgraph(running: RunningFinance): Promise<FinanceHarness> {
  const { schema } = createFinanceSubgraph({ dimensionNames: ['MainAccount', 'Department'] });
  const sources = connect(
    { finance: { url: running.finance, readAttempts: 1 } },
    { tokens: { token: async () => running.appToken('FINANCE') } },
  );
  await sources.started;
  const addresses = { dataverse: 'https://dataverse.example/', finance: 'https://finance.example/data/' };

  const query: FinanceHarness['query'] = async (source, variableValues = {}) => {
    const sessions = sources.openSession(patience(20_000));
    const contextValue = createSubgraphContext({ openSession: () => sessions }, patience(20_000), addresses);
    const result: ExecutionResult = await graphql({ schema, source, variableValues, contextValue });
    return {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- see Answer.data.
      data: JSON.parse(JSON.stringify(result.data ?? null)),
      errors: (result.errors ?? []).map(({ path, extensions, message }) => ({
        path: path ?? [],
        code: extensions['code'],
        message,
      })),
      calls: sessions.finance.calls,
    };
  };

  const rows: FinanceHarness['rows'] = async (table, select, top = 10_000) => {
    const { finance } = sources.openSession(patience(20_000));
    return (await finance.read({ table, select, top })).rows.map(({ values }) => values);
  };

  return {
    schema,
    query,
    rows,
    entities: (typename, keys, selection) =>
      query(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on ${typename} { ${selection} } }
        }`,
        { representations: keys.map((key) => ({ __typename: typename, ...key })) },
      ),
    keysOf: async (table, columns, top) => {
      const found = await rows(table, ['dataAreaId', ...Object.values(columns)], top);
      return found.map((row) => ({
        legalEntityId: String(row['dataAreaId']).toUpperCase(),
        ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row[column]])),
      }));
    },
    context: () => createSubgraphContext(sources, patience(20_000)),
    close: () => sources.close(),
  };
}

/** An amount in ten-thousandths, for exact sums. */
export function tenThousandths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}
