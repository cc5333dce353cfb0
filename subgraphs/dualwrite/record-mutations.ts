import type { Json } from '../../dualwrite/journal/journal.ts';
import { projectResourceRoles } from '../../dualwrite/maps/project-resource-roles.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { transactionCategories } from '../../dualwrite/maps/transaction-categories.ts';
import type { Consistency } from '../../dualwrite/operation.ts';
import type { RecordWrite, WriteOutcome } from '../../dualwrite/record-write.ts';
import type { SubgraphContext } from '../context.ts';
import { decodeGlobalIdOf, encodeGlobalId } from '../model/global-id.ts';
import { versionOf } from '../model/record-fields.ts';
import type { Resolver } from '../subgraph.ts';
import { refusedView, viewOf } from './operation-view.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

/** A type whose records can be written. */
interface WritableType {
  readonly typename: string;
  /** The payload's field that holds the record. */
  readonly field: string;
  readonly map: TableMap;
}

const writableTypes: readonly WritableType[] = [
  { typename: 'ResourceRole', field: 'resourceRole', map: projectResourceRoles },
  { typename: 'TransactionCategory', field: 'transactionCategory', map: transactionCategories },
];

interface Input {
  readonly id?: string;
  readonly idempotencyKey?: string | null;
  readonly consistency: Consistency;
  readonly expectedVersion?: string | null;
  readonly force?: boolean;
  readonly [field: string]: Json | undefined;
}

/** The mutations that create, update and delete records, by name. */
export const recordMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  writableTypes.flatMap((type) =>
    (['create', 'update', 'delete'] as const).map((kind) => [`${kind}${type.typename}`, recordMutation(type, kind)]),
  ),
);

function recordMutation(type: WritableType, kind: ChangeKind): Resolver {
  return async (_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) => {
    const service = requireWrites(context);
    const write = recordWrite(type, kind, input);
    const outcome = await withJournal(() => service.write(write, context));
    context.forgetReads();
    return {
      ...recordIn(type, kind, outcome),
      operation: outcome.operation === null ? refusedView(write) : viewOf(outcome.operation),
      userErrors: outcome.problems,
    };
  };
}

function recordWrite({ typename, map }: WritableType, kind: ChangeKind, input: Input): RecordWrite {
  const { id, idempotencyKey, consistency, expectedVersion, force, ...fields } = input;
  const change = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const [key = null] = id === undefined ? [] : decodeGlobalIdOf([typename], id, ['input', 'id']).parts;
  return {
    map,
    kind,
    mutation: `${kind}${typename}`,
    caller: anonymousCaller,
    id: key,
    change: change as UnifiedChange,
    // Through JSON, which drops what is absent.
    input: JSON.parse(JSON.stringify(input)) as Json,
    idempotencyKey: idempotencyKey ?? null,
    consistency,
    isExpected: expectedVersion == null ? null : (etag) => versionOf(etag) === expectedVersion,
    isForced: force ?? false,
  };
}

/** The payload's record: there when Dataverse has it. */
function recordIn({ typename, field }: WritableType, kind: ChangeKind, { id, operation, problems }: WriteOutcome) {
  const record = id === null ? null : { __typename: typename, id: encodeGlobalId(typename, id) };
  const isInOrigin = operation?.progress.legs.origin?.state === 'WRITTEN';
  if (kind === 'delete') return { deletedId: isInOrigin ? (record?.id ?? null) : null };
  const isThere = kind === 'create' ? isInOrigin : !problems.some(({ code }) => code === 'NOT_FOUND');
  return { [field]: isThere ? record : null };
}
