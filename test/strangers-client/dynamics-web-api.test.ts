import { randomUUID } from 'node:crypto';
import { DynamicsWebApi } from 'dynamics-web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import { fetchToken } from '../support/token.ts';

interface ClientError extends Error {
  readonly status: number;
  readonly code?: string;
}

describe('dynamics-web-api, a client that knows nothing of the sandbox', () => {
  let sandbox: Sandbox;
  let client: DynamicsWebApi;

  beforeAll(async () => {
    sandbox = await startTestSandbox({ isEmpty: true });
    client = new DynamicsWebApi({
      serverUrl: new URL(sandbox.dataverse).origin,
      dataApi: { version: '9.2' },
      onTokenRefresh: () => fetchToken(sandbox, sandbox.dataverse),
    });
  });

  afterAll(async () => {
    await sandbox.close();
  });

  async function failureOf(work: Promise<unknown>): Promise<ClientError> {
    return work.then(
      () => {
        throw new Error('Expected the request to fail.');
      },
      (error: unknown) => error as ClientError,
    );
  }

  it('asks who it is', async () => {
    const answer = await client.callFunction<{ UserId: string }>({ functionName: 'WhoAmI' });
    expect(answer.UserId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('creates, reads, updates and deletes a row', async () => {
    const id = await client.create<any>({ collection: 'accounts', data: { name: 'Adventure Works' } });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);

    await client.update({ collection: 'accounts', key: id, data: { telephone1: '555-0100' } });
    const row = await client.retrieve<any>({ collection: 'accounts', key: id, select: ['name', 'telephone1'] });
    expect(row).toMatchObject({ accountid: id, name: 'Adventure Works', telephone1: '555-0100' });

    await client.updateSingleProperty({ collection: 'accounts', key: id, fieldValuePair: { name: 'AW' } });
    const name = await client.retrieve<any>({ collection: 'accounts', key: id, navigationProperty: 'name' });
    expect(name.value).toBe('AW');

    await client.deleteRecord({ collection: 'accounts', key: id, fieldName: 'telephone1' });
    await client.deleteRecord({ collection: 'accounts', key: id });
    expect(await failureOf(client.retrieve({ collection: 'accounts', key: id }))).toMatchObject({
      status: 404,
      code: '0x80040217',
    });
  });

  it('refuses to update a row that is not there, and upserts it instead', async () => {
    const id = randomUUID();
    const update = client.update({ collection: 'accounts', key: id, data: { name: 'Nobody' } });
    expect((await failureOf(update)).status).toBe(404);

    const created = await client.upsert<any>({
      collection: 'accounts',
      key: id,
      data: { name: 'Somebody' },
      returnRepresentation: true,
    });
    expect(created).toMatchObject({ accountid: id, name: 'Somebody' });
    await client.upsert({ collection: 'accounts', key: id, data: { name: 'Anybody' } });
    expect((await client.retrieve<any>({ collection: 'accounts', key: id, select: ['name'] })).name).toBe('Anybody');

    const createOnly = client.upsert({ collection: 'accounts', key: id, data: { name: 'X' }, ifnonematch: '*' });
    expect(await createOnly).toBeNull();
  });

  it('addresses rows by alternate key', async () => {
    await client.upsert({ collection: 'accounts', key: `accountnumber='AK-1'`, data: { name: 'By key' } });
    const row = await client.retrieve<any>({ collection: 'accounts', key: `accountnumber='AK-1'`, select: ['name'] });
    expect(row.name).toBe('By key');
    const duplicate = client.create({ collection: 'accounts', data: { name: 'Twin', accountnumber: 'ak-1' } });
    expect(await failureOf(duplicate)).toMatchObject({ status: 412, code: '0x80060892' });
  });

  it('reads page by page with filters, orders, expands and formatted values', async () => {
    for (let index = 0; index < 7; index += 1) {
      await client.create({
        collection: 'accounts',
        data: {
          name: `Paged ${index}`,
          creditlimit: 1000.5 * index,
          contact_customer_accounts: [{ firstname: 'Ann', lastname: `Paged ${index}` }],
        },
      });
    }
    const first = await client.retrieveMultiple<any>({
      collection: 'accounts',
      select: ['name', 'creditlimit'],
      filter: `startswith(name,'Paged') and statecode eq 0`,
      orderBy: ['name desc'],
      expand: [{ property: 'contact_customer_accounts', select: ['fullname'] }],
      maxPageSize: 3,
      includeAnnotations: '*',
      count: true,
    });
    expect(first.value.map((row) => row.name)).toEqual(['Paged 6', 'Paged 5', 'Paged 4']);
    expect(first.oDataCount).toBe(7);
    expect(first.value[0].contact_customer_accounts[0].fullname).toBe('Ann Paged 6');
    expect(first.value[0]['creditlimit@OData.Community.Display.V1.FormattedValue']).toBe('$6,003.00');
    expect(first.oDataNextLink).toMatch(new RegExp(`^${sandbox.dataverse}`));

    const all = await client.retrieveAll<any>({
      collection: 'accounts',
      select: ['name'],
      filter: `startswith(name,'Paged')`,
      maxPageSize: 2,
    });
    expect(all.value).toHaveLength(7);
    expect(await client.count({ collection: 'accounts', filter: `startswith(name,'Paged')` })).toBe(7);
    expect(await client.countAll({ collection: 'contacts', select: ['contactid'] })).toBe(7);
  });

  it('groups and sums', async () => {
    for (const [name, creditlimit] of [
      ['Group A', 10.25],
      ['Group A', 20.5],
      ['Group B', 1],
    ] as const) {
      await client.create({ collection: 'accounts', data: { name, creditlimit } });
    }
    const groups = await client.retrieveMultiple<any>({
      collection: 'accounts',
      apply: `filter(startswith(name,'Group'))/groupby((name),aggregate(creditlimit with sum as total,$count as n))`,
    });
    expect(groups.value).toEqual([
      { name: 'Group A', total: 30.75, n: 2 },
      { name: 'Group B', total: 1, n: 1 },
    ]);
  });

  it('refuses an update with an old ETag', async () => {
    const row = await client.create<any>({
      collection: 'accounts',
      data: { name: 'Contended' },
      returnRepresentation: true,
    });
    const { accountid: key } = row;
    const etag: string = row['@odata.etag'];
    expect(await client.update({ collection: 'accounts', key, data: { name: 'First' }, ifmatch: etag })).toBe(true);
    expect(await client.update({ collection: 'accounts', key, data: { name: 'Second' }, ifmatch: etag })).toBe(false);
    expect((await client.retrieve<any>({ collection: 'accounts', key, select: ['name'] })).name).toBe('First');
  });

  it('links and unlinks rows', async () => {
    const account = await client.create<any>({ collection: 'accounts', data: { name: 'Linked' } });
    const contact = await client.create<any>({ collection: 'contacts', data: { lastname: 'Linked' } });
    const pair = { collection: 'accounts', primaryKey: account, relatedCollection: 'contacts', relatedKey: contact };
    const customer = async () =>
      (await client.retrieve<any>({ collection: 'contacts', key: contact, select: ['_parentcustomerid_value'] }))
        ._parentcustomerid_value;

    await client.associate({ ...pair, relationshipName: 'contact_customer_accounts' });
    expect(await customer()).toBe(account);
    await client.disassociate({
      collection: 'accounts',
      primaryKey: account,
      relationshipName: 'contact_customer_accounts',
      relatedKey: contact,
    });
    expect(await customer()).toBeNull();
    await client.associateSingleValued({
      collection: 'contacts',
      primaryKey: contact,
      navigationProperty: 'parentcustomerid_account',
      relatedCollection: 'accounts',
      relatedKey: account,
    });
    expect(await customer()).toBe(account);
    await client.disassociateSingleValued({
      collection: 'contacts',
      primaryKey: contact,
      navigationProperty: 'parentcustomerid_account',
    });
    expect(await customer()).toBeNull();
  });

  it('sends batches with change sets whose operations refer to each other', async () => {
    client.startBatch();
    void client.create({ collection: 'accounts', data: { name: 'Batched' }, contentId: '1' });
    void client.create({
      collection: 'contacts',
      data: { lastname: 'Batched', 'parentcustomerid_account@odata.bind': '$1' },
      contentId: '2',
    });
    void client.retrieveMultiple({ collection: 'contacts', filter: `lastname eq 'Batched'`, select: ['contactid'] });
    const [accountId, contactId, found] = await client.executeBatch();

    expect(found.value).toMatchObject([{ contactid: contactId }]);
    const contact = await client.retrieve<any>({ collection: 'contacts', key: contactId });
    expect(contact._parentcustomerid_value).toBe(accountId);
  });

  it('undoes a change set when one of its operations fails', async () => {
    client.startBatch();
    void client.create({ collection: 'accounts', data: { name: 'Undone' }, contentId: '1' });
    void client.create({ collection: 'accounts', data: { nonsense: true }, contentId: '2' });
    await failureOf(client.executeBatch());
    const left = await client.retrieveMultiple({ collection: 'accounts', filter: `name eq 'Undone'` });
    expect(left.value).toEqual([]);
  });

  it('splits reads with long URLs into a batch by itself', async () => {
    const ids = Array.from({ length: 60 }, () => `accountid eq ${randomUUID()}`).join(' or ');
    const rows = await client.retrieveMultiple({ collection: 'accounts', filter: ids, select: ['name'] });
    expect(rows.value).toEqual([]);
  });

  it('follows changes and deletions', async () => {
    const kept = await client.create<any>({ collection: 'contacts', data: { lastname: 'Tracked' } });
    const gone = await client.create<any>({ collection: 'contacts', data: { lastname: 'Deleted' } });
    const start = await client.retrieveMultiple<any>({
      collection: 'contacts',
      select: ['lastname'],
      trackChanges: true,
    });
    await client.update({ collection: 'contacts', key: kept, data: { lastname: 'Changed' } });
    await client.deleteRecord({ collection: 'contacts', key: gone });

    expect(start.oDataDeltaLink).toContain('$deltatoken=');
    const changes = await client.retrieveMultiple<any>(
      { collection: 'contacts', trackChanges: true },
      start.oDataDeltaLink,
    );
    expect(changes.value).toMatchObject([
      { contactid: kept, lastname: 'Changed' },
      { id: gone, reason: 'deleted' },
    ]);
  });

  it('reads the metadata of a table', async () => {
    const table = await client.retrieveEntity<any>({ key: `LogicalName='account'`, select: ['EntitySetName'] });
    expect(table.EntitySetName).toBe('accounts');
    const attributes = await client.retrieveAttributes<any>({
      entityKey: `LogicalName='account'`,
      castType: 'Microsoft.Dynamics.CRM.StateAttributeMetadata',
      expand: [{ property: 'OptionSet' }],
    });
    expect(attributes.value[0].OptionSet.Options).toHaveLength(2);
  });
});
