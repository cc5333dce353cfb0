import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Place, TestOrganisation } from '../test-organisation.ts';
import { openTestOrganisation } from '../test-organisation.ts';

let organisation: TestOrganisation;
let place: Place;
const [draft, returned, approved, submitted, recallRequested] = [0, 1, 2, 3, 4];

beforeAll(() => {
  organisation = openTestOrganisation();
  place = organisation.place('PRJ-0002');
});
beforeEach(() => organisation.processes.reset());
afterAll(() => organisation.close());

function send(name: string, body: Record<string, unknown>): string {
  return organisation.refusal(organisation.client.send('POST', name, body));
}

function stagesOf(entry: string): number[] {
  return organisation
    .all('SELECT msdyn_recordstage AS stage FROM msdyn_projectapproval WHERE msdyn_timeentry = ?', entry)
    .map((row) => Number(row['stage']) - 192_350_000);
}

function approvedEntry(): string {
  const entry = organisation.enter(place);
  organisation.submit(entry);
  organisation.decide([entry]);
  expect(organisation.entryStatus(entry)).toBe(approved);
  return entry;
}

function newestSet(): Record<string, unknown> {
  return organisation.client.send('GET', 'msdyn_approvalsets?$orderby=versionnumber desc&$top=1').json.value[0];
}

describe('a time entry', () => {
  it('is filled in from the person, the team, the task and the project', () => {
    const entry = organisation.enter(place);
    const { json } = organisation.client.send('GET', `msdyn_timeentries(${entry})`);
    expect(json.msdyn_entrystatus).toBe(192_350_000);
    for (const column of [
      'resourcecategory',
      'resourcingcompany',
      'resourceorganizationalunitid',
      'transactioncategory',
      'manager',
    ]) {
      expect(json[`_msdyn_${column}_value`], column).not.toBeNull();
    }
  });

  it('needs a date, a duration and a person', () => {
    const body = { msdyn_date: '2025-11-01T00:00:00Z', msdyn_duration: 60 };
    expect(send('msdyn_timeentries', { ...body, msdyn_date: null })).toBe('Date is required on a time entry.');
    expect(send('msdyn_timeentries', { ...body, msdyn_duration: null })).toBe('Duration is required on a time entry.');
    expect(send('msdyn_timeentries', body)).toBe('Bookable resource is required on a time entry.');
  });

  it('takes at most 1,440 minutes of a person on a day', () => {
    const first = organisation.enter(place, 1_000);
    const date = organisation.client.send('GET', `msdyn_timeentries(${first})`).json.msdyn_date;
    organisation.enter(place, 440, { msdyn_date: date });
    expect(() => organisation.enter(place, 1, { msdyn_date: date })).toThrow(/1440 minutes: 1440 are entered/);
    const answer = organisation.client.send('PATCH', `msdyn_timeentries(${first})`, { msdyn_duration: 1_001 });
    expect(organisation.refusal(answer)).toMatch(/1440 minutes/);
  });

  it('is on a task of its project', () => {
    const other = organisation.place('PRJ-0001');
    expect(() => organisation.enter({ ...place, task: other.task })).toThrow(/must belong to the project/);
  });

  it('gets its status from messages only', () => {
    const entry = organisation.enter(place);
    const patch = (values: Record<string, unknown>) =>
      organisation.client.send('PATCH', `msdyn_timeentries(${entry})`, values);
    expect(organisation.refusal(patch({ msdyn_entrystatus: 192_350_002 }))).toMatch(/can't update 'msdyn_entrystatus'/);
    expect(() => organisation.enter(place, 60, { msdyn_entrystatus: 192_350_003 })).toThrow(/directly/);
    expect(patch({ msdyn_entrystatus: 192_350_000, msdyn_description: 'Same' }).status).toBe(204);
  });

  it('is deleted and changed only while nobody decides about it', () => {
    const entry = organisation.enter(place);
    organisation.submit(entry);
    const path = `msdyn_timeentries(${entry})`;
    expect(organisation.refusal(organisation.client.send('DELETE', path))).toMatch(/Only time entries in Draft/);
    expect(organisation.refusal(organisation.client.send('PATCH', path, { msdyn_duration: 30 }))).toMatch(
      /while it is Submitted/,
    );
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    expect(organisation.client.send('DELETE', path).status).toBe(204);
  });
});

describe('submitting and recalling', () => {
  it('makes an approval as the seed has them, and takes it away again', () => {
    const entry = organisation.enter(place, 100);
    organisation.submit(entry);
    expect(organisation.entryStatus(entry)).toBe(submitted);
    const [made] = organisation.all('SELECT * FROM msdyn_projectapproval WHERE msdyn_timeentry = ?', entry);
    const [seeded] = organisation.all('SELECT * FROM msdyn_projectapproval WHERE msdyn_recordstage = 192350000');
    const filled = (row: object | undefined) =>
      Object.entries(row ?? {})
        .filter(([, value]) => value !== null)
        .map(([name]) => name);
    const unlike = filled(seeded).filter((name) => !filled(made).includes(name));
    expect(unlike).toEqual([]);
    expect(made).toMatchObject({ msdyn_costquantity: 167n, msdyn_salesquantity: 167n });
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry, Notes: 'Wrong day', CorrelationId: 'x' });
    expect(organisation.entryStatus(entry)).toBe(draft);
    expect(stagesOf(entry)).toEqual([]);
  });

  it('refuses the whole message, naming each entry that cannot go on', () => {
    const [first, second, third] = [organisation.enter(place), organisation.enter(place), organisation.enter(place)];
    organisation.submit(first, second);
    const text = send('msdyn_TimeEntriesSubmit', { TimeEntryIds: [first, third, second].join(', ') });
    expect(text.split('\n')).toEqual([
      `The time entry ${first} can't be submitted because it is Submitted: only time entries in Draft or Returned can.`,
      `The time entry ${second} can't be submitted because it is Submitted: only time entries in Draft or Returned can.`,
    ]);
    expect(organisation.entryStatus(third)).toBe(draft);
    expect(stagesOf(first)).toEqual([0]);
  });

  it('knows which ids are none', () => {
    expect(send('msdyn_TimeEntriesSubmit', { TimeEntryIds: 'a,b' })).toMatch(/ids separated by commas/);
    const missing = '00000000-0000-4000-8000-000000000001';
    const answer = organisation.client.send('POST', 'msdyn_TimeEntriesSubmit', { TimeEntryIds: missing });
    expect(answer.status).toBe(404);
  });
});

describe('deciding', () => {
  it('approves and rejects; a returned entry is submitted anew', () => {
    const [first, second] = [organisation.enter(place), organisation.enter(place)];
    organisation.submit(first, second);
    organisation.decide([first]);
    organisation.decide([second], 192_350_001);
    expect([first, second].map((entry) => organisation.entryStatus(entry))).toEqual([approved, returned]);
    expect([stagesOf(first), stagesOf(second)]).toEqual([[2], [1]]);
    organisation.submit(second);
    expect(stagesOf(second)).toEqual([1, 0]);
    organisation.decide([second]);
    expect(organisation.entryStatus(second)).toBe(approved);
  });

  it('processes a set at once up to the threshold, and queues what is more', () => {
    organisation.processes.configureApprovals({ backgroundThreshold: 1, processing: 'hold' });
    const entries = [organisation.enter(place), organisation.enter(place), organisation.enter(place)];
    organisation.submit(...entries);
    organisation.decide(entries.slice(0, 1));
    expect(newestSet()).toMatchObject({ statuscode: 192_350_004, msdyn_lifetime: 2, msdyn_actiontype: 192_350_003 });
    organisation.decide(entries.slice(1));
    expect(newestSet()).toMatchObject({ statuscode: 192_350_000, msdyn_lifetime: 3, msdyn_name: 'Test' });
    expect(organisation.entryStatus(entries[1]!)).toBe(submitted);
    expect(organisation.processes.release()).toHaveLength(1);
    expect(entries.map((entry) => organisation.entryStatus(entry))).toEqual([approved, approved, approved]);
    expect(newestSet()).toMatchObject({ statuscode: 192_350_004 });
  });

  it('queues every set at a threshold of 0, and processes it when its time has come', () => {
    organisation.processes.configureApprovals({ backgroundThreshold: 0, delayMilliseconds: 300_000 });
    const entry = organisation.enter(place);
    organisation.submit(entry);
    organisation.decide([entry]);
    expect(organisation.processes.waiting()).toHaveLength(1);
    organisation.client.clock.time += 299_000;
    organisation.processes.runDue();
    expect(organisation.entryStatus(entry)).toBe(submitted);
    organisation.client.clock.time += 1_000;
    organisation.processes.runDue();
    expect(organisation.entryStatus(entry)).toBe(approved);
  });

  it('leaves failed entries Submitted, with a note for each', () => {
    const entries = [organisation.enter(place), organisation.enter(place), organisation.enter(place)];
    organisation.submit(...entries);
    organisation.processes.configureApprovals({ failNextApprovals: 2, failureMessage: 'No exchange rate.' });
    organisation.decide(entries);
    const set = newestSet();
    expect(set).toMatchObject({ statuscode: 192_350_002 });
    expect(entries.map((entry) => organisation.entryStatus(entry))).toEqual([submitted, submitted, approved]);
    const notes = organisation.client.send(
      'GET',
      `annotations?$filter=_objectid_value eq ${String(set['msdyn_approvalsetid'])}`,
    ).json.value;
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ subject: 'Test', notetext: expect.stringMatching(/: No exchange rate\.$/) });
    expect(organisation.actualsOf(entries[0]!)).toEqual([]);
  });

  it('fails a set of which nothing can be done', () => {
    const entry = approvedEntry();
    const before = organisation.actualsOf(entry).length;
    organisation.decide([entry]);
    expect(newestSet()).toMatchObject({ statuscode: 192_350_003 });
    expect(organisation.actualsOf(entry)).toHaveLength(before);
  });

  it('is for approvers of the project where that is wanted', () => {
    organisation.processes.configureApprovals({ enforcesApprovers: true });
    const entry = organisation.enter(place);
    organisation.submit(entry);
    organisation.decide([entry]);
    expect(organisation.entryStatus(entry)).toBe(submitted);
    const [manager] = organisation.all(
      `SELECT person.userid AS id FROM msdyn_projectteam member JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
       WHERE member.msdyn_project = ? AND member.msdyn_projectapprover = 1`,
      place.project,
    );
    const body = { ProjectApprovals: organisation.approvals([entry]), ActionType: 192_350_003, NoteLogName: 'x' };
    const headers = { mscrmcallerid: String(manager?.['id']) };
    expect(organisation.client.send('POST', 'msdyn_ProcessProjectApprovalSets', body, headers).status).toBe(204);
    expect(organisation.entryStatus(entry)).toBe(approved);
  });

  it('takes the older messages too, which are all or nothing', () => {
    const [first, second] = [organisation.enter(place), organisation.enter(place)];
    organisation.submit(first);
    expect(send('msdyn_TimeEntriesApprove', { TimeEntryIds: `${first},${second}` })).toMatch(/waits for a decision/);
    expect(organisation.entryStatus(first)).toBe(submitted);
    organisation.call('msdyn_TimeEntriesApprove', { TimeEntryIds: first });
    organisation.submit(second);
    organisation.call('msdyn_TimeEntriesReject', { TimeEntryIds: second });
    expect([first, second].map((entry) => organisation.entryStatus(entry))).toEqual([approved, returned]);
  });

  it('is no matter of writing a column', () => {
    const entry = organisation.enter(place);
    organisation.submit(entry);
    const id = String(organisation.approvals([entry])[0]?.['msdyn_projectapprovalid']);
    const patch = (values: Record<string, unknown>) =>
      organisation.client.send('PATCH', `msdyn_projectapprovals(${id})`, values);
    expect(organisation.refusal(patch({ msdyn_recordstage: 192_350_002 }))).toMatch(/ProcessProjectApprovalSets/);
    expect(patch({ msdyn_salesquantity: 1 }).status).toBe(204);
    organisation.decide([entry]);
    expect(organisation.refusal(patch({ msdyn_salesquantity: 2 }))).toMatch(/only be changed while it is Submitted/);
  });
});

describe('taking an approval back', () => {
  it('asks first; when the recall is refused the entry stays approved', () => {
    const entry = approvedEntry();
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    expect([organisation.entryStatus(entry), stagesOf(entry)]).toEqual([recallRequested, [4]]);
    const before = organisation.actualsOf(entry).length;
    organisation.processes.decideRecalls([entry], false);
    expect([organisation.entryStatus(entry), stagesOf(entry)]).toEqual([approved, [6]]);
    expect(organisation.actualsOf(entry)).toHaveLength(before);
    expect(() => organisation.processes.decideRecalls([entry], true)).toThrow(/No recall .* is requested/);
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    organisation.processes.decideRecalls([entry], true);
    expect([organisation.entryStatus(entry), stagesOf(entry)]).toEqual([returned, [5]]);
  });

  it('reverses what was made, and connects each reversal with its original', () => {
    const entry = approvedEntry();
    const originals = organisation.actualsOf(entry);
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    organisation.processes.decideRecalls([entry], true);
    const all = organisation.actualsOf(entry);
    expect(all).toHaveLength(originals.length * 2);
    for (const [index, original] of originals.entries()) {
      const [now, reversal] = [all[index]!, all[originals.length + index]!];
      const isSale = original['msdyn_transactiontypecode'] === 192_350_005n;
      expect(now).toMatchObject({
        msdyn_adjustmentstatus: 192_350_001n,
        msdyn_billingstatus: isSale ? 192_350_003n : null,
      });
      expect(reversal).toMatchObject({
        msdyn_adjustmentstatus: 192_350_002n,
        msdyn_billingstatus: isSale ? 192_350_003n : null,
        msdyn_quantity: -(original['msdyn_quantity'] as bigint),
        msdyn_amount: -(original['msdyn_amount'] as bigint),
        msdyn_price: original['msdyn_price'],
        msdyn_skipsync: original['msdyn_skipsync'],
        ownerid: original['ownerid'],
      });
      expect(reversal['msdyn_actualimportid']).not.toBe(original['msdyn_actualimportid']);
      expect(
        organisation.all(
          `SELECT 1 AS found FROM msdyn_transactionconnection WHERE msdyn_transaction1record = ? AND msdyn_transaction1role = 'Reversing'
             AND msdyn_transaction2record = ? AND msdyn_transaction2role = 'Original'`,
          reversal['msdyn_actualid']!,
          original['msdyn_actualid']!,
        ),
      ).toHaveLength(1);
    }
  });

  it('puts a canceled approval back to Submitted, to be decided again', () => {
    const entry = approvedEntry();
    const made = organisation.actualsOf(entry).length;
    organisation.decide([entry], 192_350_004);
    expect([organisation.entryStatus(entry), stagesOf(entry)]).toEqual([submitted, [0]]);
    expect(organisation.actualsOf(entry)).toHaveLength(made * 2);
    organisation.decide([entry]);
    expect(organisation.actualsOf(entry)).toHaveLength(made * 3);
  });

  it('is refused while the sales are on an invoice that is not credited', () => {
    const entry = approvedEntry();
    const unbilled = organisation.actualsOf(entry).filter((row) => row['msdyn_transactiontypecode'] === 192_350_005n);
    organisation.processes.configureActuals({ directWrites: true });
    const set = (status: number) => {
      const path = `msdyn_actuals(${String(unbilled[0]?.['msdyn_actualid'])})`;
      expect(organisation.client.send('PATCH', path, { msdyn_billingstatus: 192_350_000 + status }).status).toBe(204);
    };
    for (const status of [1, 2]) {
      set(status);
      expect(send('msdyn_TimeEntriesRecall', { TimeEntryIds: entry })).toMatch(/invoice that is not fully credited/);
      organisation.decide([entry], 192_350_004);
      expect(organisation.entryStatus(entry)).toBe(approved);
    }
    set(0);
    organisation.call('msdyn_TimeEntriesRecall', { TimeEntryIds: entry });
    set(1);
    expect(() => organisation.processes.decideRecalls([entry], true)).toThrow(/can't be accepted/);
  });
});
