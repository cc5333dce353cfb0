import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { childConnection, childList } from '../model/child-fields.ts';
import {
  choice,
  date,
  dateTime,
  decimal,
  derived,
  integer,
  legalEntity,
  legalEntityId,
  lookup,
  resolved,
  text,
} from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { actual } from './actuals.ts';
import { summaryOfProject } from './actuals-summary.ts';
import { projectStatus } from './choices.ts';
import { contractLine, projectContract } from './contracts.ts';
import { estimatesOfProject, estimateTotalsOfProject } from './estimate-list.ts';
import { invoicesOfProject } from './invoices.ts';
import { bookableResource, customer, resourceRole, user } from './reference-data.ts';
import { laborEstimate } from './estimates.ts';

const COMPANY = 'msdyn_owningcompany.cdm_companycode';

/** `msdyn_project` */
export const project: TypeBinding = {
  typename: 'Project',
  table: 'msdyn_project',
  id: 'msdyn_projectid',
  keys: [['legalEntityId', 'number']],
  fields: {
    ...recordFields({ entity: 'ProjectsV2', key: { dataAreaId: COMPANY, ProjectId: 'msdyn_projectnumber' } }),
    number: text('msdyn_projectnumber'),
    name: text('msdyn_subject'),
    description: text('msdyn_description'),
    legalEntity: legalEntity(),
    legalEntityId: legalEntityId(),
    contractingUnit: text('msdyn_contractorganizationalunitid.msdyn_name'),
    status: choice('statuscode', projectStatus),
    statusCode: integer('statuscode'),
    stage: text('msdyn_stagename'),
    scheduledStart: date('msdyn_scheduledstart'),
    scheduledEnd: date('msdyn_scheduledend'),
    actualStart: date('msdyn_actualstart'),
    actualEnd: date('msdyn_actualend'),
    currency: text('transactioncurrencyid.isocurrencycode'),
    customer: lookup(
      'msdyn_customer',
      () => customer,
      () => filtersOf(customer),
    ),
    manager: lookup(
      'msdyn_projectmanager',
      () => user,
      () => filtersOf(user),
    ),
    contract: lookup(
      'msdyn_salesorderid',
      () => projectContract,
      () => filtersOf(projectContract),
    ),
    // A project that no contract pays for is internal.
    isBillable: derived(['msdyn_salesorderid'], (read) => typeof read('msdyn_salesorderid') === 'string'),
    contractLines: childList(() => contractLine, 'msdyn_project', { orderBy: [{ path: 'sequencenumber' }] }),
    tasks: childConnection(() => projectTask, 'msdyn_project'),
    team: childList(() => teamMember, 'msdyn_project', { orderBy: [{ path: 'msdyn_name' }] }),
    assignments: childConnection(() => resourceAssignment, 'msdyn_projectid'),
    estimates: resolved(estimatesOfProject),
    estimateSummary: resolved(estimateTotalsOfProject),
    actuals: childConnection(() => actual, 'msdyn_project'),
    actualsSummary: resolved(summaryOfProject),
    invoices: resolved(invoicesOfProject),
  },
  filters: {
    id: { kind: 'id', path: 'msdyn_projectid', typename: 'Project' },
    accounting: { kind: 'elsewhere', typename: 'Project' },
  },
  orders: {
    NUMBER: 'msdyn_projectnumber',
    NAME: 'msdyn_subject',
    SCHEDULED_START: 'msdyn_scheduledstart',
    SCHEDULED_END: 'msdyn_scheduledend',
    ACTUAL_START: 'msdyn_actualstart',
    CREATED_AT: 'createdon',
  },
};

const TASK_COMPANY = 'msdyn_project.msdyn_owningcompany.cdm_companycode';

/** `msdyn_projecttask` */
export const projectTask: TypeBinding = {
  typename: 'ProjectTask',
  table: 'msdyn_projecttask',
  id: 'msdyn_projecttaskid',
  keys: [['legalEntityId', 'projectNumber', 'number']],
  fields: {
    ...recordFields({
      entity: 'ProjectTasks',
      key: { dataAreaId: TASK_COMPANY, ProjectId: 'msdyn_project.msdyn_projectnumber', TaskId: 'msdyn_tasknumber' },
    }),
    number: text('msdyn_tasknumber'),
    legalEntityId: legalEntityId(TASK_COMPANY),
    projectNumber: text('msdyn_project.msdyn_projectnumber'),
    wbs: text('msdyn_wbsid'),
    name: text('msdyn_subject'),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    parent: lookup('msdyn_parenttask', () => projectTask),
    start: dateTime('msdyn_start'),
    finish: dateTime('msdyn_finish'),
    effortHours: decimal('msdyn_effort'),
    isLeaf: derived(['msdyn_summary'], (read) => {
      const isSummary = read('msdyn_summary');
      return typeof isSummary === 'boolean' ? !isSummary : null;
    }),
  },
  filters: {
    id: { kind: 'id', path: 'msdyn_projecttaskid', typename: 'ProjectTask' },
    isLeaf: { kind: 'inverse', path: 'msdyn_summary' },
  },
  orders: {
    WBS: 'msdyn_wbsid',
    NUMBER: 'msdyn_tasknumber',
    NAME: 'msdyn_subject',
    START: 'msdyn_start',
    FINISH: 'msdyn_finish',
    CREATED_AT: 'createdon',
  },
};

/** `msdyn_projectteam` */
export const teamMember: TypeBinding = {
  typename: 'TeamMember',
  table: 'msdyn_projectteam',
  id: 'msdyn_projectteamid',
  fields: {
    ...recordFields(),
    name: text('msdyn_name'),
    resource: lookup('msdyn_bookableresourceid', () => bookableResource),
    role: lookup('msdyn_resourcecategory', () => resourceRole),
    start: dateTime('msdyn_start'),
    finish: dateTime('msdyn_finish'),
    requiredHours: decimal('msdyn_requiredhours'),
    bookedHours: decimal('msdyn_hardbookedhours'),
  },
};

/** `msdyn_resourceassignment` */
export const resourceAssignment: TypeBinding = {
  typename: 'ResourceAssignment',
  table: 'msdyn_resourceassignment',
  id: 'msdyn_resourceassignmentid',
  fields: {
    ...recordFields(),
    project: lookup(
      'msdyn_projectid',
      () => project,
      () => filtersOf(project),
    ),
    task: lookup(
      'msdyn_taskid',
      () => projectTask,
      () => filtersOf(projectTask),
    ),
    resource: lookup(
      'msdyn_bookableresourceid',
      () => bookableResource,
      () => filtersOf(bookableResource),
    ),
    role: lookup('msdyn_projectteamid.msdyn_resourcecategory', () => resourceRole),
    start: dateTime('msdyn_start'),
    finish: dateTime('msdyn_finish'),
    hours: decimal('msdyn_effort'),
    estimate: lookup('', () => laborEstimate),
  },
  filters: { id: { kind: 'id', path: 'msdyn_resourceassignmentid', typename: 'ResourceAssignment' } },
  orders: { START: 'msdyn_start', FINISH: 'msdyn_finish', CREATED_AT: 'createdon' },
};
