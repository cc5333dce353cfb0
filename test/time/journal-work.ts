import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { mutate, type Payload } from '../write-through-mutations/mutate.ts';

/** What a line of an entry journal says: its type, its class, and further input. */
export type LineFacts = readonly [type: string, ofClass: string, more?: object];

/** What an accountant does with entry journals through the gateway. */
export interface JournalWork {
  /** Sends a mutation of a journal or a line under a key of its own, whatever the version unless one is expected. */
  change(name: string, input: object): Promise<Payload>;
  /** An entry journal; its id. */
  journal(project: string | null): Promise<string>;
  /** Adds a line to a journal. */
  add(journal: string, ...facts: LineFacts): Promise<Payload>;
  /** An entry journal of a project with lines; its id. */
  journalOf(project: string | null, lines: readonly LineFacts[]): Promise<string>;
  /** A journal as it is read. */
  read(journal: string): Promise<any>;
}

/** A project with what lines of its journals name, all by id. */
export interface JournalPlace {
  readonly project: string;
  readonly task: string;
  readonly role: string;
  readonly category: string;
  /** None where the project has no estimate of material. */
  readonly product: string | undefined;
  /** By billing method. */
  readonly contractLine: Readonly<Record<string, string>>;
  /** Somebody whom another company lends to the project, where there is one. */
  readonly lent: string | undefined;
}

const line = `id version description externalDescription transactionType transactionClass documentDate accountingDate startDate endDate
  quantity unit price { amount currency } amount { amount } basisPrice { amount } billingType isConfirmed journal { id }
  project { id } task { id } role { id } category { id } product { id } resource { id } resourcingUnit contractingUnit
  contract { id } contractLine { id } customer { id } vendor { id }`;
const journalFields = 'id version description type isConfirmed defaultProject { id } sync { state }';

/** Somebody who enters journals through the gateway of a stack. */
export function journalWork(stack: Stack): JournalWork {
  let keys = 0;
  const change = (name: string, input: object) => {
    const record = name.endsWith('Line') ? `journalLine { ${line} }` : `journal { ${journalFields} }`;
    const idempotencyKey = `journal work ${(keys += 1)}`;
    const selection = name.startsWith('delete') ? 'deletedId' : `record: ${record}`;
    const isBlind = !name.startsWith('create') && !('expectedVersion' in input);
    return mutate(stack, name, selection, { idempotencyKey, ...(isBlind ? { force: true } : {}), ...input });
  };
  const journal = async (defaultProjectId: string | null) => {
    const { record, userErrors } = await change('createJournal', { description: 'By hand', defaultProjectId });
    expect(userErrors).toEqual([]);
    return record.id;
  };
  const add = (journalId: string, ...[transactionType, transactionClass, more = {}]: LineFacts) =>
    change('createJournalLine', {
      journalId,
      description: `${transactionType} of ${transactionClass}`,
      transactionType,
      transactionClass,
      documentDate: '2026-01-15',
      quantity: '2',
      ...more,
    });
  return {
    change,
    journal,
    add,
    journalOf: async (project, lines) => {
      const id = await journal(project);
      for (const facts of lines) expect((await add(id, ...facts)).userErrors).toEqual([]);
      return id;
    },
    read: async (id) => {
      const { data, errors } = await stack.query(
        `query ($id: ID!) { node(id: $id) { ... on Journal { ${journalFields} lines(first: 50) { nodes { ${line} } } } } }`,
        { id },
      );
      expect(errors).toBeUndefined();
      return data?.['node'];
    },
  };
}

/** Finds a project, and what lines of its journals name, by queries. */
export async function journalPlace({ query }: Stack, number: string): Promise<JournalPlace> {
  const { data, errors } = await query(
    `query ($project: ProjectFilter!) {
      projects(first: 1, filter: $project) { nodes {
        id contractLines { id billingMethod } team { role { id } } tasks(first: 1, filter: { isLeaf: { eq: true } }) { nodes { id } }
      } }
      expenses: actuals(first: 1, filter: { project: $project, transactionClass: { eq: EXPENSE } }) { nodes { category { id } } }
      material: estimates(first: 1, filter: { project: $project, class: { eq: MATERIAL } }) { nodes { ... on MaterialEstimate { product { id } } } }
      lent: actuals(first: 1, filter: { project: $project, transactionType: { eq: INTER_ORGANIZATIONAL_SALES } }) { nodes { resource { id } } }
    }`,
    { project: { number: { eq: number } } },
  );
  expect(errors).toBeUndefined();
  const { projects, expenses, material, lent } = data as any;
  const [project] = projects.nodes;
  return {
    project: project.id,
    task: project.tasks.nodes[0].id,
    role: project.team[0].role.id,
    category: expenses.nodes[0].category.id,
    product: material.nodes[0]?.product?.id,
    contractLine: Object.fromEntries(
      project.contractLines.map(({ billingMethod, id }: { billingMethod: string; id: string }) => [billingMethod, id]),
    ),
    lent: lent.nodes[0]?.resource.id,
  };
}
