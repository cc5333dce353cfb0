import { openSeededStores } from '../../seed/seeded-stores.ts';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import { createTestClient } from '../test-client.ts';
import type { TestAnswer, TestClient } from '../test-client.ts';
import { ProjectProcesses } from './project-processes.ts';
import type { ProjectProcessesSetup } from './project-processes.ts';

/** A project of the seed, a leaf task and a member of its team. */
export interface Place {
  readonly project: string;
  readonly task: string;
  readonly resource: string;
}

/** The seeded organisation with the processes of Project Operations, asked in-process. */
export interface TestOrganisation {
  readonly client: TestClient;
  readonly processes: ProjectProcesses;
  all(sql: string, ...params: SqlValue[]): SqlRow[];
  /** Where work on a project is done: with a task of that contract line kind and a resource of that company, if asked for. */
  place(projectNumber: string, want?: { readonly isFixedPrice?: boolean; readonly isForeign?: boolean }): Place;
  /** A draft of so many minutes; every call takes another day. */
  enter(place: Place, minutes?: number, more?: Record<string, unknown>): string;
  /** Calls a message and expects it to be accepted. */
  call(name: string, body: Record<string, unknown>): TestAnswer;
  submit(...entries: readonly string[]): void;
  /** Approvals of entries as the message takes them, the newest one of each. */
  approvals(entries: readonly string[]): Record<string, unknown>[];
  /** Submits, and decides with this action; approved without one. */
  decide(entries: readonly string[], action?: number): void;
  entryStatus(entry: string): number;
  /** The text of a refusal. */
  refusal(answer: TestAnswer): string;
  /** The actuals that come from an entry, in the order they were made. */
  actualsOf(entry: string): SqlRow[];
  close(): void;
}

const leafTask = `SELECT task.msdyn_projecttaskid AS task FROM msdyn_projecttask task
  LEFT JOIN msdyn_resourceassignment work ON work.msdyn_taskid = task.msdyn_projecttaskid
  LEFT JOIN salesorderdetail line ON line.salesorderdetailid = work.msdyn_salescontractlineid
  WHERE task.msdyn_project = ? AND task.msdyn_summary = 0 AND (? IS NULL OR line.msdyn_billingmethod = ?)
  ORDER BY task.msdyn_tasknumber LIMIT 1`;

const teamMember = `SELECT person.bookableresourceid AS resource FROM msdyn_projectteam member
  JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
  JOIN msdyn_project project ON project.msdyn_projectid = member.msdyn_project
  WHERE project.msdyn_projectid = ? AND (person.msdyn_company <> project.msdyn_owningcompany) = ? ORDER BY person.name LIMIT 1`;

/** Opens the seeded organisation. */
export function openTestOrganisation(settings: ProjectProcessesSetup['settings'] = {}): TestOrganisation {
  const stores = openSeededStores({ actuals: 200 });
  const store = stores.dataverse;
  const clock = { now: () => client.clock.time };
  const processes = new ProjectProcesses({ store, clock, settings });
  const { hooks, actions, boundActions } = processes;
  const client: TestClient = createTestClient({ store, hooks, actions, boundActions });
  let day = 0;
  const all = (sql: string, ...params: SqlValue[]) => store.all(sql, params);
  const one = (sql: string, ...params: SqlValue[]): SqlRow => {
    const row = store.get(sql, params);
    if (row === undefined) throw new Error(`Expected a row, found none: ${sql}`);
    return row;
  };
  const organisation: TestOrganisation = {
    client,
    processes,
    all,
    place(number, want = {}) {
      const project = String(
        one('SELECT msdyn_projectid AS id FROM msdyn_project WHERE msdyn_projectnumber = ?', number)['id'],
      );
      const method = want.isFixedPrice === undefined ? null : want.isFixedPrice ? 192_350_001n : 192_350_000n;
      return {
        project,
        task: String(one(leafTask, project, method, method)['task']),
        resource: String(one(teamMember, project, want.isForeign === true ? 1n : 0n)['resource']),
      };
    },
    enter(place, minutes = 90, more = {}) {
      day += 1;
      return client.create('msdyn_timeentries', {
        msdyn_description: 'Survey of the site',
        msdyn_date: new Date(Date.UTC(2025, 10, 14) - day * 86_400_000).toISOString().replace('.000', ''),
        msdyn_duration: minutes,
        'msdyn_bookableresource@odata.bind': `/bookableresources(${place.resource})`,
        'msdyn_project@odata.bind': `/msdyn_projects(${place.project})`,
        'msdyn_projectTask@odata.bind': `/msdyn_projecttasks(${place.task})`,
        ...more,
      });
    },
    call(name, body) {
      const answer = client.send('POST', name, body);
      if (answer.status !== 204)
        throw new Error(`Expected 204 from ${name}, received ${answer.status}: ${answer.text}`);
      return answer;
    },
    submit(...entries) {
      organisation.call('msdyn_TimeEntriesSubmit', { TimeEntryIds: entries.join(',') });
    },
    approvals(entries) {
      return entries.map((entry) => {
        const sql =
          'SELECT msdyn_projectapprovalid AS id FROM msdyn_projectapproval WHERE msdyn_timeentry = ? ORDER BY "$row" DESC';
        return {
          '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_projectapproval',
          msdyn_projectapprovalid: String(one(sql, entry)['id']),
        };
      });
    },
    decide(entries, action = 192_350_003) {
      organisation.call('msdyn_ProcessProjectApprovalSets', {
        ProjectApprovals: organisation.approvals(entries),
        ActionType: action,
        NoteLogName: 'Test',
      });
    },
    entryStatus(entry) {
      return (
        Number(
          one('SELECT msdyn_entrystatus AS status FROM msdyn_timeentry WHERE msdyn_timeentryid = ?', entry)['status'],
        ) - 192_350_000
      );
    },
    refusal(answer) {
      if (answer.status !== 400) throw new Error(`Expected a refusal, received ${answer.status}: ${answer.text}`);
      return String((answer.json as { error: { message: unknown } }).error.message);
    },
    actualsOf(entry) {
      return all(
        `SELECT DISTINCT actual.* FROM msdyn_transactionorigin origin JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction
         WHERE origin.msdyn_origin = ? ORDER BY actual."$row"`,
        entry,
      );
    },
    close() {
      processes.close();
      stores.dataverse.close();
      stores.finance.close();
    },
  };
  return organisation;
}
