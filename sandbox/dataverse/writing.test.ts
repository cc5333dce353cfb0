import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { base, createTestClient, otherUser, testUser } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let client: TestClient;

beforeEach(() => {
  client = createTestClient();
});

describe('creating', () => {
  it('answers 204 with the address of the row, under the host the client used', () => {
    const answer = client.send('POST', 'accounts', { name: 'A' });
    expect(answer).toMatchObject({ status: 204, body: null });
    expect(answer.headers['OData-EntityId']).toMatch(
      new RegExp(`^${base.replaceAll('.', '\\.')}accounts\\([0-9a-f-]{36}\\)$`),
    );
    expect(answer.headers).not.toHaveProperty('Content-Type');
  });

  it('answers 201 with the row on request, expanding what was created along with it', () => {
    const answer = client.send(
      'POST',
      'accounts?$select=name&$expand=primarycontactid($select=fullname),contact_customer_accounts($select=lastname)',
      {
        name: 'A',
        primarycontactid: { firstname: 'Ann', lastname: 'Archer' },
        contact_customer_accounts: [{ lastname: 'Baker' }, { lastname: 'Cook' }],
      },
      { prefer: 'return=representation' },
    );
    expect(answer.status).toBe(201);
    expect(answer.headers['Preference-Applied']).toBe('return=representation');
    expect(answer.json).toMatchObject({ name: 'A', primarycontactid: { fullname: 'Ann Archer' } });
    expect(answer.json.contact_customer_accounts).toHaveLength(2);
  });

  it('fills in what the platform sets', () => {
    const id = client.create('accounts', { name: 'A', createdon: '2001-01-01T00:00:00Z' });
    expect(client.send('GET', `accounts(${id})`).json).toMatchObject({
      createdon: '2025-03-31T22:30:00Z',
      modifiedon: '2025-03-31T22:30:00Z',
      _createdby_value: testUser,
      _ownerid_value: testUser,
      _owninguser_value: testUser,
      statecode: 0,
      statuscode: 1,
    });
  });

  it('counts as the impersonated user', () => {
    const id = /\(([^)]*)\)/.exec(
      client.send('POST', 'accounts', { name: 'A' }, { callerobjectid: otherUser.objectId }).headers[
        'OData-EntityId'
      ] ?? '',
    )?.[1];
    expect(client.send('GET', `accounts(${id})`).json).toMatchObject({
      _createdby_value: otherUser.id,
      _createdonbehalfby_value: testUser,
    });
    expect(client.send('GET', 'WhoAmI', undefined, { mscrmcallerid: otherUser.id }).json.UserId).toBe(otherUser.id);
    expect(client.send('GET', 'WhoAmI', undefined, { callerobjectid: randomUUID() }).status).toBe(403);
  });

  it('computes amounts in base currency', () => {
    client.store
      .bulk('transactioncurrency', ['transactioncurrencyid', 'currencyname', 'exchangerate'])
      .insert(['cccccccc-0000-0000-0000-000000000001', 'Euro', '0.8']);
    const id = client.create('accounts', {
      name: 'A',
      creditlimit: 100.5,
      'transactioncurrencyid@odata.bind': '/transactioncurrencies(cccccccc-0000-0000-0000-000000000001)',
    });
    expect(client.send('GET', `accounts(${id})`).json).toMatchObject({ creditlimit_base: 125.625, exchangerate: 0.8 });
    client.send('PATCH', `accounts(${id})`, { creditlimit: 1 });
    expect(client.send('GET', `accounts(${id})`).json.creditlimit_base).toBe(1.25);
  });

  it('keeps every digit of an amount', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 9_999 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`);
    fc.assert(
      fc.property(amount, (text) => {
        const answer = client.send('POST', 'accounts?$select=creditlimit', `{"name":"A","creditlimit":${text}}`, {
          prefer: 'return=representation',
        });
        expect(answer.text).toContain(`"creditlimit":${text}`);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['an unknown property', { nonsense: 1 }, 400, '0x80048d19'],
    ['an unknown navigation property', { 'nonsense@odata.bind': '/accounts(x)' }, 400, '0x80048d19'],
    ['a wrong casing', { 'PrimaryContactId@odata.bind': '/contacts(x)' }, 400, '0x80048d19'],
    ['a lookup value', { _primarycontactid_value: randomUUID() }, 400, '0x80060888'],
    ['a text for a number', { creditlimit: '5' }, 400, '0x80048d19'],
    ['a number for a text', { name: 5 }, 400, '0x80048d19'],
    ['a fraction for a whole number', { numberofemployees: 1.5 }, 400, '0x80048d19'],
    ['a whole number out of range', { numberofemployees: 3_000_000_000 }, 400, '0x80044330'],
    ['an amount out of range', { creditlimit: 1e15 }, 400, '0x80044330'],
    ['a moment without a zone', { overriddencreatedon: '2025-01-01T00:00:00' }, 400, '0x80048d19'],
    ['a text that is too long', { name: 'x'.repeat(200) }, 400, '0x80044331'],
    ['a choice that does not exist', { statecode: 77 }, 400, '0x8004431A'],
    ['a missing row to point at', { 'primarycontactid@odata.bind': `/contacts(${randomUUID()})` }, 404, '0x80040217'],
    ['a row of the wrong table', { 'primarycontactid@odata.bind': `/systemusers(${testUser})` }, 400, '0x80048d19'],
    ['a wrong type', { '@odata.type': 'Microsoft.Dynamics.CRM.contact' }, 400, '0x80048d19'],
    ['a Content-ID outside a change set', { 'primarycontactid@odata.bind': '$1' }, 400, '0x80048d19'],
  ])('refuses %s and writes nothing', (_, body, status, code) => {
    const answer = client.send('POST', 'accounts', body);
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
    expect(client.send('GET', 'accounts/$count').text).toBe('\uFEFF0');
  });

  it('refuses bodies that are no JSON objects', () => {
    for (const body of ['', '[]', '{', '5']) {
      expect(client.send('POST', 'accounts', body).json.error.code).toBe('0x80048d19');
    }
  });

  it('refuses a key that is taken', () => {
    const id = client.create('accounts', { name: 'A', accountnumber: 'N-1' });
    expect(client.send('POST', 'accounts', { accountid: id }).json.error.code).toBe('0x80040237');
    const twin = client.send('POST', 'accounts', { name: 'B', accountnumber: 'n-1' });
    expect([twin.status, twin.json.error.code]).toEqual([412, '0x80060892']);
  });

  it('undoes a deep insert as a whole', () => {
    const answer = client.send('POST', 'accounts', {
      name: 'A',
      contact_customer_accounts: [{ lastname: 'B' }, { x: 1 }],
    });
    expect(answer.status).toBe(400);
    expect(client.send('GET', 'contacts/$count').text).toBe('\uFEFF0');
  });

  it('runs the rules of the table, which may change or refuse the write', () => {
    const rules = new Map([
      [
        'account',
        {
          beforeCreate: (event: { values: Record<string, unknown> }) => {
            if (event.values['name'] === 'bad') throw new Error('rule');
            event.values['fax'] = 'by rule';
          },
        },
      ],
    ]);
    const ruled = createTestClient({ hooks: rules });
    const id = ruled.create('accounts', { name: 'A' });
    expect(ruled.send('GET', `accounts(${id})`).json.fax).toBe('by rule');
    expect(() => ruled.send('POST', 'accounts', { name: 'bad' })).toThrow('rule');
  });
});

describe('updating', () => {
  it('creates what is missing unless If-Match forbids it', () => {
    const id = randomUUID();
    expect(client.send('PATCH', `accounts(${id})`, { name: 'A' }, { 'if-match': '*' }).json.error.code).toBe(
      '0x80040217',
    );
    expect(client.send('PATCH', `accounts(${id})`, { name: 'A' }).status).toBe(204);
    expect(client.send('PATCH', `accounts(${id})`, { name: 'B' }, { prefer: 'return=representation' })).toMatchObject({
      status: 200,
      json: { name: 'B', accountid: id },
    });
    const again = client.send('PATCH', `accounts(${id})`, { name: 'C' }, { 'if-none-match': '*' });
    expect([again.status, again.json.error.code]).toEqual([412, '0x80040237']);
  });

  it('upserts by alternate key, echoing the key', () => {
    const first = client.send('PATCH', `accounts(accountnumber='N-1')`, { name: 'A' });
    expect(first.headers['OData-EntityId']).toBe(`${base}accounts(accountnumber='N-1')`);
    client.send('PATCH', `accounts(accountnumber='n-1')`, { name: 'B' });
    expect(client.send('GET', 'accounts?$select=name,accountnumber').json.value).toMatchObject([
      { name: 'B', accountnumber: 'N-1' },
    ]);
  });

  it('compares versions', () => {
    const id = client.create('accounts', { name: 'A' });
    const etag: string = client.send('GET', `accounts(${id})`).json['@odata.etag'];
    expect(client.send('PATCH', `accounts(${id})`, { name: 'A' }, { 'if-match': etag }).status).toBe(204);
    const stale = client.send('PATCH', `accounts(${id})`, { name: 'B' }, { 'if-match': etag });
    expect([stale.status, stale.json.error.code]).toEqual([412, '0x80060882']);
    expect(client.send('DELETE', `accounts(${id})`, undefined, { 'if-match': etag }).status).toBe(412);
  });

  it('writes and clears single columns', () => {
    const id = client.create('accounts', { name: 'A', fax: '1' });
    expect(client.send('PUT', `accounts(${id})/name`, { value: 'B' }).status).toBe(204);
    expect(client.send('DELETE', `accounts(${id})/fax`).status).toBe(204);
    expect(client.send('GET', `accounts(${id})`).json).toMatchObject({ name: 'B', fax: null });
    expect(client.send('PUT', `accounts(${id})`, { name: 'C' }).status).toBe(405);
  });

  it('points polymorphic lookups at one row at a time', () => {
    const account = client.create('accounts', { name: 'A' });
    const manager = client.create('contacts', { lastname: 'M' });
    const contact = client.create('contacts', {
      lastname: 'C',
      'parentcustomerid_account@odata.bind': `${base}accounts(${account})`,
    });
    const read = () =>
      client.send('GET', `contacts(${contact})?$expand=parentcustomerid_account,parentcustomerid_contact`, undefined, {
        prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.*"',
      }).json;
    expect(read()).toMatchObject({
      _parentcustomerid_value: account,
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
      parentcustomerid_account: { name: 'A' },
      parentcustomerid_contact: null,
    });
    client.send('PATCH', `contacts(${contact})`, { 'parentcustomerid_contact@odata.bind': `contacts(${manager})` });
    expect(read()).toMatchObject({
      _parentcustomerid_value: manager,
      '_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'parentcustomerid_contact',
      parentcustomerid_account: null,
    });
    client.send('PATCH', `contacts(${contact})`, { parentcustomerid_account: null });
    expect(read()._parentcustomerid_value).toBeNull();
  });

  it('binds by alternate key', () => {
    client.create('accounts', { name: 'A', accountnumber: 'N-1' });
    const contact = client.create('contacts', {
      lastname: 'C',
      'parentcustomerid_account@odata.bind': `accounts(accountnumber='N-1')`,
    });
    expect(client.send('GET', `contacts(${contact})/parentcustomerid_account/name`).json.value).toBe('A');
  });
});

describe('deleting', () => {
  it('clears lookups, takes parts along, and is refused where a relationship restricts it', () => {
    const account = client.create('accounts', { name: 'A' });
    const contact = client.create('contacts', {
      lastname: 'C',
      'parentcustomerid_account@odata.bind': `accounts(${account})`,
    });
    const order = client.create('salesorders', { name: 'O', 'customerid_account@odata.bind': `accounts(${account})` });
    client.create('salesorderdetails', { 'salesorderid@odata.bind': `salesorders(${order})` });

    const refused = client.send('DELETE', `accounts(${account})`);
    expect([refused.status, refused.json.error.code]).toEqual([405, '0x80040227']);
    expect(client.send('DELETE', `salesorders(${order})`).status).toBe(204);
    expect(client.send('GET', 'salesorderdetails/$count').text).toBe('\uFEFF0');
    expect(client.send('DELETE', `accounts(${account})`).status).toBe(204);
    expect(client.send('GET', `contacts(${contact})`).json._parentcustomerid_value).toBeNull();
    expect(client.send('DELETE', `accounts(${account})`).json.error.code).toBe('0x80040217');
  });
});

describe('associating', () => {
  it('links users and teams many to many, once', () => {
    const team = client.create('teams', { name: 'T' });
    const body = { '@odata.id': `${base}systemusers(${otherUser.id})` };
    expect(client.send('POST', `teams(${team})/teammembership_association/$ref`, body).status).toBe(204);
    expect(client.send('POST', `teams(${team})/teammembership_association/$ref`, body).json.error.code).toBe(
      '0x80040237',
    );
    expect(
      client.send('GET', `systemusers(${otherUser.id})/teammembership_association?$select=name`).json.value,
    ).toMatchObject([{ name: 'T' }]);
    expect(
      client.send('GET', `teams?$filter=teammembership_association/any(u:u/fullname eq 'other user')`).json.value,
    ).toHaveLength(1);
    const path = `teams(${team})/teammembership_association/$ref?$id=${base}systemusers(${otherUser.id})`;
    expect(client.send('DELETE', path).status).toBe(204);
    expect(client.send('GET', `teams?$filter=teammembership_association/any()`).json.value).toEqual([]);
  });
});

describe('bulk messages', () => {
  const type = { '@odata.type': 'Microsoft.Dynamics.CRM.account' };
  const post = (action: string, targets: unknown) =>
    client.send('POST', `accounts/Microsoft.Dynamics.CRM.${action}`, { Targets: targets });

  it('create, update and upsert many rows', () => {
    const created = post('CreateMultiple', [
      { ...type, name: 'A', accountnumber: '1' },
      { ...type, name: 'B', accountnumber: '2' },
    ]);
    expect(created.status).toBe(200);
    const [first, second] = created.json.Ids as string[];
    expect(post('UpdateMultiple', [{ ...type, accountid: first, name: 'A2' }])).toMatchObject({
      status: 204,
      body: null,
    });
    expect(
      post('UpsertMultiple', [
        { ...type, '@odata.id': `accounts(accountnumber='2')`, name: 'B2' },
        { ...type, '@odata.id': `accounts(accountnumber='3')`, name: 'C' },
      ]).status,
    ).toBe(204);
    const rows = client.send('GET', 'accounts?$select=name,accountnumber&$orderby=accountnumber').json.value;
    expect(rows.map((row: { name: string }) => row.name)).toEqual(['A2', 'B2', 'C']);
    expect(rows[1].accountid).toBe(second);
  });

  it('do all or nothing', () => {
    expect(
      post('CreateMultiple', [
        { ...type, name: 'A' },
        { ...type, nonsense: 1 },
      ]).status,
    ).toBe(400);
    expect(post('CreateMultiple', [{ name: 'A' }]).json.error.code).toBe('0x80048d19');
    expect(
      post('UpsertMultiple', [
        { ...type, '@odata.id': `accounts(accountnumber='3')` },
        { ...type, '@odata.id': `accounts(accountnumber='3')` },
      ]).status,
    ).toBe(412);
    expect(post('DeleteMultiple', []).status).toBe(501);
    expect(client.send('GET', 'accounts/$count').text).toBe('\uFEFF0');
  });
});

describe('change tracking', () => {
  const prefer = { prefer: 'odata.track-changes,odata.maxpagesize=2' };
  const follow = (url: string) => client.send('GET', url.replace(base, ''), undefined, prefer);

  it('pages, then reports changes by version and deletions last', () => {
    const ids = ['A', 'B', 'C'].map((name) => client.create('accounts', { name }));
    const first = follow('accounts?$select=name');
    expect(first.headers['Preference-Applied']).toContain('odata.track-changes');
    expect(first.json).not.toHaveProperty('@odata.deltaLink');
    const last = follow(first.json['@odata.nextLink']);
    const link: string = last.json['@odata.deltaLink'];

    const unseen = client.create('accounts', { name: 'D' });
    client.send('PATCH', `accounts(${ids[1]})`, { name: 'B2' });
    client.send('DELETE', `accounts(${ids[0]})`);
    client.send('DELETE', `accounts(${unseen})`);
    expect(client.send('GET', `accounts/$count?${link.split('?')[1]?.split('&')[1]}`).text).toBe('\uFEFF3');
    const delta = follow(link);
    expect(delta.json['@odata.context']).toBe(`${base}$metadata#accounts/$delta`);
    expect(delta.json.value).toMatchObject([
      { name: 'B2', accountid: ids[1] },
      { id: ids[0], reason: 'deleted', '@odata.context': `${base}$metadata#accounts/$deletedEntity` },
      { id: unseen },
    ]);
    expect(follow(delta.json['@odata.deltaLink']).json.value).toEqual([]);
  });

  it('refuses other options and expires', () => {
    const refused = follow(`accounts?$filter=name eq 'A'`);
    expect(refused.json.error.message).toBe(
      `The "$filter" query parameter isn't supported when Change Tracking is enabled.`,
    );
    const link: string = follow('accounts?$select=name').json['@odata.deltaLink'];
    client.clock.time += 8 * 86_400_000;
    const expired = follow(link);
    expect([expired.status, expired.json.error.code]).toEqual([400, '0x80044352']);
  });
});
