import { beforeAll, describe, expect, it } from 'vitest';
import { base, createTestClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let client: TestClient;
let contoso: string;

beforeAll(() => {
  client = createTestClient({ options: { pageLimit: 50, countLimit: 20, aggregateLimit: 40 } });
  contoso = client.create('accounts', { name: 'Contoso', creditlimit: 100.25, accountnumber: 'C-1' });
  const ann = client.create('contacts', {
    firstname: 'Ann',
    lastname: 'Archer',
    'parentcustomerid_account@odata.bind': `/accounts(${contoso})`,
  });
  client.send('PATCH', `accounts(${contoso})`, { 'primarycontactid@odata.bind': `contacts(${ann})` });
  for (let index = 0; index < 30; index += 1) {
    client.create('contacts', {
      lastname: `Paged ${String(index).padStart(2, '0')}`,
      jobtitle: index % 3 === 0 ? 'Lead' : null,
      numberofchildren: index % 4,
    });
  }
});

describe('single rows', () => {
  it('come with context, ETag, key and nulls', () => {
    const { status, json, headers } = client.send('GET', `accounts(${contoso})?$select=name,telephone1`);
    expect(status).toBe(200);
    expect(json).toEqual({
      '@odata.context': `${base}$metadata#accounts(name,telephone1,accountid)/$entity`,
      '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
      name: 'Contoso',
      telephone1: null,
      accountid: contoso,
    });
    expect(headers).toMatchObject({
      'OData-Version': '4.0',
      'Content-Type': 'application/json; odata.metadata=minimal',
    });
  });

  it('bring the currency along with money', () => {
    const { json } = client.send('GET', `accounts(${contoso})?$select=creditlimit`);
    expect(json).toHaveProperty('_transactioncurrencyid_value', null);
  });

  it('answer 304 to a client that has them', () => {
    const etag: string = client.send('GET', `accounts(${contoso})`).json['@odata.etag'];
    const same = client.send('GET', `accounts(${contoso})`, undefined, { 'if-none-match': etag });
    expect(same).toMatchObject({ status: 304, body: null });
    expect(client.send('GET', `accounts(${contoso})`, undefined, { 'if-none-match': 'null' }).status).toBe(200);
  });

  it('are annotated on request', () => {
    const { json, headers } = client.send(
      'GET',
      `accounts(${contoso})?$select=_primarycontactid_value,statecode`,
      undefined,
      {
        prefer: 'odata.include-annotations="*"',
      },
    );
    expect(json).toMatchObject({
      '_primarycontactid_value@OData.Community.Display.V1.FormattedValue': 'Ann Archer',
      '_primarycontactid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'contact',
      '_primarycontactid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'primarycontactid',
      'statecode@OData.Community.Display.V1.FormattedValue': 'Active',
    });
    expect(headers['Preference-Applied']).toBe('odata.include-annotations="*"');
  });

  it('leave control data out, or bring more, by metadata level', () => {
    const none = client.send('GET', `accounts(${contoso})?$select=name`, undefined, {
      accept: 'application/json; odata.metadata=none',
    });
    expect(none.json).toEqual({ name: 'Contoso', accountid: contoso });
    const full = client.send('GET', `accounts(${contoso})?$select=name`, undefined, {
      accept: 'application/json;odata.metadata=full',
    });
    expect(full.json).toMatchObject({
      '@odata.type': '#Microsoft.Dynamics.CRM.account',
      '@odata.id': `${base}accounts(${contoso})`,
    });
  });

  it('are reached property by property', () => {
    expect(client.send('GET', `accounts(${contoso})/name`).json).toEqual({
      '@odata.context': `${base}$metadata#accounts(${contoso})/name`,
      value: 'Contoso',
    });
    expect(client.send('GET', `accounts(${contoso})/creditlimit/$value`).text).toBe('100.2500');
    expect(client.send('GET', `accounts(${contoso})/fax`)).toMatchObject({ status: 204, body: null });
    expect(client.send('GET', `accounts(${contoso})/primarycontactid/fullname`).json.value).toBe('Ann Archer');
    expect(
      client.send('GET', `accounts(${contoso})/contact_customer_accounts?$select=lastname`).json.value,
    ).toHaveLength(1);
    expect(
      client.send('GET', `accounts(${contoso})/contact_customer_accounts/$ref`).json.value[0]['@odata.id'],
    ).toMatch(/contacts\([0-9a-f-]{36}\)$/);
  });

  it('are reached by alternate key in any order of its parts', () => {
    expect(client.send('GET', `accounts(accountnumber='c-1')`).json.accountid).toBe(contoso);
    client.create('contacts', { firstname: 'Joe', lastname: 'Key', emailaddress1: "o'neil@x.test" });
    const key = `contacts(emailaddress1='o''neil%40x.test',firstname='Joe')`;
    expect(client.send('GET', key).json.lastname).toBe('Key');
  });

  it.each([
    [`accounts(00000000-0000-0000-0000-000000000009)`, 404, '0x80040217'],
    [`accounts(accountnumber='nobody')`, 404, '0x80060891'],
    [`accounts({00000000-0000-0000-0000-000000000009})`, 400, '0x80060888'],
    [`accounts('00000000-0000-0000-0000-000000000009')`, 400, '0x80060888'],
    [`accounts(name='Contoso')`, 400, '0x80060888'],
    [`contacts(firstname='Joe')`, 400, '0x80060888'],
    [`accounts(accountnumber='a%2Fb')`, 400, '0x80060888'],
    [`accounts(${'0'.repeat(8)}-0000-0000-0000-000000000009)/nope`, 404, '0x8006088a'],
    [`nope`, 404, '0x8006088a'],
    [`Accounts`, 404, '0x8006088a'],
    [`accounts?$select=nope`, 400, '0x0'],
    [`accounts?$filter=nope eq 1`, 400, '0x0'],
    [`accounts?$filter=name eq 1`, 400, '0x0'],
    [`accounts?$filter=name eq`, 400, '0x0'],
    [`accounts?$filter=length(name) eq 3`, 400, '0x80060888'],
    [`accounts?$skip=1`, 400, '0x80060888'],
    [`accounts?$search=x`, 400, '0x80060888'],
    [`accounts?$compute=a`, 400, '0x80060888'],
    [`accounts?$format=json`, 400, '0x80060888'],
    [`accounts?select=name`, 400, '0x80060888'],
    [`accounts?$expand=nope`, 400, '0x0'],
    [`accounts?$expand=contact_customer_accounts($skip=1)`, 400, '0x80060888'],
    [`accounts?$expand=contact_customer_accounts($levels=2)`, 400, '0x80060888'],
    [`accounts?$expand=primarycontactid($filter=lastname eq 'x')`, 400, '0x80060888'],
    [
      `accounts?$expand=contact_customer_accounts($expand=contact_manager_contacts($orderby=lastname))`,
      400,
      '0x80060888',
    ],
    [`accounts?$expand=${Array.from({ length: 16 }, () => 'primarycontactid').join(',')}`, 400, '0x80060888'],
    [`accounts?$apply=concat(aggregate($count as a))`, 400, '0x80060888'],
    [`accounts?$apply=groupby((createdon))`, 400, '0x80060888'],
    [`accounts?$apply=groupby((name),aggregate($count as n))&$orderby=n`, 400, '0x80060888'],
    [`accounts?$skiptoken=%3Ccookie%3E`, 400, '0x80040203'],
    [`accounts(${'0'.repeat(8)}-0000-0000-0000-000000000009)?$filter=name eq 'x'`, 404, '0x80040217'],
    [`accounts?$filter=${'x'.repeat(33_000)}`, 414, '0x0'],
    [`$metadata?$select=x`, 400, '0x80060888'],
  ])('are refused when asked for wrongly: %s', (path, status, code) => {
    const answer = client.send('GET', path);
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  });

  it('are not found outside the service root', () => {
    expect(client.send('GET', '/api/wrong')).toMatchObject({ status: 404 });
  });
});

describe('queries', () => {
  it('walk all rows once, page by page, while rows are added', () => {
    const seen: string[] = [];
    const prefer = 'odata.maxpagesize=4';
    let next: string | undefined =
      `contacts?$select=lastname&$filter=startswith(lastname,'Paged')&$orderby=jobtitle desc,numberofchildren`;
    while (next !== undefined) {
      const { json, headers } = client.send('GET', next.replace(base, ''), undefined, { prefer });
      expect(headers['Preference-Applied']).toBe(prefer);
      seen.push(...json.value.map((row: { lastname: string }) => row.lastname));
      client.create('contacts', { lastname: 'Added', jobtitle: 'AA' });
      next = json['@odata.nextLink'];
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
    expect(seen.slice(0, 10).every((name) => Number(name.slice(6)) % 3 === 0)).toBe(true);
  });

  it('put unset values first when ascending', () => {
    const { json } = client.send(
      'GET',
      `contacts?$select=jobtitle&$filter=startswith(lastname,'Paged')&$orderby=jobtitle&$top=30`,
    );
    expect(json.value[0].jobtitle).toBeNull();
    expect(json.value[29].jobtitle).toBe('Lead');
    expect(json).not.toHaveProperty('@odata.nextLink');
  });

  it('count no further than the limit', () => {
    const { json } = client.send('GET', `contacts?$count=true&$top=1`, undefined, {
      prefer: 'odata.include-annotations="*"',
    });
    expect(json).toMatchObject({
      '@odata.count': 20,
      '@Microsoft.Dynamics.CRM.totalrecordcount': 20,
      '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': true,
    });
    expect(client.send('GET', `contacts/$count?$filter=jobtitle eq 'Lead'`).text).toBe('\uFEFF10');
    expect(
      client.send('GET', `RetrieveTotalRecordCount(EntityNames=['account'])`).json.EntityRecordCountCollection.Values,
    ).toEqual([1]);
  });

  it('expand single rows and collections with their own options', () => {
    const { json } = client.send(
      'GET',
      `accounts?$select=name&$expand=primarycontactid($select=fullname),contact_customer_accounts($select=lastname;$filter=lastname eq 'archer';$orderby=lastname;$top=1),ownerid`,
    );
    expect(json.value[0]).toMatchObject({
      name: 'Contoso',
      primarycontactid: { fullname: 'Ann Archer' },
      contact_customer_accounts: [{ lastname: 'Archer' }],
      ownerid: { '@odata.type': '#Microsoft.Dynamics.CRM.systemuser', fullname: 'Test User' },
    });
    expect(json.value[0]['contact_customer_accounts@odata.nextLink']).toContain('contact_customer_accounts');
  });

  it('nest expands', () => {
    const { json } = client.send(
      'GET',
      `accounts?$select=name&$expand=primarycontactid($select=fullname;$expand=parentcustomerid_account($select=name))`,
    );
    expect(json.value[0].primarycontactid.parentcustomerid_account.name).toBe('Contoso');
  });

  it('take values from aliases', () => {
    const { json } = client.send('GET', `accounts?$select=name&$filter=name eq @p&@p='contoso'`);
    expect(json.value).toHaveLength(1);
  });

  it.each([
    [`Microsoft.Dynamics.CRM.In(PropertyName='lastname',PropertyValues=["Archer","O'Brian"])`, 1],
    [`Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)&@p1='lastname'&@p2=["Archer"]`, 1],
    [`Microsoft.Dynamics.CRM.In(PropertyName='numberofchildren',PropertyValues=["1","2"])`, 15],
    [`Microsoft.Dynamics.CRM.NotIn(PropertyName='numberofchildren',PropertyValues=["0","1","2"])`, 7],
    [`Microsoft.Dynamics.CRM.Between(PropertyName='numberofchildren',PropertyValues=["1","2"])`, 15],
    [`Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid') and lastname eq 'Archer'`, 1],
    [`Microsoft.Dynamics.CRM.Today(PropertyName='createdon') and lastname eq 'Archer'`, 1],
    [`Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7) and lastname eq 'Archer'`, 1],
    [`Microsoft.Dynamics.CRM.Yesterday(PropertyName='createdon')`, 0],
    [`Microsoft.Dynamics.CRM.On(PropertyName='createdon',PropertyValue='2025-03-31') and lastname eq 'Archer'`, 1],
    [`Microsoft.Dynamics.CRM.OnOrBefore(PropertyName='createdon',PropertyValue='2025-03-30')`, 0],
  ])('understand %s', (filter, count) => {
    const answer = client.send('GET', `contacts?$select=lastname&$filter=${filter}`);
    expect(answer.json.value, answer.text).toHaveLength(count);
  });
});

describe('aggregates', () => {
  it('group, also through lookups, and leave unset keys out', () => {
    const { json } = client.send(
      'GET',
      `contacts?$apply=filter(startswith(lastname,'Paged'))/groupby((jobtitle),aggregate(numberofchildren with sum as s,numberofchildren with average as a,numberofchildren with max as m,$count as n))`,
    );
    expect(json.value).toEqual([
      { s: 28, a: 1.4, m: 3, n: 20 },
      { jobtitle: 'Lead', s: 15, a: 1.5, m: 3, n: 10 },
    ]);
    const nav = client.send('GET', `accounts?$apply=groupby((primarycontactid/fullname))`);
    expect(nav.json.value).toEqual([{ contact_fullname: 'Ann Archer' }]);
  });

  it('are refused over too many rows', () => {
    for (let index = 0; index < 20; index += 1) client.create('contacts', { lastname: 'Many' });
    const answer = client.send('GET', 'contacts?$apply=aggregate($count as n)');
    expect([answer.status, answer.json.error.code]).toEqual([400, '0x8004E023']);
  });
});

describe('metadata', () => {
  it('lists all tables', () => {
    const { json } = client.send('GET', '');
    expect(json.value).toContainEqual({ name: 'accounts', kind: 'EntitySet', url: 'accounts' });
  });

  it('filters and expands definitions', () => {
    const { json } = client.send(
      'GET',
      `EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'account' or EntitySetName eq 'contacts'&$expand=Attributes($select=LogicalName,AttributeType;$filter=LogicalName eq 'statecode'),Keys($select=KeyAttributes)`,
    );
    expect(json.value).toHaveLength(2);
    expect(json.value[0].Attributes).toMatchObject([{ LogicalName: 'statecode', AttributeType: 'State' }]);
    const options = client.send(
      'GET',
      `EntityDefinitions(LogicalName='account')/Attributes(LogicalName='statecode')/Microsoft.Dynamics.CRM.StateAttributeMetadata?$select=LogicalName&$expand=OptionSet`,
    );
    expect(options.json.OptionSet.Options[0].Label.UserLocalizedLabel.Label).toBe('Active');
    expect(client.send('GET', `EntityDefinitions(LogicalName='nope')`).status).toBe(404);
    expect(client.send('GET', `EntityDefinitions?$select=Nope`).status).toBe(400);
  });

  it('lists relationships and shared choices', () => {
    const relationship = client.send('GET', `RelationshipDefinitions(SchemaName='contact_customer_accounts')`);
    expect(relationship.json).toMatchObject({
      '@odata.type': '#Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata',
      ReferencedEntity: 'account',
      ReferencingEntity: 'contact',
      ReferencingAttribute: 'parentcustomerid',
    });
    const many = client.send(
      'GET',
      `RelationshipDefinitions/Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata?$select=SchemaName`,
    );
    expect(many.json.value).toMatchObject([{ SchemaName: 'teammembership_association' }]);
    const sets = client.send('GET', 'GlobalOptionSetDefinitions?$select=Name').json.value as { Name: string }[];
    expect(new Set(sets.map((set) => set.Name)).size).toBe(sets.length);
    const one = client.send('GET', `GlobalOptionSetDefinitions(Name='msdyn_billingtype')`);
    expect(one.json).toMatchObject({ IsGlobal: true, OptionSetType: 'Picklist', Options: expect.any(Array) });
    expect(client.send('GET', `GlobalOptionSetDefinitions(Name='nope')`).status).toBe(404);
    expect(client.send('POST', 'RelationshipDefinitions', {}).status).toBe(405);
  });

  it('compares texts without case beyond ASCII too', () => {
    client.create('accounts', { name: 'Ärzte Ölmühle' });
    client.create('accounts', { name: 'Σίσυφος' });
    const names = (filter: string) => {
      const { json } = client.send('GET', `accounts?$select=name&$filter=${encodeURIComponent(filter)}`);
      return (json.value as { name: string }[]).map((row) => row.name);
    };
    expect(names(`name eq 'ÄRZTE ölmühle'`)).toEqual(['Ärzte Ölmühle']);
    expect(names(`contains(name,'ÖLM')`)).toEqual(['Ärzte Ölmühle']);
    expect(names(`startswith(name,'σίσ')`)).toEqual(['Σίσυφος']);
    expect(names(`name eq 'x' or name eq 'ÄRZTE ÖLMÜHLE'`)).toEqual(['Ärzte Ölmühle']);
    expect(names(`Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=["x","ärzte ölmühle"])`)).toHaveLength(
      1,
    );
    expect(names(`name ne 'ÄRZTE ÖLMÜHLE' and contains(name,'Ö')`)).toEqual([]);
  });

  it('tells who is calling and which version answers', () => {
    expect(client.send('GET', 'WhoAmI').json.UserId).toBe('00000000-0000-0000-0000-0000000000aa');
    expect(client.send('GET', 'RetrieveVersion()').json.Version).toMatch(/^9\.2/);
    expect(client.send('POST', 'WhoAmI').status).toBe(405);
  });
});
