import { execute, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';

import { parseSourcesConfig } from '../../systems/config.ts';
import { createSources } from '../../systems/sources.ts';
import { createSubgraphContext } from '../context.ts';
import { createDataverseSubgraph } from '../dataverse/subgraph.ts';

/** An answer and what it cost. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers freely.
  readonly data: any;
  readonly errors: ExecutionResult['errors'];
  /** Calls that each system received. */
  readonly calls: { readonly dataverse: number; readonly finance: number };
}

/** Where two running systems are, and as whom to call them; a started sandbox is one. */
export interface RunningSystems {
  readonly dataverse: string;
  readonly finance: string;
  readonly tokenEndpoint: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The Dataverse subgraph, connected. */
export interface DataverseHarness {
  query(text: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Connects to two systems and answers queries with the Dataverse subgraph alone. */
export async function connectDataverseSubgraph(systems: RunningSystems): Promise<DataverseHarness> {
  const { tenantId, clientId, clientSecret, tokenEndpoint } = systems;
  const sources = createSources(
    parseSourcesConfig({
      entra: { tenantId, clientId, credential: { type: 'secret', secret: clientSecret }, tokenEndpoint },
      dataverse: { url: systems.dataverse },
      finance: { url: systems.finance },
    }),
  );
  await sources.started;
  const { schema } = createDataverseSubgraph();
  return {
    query: async (text, variables = {}) => {
      const document: DocumentNode = parse(text);
      const problems = validate(schema, document);
      if (problems.length > 0) throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
      const request = {
        requestId: 'test',
        signal: AbortSignal.timeout(60_000),
        deadline: Date.now() + 60_000,
      };
      const sessions = sources.openSession(request);
      const contextValue = createSubgraphContext({ openSession: () => sessions }, request, systems);
      const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
      return {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- see Answer.data.
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors,
        calls: { dataverse: sessions.dataverse.calls, finance: sessions.finance.calls },
      };
    },
    close: () => sources.close(),
  };
}
