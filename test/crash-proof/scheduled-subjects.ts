import { randomUUID } from 'node:crypto';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import { projectTasks } from '../../dualwrite/maps/project-tasks.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { columnOf, tableOf } from '../../sandbox/store/model.ts';
import type { Make } from '../time/new-project.ts';
import type { World } from '../write-through/world.ts';
import { assignmentWays, type ScheduledWay, taskWays } from './scheduled-ways.ts';

/** A kind of records that are changed through the Schedule API while processes die. */
export interface ScheduledSubject {
  readonly map: TableMap;
  readonly kinds: readonly ChangeKind[];
  /** The ways to the points where its changes are stopped. */
  readonly ways: readonly ScheduledWay[];
  /** The change that makes a record on a project. */
  create(world: World, projectId: string, make: Make): Promise<UnifiedChange>;
  /** The record that is changed, where it is not one that {@link create} makes. */
  readonly isProjectItself?: true;
  readonly update: UnifiedChange;
  /** What each system holds of the projects of a run, as texts that must be the same; each is there once. */
  held(world: World, run: string): { readonly dataverse: readonly string[]; readonly finance: readonly string[] };
}

const text = (parts: readonly unknown[]) =>
  parts
    .map((part) => String(part))
    .join(' ')
    .toUpperCase();

const task = { name: 'Before', effortHours: '8', start: '2026-01-05T08:00:00Z', finish: '2026-01-09T16:00:00Z' };

const ofProjects = `JOIN msdyn_project project ON project.msdyn_projectid`;

/** Somebody on the team, added as Dataverse does it, at once. */
function newMember({ sandbox }: World, projectId: string): string {
  const { dataverse } = sandbox.stores;
  const id = randomUUID();
  dataverse.run(
    `INSERT INTO msdyn_projectteam (msdyn_projectteamid, msdyn_name, msdyn_project, msdyn_resourcecategory, msdyn_bookableresourceid, statecode, versionnumber)
      SELECT ?, msdyn_name, ?, msdyn_resourcecategory, msdyn_bookableresourceid, 0, ? FROM msdyn_projectteam LIMIT 1`,
    [id, projectId, dataverse.nextVersion()],
  );
  return id;
}

/** Tasks, which Finance is told first; assignments, which Dataverse works out first; and projects that are there. */
export const scheduledSubjects: readonly ScheduledSubject[] = [
  {
    map: projectTasks,
    kinds: ['create', 'update', 'delete'],
    ways: taskWays,
    create: (_world, project) => Promise.resolve({ ...task, project }),
    update: { name: 'After', effortHours: '16' },
    held: ({ sandbox: { stores } }, run) => ({
      dataverse: stores.dataverse
        .all(
          `SELECT msdyn_projectnumber AS project, msdyn_tasknumber AS task, row.msdyn_subject AS name
            FROM msdyn_projecttask AS row ${ofProjects} = row.msdyn_project WHERE msdyn_projectnumber LIKE 'CT-${run}%'`,
        )
        .map((row) => text([row['project'], row['task'], row['name']])),
      finance: stores.finance
        .all(`SELECT ProjectId, TaskId, TaskName FROM ProjectTasks WHERE ProjectId LIKE 'CT-${run}%'`)
        .map((row) => text([row['ProjectId'], row['TaskId'], row['TaskName']])),
    }),
  },
  {
    map: hourEstimates,
    kinds: ['create', 'update', 'delete'],
    ways: assignmentWays,
    create: async (world, project, make) => ({
      task: await make(projectTasks, { ...task, project }),
      teamMember: newMember(world, project),
      work: JSON.stringify([{ from: '2026-01-05', to: '2026-01-06', hours: '6.5' }]),
    }),
    update: { work: JSON.stringify([{ from: '2026-01-07', to: '2026-01-09', hours: '11.25' }]) },
    held: (world, run) => ({
      dataverse: world.sandbox.stores.dataverse
        .all(
          `SELECT msdyn_projectnumber AS project, msdyn_resourceassignmentid AS id, row.msdyn_effort AS hours,
              substr(row.msdyn_start, 1, 10) AS start
            FROM msdyn_resourceassignment AS row ${ofProjects} = row.msdyn_projectid WHERE msdyn_projectnumber LIKE 'CT-${run}%'`,
        )
        .map((row) => text([row['project'], row['id'], Number(row['hours']), row['start']])),
      finance: world.sandbox.stores.finance
        .all(
          `SELECT ProjectID, JobIdentification, Hours, substr(ProjectDate, 1, 10) AS start
            FROM ProjectEmplForecasts WHERE ProjectID LIKE 'CT-${run}%'`,
        )
        .map((row) => text([row['ProjectID'], row['JobIdentification'], hoursOf(world, row['Hours']), row['start']])),
    }),
  },
  {
    map: projects,
    // They are made and deleted by ordinary writes.
    kinds: ['update'],
    ways: taskWays,
    isProjectItself: true,
    create: () => Promise.resolve({}),
    update: { name: 'After' },
    held: ({ sandbox: { stores } }, run) => ({
      dataverse: stores.dataverse
        .all(
          `SELECT msdyn_projectnumber AS number, msdyn_subject AS name FROM msdyn_project WHERE msdyn_projectnumber LIKE 'CT-${run}%'`,
        )
        .map((row) => text([row['number'], row['name']])),
      finance: stores.finance
        .all(`SELECT ProjectId, ProjectName FROM ProjectsV2 WHERE ProjectId LIKE 'CT-${run}%'`)
        .map((row) => text([row['ProjectId'], row['ProjectName']])),
    }),
  },
];

/** Hours of a forecast, which Finance's store holds as a whole number. */
function hoursOf({ sandbox }: World, stored: unknown): number {
  return (
    Number(stored) / 10 ** columnOf(tableOf(sandbox.stores.finance.shipped, 'ProjectEmplForecasts'), 'Hours').scale
  );
}
