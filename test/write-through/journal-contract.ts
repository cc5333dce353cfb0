import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Journal, NewOperation } from '../../dualwrite/journal/journal.ts';
import { begun, document, held, ids, operation, withState } from './journal-fixtures.ts';

/** A journal under test, and how another replica opens the same one. */
export interface JournalUnderTest extends AsyncDisposable {
  readonly journal: Journal;
  open(): Promise<Journal>;
}

/** What every store of the journal must do. */
export function describeJournal(name: string, open: () => Promise<JournalUnderTest>): void {
  const it = (title: string, run: (journal: Journal, subject: JournalUnderTest) => Promise<void>) =>
    test(title, async () => {
      await using subject = await open();
      await run(subject.journal, subject);
    });

  describe(name, () => {
    it('keeps what it was given', async (journal) => {
      const { record, isMine } = await begun(journal);
      expect(isMine).toBe(true);
      expect(await journal.find(record.id)).toEqual(record);
      expect(record).toMatchObject({
        map: 'customers',
        result: { id: 'x' },
        legs: document.legs,
        epoch: 1,
        owner: 'one',
      });
      expect(Math.abs(record.createdAt - Date.now())).toBeLessThan(60_000);
      expect(await journal.find(randomUUID())).toBeNull();
    });

    it('makes its tables once, however many replicas start at the same time', async (journal, { open: openAgain }) => {
      const others = await Promise.all([openAgain(), openAgain(), openAgain()]);
      await begun(journal);
      for (const other of others) {
        expect(await other.list({}, 10)).toHaveLength(1);
        await other.close();
      }
    });

    it('lets operations of one aggregate run one after the other, and others at once', async (journal) => {
      await journal.heartbeat('one', 60_000);
      const first = await begun(journal);
      const second = await begun(journal);
      const elsewhere = await begun(journal, { aggregate: 'customer:2' });
      expect([first.isMine, second.isMine, elsewhere.isMine]).toEqual([true, false, true]);
      expect(await journal.claim('two', 10)).toEqual([]);
      const finished = await journal.finish(first.record.id, 1, withState('COMMITTED'), false);
      expect(finished).toMatchObject({
        isMine: true,
        next: { record: { id: second.record.id, owner: 'one', epoch: 1 }, isFirstTurn: true, mapState: 'RUNNING' },
      });
      expect(await journal.claim('two', 10)).toEqual([]);
      expect((await journal.owned('one')).map(({ record: { id } }) => id)).toEqual([
        second.record.id,
        elsewhere.record.id,
      ]);
    });

    it('has rows read again when an operation of the aggregate or its parents ended after they were read', async (journal, {
      open: openAgain,
    }) => {
      const [fresh, stale] = [withState('PENDING'), withState('PENDING', { isUndoing: true })];
      const other = await openAgain();
      const isReadAgain = async (readAfter: number | null, changes: Partial<NewOperation> = {}) => {
        const { record, isMine } = await begun(other, { document: fresh, waiting: stale, readAfter, ...changes });
        expect(isMine).toBe(true);
        await other.finish(record.id, 1, withState('COMMITTED'), false);
        return record.progress.isUndoing;
      };
      const start = journal.latestEnd;
      const { record } = await begun(journal);
      await journal.finish(record.id, 1, withState('REJECTED'), false);
      const ended = journal.latestEnd;
      expect(ended).toBeGreaterThan(start);
      expect(await isReadAgain(start, { aggregate: 'elsewhere' })).toBe(false);
      expect(await isReadAgain(start, { aggregate: 'child', parents: ['customer:1'] })).toBe(true);
      expect(await isReadAgain(ended, { aggregate: 'other child', parents: ['customer:1'] })).toBe(false);
      expect(await isReadAgain(ended)).toBe(false);
      expect(await isReadAgain(ended)).toBe(true);
      expect(await isReadAgain(other.latestEnd)).toBe(false);
      expect(await isReadAgain(null)).toBe(true);
      expect(await journal.prune(60_000, 60_000)).toBe(0);
      expect(await isReadAgain(ended)).toBe(true);
      expect(journal.latestEnd).toBe(ended);
      await journal.heartbeat('one', 60_000);
      expect(journal.latestEnd).toBe(other.latestEnd);
      await other.close();
    });

    it('hands the turn on to nobody who must wait for something else', async (journal) => {
      await journal.heartbeat('one', 60_000);
      const end = async ({ record }: Awaited<ReturnType<typeof begun>>) => {
        const finished = await journal.finish(record.id, 1, withState('COMMITTED'), false);
        return finished.isMine && finished.next !== null ? finished.next.record.id : null;
      };
      const parent = await begun(journal, { aggregate: 'contract' });
      const first = await begun(journal, { aggregate: 'line' });
      const child = await begun(journal, { aggregate: 'line', parents: ['contract'] });
      expect(await end(first)).toBeNull();
      expect(await end(parent)).toBeNull();
      expect(ids((await journal.claim('two', 10)).map(({ record }) => record))).toEqual([child.record.id]);
      expect((await journal.find(child.record.id))?.owner).toBe('two');
      await journal.setMapState('customers', 'PAUSED', 'operator');
      const queued = await begun(journal, { aggregate: 'a' });
      const behind = await begun(journal, { aggregate: 'a' });
      const last = await begun(journal, { aggregate: 'a' });
      await journal.release(queued.record.id, 1, held);
      expect((await journal.claim('one', 1)).map(({ record: { id } }) => id)).toEqual([behind.record.id]);
      expect(await end(behind)).toBe(last.record.id);
      await journal.setMapState('customers', 'RUNNING', 'operator');
      await begun(journal, { aggregate: 'a' });
      expect(await end(last)).toBe(queued.record.id);
    });

    it('finds those of many operations that there may be an answer about', async (journal) => {
      const [open, done, asking] = [
        await begun(journal, { aggregate: 'a' }),
        await begun(journal, { aggregate: 'b' }),
        await begun(journal, { aggregate: 'c' }),
      ];
      await journal.finish(done.record.id, 1, withState('COMMITTED'), false);
      await journal.release(asking.record.id, 1, withState('NEEDS_ATTENTION'));
      const asked = [open, done, asking].map(({ record: { id } }) => id);
      const found = await journal.findAnswerable([...asked, randomUUID()]);
      expect(ids(found).toSorted()).toEqual([done.record.id, asking.record.id].toSorted());
      expect(await journal.findAnswerable([])).toEqual([]);
    });

    it('lets a child wait for the earlier operations of its parent', async (journal) => {
      await journal.heartbeat('one', 60_000);
      const parent = await begun(journal, { aggregate: 'contract' });
      const child = await begun(journal, { aggregate: 'line', parents: ['contract'] });
      expect(child.isMine).toBe(false);
      const later = await begun(journal, { aggregate: 'contract' });
      const finished = await journal.finish(parent.record.id, 1, withState('REJECTED'), false);
      expect(finished).toMatchObject({ next: { record: { id: later.record.id, owner: 'one' } } });
      expect(ids((await journal.claim('two', 10)).map(({ record }) => record))).toEqual([child.record.id]);
    });

    it('gives the operations of an owner that is gone to another, under a higher epoch', async (journal) => {
      await journal.heartbeat('one', 60_000);
      const { record } = await begun(journal);
      expect(await journal.claim('two', 10)).toEqual([]);
      await journal.heartbeat('one', -1);
      const [claimed] = await journal.claim('two', 10);
      expect(claimed).toMatchObject({ record: { id: record.id, epoch: 2 }, isFirstTurn: false });
      expect((await journal.audit(record.id)).map(({ what }) => what)).toEqual(['taken over']);
    });

    it('refuses every change of an owner that was replaced', async (journal) => {
      await journal.heartbeat('one', -1);
      const { record } = await begun(journal);
      await journal.claim('two', 10);
      expect(await journal.record(record.id, 1, withState('PENDING'))).toBe(false);
      expect(await journal.release(record.id, 1, withState('NEEDS_ATTENTION'))).toBe(false);
      expect(await journal.finish(record.id, 1, withState('COMMITTED'), false)).toEqual({ isMine: false });
      expect(await journal.record(record.id, 2, withState('PENDING'))).toBe(true);
      expect(await journal.finish(record.id, 2, withState('COMMITTED'), false)).toEqual({ isMine: true, next: null });
      expect(await journal.finish(record.id, 2, withState('REJECTED'), false)).toEqual({ isMine: false });
      expect((await journal.find(record.id))?.progress.state).toBe('COMMITTED');
    });

    it('gives each due operation to one replica only', async (journal, { open: openAgain }) => {
      await journal.heartbeat('dead', -1);
      for (let number = 0; number < 40; number += 1) await begun(journal, { aggregate: `customer:${number}` }, 'dead');
      const other = await openAgain();
      const claims = await Promise.all(
        Array.from({ length: 8 }, async (_, index) => {
          const by = index % 2 === 0 ? journal : other;
          await by.heartbeat(`replica ${index}`, 60_000);
          return by.claim(`replica ${index}`, 10);
        }),
      );
      const all = claims.flat().map(({ record }) => record.id);
      expect(new Set(all).size).toBe(all.length);
      await other.close();
    });

    it('answers a repeated idempotency key with the first operation, another input under it with a refusal', async (journal) => {
      const { record } = await begun(journal, { idempotencyKey: 'k' });
      const again = (changes: Partial<NewOperation>) =>
        journal.begin(operation({ idempotencyKey: 'k', ...changes }), 'one');
      expect(await again({})).toEqual({ kind: 'repeated', operationId: record.id });
      expect(await again({ inputHash: 'other' })).toEqual({ kind: 'reused', operationId: record.id });
      expect((await again({ caller: 'somebody else' })).kind).toBe('begun');
      expect((await again({ mutation: 'another' })).kind).toBe('begun');
    });

    it('begins once when the same key comes many times at once', async (journal, { open: openAgain }) => {
      const other = await openAgain();
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          (index % 2 === 0 ? journal : other).begin(operation({ idempotencyKey: 'k' }), 'one'),
        ),
      );
      expect(answers.filter(({ kind }) => kind === 'begun')).toHaveLength(1);
      expect(answers.filter(({ kind }) => kind === 'repeated')).toHaveLength(49);
      await other.close();
    });

    it('frees the key of an operation that may be tried again', async (journal) => {
      const { record } = await begun(journal, { idempotencyKey: 'k' });
      await journal.finish(record.id, 1, withState('REJECTED'), true);
      expect((await journal.begin(operation({ idempotencyKey: 'k' }), 'one')).kind).toBe('begun');
    });

    it('hides an operation from readers until it is finished', async (journal) => {
      const start = await journal.sequence();
      const { record } = await begun(journal);
      expect(ids(await journal.hiddenSince(start))).toEqual([record.id]);
      await journal.finish(record.id, 1, withState('COMMITTED'), false);
      expect(ids(await journal.hiddenSince(start))).toEqual([record.id]);
      const later = await journal.sequence();
      expect(later).toBeGreaterThan(start);
      expect(await journal.hiddenSince(later)).toEqual([]);
    });

    it('shows a held operation to readers, and gives it to nobody until its map is resumed', async (journal) => {
      await journal.setMapState('customers', 'PAUSED', 'operator');
      expect(await journal.mapState('customers')).toBe('PAUSED');
      const { record, mapState } = await begun(journal);
      expect(mapState).toBe('PAUSED');
      expect(await journal.release(record.id, 1, held)).toBe(true);
      expect(await journal.hiddenSince(await journal.sequence())).toEqual([]);
      expect(await journal.unfinished('customers')).toEqual({ inFlight: 0, queued: 1 });
      expect(await journal.claim('two', 10)).toEqual([]);
      await journal.setMapState('customers', 'RUNNING', 'operator');
      const [claimed] = await journal.claim('two', 10);
      expect(claimed).toMatchObject({ record: { id: record.id }, mapState: 'RUNNING', isFirstTurn: false });
    });

    it('goes on with what was held back when the map is stopped after', async (journal) => {
      await journal.setMapState('customers', 'PAUSED', 'operator');
      const { record } = await begun(journal);
      await journal.release(record.id, 1, held);
      await journal.setMapState('customers', 'STOPPED', 'operator');
      const [claimed] = await journal.claim('two', 10);
      expect(claimed).toMatchObject({ record: { id: record.id }, mapState: 'STOPPED' });
      expect((await journal.audit('customers')).map(({ what }) => what)).toEqual(['map paused', 'map stopped']);
    });

    it('says how every map stands and went', async (journal) => {
      expect(await journal.mapOverviews()).toEqual([]);
      await journal.setMapState('customers', 'PAUSED', 'operator');
      const { record } = await begun(journal);
      await journal.release(record.id, 1, held);
      const other = { map: 'vendors', aggregate: 'vendor' };
      for (const state of ['COMMITTED', 'COMMITTED', 'COMPENSATED'] as const) {
        const ended = await begun(journal, other);
        await journal.finish(ended.record.id, 1, withState(state), false);
      }
      const stuck = await begun(journal, other);
      await journal.release(stuck.record.id, 1, withState('NEEDS_ATTENTION'));
      const overviews = [...(await journal.mapOverviews())].sort((one, next) => (one.map < next.map ? -1 : 1));
      expect(overviews).toEqual([
        {
          map: 'customers',
          state: 'PAUSED',
          queued: 1,
          oldestQueuedAt: record.createdAt,
          errors: 0,
          latencyP95: null,
        },
        {
          map: 'vendors',
          state: 'RUNNING',
          queued: 0,
          oldestQueuedAt: null,
          errors: 2,
          latencyP95: expect.any(Number),
        },
      ]);
    });

    it('keeps what was refused, which is over, hides nothing, takes no key and counts as no error', async (journal) => {
      const refusal = {
        id: '7f2b8f4e-0000-4000-8000-000000000001',
        map: 'customers',
        mutation: 'updateCustomer',
        caller: 'ann',
        requestId: 'r',
        idempotencyKey: 'k',
        aggregate: 'customer',
        consistency: 'STRICT' as const,
        result: { id: null, problems: [] },
      };
      const record = await journal.refuse(refusal);
      const { consistency, ...kept } = refusal;
      expect(record).toMatchObject({ ...kept, owner: null, progress: { state: 'REFUSED', consistency }, legs: [] });
      expect(record.finishedAt).not.toBeNull();
      expect(await journal.find(refusal.id)).toEqual(record);
      expect(await journal.hiddenSince(0)).toEqual([]);
      expect(await journal.mapOverviews()).toEqual([]);
      expect(await journal.findKey({ caller: 'ann', mutation: 'updateCustomer', key: 'k' })).toBeNull();
      expect((await begun(journal, { aggregate: 'customer' })).isMine).toBe(true);
      expect(await journal.prune(-1_000, 0)).toBe(1);
    });

    it('keeps the turn of an operation that needs attention, until an operator decides', async (journal) => {
      const { record } = await begun(journal);
      const next = await begun(journal);
      await journal.release(record.id, 1, withState('NEEDS_ATTENTION'));
      expect(await journal.claim('two', 10)).toEqual([]);
      expect(await journal.decide(next.record.id, 'two', 'retry', 'ann', 'why')).toBeNull();
      const decided = await journal.decide(record.id, 'two', 'resolve', 'ann', 'fixed by hand');
      expect(decided?.record).toMatchObject({ epoch: 2, owner: 'two' });
      expect((await journal.audit(record.id)).at(-1)).toMatchObject({ who: 'ann', detail: 'resolve: fixed by hand' });
      expect(await journal.finish(record.id, 2, withState('RESOLVED'), false)).toMatchObject({
        next: { record: { id: next.record.id, owner: 'two' } },
      });
    });

    it('lists newest first, page by page, by map, state, aggregate and row', async (journal) => {
      const all: string[] = [];
      for (let number = 0; number < 5; number += 1)
        all.unshift((await begun(journal, { aggregate: `a${number}` })).record.id);
      const first = await journal.list({}, 2);
      const second = await journal.list({}, 3, first.at(-1)?.sequence);
      expect(ids([...first, ...second])).toEqual(all);
      expect(ids(await journal.list({ aggregate: 'a4' }, 9))).toEqual([all[0]]);
      expect(await journal.list({ map: 'other' }, 9)).toEqual([]);
      expect(await journal.list({ states: ['PENDING'] }, 9)).toHaveLength(5);
      const key = '{"dataAreaId":"usmf"}';
      expect(await journal.list({ record: { system: 'FINANCE', table: 'CustomersV3', key } }, 9)).toHaveLength(0);
    });

    it('tells an owner what it has taken, also when the answer to its claim was lost', async (journal) => {
      const waiting = await begun(journal, { aggregate: 'a' });
      await journal.resign('one');
      await journal.heartbeat('one', 0);
      await journal.claim('two', 10);
      expect((await journal.owned('two')).map(({ record: { id } }) => id)).toEqual([waiting.record.id]);
      await journal.finish(waiting.record.id, 2, withState('COMMITTED'), false);
      expect(await journal.owned('two')).toEqual([]);
    });

    it('never gives a number of a sequence twice', async (journal, { open: openAgain }) => {
      const other = await openAgain();
      const firsts = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? journal : other).allocate('project USMF', 5)),
      );
      expect(firsts.toSorted((one, next) => one - next)).toEqual(
        Array.from({ length: 20 }, (_, index) => 1 + 5 * index),
      );
      expect(await journal.allocate('project DEMF', 1)).toBe(1);
      expect(await journal.allocate('project DEMF', 2, 7)).toBe(7);
      expect(await journal.allocate('project DEMF', 1, 8)).toBe(9);
      expect(await journal.allocate('lines', 1, 3)).toBe(3);
      await other.close();
    });

    it('forgets what is old enough, and nothing that is unfinished', async (journal) => {
      const done = await begun(journal, { idempotencyKey: 'k', aggregate: 'a' });
      const last = await begun(journal, { aggregate: 'b' });
      const open = await begun(journal, { aggregate: 'c', idempotencyKey: 'open' });
      await journal.finish(done.record.id, 1, withState('COMMITTED'), false);
      await journal.finish(last.record.id, 1, withState('COMMITTED'), false);
      const sequence = await journal.sequence();
      expect(await journal.prune(60_000, 60_000)).toBe(0);
      expect(await journal.prune(-1_000, -1_000)).toBe(1);
      expect(ids(await journal.list({}, 9))).toEqual([open.record.id, last.record.id]);
      expect(await journal.sequence()).toBe(sequence);
      expect((await journal.begin(operation({ idempotencyKey: 'k' }), 'one')).kind).toBe('begun');
      expect((await journal.begin(operation({ idempotencyKey: 'open' }), 'one')).kind).toBe('repeated');
    });
  });
}
