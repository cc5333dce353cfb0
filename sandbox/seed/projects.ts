import { amountText, whole } from './amounts.ts';
import { addDays, daysBetween, midnight, monthOf, noon } from './calendar.ts';
import type { Role } from './categories.ts';
import type { Company } from './companies.ts';
import { currencyId } from './companies.ts';
import type { Contract, ContractLine } from './contracts.ts';
import { type EngagementPlan, taskTree, today } from './engagement-plans.ts';
import { projectGroups } from './finance-setup.ts';
import { documentNumber, nameGuid } from './identifiers.ts';
import type { Resource } from './people.ts';
import { text, type Row } from './row.ts';
import type { World } from './world.ts';

/** A task that work is booked on. */
export interface Task {
  id: string;
  number: string;
  name: string;
  row: Row;
  start: string;
  finish: string;
  line: ContractLine | null;
}

/** A member of a project's team. */
export interface TeamMember {
  id: string;
  resource: Resource;
  role: Role;
}

/** A project as the documents that follow it need it. */
export interface Project {
  id: string;
  number: string;
  name: string;
  row: Row;
  company: Company;
  plan: EngagementPlan;
  contract: Contract | null;
  managerUserId: string;
  tasks: Task[];
  team: TeamMember[];
}

function groupOf(plan: EngagementPlan): keyof typeof projectGroups {
  if (plan.kind === 'internal') return 'Internal';
  return plan.kind === 'fixedPrice' ? 'FixedPrice' : 'TimeMaterial';
}

/** How far a project is: closed when it is over, complete in its last month, delivered until then. */
function stageOf(plan: EngagementPlan): string {
  if (plan.end < today) return 'Close';
  return monthOf(plan.end) === monthOf(today) ? 'Complete' : 'Deliver';
}

/** Adds a project to both systems. */
export function addProject(
  world: World,
  number: string,
  plan: EngagementPlan,
  company: Company,
  contract: Contract | null,
  manager: Resource,
): Project {
  const finished = plan.end < today;
  const currency = contract === null ? company.currencyId : currencyId(world, plan.currency);
  const row = world.add('msdyn_project', number, {
    msdyn_subject: plan.name,
    msdyn_description: `${plan.name}, run by ${company.name}.`,
    msdyn_customer: contract?.payers[0]?.customer.id ?? null,
    msdyn_salesorderid: contract?.id ?? null,
    msdyn_contractlineproject: contract?.lines[0]?.id ?? null,
    msdyn_contractorganizationalunitid: company.unitId,
    msdyn_projectmanager: manager.userId,
    msdyn_projectteamid: company.teamId,
    msdyn_workhourtemplate: nameGuid(world.seed, 'msdyn_workhourtemplate', 'default'),
    msdyn_calendarid: nameGuid(world.seed, 'calendar', number),
    transactioncurrencyid: currency,
    msdyn_scheduledstart: midnight(plan.start),
    msdyn_actualstart: midnight(plan.start),
    msdyn_actualend: finished ? midnight(plan.end) : null,
    msdyn_finish: `${plan.end}T16:00:00Z`,
    msdyn_taskearlieststart: `${plan.start}T08:00:00Z`,
    msdyn_progress: finished ? '1.00' : '0.62',
    msdyn_effort: 1_880,
    msdyn_effortcompleted: finished ? 1_880 : 1_160,
    msdyn_effortremaining: finished ? 0 : 720,
    msdyn_duration: daysBetween(plan.start, plan.end),
    msdyn_overallprojectstatus: 1,
    msdyn_istemplate: false,
    msdyn_stagename: stageOf(plan),
    statecode: finished ? 1 : 0,
    statuscode: finished ? 192_350_000 : 1,
    msdyn_projectnumber: number,
    msdyn_owningcompany: company.id,
    createdon: `${plan.start}T07:32:00Z`,
  });
  const project: Project = {
    id: world.id(row, 'msdyn_project'),
    number,
    name: plan.name,
    row,
    company,
    plan,
    contract,
    managerUserId: manager.userId,
    tasks: [],
    team: [],
  };
  addFinanceProject(world, project, manager);
  return project;
}

function addFinanceProject(world: World, project: Project, manager: Resource): void {
  const { plan, company, contract, number } = project;
  const type = groupOf(plan);
  const group = projectGroups[type].group;
  const finished = plan.end < today;
  const estimateProject =
    contract?.lines.some((line) => line.fixedPrice) === true
      ? documentNumber('EST-', world.next('estimate project'), 4)
      : '';
  const shared = {
    dataAreaId: company.dataArea,
    ProjectName: project.name,
    ProjectedStartDate: noon(plan.start),
    ProjectedEndDate: noon(plan.end),
    ProjectContractID: contract?.number ?? '',
    ProjectGroup: group,
    ProjectType: type,
  };
  const personnel = text(world.byId(text(world.byId(manager.id), 'cdm_workerid')), 'cdm_workernumber');
  world.mirror('ProjectsV2', 'msdyn_project', project.row, {
    ProjectGroupId: group,
    SalesTaxGroupId: company.taxGroup,
    DimensionDisplayValue: '-022--',
    EstimateProjectId: estimateProject,
    ProjectManagerPersonnelNumber: personnel,
    DateOfCreation: noon(plan.start),
    IsActivityRequiredForHourTransaction: 'Yes',
  });
  world.addFinance('Projects', {
    ...shared,
    ProjectID: number,
    CustomerAccount: contract?.payers[0]?.customer.number ?? '',
    ProjectStage: finished ? 'Completed' : 'InProcess',
    ActualStartDate: noon(plan.start),
    StartDate1: noon(plan.start),
    EndDate1: noon(plan.end),
    SalesTaxGroup: company.taxGroup,
    DimensionDisplayValue: '-022--',
    EstimateProjectID: estimateProject,
    WorkerResponsiblePersonnelNumber: personnel,
  });
  world.addFinance('CDSProjects', {
    ...shared,
    ProjectID: number,
    Description: text(project.row, 'msdyn_description'),
    SourceDataID: project.id,
    CustomerAccount: contract?.payers[0]?.customer.number ?? '',
    StartDate: noon(plan.start),
    EndDate: noon(plan.end),
    DefaultDimensionDisplayValue: '-022--',
    ProjectManagerPersonnelNumber: personnel,
  });
  if (estimateProject === '') return;
  world.addFinance('Projects', {
    ...shared,
    ProjectID: estimateProject,
    ProjectName: `${project.name}: revenue estimate`,
    ProjectType: 'FixedPrice',
    ProjectGroup: projectGroups.FixedPrice.group,
    ParentProject: number,
    ProjectStage: 'InProcess',
    EstimateProjectID: estimateProject,
  });
}

/** Adds the three levels of tasks; the last phase belongs to the fixed-price line where there is one beside another line. */
export function addTasks(
  world: World,
  project: Project,
  roles: readonly Role[],
  categories: readonly { id: string }[],
): void {
  const lines = project.contract?.lines ?? [];
  const length = daysBetween(project.plan.start, project.plan.end);
  const bucket = world.add('msdyn_projectbucket', project.number, {
    msdyn_name: 'Bucket 1',
    msdyn_project: project.id,
    msdyn_displayorder: '1.0000000000',
  });
  let sequence = 0;
  const add = (name: string, wbs: string, parent: Row | null, start: string, finish: string, leaf: boolean): Row => {
    sequence += 1;
    const number = documentNumber('ACT-', world.next('activity'), 6);
    const role = leaf ? (roles[sequence % roles.length] as Role) : null;
    const row = world.add('msdyn_projecttask', number, {
      msdyn_subject: name,
      msdyn_project: project.id,
      msdyn_projectbucket: world.id(bucket, 'msdyn_projectbucket'),
      msdyn_parenttask: parent === null ? null : world.id(parent, 'msdyn_projecttask'),
      msdyn_effort: leaf ? 96 : null,
      msdyn_duration: daysBetween(start, finish),
      msdyn_progress: finish < today ? '1.00' : '0.25',
      msdyn_wbsid: wbs,
      msdyn_ismilestone: false,
      msdyn_summary: !leaf,
      msdyn_outlinelevel: wbs.split('.').length,
      msdyn_displaysequence: sequence,
      msdyn_start: `${start}T08:00:00Z`,
      msdyn_finish: `${finish}T16:00:00Z`,
      msdyn_scheduledstart: midnight(start),
      msdyn_scheduledend: midnight(finish),
      msdyn_resourcecategory: role?.id ?? null,
      msdyn_resourceorganizationalunitid: project.company.unitId,
      msdyn_transactioncategory: leaf ? (categories[sequence % 3]?.id ?? null) : null,
      transactioncurrencyid: text(project.row, 'transactioncurrencyid'),
      msdyn_plannedcost: leaf ? amountText(whole(5_800)) : null,
      msdyn_plannedsales: leaf ? amountText(whole(13_000)) : null,
      msdyn_tasknumber: number,
      createdon: `${project.plan.start}T07:40:00Z`,
    });
    world.mirror('ProjectTasks', 'msdyn_projecttask', row, {
      TaskStatus: 'Busy',
      TaskTimeType: finish < today ? 'Completed' : 'InProgress',
    });
    return row;
  };
  for (const [phaseIndex, phase] of taskTree.entries()) {
    const at = (part: number): string => addDays(project.plan.start, Math.floor((length * part) / taskTree.length));
    const [start, finish] = [at(phaseIndex), at(phaseIndex + 1)];
    const phaseRow = add(phase.name, `${phaseIndex + 1}`, null, start, finish, false);
    const line = phaseIndex === taskTree.length - 1 ? (lines.at(-1) ?? null) : (lines[0] ?? null);
    for (const [packageIndex, workPackage] of phase.packages.entries()) {
      const packageRow = add(workPackage.name, `${phaseIndex + 1}.${packageIndex + 1}`, phaseRow, start, finish, false);
      for (const [taskIndex, name] of workPackage.tasks.entries()) {
        const row = add(
          name,
          `${phaseIndex + 1}.${packageIndex + 1}.${taskIndex + 1}`,
          packageRow,
          start,
          finish,
          true,
        );
        project.tasks.push({
          id: world.id(row, 'msdyn_projecttask'),
          number: text(row, 'msdyn_tasknumber'),
          name,
          row,
          start,
          finish,
          line,
        });
      }
    }
  }
}

/** Adds the team: the manager, and members with the role they have in their company. */
export function addTeam(world: World, project: Project, members: readonly Resource[], roles: readonly Role[]): void {
  for (const resource of members) {
    const role = roles[resource.roleIndex] as Role;
    const row = world.add('msdyn_projectteam', `${project.number}/${resource.id}`, {
      msdyn_name: resource.name,
      msdyn_project: project.id,
      msdyn_bookableresourceid: resource.id,
      msdyn_resourcecategory: role.id,
      msdyn_organizationalunit: resource.company.unitId,
      msdyn_billingtype: 192_350_001,
      msdyn_allocationmethod: 192_350_003,
      msdyn_hardbookedhours: '320.00',
      msdyn_softbookedhours: '0.00',
      msdyn_requiredhours: '320.00',
      msdyn_projectapprover: resource.userId === project.managerUserId,
      msdyn_start: `${project.plan.start}T08:00:00Z`,
      msdyn_finish: `${project.plan.end}T16:00:00Z`,
      msdyn_effort: 320,
      createdon: `${project.plan.start}T07:50:00Z`,
    });
    project.team.push({ id: world.id(row, 'msdyn_projectteam'), resource, role });
  }
}
