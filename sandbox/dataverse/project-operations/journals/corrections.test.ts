import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { TestAnswer } from '../../test-client.ts';
import { answerProjectProcesses } from '../processes-api.ts';
import type { Place, TestOrganisation } from '../test-organisation.ts';
import { openTestOrganisation } from '../test-organisation.ts';

let organisation: TestOrganisation;
let place: Place;
const [inProcess, adjusted, unadjustable] = [192_350_000n, 192_350_001n, 192_350_002n];

beforeAll(() => {
  organisation = openTestOrganisation();
  place = organisation.place('PRJ-0002');
});
afterAll(() => organisation.close());

function approved(where = place): string {
  const entry = organisation.enter(where, 120);
  organisation.submit(entry);
  organisation.decide([entry]);
  return entry;
}

const idOf = (row: SqlRow | undefined) => String(row?.['msdyn_actualid']);
const statuses = (rows: readonly SqlRow[]) => rows.map((row) => row['msdyn_adjustmentstatus']);
const correct = (entry: string) =>
  organisation.processes.correctActuals([idOf(organisation.actualsOf(entry)[0])], 'Wrong place');
const post = (id: string): TestAnswer =>
  organisation.client.send('POST', `msdyn_journals(${id})/Microsoft.Dynamics.CRM.msdyn_PostJournal`, {});
const patch = (id: string, values: object) => organisation.client.send('PATCH', `msdyn_journals(${id})`, values);
const lines = (id: string) =>
  organisation.all('SELECT * FROM msdyn_journalline WHERE msdyn_journal = ? ORDER BY "$row"', id);
const move = (to: Place) => ({
  'msdyn_Project@odata.bind': `/msdyn_projects(${to.project})`,
  'msdyn_ProjectTask@odata.bind': `/msdyn_projecttasks(${to.task})`,
});

function links(from: string, table: 'msdyn_actual' | 'msdyn_journalline' = 'msdyn_actual'): string[] {
  return organisation
    .all(
      `SELECT * FROM msdyn_transactionconnection WHERE msdyn_transaction1record = ? AND msdyn_transaction1type = ? ORDER BY "$row"`,
      from,
      table,
    )
    .map((row) => `${String(row['msdyn_transaction1role'])} - ${String(row['msdyn_transaction2role'])}`);
}

describe('a correction journal', () => {
  it('takes cost and sales of a time entry together, and they are In process', () => {
    const entry = approved();
    const id = correct(entry);
    expect(statuses(organisation.actualsOf(entry))).toEqual([inProcess, inProcess, inProcess]);
    expect(organisation.client.send('GET', `msdyn_journals(${id})`).json).toMatchObject({
      msdyn_description: 'Wrong place',
      msdyn_journaltype: 192_350_001,
      statuscode: 192_350_000,
      msdyn_isposted: false,
    });
    expect(lines(id).map((row) => row['msdyn_quantity'])).toEqual([-200n, -200n, -200n]);
    expect(() => correct(entry)).toThrow(/can't be corrected because it is In Process/);
    const recall = organisation.client.send('POST', 'msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    expect(organisation.refusal(recall)).toMatch(/are in a correction journal/);
    organisation.decide([entry], 192_350_004);
    expect(organisation.entryStatus(entry)).toBe(2);
  });

  it('is previewed from its header as often as wanted, and its lines are written by nobody else', () => {
    const id = correct(approved());
    expect(organisation.refusal(post(id))).toMatch(/were not previewed since they were changed/);
    expect(organisation.processes.previewCorrection(id)).toBe(6);
    expect(patch(id, move(organisation.place('PRJ-0003'))).status).toBe(204);
    expect(lines(id)).toHaveLength(3);
    expect(organisation.processes.previewCorrection(id)).toBe(4);
    expect(organisation.processes.previewCorrection(id)).toBe(4);
    expect(links(String(lines(id)[3]?.['msdyn_journallineid']), 'msdyn_journalline')).toEqual(['Replacing - Original']);
    const path = `msdyn_journallines(${String(lines(id)[3]?.['msdyn_journallineid'])})`;
    expect(organisation.refusal(organisation.client.send('PATCH', path, { msdyn_quantity: 1 }))).toMatch(
      /preview it again/,
    );
    expect(organisation.refusal(organisation.client.send('DELETE', path))).toMatch(/preview it again/);
    expect(patch(id, move({ ...place, task: organisation.place('PRJ-0001').task })).status).toBe(204);
    expect(() => organisation.processes.previewCorrection(id)).toThrow(/must belong to the project/);
  });

  it('when confirmed reverses the originals and makes actuals as an approval there would', () => {
    const entry = approved();
    const target = organisation.place('PRJ-0005');
    const id = correct(entry);
    patch(id, move(target));
    organisation.processes.previewCorrection(id);
    expect(post(id).status).toBe(204);
    const all = organisation.actualsOf(entry);
    expect(statuses(all)).toEqual([adjusted, adjusted, adjusted, unadjustable, unadjustable, unadjustable, null, null]);
    const [cost, first, second] = all.slice(0, 3) as [SqlRow, SqlRow, SqlRow];
    expect(all[3]).toMatchObject({ msdyn_quantity: -200n, msdyn_amount: -(cost['msdyn_amount'] as bigint) });
    expect([first, second, all[4]!, all[5]!].every((row) => row['msdyn_billingstatus'] === 192_350_003n)).toBe(true);
    const [newCost, newSale] = all.slice(6) as [SqlRow, SqlRow];
    const like = organisation.actualsOf(approved(target));
    for (const [made, want] of [
      [newCost, like[0]!],
      [newSale, like[1]!],
    ] as const) {
      for (const name of [
        'project',
        'task',
        'salescontract',
        'salescontractlineid',
        'accountcustomer',
        'billingtype',
      ]) {
        expect(made[`msdyn_${name}`], name).toBe(want[`msdyn_${name}`]);
      }
      expect(made).toMatchObject({ msdyn_documentdate: cost['msdyn_documentdate'], msdyn_quantity: 200n });
    }
    expect(newSale['msdyn_billingstatus']).toBe(192_350_000n);
    expect(links(idOf(newCost))).toEqual(['Replacing - Original']);
    expect(links(idOf(newSale))).toEqual(['Replacing - Original', 'Unbilled sales - Cost']);
    expect(links(idOf(all[3]))).toEqual(['Reversing - Original']);
    expect(organisation.refusal(post(id))).toMatch(/confirmed already/);
    expect(organisation.refusal(patch(id, move(place)))).toMatch(/confirmed journal can't be changed/);
    expect(organisation.client.send('GET', `msdyn_journals(${id})`).json).toMatchObject({
      statuscode: 1,
      msdyn_isposted: true,
    });
  });

  it('prices anew by date, role and person, and keeps what the approver took off the bill', () => {
    const entry = organisation.enter(place, 120);
    organisation.submit(entry);
    const approval = String(organisation.approvals([entry])[0]?.['msdyn_projectapprovalid']);
    organisation.client.send('PATCH', `msdyn_projectapprovals(${approval})`, { msdyn_salesquantity: 0.5 });
    organisation.decide([entry]);
    const [cost] = organisation.actualsOf(entry);
    const [other] = organisation.all(
      `SELECT row.msdyn_resourcecategory AS role, row.msdyn_price AS price FROM msdyn_resourcecategorypricelevel row
       WHERE row.msdyn_pricelist = ? AND row.msdyn_organizationalunit = ? AND row.msdyn_price <> ? LIMIT 1`,
      cost!['msdyn_pricelist']!,
      cost!['msdyn_resourceorganizationalunitid']!,
      cost!['msdyn_price']!,
    );
    const id = correct(entry);
    const role = { 'msdyn_ResourceCategory@odata.bind': `/bookableresourcecategories(${String(other?.['role'])})` };
    expect(patch(id, { ...role, msdyn_date: '2025-11-02T00:00:00Z' }).status).toBe(204);
    organisation.processes.previewCorrection(id);
    expect(post(id).status).toBe(204);
    const made = organisation.actualsOf(entry).filter((row) => row['msdyn_adjustmentstatus'] === null);
    expect(made[0]).toMatchObject({
      msdyn_resourcecategory: other?.['role'],
      msdyn_price: other?.['price'],
      msdyn_documentdate: '2025-11-02T00:00:00Z',
      msdyn_bookableresource: cost?.['msdyn_bookableresource'],
    });
    expect(made.slice(1).map((row) => [row['msdyn_billingtype'], row['msdyn_quantity']])).toEqual([
      [192_350_001n, 50n],
      [192_350_001n, 50n],
      [192_350_000n, 150n],
      [192_350_000n, 150n],
    ]);
  });

  it('may follow another one, and a recall takes back what the last one made', () => {
    const entry = approved();
    for (const number of ['PRJ-0005', 'PRJ-0002']) {
      const live = organisation.actualsOf(entry).filter((row) => row['msdyn_adjustmentstatus'] === null);
      const id = organisation.processes.correctActuals([idOf(live[0])], 'Again');
      patch(id, move(organisation.place(number)));
      organisation.processes.previewCorrection(id);
      expect(post(id).status).toBe(204);
    }
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    organisation.processes.decideRecalls([entry], true);
    const all = organisation.actualsOf(entry);
    expect(statuses(all)).not.toContain(null);
    expect(all.reduce((sum, row) => sum + (row['msdyn_amount'] as bigint), 0n)).toBe(0n);
  });

  it('that is given up lets its actuals go', () => {
    const entry = approved();
    const id = correct(entry);
    organisation.processes.previewCorrection(id);
    const [line] = lines(id);
    expect(organisation.client.send('DELETE', `msdyn_journals(${id})`).status).toBe(204);
    expect(statuses(organisation.actualsOf(entry))).toEqual([null, null, null]);
    expect(lines(id)).toEqual([]);
    expect(links(String(line?.['msdyn_journallineid']), 'msdyn_journalline')).toEqual([]);
  });

  it('takes no actuals that are invoiced, taken back, or of no time entry', () => {
    const entry = approved();
    const sale = organisation.actualsOf(entry)[1];
    organisation.processes.configureActuals({ directWrites: true });
    organisation.client.send('PATCH', `msdyn_actuals(${idOf(sale)})`, { msdyn_billingstatus: 192_350_001 });
    organisation.processes.reset();
    expect(() => correct(entry)).toThrow(/invoice that is not fully credited/);
    const one = (where: string) => organisation.all(`SELECT * FROM msdyn_actual WHERE ${where} LIMIT 1`)[0];
    const refuse = (row: SqlRow | undefined) => () => organisation.processes.correctActuals([idOf(row)], 'x');
    expect(refuse(one(`msdyn_adjustmentstatus = ${unadjustable}`))).toThrow(/it is Unadjustable/);
    expect(refuse(one('msdyn_transactionclassification = 192350004 AND msdyn_adjustmentstatus IS NULL'))).toThrow(
      /comes from no time entry and no expense/,
    );
  });

  it('of an expense keeps what was paid and sells it anew', () => {
    const [paid] = organisation.all(
      `SELECT cost.*, origin.msdyn_origin AS expense FROM msdyn_actual cost
       JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = cost.msdyn_actualid AND origin.msdyn_origintype = 'msdyn_expense'
       JOIN msdyn_project project ON project.msdyn_projectid = cost.msdyn_project
       WHERE cost.msdyn_transactiontypecode = 192350000 AND cost.msdyn_adjustmentstatus IS NULL AND project.msdyn_salesorderid IS NULL LIMIT 1`,
    );
    const [category] = organisation.all(
      'SELECT * FROM msdyn_expensecategory WHERE msdyn_expensecategoryuid <> ? LIMIT 1',
      paid!['msdyn_transactioncategory']!,
    );
    const id = organisation.processes.correctActuals([idOf(paid)], 'Other project');
    const bind = {
      'msdyn_ExpenseCategory@odata.bind': `/msdyn_expensecategories(${String(category?.['msdyn_expensecategoryid'])})`,
    };
    expect(patch(id, { ...move(organisation.place('PRJ-0005')), ...bind }).status).toBe(204);
    expect(organisation.client.send('GET', `msdyn_journals(${id})`).json.msdyn_journaltype).toBe(192_350_002);
    expect(organisation.processes.previewCorrection(id)).toBe(3);
    expect(post(id).status).toBe(204);
    const made = organisation
      .actualsOf(String(paid?.['expense']))
      .filter((row) => row['msdyn_adjustmentstatus'] === null);
    const [cost, sale] = made as [SqlRow, SqlRow];
    expect(made).toHaveLength(2);
    for (const name of ['msdyn_price', 'msdyn_amount', 'msdyn_unit', 'transactioncurrencyid']) {
      expect(cost[name], name).toBe(paid?.[name]);
    }
    expect(made.map((row) => row['msdyn_transactioncategory'])).toEqual(
      [1, 2].map(() => category?.['msdyn_expensecategoryuid']),
    );
    expect(made.map((row) => row['msdyn_transactionclassification'])).toEqual([192_350_001n, 192_350_001n]);
    const rate = (row: SqlRow) => Number(row['exchangerate']);
    const expected = (Number(paid?.['msdyn_price']) * 1.1 * rate(sale)) / rate(cost);
    expect(Math.abs(Number(sale['msdyn_price']) - expected)).toBeLessThanOrEqual(2);
    const entry = approved();
    const both = [idOf(cost), idOf(organisation.actualsOf(entry)[0])];
    expect(() => organisation.processes.correctActuals(both, 'x')).toThrow(/need a correction journal each/);
  });

  it('of the seed can be confirmed', () => {
    const [open] = organisation.all(
      `SELECT journal.msdyn_journalid AS id, link.msdyn_transaction2record AS original FROM msdyn_journal journal
       JOIN msdyn_journalline line ON line.msdyn_journal = journal.msdyn_journalid
       JOIN msdyn_transactionconnection link ON link.msdyn_transaction1record = line.msdyn_journallineid
       WHERE journal.msdyn_isposted = 0 AND journal.msdyn_journaltype IS NULL AND link.msdyn_transaction1role = 'Reversing'`,
    );
    expect(post(String(open?.['id'])).status).toBe(204);
    const [original] = organisation.all('SELECT * FROM msdyn_actual WHERE msdyn_actualid = ?', open!['original']!);
    expect(original?.['msdyn_adjustmentstatus']).toBe(adjusted);
    const replacing = organisation.all(
      `SELECT actual.* FROM msdyn_transactionconnection link JOIN msdyn_actual actual ON actual.msdyn_actualid = link.msdyn_transaction1record
       WHERE link.msdyn_transaction2record = ? AND link.msdyn_transaction1role = 'Replacing'`,
      open!['original']!,
    );
    expect(replacing).toHaveLength(1);
    expect(replacing[0]).toMatchObject({
      msdyn_amount: original?.['msdyn_amount'],
      msdyn_owningcompany: original?.['msdyn_owningcompany'],
      msdyn_adjustmentstatus: null,
    });
  });
});

describe('canceling', () => {
  it('takes actuals of entry journals back, and puts nothing in their place', () => {
    const [fee] = organisation.all(
      `SELECT * FROM msdyn_actual WHERE msdyn_transactionclassification = 192350004 AND msdyn_transactiontypecode = 192350005
       AND msdyn_billingstatus = 192350000 AND msdyn_adjustmentstatus IS NULL LIMIT 1`,
    );
    const id = organisation.processes.cancelActuals([idOf(fee)], 'Not agreed');
    expect(() => organisation.processes.previewCorrection(id)).toThrow(/corrects no actuals/);
    expect(post(id).status).toBe(204);
    const [now] = organisation.all('SELECT * FROM msdyn_actual WHERE msdyn_actualid = ?', idOf(fee));
    expect(now).toMatchObject({ msdyn_adjustmentstatus: adjusted, msdyn_billingstatus: 192_350_003n });
    const [reversal] = organisation.all('SELECT * FROM msdyn_actual ORDER BY "$row" DESC LIMIT 1');
    expect(reversal).toMatchObject({
      msdyn_adjustmentstatus: unadjustable,
      msdyn_amount: -(fee!['msdyn_amount'] as bigint),
    });
    expect(links(idOf(reversal))).toEqual(['Reversing - Original']);
    expect(organisation.processes.waiting()).toEqual([]);
  });

  it('is for actuals of entry journals that are not invoiced', () => {
    const refuse = (row: SqlRow | undefined) => () => organisation.processes.cancelActuals([idOf(row)], 'x');
    expect(refuse(organisation.actualsOf(approved())[0])).toThrow(/comes from no entry journal/);
    const [fee] = organisation.all(
      `SELECT * FROM msdyn_actual WHERE msdyn_transactionclassification = 192350004 AND msdyn_transactiontypecode = 192350005
       AND msdyn_billingstatus = 192350002 AND msdyn_adjustmentstatus IS NULL LIMIT 1`,
    );
    expect(refuse(fee)).toThrow(/revise the invoice instead/);
  });
});

describe('the control API', () => {
  const ask = (route: string, body: object) => {
    const request = { method: 'POST', url: '', headers: {}, body: JSON.stringify(body), origin: '', callerId: '' };
    const answer = answerProjectProcesses(`POST /_sandbox/journals/${route}`, request, organisation.processes);
    return JSON.parse(String(answer?.body)) as Record<string, unknown>;
  };

  it('corrects, previews and cancels', () => {
    const entry = approved();
    const { journalId } = ask('correct', { actualIds: [idOf(organisation.actualsOf(entry)[0]).toUpperCase()] });
    expect(ask('preview', { journalId })).toEqual({ lines: 6 });
    expect(post(String(journalId)).status).toBe(204);
    expect(() => ask('correct', { actualIds: [idOf(organisation.actualsOf(entry)[0])] })).toThrow(/it is Adjusted/);
    expect(() => ask('cancel', { actualIds: [] })).toThrow();
    expect(() => ask('cancel', { actualIds: [idOf(organisation.actualsOf(entry).at(-1))] })).toThrow(
      /no entry journal/,
    );
  });
});
