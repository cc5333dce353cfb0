import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';
import type { TimeWork } from './time-work.ts';

/** Corrects actuals through the gateway: what it answers. */
export async function correctActuals(stack: Stack, input: object): Promise<any> {
  const { data, errors } = await stack.query(
    `mutation ($input: CorrectActualsInput!) { correctActuals(input: $input) {
      isCorrected journalId reversed { actual { id transactionType adjustmentStatus } expectedStatus isDone }
      operation { id state message legs { system state rows attempts } } userErrors { code message path } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.['correctActuals'];
}

/** The actuals of an hour that was approved just now: the cost first. */
export async function approvedActuals(work: TimeWork, project: string): Promise<readonly any[]> {
  const place = work.places.find((one) => one.project.number === project);
  if (place === undefined) throw new Error(`Expected somebody to have worked on ${project}, found nobody.`);
  const { id } = await work.enter(place);
  await work.move('submitTimeEntries', [id]);
  const { results, userErrors } = await work.move('approveTimeEntries', [id]);
  expect(userErrors).toEqual([]);
  return results[0]?.timeEntry.actuals.toSorted((one: any, other: any) =>
    one.transactionType < other.transactionType ? -1 : 1,
  );
}
