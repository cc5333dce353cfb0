import { inspect } from 'node:util';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, parseSourcesConfig, type ConfigEnvironment } from './config.ts';

const environment: ConfigEnvironment = {
  variables: { CLIENT_SECRET: 'hush' },
  readFile: (path) => {
    if (path === 'key.pem') return 'key\n';
    throw new Error('no such file');
  },
};

const good = {
  entra: {
    tenantId: 'contoso.onmicrosoft.com',
    clientId: 'app',
    credential: { type: 'secret', secret: { env: 'CLIENT_SECRET' } },
  },
  dataverse: { url: 'https://contoso.api.crm4.dynamics.com/api/data/v9.2' },
  finance: { url: 'https://contoso.operations.dynamics.com/data/' },
};

function problemsOf(input: unknown): Record<string, string> {
  try {
    parseSourcesConfig(input, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return Object.fromEntries(error.problems.map(({ path, message }) => [path, message]));
    }
    throw error;
  }
  return {};
}

describe('a tenant configuration', () => {
  test('is completed with defaults', () => {
    const config = parseSourcesConfig(good, environment);
    expect(config.dataverse).toMatchObject({
      url: 'https://contoso.api.crm4.dynamics.com/api/data/v9.2/',
      concurrency: 16,
      timeoutSeconds: 30,
      writable: false,
      renames: {},
    });
    expect(config.finance.concurrency).toBe(8);
  });

  test('never shows a secret', () => {
    const config = parseSourcesConfig(good, environment);
    const { credential } = config.entra;
    expect(credential.type === 'secret' && credential.secret.reveal()).toBe('hush');
    expect(JSON.stringify(config) + inspect(config, { depth: 10 })).not.toContain('hush');
  });

  test('has every problem named at once, with its path', () => {
    const problems = problemsOf({
      entra: { tenantId: 'common', credential: { type: 'secret', secret: { env: 'NOT_SET' } } },
      dataverse: {
        url: 'http://contoso.crm.dynamics.com/',
        concurrency: 1000,
        renames: { msdyn_projekt: {}, msdyn_project: { columns: { nonsense: 'a' }, entitySet: 'a?b' } },
      },
      finance: { url: 'nowhere', colour: 'red' },
    });
    expect(Object.keys(problems).sort()).toEqual([
      'dataverse.concurrency',
      'dataverse.renames.msdyn_project.columns.nonsense',
      'dataverse.renames.msdyn_project.entitySet',
      'dataverse.renames.msdyn_projekt',
      'dataverse.url',
      'entra.credential.secret',
      'entra.tenantId',
      'finance',
      'finance.url',
    ]);
    expect(problems['entra.credential.secret']).toContain('NOT_SET');
    expect(problems['dataverse.url']).toContain('expected https');
  });

  test('names messages for commands that there are, as Custom APIs are named', () => {
    const withMessages = (commandMessages: unknown) =>
      Object.keys(problemsOf({ ...good, dataverse: { ...good.dataverse, commandMessages } }));
    expect(withMessages({})).toEqual([]);
    expect(withMessages({ createCorrectionJournal: 'contoso_Correct', confirmContract: 'contoso_Confirm' })).toEqual(
      [],
    );
    expect(withMessages({ createCorrectionJournal: 'contoso Correct', confirm: 'contoso_Confirm' })).toEqual([
      'dataverse.commandMessages.createCorrectionJournal',
      'dataverse.commandMessages',
    ]);
  });

  test('names a user for scheduling in Dataverse only', () => {
    const scheduleUser = '5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e';
    expect(problemsOf({ ...good, dataverse: { ...good.dataverse, scheduleUser } })).toEqual({});
    expect(Object.keys(problemsOf({ ...good, dataverse: { ...good.dataverse, scheduleUser: 'me' } }))).toEqual([
      'dataverse.scheduleUser',
    ]);
    expect(Object.keys(problemsOf({ ...good, finance: { ...good.finance, scheduleUser } }))).toEqual(['finance']);
    expect(problemsOf({ ...good, dataverse: { ...good.dataverse, dualWriteUser: scheduleUser } })).toEqual({});
    expect(Object.keys(problemsOf({ ...good, dataverse: { ...good.dataverse, dualWriteUser: 'me' } }))).toEqual([
      'dataverse.dualWriteUser',
    ]);
  });

  test('may hold a certificate, read from a file', () => {
    const credential = { type: 'certificate', thumbprintSha256: 'A'.repeat(64), privateKey: { file: 'key.pem' } };
    expect(problemsOf({ ...good, entra: { ...good.entra, credential } })).toEqual({});
    const absent = { ...credential, privateKey: { file: 'gone.pem' } };
    expect(problemsOf({ ...good, entra: { ...good.entra, credential: absent } })).toEqual({
      'entra.credential.privateKey': 'the file gone.pem cannot be read',
    });
  });

  test('that signs in with a managed identity cannot act for callers', () => {
    const entra = { tenantId: 't', credential: { type: 'managedIdentity' }, onBehalfOfCaller: true };
    expect(Object.keys(problemsOf({ ...good, entra }))).toEqual(['entra.onBehalfOfCaller']);
  });

  test('is shown by the example file', () => {
    const text = readFileSync(new URL('../dualgraph.example.json', import.meta.url), 'utf8');
    const { dataverse, finance, entra } = JSON.parse(text) as Record<string, unknown>;
    const variables = { DUALGRAPH_CLIENT_SECRET: 'x' };
    expect(() => parseSourcesConfig({ dataverse, finance, entra }, { ...environment, variables })).not.toThrow();
  });
});
