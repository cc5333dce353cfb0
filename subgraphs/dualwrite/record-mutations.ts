import type { Json } from '../../dualwrite/journal/journal.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { type Consistency, canBeTakenBack, isFinished } from '../../dualwrite/operation.ts';
import type { ChildWrite, RecordWrite, WriteOutcome } from '../../dualwrite/record-write.ts';
import type { SubgraphContext } from '../context.ts';
import { badUserInput } from '../model/errors.ts';
import { dataverseIdOf, encodeGlobalId } from '../model/global-id.ts';
import { versionOf, versionOfRows } from '../model/record-fields.ts';
import type { Resolver } from '../subgraph.ts';
import { viewOf } from './operation-view.ts';
import type { RecordMutation, WritableType } from './writable-type.ts';
import { writableTypes } from './writable-types.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly id?: string;
  readonly idempotencyKey?: string | null;
  readonly consistency: Consistency;
  readonly expectedVersion?: string | null;
  readonly expectedAccountingVersion?: string | null;
  readonly force?: boolean;
  readonly [field: string]: Json | undefined;
}

/** The mutations that create, update and delete records, by name. */
export const recordMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  writableTypes.flatMap((type) => type.mutations.map((mutation) => [mutation.name, recordMutation(type, mutation)])),
);

function recordMutation(type: WritableType, mutation: RecordMutation): Resolver {
  return async (_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) => {
    const service = requireWrites(context);
    const write = recordWrite(type, mutation, input);
    const { requestId, deadline, live } = context;
    const outcome = await withJournal(() => service.write(write, { requestId, deadline, ...live }));
    context.forgetReads();
    return {
      ...recordIn(type, mutation.kind, outcome),
      operation: viewOf(outcome.operation),
      userErrors: outcome.problems,
    };
  };
}

function recordWrite(type: WritableType, mutation: RecordMutation, input: Input): RecordWrite {
  const { id, idempotencyKey, consistency, expectedVersion, expectedAccountingVersion, force, ...fields } = input;
  const key = id === undefined ? null : dataverseIdOf(type.typename, id, ['input', 'id']);
  const places = new Map<string, readonly string[]>();
  const change = {
    ...mutation.fixed,
    ...changeOf(type, withoutChildren(type, fields), { path: [], prefix: mutation.prefix ?? '' }, places),
  };
  return {
    map: type.map,
    kind: mutation.kind,
    mutation: mutation.name,
    caller: anonymousCaller,
    id: key,
    change,
    inputPath: (field) => places.get(field) ?? inputPath(type, field),
    // Through JSON, which drops what is absent.
    input: JSON.parse(JSON.stringify(input)) as Json,
    idempotencyKey: idempotencyKey ?? null,
    consistency,
    isExpected: expectedVersion == null ? null : (etag) => versionOf(etag) === expectedVersion,
    isAccountingExpected:
      expectedAccountingVersion == null
        ? null
        : (etag) => versionOfRows([{ etag, values: {} }]) === expectedAccountingVersion,
    isForced: force ?? false,
    children: childrenOf(type, fields),
  };
}

type Fields = Readonly<Record<string, Json | undefined>>;

function withoutChildren({ children = {} }: WritableType, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in children)));
}

/** The records that are created with another. More of them than fit into a change set are BAD_USER_INPUT. */
function childrenOf({ children = {} }: WritableType, fields: Fields): readonly ChildWrite[] {
  return Object.entries(children).flatMap(([name, { type, field, most }]) => {
    const given = fields[name];
    if (!Array.isArray(given)) return [];
    if (given.length > most) {
      throw badUserInput(['input', name], `Expected at most ${most} at once, received ${given.length}.`);
    }
    return given.filter(isObject).map((child, index): ChildWrite => {
      const path = [name, String(index)];
      const places = new Map<string, readonly string[]>();
      const change = changeOf(type, child, { path, prefix: '' }, places);
      const inputPathOf = (of: string) => places.get(of) ?? [...path, ...inputPath(type, of)];
      return { map: type.map, field, change, inputPath: inputPathOf };
    });
  });
}

/** An input's fields as the map names them; those of an object within it after its name and a dot. */
function changeOf(
  type: WritableType,
  fields: Fields,
  at: { readonly path: readonly string[]; readonly prefix: string },
  places: Map<string, readonly string[]>,
): UnifiedChange {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, UnifiedChange[string]][] => {
    // Nothing said of an object within the input leaves all of it alone.
    if (value === undefined || (value === null && isObjectField(type, name))) return [];
    const path = [...at.path, name];
    if (isObject(value)) return Object.entries(changeOf(type, value, { path, prefix: `${name}.` }, places));
    if (Array.isArray(value) && type.lists?.includes(name) === true) return [[name, JSON.stringify(value)]];
    if (Array.isArray(value)) return Object.entries(membersOf(type, name, value, path, places));
    const reference = type.references?.[name];
    const field = at.prefix + (reference?.field ?? type.renamed?.[name] ?? name);
    places.set(field, path);
    if (reference === undefined || typeof value !== 'string') return [[field, value as UnifiedChange[string]]];
    return [[field, dataverseIdOf(reference.typename, value, ['input', ...path])]];
  });
  return Object.fromEntries(entries);
}

/** Whether an input field is an object: the map has only fields within it. */
function isObjectField({ map }: WritableType, name: string): boolean {
  return map.fields.some(({ field }) => field.startsWith(`${name}.`));
}

/** A set as one field for each of its options: in it or not. */
function membersOf(
  type: WritableType,
  name: string,
  chosen: readonly Json[],
  path: readonly string[],
  places: Map<string, readonly string[]>,
): UnifiedChange {
  const options = type.sets?.[name] ?? {};
  const unknown = chosen.find((option) => typeof option !== 'string' || !(option in options));
  if (unknown !== undefined) {
    const expected = Object.keys(options).join(', ');
    throw badUserInput(['input', ...path], `Expected options among ${expected}, received ${JSON.stringify(unknown)}.`);
  }
  return Object.fromEntries(
    Object.entries(options).map(([option, field]) => {
      places.set(field, path);
      return [field, chosen.includes(option)];
    }),
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of a field that the caller did not give. */
function inputPath({ references, renamed }: WritableType, field: string): readonly string[] {
  const named = Object.entries(references ?? {}).find(([, reference]) => reference.field === field);
  const other = Object.entries(renamed ?? {}).find(([, known]) => known === field);
  const [name] = named ?? other ?? [];
  return name === undefined ? field.split('.') : [name];
}

/** The payload's record: there when Dataverse has it. */
function recordIn(
  { typename, field }: WritableType,
  kind: ChangeKind,
  { id, operation, problems }: WriteOutcome,
): Readonly<Record<string, unknown>> {
  const record = id === null ? null : { __typename: typename, id: encodeGlobalId(typename, id) };
  const { progress } = operation;
  // What may still be taken back is shown to nobody.
  const isShown = isFinished(progress.state) || !canBeTakenBack(progress);
  const isInOrigin = isShown && progress.legs.origin?.state === 'WRITTEN';
  if (kind === 'delete') return { deletedId: isInOrigin ? (record?.id ?? null) : null };
  const isThere = kind === 'create' ? isInOrigin : !problems.some(({ code }) => code === 'NOT_FOUND');
  return { [field]: isThere ? record : null };
}
