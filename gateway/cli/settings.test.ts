import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { UsageError } from './exit-codes.ts';
import { readSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeConfig(content: unknown): string {
  const path = join(folder, 'dualgraph.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const defaults = { port: 4000 };

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('takes the journal from the environment over the file, as a path or a database', () => {
    const config = writeConfig({ journal: { sqlite: 'file.sqlite' } });
    const journal = (environment: Record<string, string>) => readSettings({ config }, defaults, environment).journal;
    expect(journal({})).toEqual({ sqlite: 'file.sqlite' });
    expect(journal({ DUALGRAPH_JOURNAL: './other.sqlite' })).toEqual({ sqlite: './other.sqlite' });
    expect(journal({ DUALGRAPH_JOURNAL: 'postgres://db/j' })).toEqual({ postgres: 'postgres://db/j' });
    const wrong = writeConfig({ journal: { mysql: 'x' } });
    expect(problemsOf(() => readSettings({ config: wrong }, defaults, {}))[0]).toContain('"sqlite"');
  });

  it('has a default for everything', () => {
    expect(readSettings({}, defaults, {})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      isPortChosen: false,
      requestTimeoutSeconds: 30,
      logLevel: null,
      planner: 'auto',
      journal: null,
      platformMaps: [],
      retention: { operationDays: 400, keyDays: 7 },
      carryEverySeconds: 60,
      carryOutMinutes: 150,
      accountingWriteBack: false,
      tenant: null,
    });
  });

  it('takes from the file whether accounting is written back', () => {
    const settingsOf = (accountingWriteBack: unknown) =>
      readSettings({ config: writeConfig({ actuals: { accountingWriteBack } }) }, defaults, {});
    expect(settingsOf(true).accountingWriteBack).toBe(true);
    expect(problemsOf(() => settingsOf('yes'))[0]).toContain('actuals.accountingWriteBack');
  });

  it('lets flags outrank the environment and the environment the file', () => {
    const config = writeConfig({ gateway: { host: 'file', port: 1, logLevel: 'warn' } });
    const settings = readSettings({ config, host: 'flag' }, defaults, { HOST: 'environment', PORT: '2' });
    expect(settings).toMatchObject({ host: 'flag', port: 2, isPortChosen: true, logLevel: 'warn' });
  });

  it('finds the file by the environment', () => {
    const DUALGRAPH_CONFIG = writeConfig({ gateway: { port: 7 } });
    expect(readSettings({}, defaults, { DUALGRAPH_CONFIG }).port).toBe(7);
  });

  it('puts a tenant together from the file, the environment and flags', () => {
    const config = writeConfig({ entra: { tenantId: 'file' }, dataverse: { url: 'https://file/', concurrency: 4 } });
    const environment = { DUALGRAPH_CLIENT_ID: 'environment', DUALGRAPH_CLIENT_SECRET: 'secret' };
    expect(readSettings({ config, dataverseUrl: 'https://flag/' }, defaults, environment).tenant).toEqual({
      entra: { tenantId: 'file', clientId: 'environment', credential: { type: 'secret', secret: 'secret' } },
      dataverse: { url: 'https://flag/', concurrency: 4 },
      finance: {},
    });
  });

  it('names every problem at once', () => {
    const config = writeConfig({ gateway: { requestTimeoutSeconds: -1, colour: 'red' } });
    const problems = problemsOf(() => readSettings({ config, port: 'x', planner: 'fast' }, defaults, {}));
    expect(problems.join('\n')).toMatch(/port/);
    expect(problems.join('\n')).toMatch(/requestTimeoutSeconds/);
    expect(problems.join('\n')).toMatch(/planner/);
    expect(problems.join('\n')).toMatch(/colour/);
  });

  it.each([
    ['is missing', 'none.json'],
    ['is not JSON', writeConfigText()],
  ])('says so when the file %s', (_what, config) => {
    expect(problemsOf(() => readSettings({ config }, defaults, {}))[0]).toContain(config);
  });
});

function writeConfigText(): string {
  const path = join(folder, 'text.json');
  writeFileSync(path, 'hello');
  return path;
}
