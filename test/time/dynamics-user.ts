import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';

/** What a person does in Project Operations by hand, for which Dataverse has no public message or the gateway no mutation. */
export interface DynamicsUser {
  /** Creates a row; its id. */
  create(set: string, body: object): Promise<string>;
  /** Presses a button for which the sandbox has a control: what it answers. */
  press(button: string, body: object): Promise<any>;
}

/** A person who works in the Dataverse of a stack. */
export function dynamicsUser({ dataverse, sandbox }: Pick<Stack, 'dataverse' | 'sandbox'>): DynamicsUser {
  const create = async (set: string, body: object) => {
    const response = await dataverse.send('POST', set, JSON.stringify(body));
    return /\(([0-9a-f-]{36})\)/.exec(response.headers.get('odata-entityid') ?? '')?.[1] ?? '';
  };
  return {
    create,
    press: async (button, body) => {
      const address = `${new URL(sandbox.dataverse).origin}/_sandbox/${button}`;
      const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      const text = await answer.text();
      return { isDone: answer.ok, ...(text === '' ? {} : JSON.parse(text)) };
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
