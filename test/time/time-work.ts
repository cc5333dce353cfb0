import { decodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { startWritingStack } from '../write-through-mutations/mutations.ts';
import { mutate, type Payload } from '../write-through-mutations/mutate.ts';
import type { Stack, StackOptions } from '../support/stack.ts';

/** Where time can be entered: a project with somebody on its team. */
export interface Place {
  readonly project: { readonly id: string; readonly number: string };
  readonly task: { readonly id: string } | null;
  readonly resource: { readonly id: string };
  readonly role: { readonly id: string } | null;
}

/** What a mutation that moves entries on answers. */
export interface Moved {
  readonly results: readonly {
    readonly timeEntry: any;
    readonly isDone: boolean;
    readonly operation: any;
  }[];
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: string[] | null }[];
}

/** A stack with what tests of time need. */
export interface TimeWork {
  readonly stack: Stack;
  /** Places of different projects. */
  readonly places: readonly Place[];
  /** Enters time and returns the entry. */
  enter(place: Place, input?: object): Promise<any>;
  change(name: string, input: object): Promise<Payload>;
  move(name: string, ids: readonly string[], idempotencyKey?: string, further?: object): Promise<Moved>;
  /** The newest approval of an entry. */
  approvalOf(entryId: string): Promise<any>;
  /** Changes what is billed of an approval. */
  bill(input: object): Promise<Payload>;
}

const approvalFields =
  'id version status workedQuantity billableQuantity billingType approvedAt approvedBy { name } timeEntry { id }';

const entry = `id version date durationMinutes status description project { id } task { id } role { id } resource { id }
  actuals { id transactionType amount { amount } accounting { state } }`;

/** The id that a row has in its own system. */
export function rowId(globalId: string): string {
  return decodeGlobalId(globalId, []).parts[0] ?? '';
}

/** Starts a stack for tests of time. */
export async function startTimeWork(options: StackOptions = {}): Promise<TimeWork> {
  const stack = await startWritingStack({ actuals: 300, ...options });
  const { data } = await stack.query(
    '{ timeEntries(first: 200, filter: { status: { eq: APPROVED } }) { nodes { project { id number } task { id } resource { id } role { id } } } }',
  );
  const nodes = (data?.['timeEntries'] as any).nodes.filter((node: any) => node.project !== null && node.role !== null);
  const places = [...new Map<string, Place>(nodes.map((node: Place) => [node.project.id, node])).values()];
  const change = (name: string, input: object) =>
    mutate(stack, name, name.startsWith('delete') ? 'deletedId' : `record: timeEntry { ${entry} }`, input);
  let entries = 0;
  return {
    stack,
    places,
    change,
    enter: async (place, input = {}) => {
      entries += 1;
      const { record, userErrors } = await change('createTimeEntry', {
        idempotencyKey: `entry ${entries}`,
        resourceId: place.resource.id,
        projectId: place.project.id,
        taskId: place.task?.id ?? null,
        roleId: place.role?.id ?? null,
        // A day of its own for each: a person cannot work more than a day's minutes.
        date: new Date(Date.UTC(2026, 0, 1 + entries)).toISOString().slice(0, 10),
        durationMinutes: 60,
        ...input,
      });
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      return record;
    },
    approvalOf: async (id) => {
      const { data: found, errors } = await stack.query(
        `query ($id: ID!) { node(id: $id) { ... on TimeEntry { approval { ${approvalFields} } } } }`,
        { id },
      );
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return (found?.['node'] as any).approval;
    },
    bill: (input) => mutate(stack, 'updateTimeEntryApproval', `record: timeEntryApproval { ${approvalFields} }`, input),
    move: (name, ids, idempotencyKey, further) => moveWith(stack, name, ids, idempotencyKey, further),
  };
}

/** Moves entries on through the gateway of a stack. */
export async function moveWith(
  stack: Stack,
  name: string,
  ids: readonly string[],
  idempotencyKey: string | null = null,
  further: object = {},
): Promise<Moved> {
  const type = name === 'approveTimeEntries' ? 'ApproveTimeEntriesInput' : 'TimeEntriesInput';
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) {
    results { timeEntry { ${entry} } isDone operation { id state map legs { system state rows attempts } } }
    userErrors { code message path } } }`;
  const { data, errors } = await stack.query(text, { input: { ids, idempotencyKey, ...further } });
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data?.[name] as Moved;
}
