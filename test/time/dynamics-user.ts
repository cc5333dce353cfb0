import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';

/** Numbers of msdyn_transactiontypecode. */
export const types = { cost: 192_350_000, unbilled: 192_350_005, billed: 192_350_006, unitCost: 192_350_007, interOrg: 192_350_008 }; // prettier-ignore
/** Numbers of msdyn_transactionclassification; that of retainers is inferred. */
export const classes = { time: 192_350_000, expense: 192_350_001, material: 192_350_002, milestone: 192_350_003, fee: 192_350_004, retainer: 192_350_005 }; // prettier-ignore

/** What a line of an entry journal says: its type, its class, and further columns. */
export type LineFacts = readonly [type: keyof typeof types, ofClass: keyof typeof classes, more?: object];

/** What a person does in Project Operations by hand, for which Dataverse has no public message or the gateway no mutation. */
export interface DynamicsUser {
  /** Creates a row; its id. */
  create(set: string, body: object): Promise<string>;
  /** Why a row is not created. */
  refusal(set: string, body: object): Promise<string>;
  /** Presses a button for which the sandbox has a control: what it answers. */
  press(button: string, body: object): Promise<any>;
  /** An entry journal of a project. */
  journal(project: string): Promise<string>;
  /** What a line of a journal is created with. */
  line(journal: string, ...facts: LineFacts): object;
  /** An entry journal with lines. */
  journalOf(project: string, lines: readonly LineFacts[]): Promise<string>;
}

/** A person who works in the Dataverse of a stack. */
export function dynamicsUser({ dataverse, sandbox }: Stack): DynamicsUser {
  const create = async (set: string, body: object) => {
    const response = await dataverse.send('POST', set, JSON.stringify(body));
    return /\(([0-9a-f-]{36})\)/.exec(response.headers.get('odata-entityid') ?? '')?.[1] ?? '';
  };
  const journal = (project: string) =>
    create('msdyn_journals', {
      msdyn_description: 'By hand',
      'msdyn_DefaultProject@odata.bind': `/msdyn_projects(${project})`,
    });
  const line = (id: string, ...[type, ofClass, more = {}]: LineFacts) => ({
    msdyn_description: `${type} of ${ofClass}`,
    msdyn_transactiontypecode: types[type],
    msdyn_transactionclassification: classes[ofClass],
    msdyn_documentdate: '2026-01-15T00:00:00Z',
    msdyn_quantity: 2,
    'msdyn_Journal@odata.bind': `/msdyn_journals(${id})`,
    ...more,
  });
  return {
    create,
    refusal: (set, body) =>
      create(set, body).then(
        () => 'taken',
        (error: unknown) => String((error as Error).message),
      ),
    press: async (button, body) => {
      const address = `${new URL(sandbox.dataverse).origin}/_sandbox/${button}`;
      const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      const text = await answer.text();
      return { isDone: answer.ok, ...(text === '' ? {} : JSON.parse(text)) };
    },
    journal,
    line,
    journalOf: async (project, lines) => {
      const id = await journal(project);
      for (const facts of lines) await create('msdyn_journallines', line(id, ...facts));
      return id;
    },
  };
}

/** Confirms a journal through the gateway. */
export async function confirmJournal(stack: Stack, journalId: string): Promise<any> {
  const { data, errors } = await stack.query(
    `mutation ($input: ConfirmJournalInput!) { confirmJournal(input: $input) {
      isConfirmed operation { state } userErrors { code message path } } }`,
    { input: { journalId } },
  );
  expect(errors).toBeUndefined();
  return data?.['confirmJournal'];
}

/** What a confirmed journal answers. */
export const confirmed = { isConfirmed: true, userErrors: [], operation: { state: 'COMMITTED' } };
