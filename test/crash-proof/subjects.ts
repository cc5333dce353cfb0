import { randomUUID } from 'node:crypto';
import { contractLineMilestones } from '../../dualwrite/maps/contract-line-milestones.ts';
import { customers } from '../../dualwrite/maps/customers.ts';
import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import { entryJournals } from '../../dualwrite/maps/entry-journals.ts';
import { expenseEstimates } from '../../dualwrite/maps/expense-estimates.ts';
import { materialEstimates } from '../../dualwrite/maps/material-estimates.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import { projectContractLines } from '../../dualwrite/maps/project-contract-lines.ts';
import { projectFundingSources } from '../../dualwrite/maps/project-funding-sources.ts';
import { projectResourceRoles } from '../../dualwrite/maps/project-resource-roles.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { timeEntries } from '../../dualwrite/maps/time-entries.ts';
import { timeEntryApprovals } from '../../dualwrite/maps/time-entry-approvals.ts';
import { transactionCategories } from '../../dualwrite/maps/transaction-categories.ts';
import { vendors } from '../../dualwrite/maps/vendors.ts';
import type { Make } from '../time/new-project.ts';
import type { Engine, RecordChange } from './engine.ts';
import { type Way, waysOfDataverse } from './ways.ts';

/** Makes records through an engine; throws where one is refused. */
export function makerOf(engine: Pick<Engine, 'write'>): Make {
  return async (map, change) => {
    const { id, problems } = await engine.write({ map: map.name, kind: 'create', id: null, change }, randomUUID());
    if (id === null || problems.length > 0) throw new Error(`${map.name}: ${JSON.stringify(problems)}`);
    return id;
  };
}

/** What the company in which the subjects are made has already: two customers, and a category of expenses and items. */
export interface Given {
  readonly customers: readonly [string, string];
  readonly category: string;
  /** Somebody who works there, and a role. */
  readonly resource: string;
  readonly role: string;
  /** Submits a time entry as its person does; the id of its approval. */
  approvalOf(entry: string): Promise<string>;
}

/** A map whose records are changed while processes die. */
export interface Subject {
  readonly map: TableMap;
  /** The change that makes a record of a name, with all that it hangs on made beforehand. */
  create(key: string, make: Make, given: Given): Promise<UnifiedChange>;
  /** The change of a record that is there. */
  readonly update: UnifiedChange;
  /** What becomes of its records: all that there is unless given. */
  readonly kinds?: readonly ChangeKind[];
  /** What is created together with a record. */
  readonly children?: (key: string, given: Given) => NonNullable<RecordChange['children']>;
  /** Has a record made that is to be changed, where a create of the map does not. */
  existing?(key: string, make: Make, given: Given): Promise<string>;
  /** The ways to the points where its changes are stopped, where it is not one of both systems. */
  readonly ways?: readonly Way[];
}

/** Makes the record that is to be changed. */
export async function makeOf(subject: Subject, key: string, make: Make, given: Given): Promise<string> {
  return subject.existing?.(key, make, given) ?? make(subject.map, await subject.create(key, make, given));
}

const renamed = { name: 'After' };

async function newContract(key: string, make: Make, { customers: [customer] }: Given): Promise<string> {
  return make(projectContractHeaders, { legalEntity: 'USMF', number: key, name: key, customer, currency: 'USD' });
}

async function newLine(key: string, make: Make, given: Given): Promise<UnifiedChange> {
  const [contract, project] = await Promise.all([
    newContract(key, make, given),
    make(projects, { legalEntity: 'USMF', number: key, name: key }),
  ]);
  const covers = { includesTime: true, includesExpense: false, includesMaterial: false, includesFee: false };
  return { contract, project, number: key, name: key, billingMethod: 'FIXED_PRICE', amount: '1000', ...covers };
}

/** An estimate that a contract line sells: two rows in each system. */
async function newEstimate(key: string, make: Make, given: Given): Promise<UnifiedChange> {
  const [contract, project] = await Promise.all([
    newContract(key, make, given),
    make(projects, { legalEntity: 'USMF', number: key, name: key, 'accounting.projectGroup': 'TM' }),
  ]);
  const covers = { includesTime: true, includesExpense: true, includesMaterial: true, includesFee: false };
  const line = { contract, project, number: key, name: key, billingMethod: 'TIME_AND_MATERIAL', amount: '1000' };
  await make(projectContractLines, { ...line, ...covers });
  const plan = { start: '2027-01-04', finish: '2027-01-08', quantity: '2', costPrice: '10.5', salesPrice: '12' };
  return { project, category: given.category, description: key, ...plan };
}

/** One for each map that is written through by row writes; tasks, which go through the Schedule API, have ways of their own. */
export const subjects: readonly Subject[] = [
  {
    map: projectResourceRoles,
    create: (key) => Promise.resolve({ number: key, name: key }),
    update: renamed,
  },
  {
    map: transactionCategories,
    create: (key) => Promise.resolve({ number: key, name: key }),
    update: renamed,
  },
  {
    map: customers,
    create: (key) => Promise.resolve({ legalEntity: 'USMF', number: key, name: key, currency: 'USD', group: '30' }),
    update: renamed,
  },
  {
    map: vendors,
    create: (key) => Promise.resolve({ legalEntity: 'USMF', number: key, name: key, currency: 'USD', group: '20' }),
    update: renamed,
  },
  {
    map: projectContractHeaders,
    create: (key, _make, { customers: [customer] }) =>
      Promise.resolve({ legalEntity: 'USMF', number: key, name: key, customer, currency: 'USD' }),
    update: renamed,
  },
  {
    map: projectFundingSources,
    create: async (key, make, given) => ({
      contract: await newContract(key, make, given),
      customer: given.customers[1],
      splitPercent: '10',
    }),
    update: renamed,
  },
  {
    map: projects,
    create: (key) => Promise.resolve({ legalEntity: 'USMF', number: key, name: key }),
    // Anything else of a project goes through the Schedule API.
    update: { status: 'CLOSED', statusReason: 'CLOSED' },
  },
  { map: projectContractLines, create: newLine, update: renamed },
  {
    map: contractLineMilestones,
    create: async (key, make, given) => ({
      line: await make(projectContractLines, await newLine(key, make, given)),
      number: key,
      name: key,
      date: '2026-12-31',
      amount: '100',
    }),
    update: renamed,
  },
  { map: expenseEstimates, create: newEstimate, update: { quantity: '3' } },
  {
    map: materialEstimates,
    create: async (key, make, given) => ({ ...(await newEstimate(key, make, given)), productDescription: key }),
    update: { quantity: '3', salesPrice: '13' },
  },
];

/** An hour, or a line of one, costs; each is on a project or in a journal that no other case has, since such wait for each other. */
const lineOf = (key: string, { role }: Given) => ({
  description: key,
  transactionType: 'COST',
  transactionClass: 'TIME',
  documentDate: '2026-01-15',
  quantity: '2',
  price: '90',
  role,
});

async function newEntry(key: string, make: Make, { resource, role }: Given): Promise<UnifiedChange> {
  const project = await make(projects, { legalEntity: 'USMF', number: key, name: key });
  // A person has a day's minutes for all cases together.
  return { resource, project, role, date: '2026-02-02', durationMinutes: 1, description: key };
}

/** One for each map of what Dataverse alone holds. */
export const subjectsOfDataverse: readonly Subject[] = [
  { map: timeEntries, create: newEntry, update: { durationMinutes: 2 }, ways: waysOfDataverse },
  {
    map: timeEntryApprovals,
    create: () => Promise.reject(new Error('Expected no approval to be created.')),
    kinds: ['update'],
    existing: async (key, make, given) => given.approvalOf(await make(timeEntries, await newEntry(key, make, given))),
    update: { billableQuantity: '0.25' },
    ways: waysOfDataverse,
  },
  {
    map: entryJournals,
    create: async (key, make) => ({
      description: key,
      defaultProject: await make(projects, { legalEntity: 'USMF', number: key, name: key }),
    }),
    children: (key, given) =>
      [1, 2].map((line) => ({
        map: entryJournalLines.name,
        field: 'journal',
        change: lineOf(`${key} ${line}`, given),
      })),
    update: { defaultProject: null },
    ways: waysOfDataverse,
  },
  {
    map: entryJournalLines,
    create: async (key, make, given) => {
      const project = await make(projects, { legalEntity: 'USMF', number: key, name: key });
      return {
        journal: await make(entryJournals, { description: key, defaultProject: project }),
        ...lineOf(key, given),
      };
    },
    update: { quantity: '3' },
    ways: waysOfDataverse,
  },
];
