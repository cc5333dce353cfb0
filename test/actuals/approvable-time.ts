import { takeOut } from '../support/take-out.ts';
import { carryActuals } from '../../dualwrite/carry/carry-actuals.ts';
import type { LiveSessions } from '../../dualwrite/carry/read-carried.ts';
import type { Runner } from '../../dualwrite/runner.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { rawOData } from '../support/odata.ts';

/** A project, a task of it and a member of its team; somebody without a task works in a role. */
export interface Place {
  readonly project: string;
  readonly task: string | null;
  readonly resource: string;
  readonly role?: string;
}

/** An actual as far as it decides what Finance needs. */
export interface MadeActual {
  readonly id: string;
  readonly type: number;
  readonly company: string;
  readonly currency: string;
  readonly billingType: number;
}

type Progress = 'STAGED' | 'IN_JOURNAL' | 'POSTED';

/** What time goes through on its way. */
export interface TimePath {
  readonly sandbox: Sandbox;
  /** Carries the actuals of what is approved. */
  readonly runner: Pick<Runner, 'write'>;
  readonly sessions: () => LiveSessions;
}

/** Time from its entry to the ledger of Finance: entered and approved over OData, carried by the engine. */
export function approvableTime({ sandbox, runner, sessions }: TimePath) {
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const finance = rawOData(sandbox.finance, sandbox.appToken('FINANCE'));
  const { stores } = sandbox;
  const call = (name: string, body: object) => dataverse.send('POST', name, JSON.stringify(body));
  const carry = async (documents: readonly string[]): Promise<void> => {
    const requestId = crypto.randomUUID();
    const order = { caller: 'test', requestId, mutation: 'test', key: requestId, isCarriedByPlatform: () => false };
    for (const request of await carryActuals({ documents }, sessions(), order)) {
      const { progress } = await runner.write(request, 20_000);
      if (progress.state !== 'COMMITTED')
        throw new Error(`Expected actuals to be carried, received ${progress.state}.`);
    }
  };
  const undos: (() => unknown)[] = [];
  /** What is not put back by the test itself is when it ends. */
  const onceUndone = (undo: () => unknown) => {
    undos.push(undo);
    return async () => {
      const index = undos.indexOf(undo);
      if (index !== -1) await undos.splice(index, 1)[0]?.();
    };
  };
  const approvalsOf = async (entry: string): Promise<string[]> => {
    const address = `msdyn_projectapprovals?$select=msdyn_projectapprovalid&$filter=_msdyn_timeentry_value eq ${entry}`;
    return (await dataverse.json(address)).value.map((row: any) => row.msdyn_projectapprovalid);
  };

  return {
    sandbox,
    dataverse,
    finance,
    /** Where work is done on a project: one place for each leaf task, by a member of its own company or of another. */
    places(number: string, isForeign = false): readonly Place[] {
      const sql = `SELECT task.msdyn_project AS project, task.msdyn_projecttaskid AS task, (
          SELECT person.bookableresourceid FROM msdyn_projectteam member
          JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
          WHERE member.msdyn_project = project.msdyn_projectid AND (person.msdyn_company <> project.msdyn_owningcompany) = ?
          ORDER BY person.name LIMIT 1) AS resource
        FROM msdyn_projecttask task JOIN msdyn_project project ON project.msdyn_projectid = task.msdyn_project
        WHERE project.msdyn_projectnumber = ? AND task.msdyn_summary = 0 ORDER BY task.msdyn_tasknumber`;
      const rows = stores.dataverse.all(sql, [isForeign ? 1n : 0n, number]);
      return rows.filter(({ resource }) => resource !== null) as unknown as readonly Place[];
    },
    /** Makes some roles on contract lines and some tasks not chargeable. */
    makeSomeFree(): void {
      for (const [table, every] of [
        ['msdyn_orderlineresourcecategory', 5],
        ['msdyn_resourceassignment', 7],
      ]) {
        const sql = `UPDATE "${table}" SET msdyn_billingtype = 192350000 WHERE "$row" % ${every} = 0`;
        if (stores.dataverse.run(sql, []) === 0) throw new Error(`Expected rows of ${table}, found none.`);
      }
    },
    /** A draft of an hour; its id. */
    async enter({ project, task, resource, role }: Place, date: string, minutes = 60): Promise<string> {
      const response = await call('msdyn_timeentries', {
        msdyn_description: 'Survey of the site',
        msdyn_date: `${date}T00:00:00Z`,
        msdyn_duration: minutes,
        'msdyn_bookableresource@odata.bind': `/bookableresources(${resource})`,
        'msdyn_project@odata.bind': `/msdyn_projects(${project})`,
        ...(task === null ? {} : { 'msdyn_projectTask@odata.bind': `/msdyn_projecttasks(${task})` }),
        ...(role === undefined ? {} : { 'msdyn_resourceCategory@odata.bind': `/bookableresourcecategories(${role})` }),
      });
      return /\(([0-9a-f-]{36})\)/.exec(response.headers.get('odata-entityid') ?? '')?.[1] ?? '';
    },
    submit: (...entries: readonly string[]) => call('msdyn_TimeEntriesSubmit', { TimeEntryIds: entries.join(',') }),
    recall: (...entries: readonly string[]) => call('msdyn_TimeEntriesRecall', { TimeEntryIds: entries.join(',') }),
    /** What an approver changes before the decision. */
    async decideBilling(entry: string, values: object): Promise<void> {
      const [approval] = await approvalsOf(entry);
      await dataverse.send('PATCH', `msdyn_projectapprovals(${approval})`, JSON.stringify(values));
    },
    /** Approves, and carries what that makes. */
    async approve(...entries: readonly string[]): Promise<void> {
      const ids = (await Promise.all(entries.map(approvalsOf))).flat();
      const ProjectApprovals = ids.map((id) => ({
        '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_projectapproval',
        msdyn_projectapprovalid: id,
      }));
      await call('msdyn_ProcessProjectApprovalSets', {
        ProjectApprovals,
        ActionType: 192_350_003,
        NoteLogName: 'Test',
      });
      const notes = (await dataverse.json("annotations?$select=notetext&$filter=subject eq 'Test'")).value;
      if (notes.length > 0) throw new Error(`Expected approvals to go through, received ${notes[0].notetext}`);
      await carry(entries);
    },
    /** The actuals of an entry that dual-write carries. */
    made(entry: string): readonly MadeActual[] {
      const sql = `SELECT DISTINCT actual.msdyn_actualid AS id, actual.msdyn_transactiontypecode AS type,
          company.cdm_companycode AS company, currency.isocurrencycode AS currency, actual.msdyn_billingtype AS billing
        FROM msdyn_transactionorigin origin JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction
        LEFT JOIN cdm_company company ON company.cdm_companyid = actual.msdyn_owningcompany
        LEFT JOIN transactioncurrency currency ON currency.transactioncurrencyid = actual.transactioncurrencyid
        WHERE origin.msdyn_origin = ? AND actual.msdyn_skipsync = 0`;
      return stores.dataverse.all(sql, [entry]).map((row) => ({
        id: String(row['id']),
        type: Number(row['type']),
        company: String(row['company']),
        currency: String(row['currency'] ?? ''),
        billingType: Number(row['billing']),
      }));
    },
    /** How far the actuals of an entry came in Finance. */
    async progress(entry: string): Promise<readonly Progress[]> {
      const rows = await Promise.all(
        this.made(entry).map(async ({ id }) => {
          const select = '$select=IsJournalized,ProjActualsImportSync';
          const { value } = await finance.json(
            `ProjActualsImports?cross-company=true&${select}&$filter=ActualId eq ${id}`,
          );
          return value as any[];
        }),
      );
      return rows
        .flat()
        .map(({ IsJournalized, ProjActualsImportSync }): Progress =>
          ProjActualsImportSync === 'Yes' ? 'POSTED' : IsJournalized === 'Yes' ? 'IN_JOURNAL' : 'STAGED',
        );
    },
    /** What Finance does by itself every so often. */
    async importAndPost(): Promise<void> {
      for (const what of ['update-to-draft', 'import', 'post']) {
        const address = `${new URL(sandbox.finance).origin}/_sandbox/finance/${what}`;
        const { ok } = await fetch(address, { method: 'POST', body: '{}' });
        if (!ok) throw new Error(`Expected ${what} to be done.`);
      }
    },
    /** Has something done when the test ends, unless what is returned is called before. */
    undoLater: onceUndone,
    /** Puts back what is still out. */
    async putBack(): Promise<void> {
      for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) await undo();
    },
    /** Takes rows out of a store; puts them back when the result is called. */
    takeOut(system: 'dataverse' | 'finance', table: string, where: string): () => Promise<void> {
      return onceUndone(takeOut(stores[system], table, where));
    },
    /** Sets columns of a row over OData; sets them back when the result is called. */
    async change(system: 'dataverse' | 'finance', address: string, values: Readonly<Record<string, unknown>>) {
      const odata = system === 'dataverse' ? dataverse : finance;
      const before = await odata.json(address);
      const send = (body: object) => odata.send('PATCH', address, JSON.stringify(body));
      await send(values);
      return onceUndone(() => send(Object.fromEntries(Object.keys(values).map((name) => [name, before[name]]))));
    },
  };
}

/** See {@link approvableTime}. */
export type ApprovableTime = ReturnType<typeof approvableTime>;
