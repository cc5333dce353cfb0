import { companyField, companyOf, companyPaths } from './company-field.ts';
import { isNamedRecord } from './encode-row.ts';
import { isFound } from './is-found.ts';
import { dataverseOnly, sourceIdField } from './field-pairs.ts';
import { inUse, invalid, orderViolations } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { projectAggregate } from './projects.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type {
  ExpandedRow,
  FactQuery,
  HookContext,
  KnownRecord,
  NamedRecord,
  TableMap,
  UnifiedChange,
  Violation,
} from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** What keeps a task from being deleted. */
const references: readonly Reference[] = [
  { table: 'msdyn_projecttask', column: 'msdyn_parenttask' },
  { table: 'msdyn_resourceassignment', column: 'msdyn_taskid' },
  { table: 'msdyn_contractlinescheduleofvalue', column: 'msdyn_projecttask' },
  { table: 'msdyn_actual', column: 'msdyn_task' },
  { table: 'msdyn_timeentry', column: 'msdyn_projecttask' },
];

/** Of the scheduling service: no more levels than so many. */
const mostLevels = 10;
/** What the scheduling service computes of a task that has others below it. */
const rolledUp = ['effortHours', 'start', 'finish'];
const buckets = 'msdyn_projectbucket';

/** Tasks: planned in Dataverse through the Schedule API; Finance keeps a reference copy, its activity. */
export const projectTasks: TableMap = {
  name: 'Project tasks (msdyn_projecttasks)',
  version: '1.0.0.4',
  dataverse: { table: 'msdyn_projecttask', scheduledIn: ({ record }) => idOf(record.fields['project']) },
  finance: { table: 'ProjectTasks' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'project', 'number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      ...companyField('msdyn_owningcompany', 'inferred'),
      dataverse: null,
      readFrom: 'msdyn_project.msdyn_owningcompany',
    },
    {
      field: 'project',
      dataverse: 'msdyn_project',
      finance: 'ProjectId',
      direction: 'toFinance',
      required: true,
      reference: {
        table: 'msdyn_project',
        column: 'msdyn_projectnumber',
        by: 'id',
        isActive: true,
        select: companyPaths('msdyn_owningcompany'),
      },
      confidence: 'observed',
    },
    {
      field: 'number',
      dataverse: 'msdyn_tasknumber',
      finance: 'TaskId',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'name',
      dataverse: 'msdyn_subject',
      finance: 'TaskName',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 450; Finance's activity names usually take 60, which is inferred.
      longest: 60,
      confidence: 'observed',
    },
    {
      field: 'parent',
      dataverse: 'msdyn_parenttask',
      finance: 'ParentTaskElementId',
      direction: 'toFinance',
      reference: {
        table: 'msdyn_projecttask',
        // Finance knows the parent by its id in Dataverse.
        column: 'msdyn_projecttaskid',
        by: 'id',
        select: ['msdyn_project', 'msdyn_outlinelevel'],
      },
      confidence: 'observed',
    },
    sourceIdField('TaskElementId', 'observed'),
    // The scheduling service computes the level; Finance is told the same.
    {
      field: 'outlineLevel',
      dataverse: null,
      finance: 'TaskOutlineLevel',
      direction: 'toFinance',
      confidence: 'inferred',
    },
    { field: 'effortHours', dataverse: 'msdyn_effort', ...dataverseOnly, decimals: 4 },
    { field: 'start', dataverse: 'msdyn_start', ...dataverseOnly },
    { field: 'finish', dataverse: 'msdyn_finish', ...dataverseOnly },
    {
      field: 'isSummary',
      dataverse: null,
      readFrom: 'msdyn_summary',
      finance: null,
      direction: 'none',
      confidence: 'inferred',
    },
    {
      field: 'bucket',
      dataverse: buckets,
      ...dataverseOnly,
      reference: { table: buckets, column: 'msdyn_name', by: 'id' },
    },
  ],
  // Everything planned on a project is written in order, and after the project itself.
  aggregate: ({ legalEntity = null, project = null }) => projectAggregate({ legalEntity, number: project }),
  numbering: numbered('project task', 'ACT-D', 6),
  derive: ({ kind, change, named }) => {
    const company = companyOf(named['project'], 'msdyn_owningcompany');
    const isMoved = kind === 'create' || change['parent'] !== undefined;
    return {
      ...(kind === 'create' && company !== null ? { legalEntity: company } : {}),
      ...(isMoved ? { outlineLevel: levelBelow(named['parent']?.['msdyn_outlinelevel']) } : {}),
    };
  },
  facts: (kind, record) => ({
    ...(kind === 'create'
      ? { ...takenNumberFacts(projectTasks, record, projectTasks.key), ...bucketFact(record) }
      : {}),
    ...(kind === 'delete' && record.id !== null ? referenceFacts(references, record.id) : {}),
  }),
  complete: (context) => (context.kind === 'create' ? { bucket: bucketOf(context) } : {}),
  validate: (context) => {
    const { kind, change, facts } = context;
    if (kind === 'delete') {
      const places = referringTables(facts);
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    }
    return [
      ...placeViolations(context),
      ...rolledUpViolations(context),
      ...orderViolations({ ...context.record.fields, ...change }, 'start', 'finish'),
      ...newNumberViolations(context),
    ];
  },
  expand: (system, context) => (system === 'DATAVERSE' ? firstBucket(context) : []),
};

function idOf(value: UnifiedChange[string] | undefined): string | null {
  return isNamedRecord(value) ? value.id : null;
}

function levelBelow(level: unknown): number {
  return typeof level === 'number' ? level + 1 : 1;
}

function bucketFact({ fields: { project } }: KnownRecord): Readonly<Record<string, FactQuery>> {
  if (!isNamedRecord(project)) return {};
  const query: FactQuery['query'] = {
    table: buckets,
    select: ['msdyn_projectbucketid', 'msdyn_name'],
    filter: { op: 'eq', path: 'msdyn_project', value: project.id },
    orderBy: [{ path: 'createdon' }],
    top: 1,
  };
  return { buckets: { system: 'DATAVERSE', query } };
}

/** The scheduling service wants every task in a bucket: the project's first, or one that is made with the task. */
function bucketOf({ change, facts }: HookContext): NamedRecord {
  const [first] = facts['buckets'] ?? [];
  const id = first === undefined ? textOf(change['id']) : textOf(first['msdyn_projectbucketid']);
  return { table: buckets, id, text: textOf(first?.['msdyn_name']) };
}

/** A project that was created without the web client has no bucket yet. It takes the id of the task, in its own table. */
function firstBucket({ kind, change, facts }: HookContext): readonly ExpandedRow[] {
  const { project } = change;
  if (kind !== 'create' || !isNamedRecord(project) || isFound(facts['buckets'])) return [];
  const values = { msdyn_name: 'Bucket 1', msdyn_project: { table: project.table, id: project.id } };
  return [{ kind, table: buckets, key: textOf(change['id']), values, isFirst: true }];
}

function placeViolations({ change, record, named }: HookContext): readonly Violation[] {
  const { parent, outlineLevel } = change;
  if (parent !== undefined && record.fields['isSummary'] === true) {
    const message = 'Expected a task without others below it, received a summary task, whose whole branch would move.';
    return [invalid('parent', message, 'Move the tasks below it one by one.')];
  }
  if (!isNamedRecord(parent)) return [];
  const project = change['project'] ?? record.fields['project'];
  const isElsewhere = isNamedRecord(project) && named['parent']?.['msdyn_project'] !== project.id;
  const problem = (message: string, remedy: string) => invalid('parent', message, remedy);
  return [
    ...(isElsewhere
      ? [problem('Expected a parent in the same project, received one of another.', 'Choose one of its tasks.')]
      : []),
    ...(parent.id === record.id
      ? [problem('Expected another task as parent, received the task itself.', 'Choose another.')]
      : []),
    ...(Number(outlineLevel) > mostLevels
      ? [
          problem(
            `Expected at most ${mostLevels} levels, this would be level ${textOf(outlineLevel)}.`,
            'Choose a parent higher up.',
          ),
        ]
      : []),
  ];
}

function rolledUpViolations({ kind, change, record }: HookContext): readonly Violation[] {
  if (kind !== 'update' || record.fields['isSummary'] !== true) return [];
  return rolledUp
    .filter((field) => change[field] !== undefined)
    .map((field) =>
      invalid(
        field,
        `Expected no ${field} for a summary task, whose values follow from the tasks below it.`,
        'Change those instead.',
      ),
    );
}
