import { describe, expect, test } from 'vitest';
import { connect, patience } from '../test-support/connect.ts';
import { dataverseUrl, financeUrl, none, reads } from '../test-support/scripted-reads.ts';
import { type ScriptedAnswer } from '../test-support/scripted-system.ts';

describe('when a system fails', () => {
  const query = { table: 'msdyn_project', select: ['msdyn_subject'] };

  test('a passing failure is tried again', async () => {
    let attempts = 0;
    await using system = await reads(() => ((attempts += 1) < 3 ? { status: 503, body: '<html>' } : none));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const session = sources.openSession(patience(5000)).dataverse;
    await expect(session.read(query)).resolves.toMatchObject({ rows: [] });
    expect(session.calls).toBe(3);
  });

  test('a reset connection is tried again, a few times', async () => {
    await using system = await reads(() => 'reset');
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), readAttempts: 2 } });
    const session = sources.openSession(patience(5000)).dataverse;
    await expect(session.read(query)).rejects.toMatchObject({
      kind: 'unavailable',
      extensions: { code: 'SOURCE_UNAVAILABLE', gateway: { system: 'DATAVERSE', retryable: true } },
    });
    expect(session.calls).toBe(2);
  });

  test('a refusal for haste is waited out', async () => {
    let refused = false;
    await using system = await reads(() => {
      if (refused) return none;
      refused = true;
      return { status: 429, body: '{"error":{"code":"0x80072322"}}', headers: { 'Retry-After': '1' } };
    });
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const started = Date.now();
    await sources.openSession(patience(5000)).dataverse.read(query);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  });

  test('a wait that would last past the deadline is an error at once, for all of the identity', async () => {
    await using system = await reads(() => ({ status: 429, headers: { 'Retry-After': '60' } }));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const throttled = { kind: 'throttled', extensions: { gateway: { retryable: true } } };
    const first = sources.openSession(patience(3000)).dataverse;
    await expect(first.read(query)).rejects.toMatchObject({ ...throttled, retryAfterSeconds: 60 });
    const second = sources.openSession(patience(3000)).dataverse;
    await expect(second.read(query)).rejects.toMatchObject(throttled);
    expect(second.calls).toBe(0);
  });

  test('a call that gets no turn because others take too long was never sent', async () => {
    const sent = Promise.withResolvers<void>();
    await using system = await reads(() => {
      sent.resolve();
      return 'silence';
    });
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), concurrency: 1 } });
    await sources.dataverse.started;
    const leaving = new AbortController();
    const first = sources.openSession(patience(60_000, leaving.signal)).dataverse;
    const reading = first.read(query);
    const ended = expect(reading).rejects.toMatchObject({ kind: 'aborted' });
    await sent.promise;
    const second = sources.openSession(patience(500)).dataverse;
    await expect(second.read(query)).rejects.toMatchObject({ kind: 'unavailable' });
    leaving.abort();
    await ended;
    expect([first.calls, second.calls]).toEqual([1, 0]);
  });

  test('silence ends at the deadline', async () => {
    await using system = await reads(() => 'silence');
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    await sources.dataverse.started;
    const read = sources.openSession(patience(500)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'timeout', extensions: { code: 'SOURCE_TIMEOUT' } });
  });

  test('a caller who leaves ends the call', async () => {
    const leaving = new AbortController();
    await using system = await reads(() => {
      leaving.abort();
      return 'silence';
    });
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const read = sources.openSession(patience(60_000, leaving.signal)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'aborted' });
  });

  test.each<[string, ScriptedAnswer]>([
    ['a page of HTML', { status: 200, body: '<html>' }],
    ['something else in JSON', { json: { hello: 1 } }],
  ])('%s is not taken for rows', async (_, answer) => {
    await using system = await reads(() => answer);
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const read = sources.openSession(patience(5000)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'unknown' });
  });

  test('a system that is down is reported as unavailable', async () => {
    await using sources = connect({});
    const session = sources.openSession(patience(5000));
    await expect(session.dataverse.read(query)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(sources.health()).toMatchObject({ ready: false, dataverse: { answering: false } });
  });

  test('a token that is refused is renewed once', async () => {
    const renewals: boolean[] = [];
    const tokens = {
      token: async ({ renew = false }: { renew?: boolean }) => {
        renewals.push(renew);
        return renew ? 'fresh' : 'stale';
      },
    };
    await using system = await reads(({ headers }) =>
      headers['authorization'] === 'Bearer fresh' ? none : { status: 302, headers: { Location: 'https://login' } },
    );
    await using sources = connect({ finance: financeUrl(system.origin) }, { tokens });
    const session = sources.openSession(patience(5000)).finance;
    await session.read({ table: 'LegalEntities', select: ['Name'] });
    expect(session.calls).toBe(2);
    expect(renewals).toContain(true);
  });

  test('a token that stays refused is an error that says what to check', async () => {
    await using system = await reads(() => ({ status: 401 }));
    await using sources = connect({ finance: financeUrl(system.origin) });
    const session = sources.openSession(patience(5000)).finance;
    const read = session.read({ table: 'LegalEntities', select: ['Name'] });
    await expect(read).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('Entra applications'),
    });
    expect(session.calls).toBe(2);
  });
});
