import { describe, expect, test } from 'vitest';
import type { MetadataReport } from '../catalogue/comparison.ts';
import { connect, patience } from '../test-support/connect.ts';
import { dataverseUrl } from '../test-support/scripted-reads.ts';
import { startScriptedSystem } from '../test-support/scripted-system.ts';

describe('a tenant that differs', () => {
  const metadata = (properties: readonly string[], navigation = 'msdyn_customer') =>
    '<?xml version="1.0"?><edmx:Edmx Version="4.0"><!-- <EntitySet Name="x"> --><edmx:DataServices><Schema Namespace="Microsoft.Dynamics.CRM">' +
    '<EntityType Name="base" Abstract="true"/>' +
    `<EntityType Name="contoso_project" BaseType="mscrm.base"><Key><PropertyRef Name="x"/></Key>${properties.map((name) => `<Property Name="${name}" Type="Edm.String"/>`).join('')}` +
    `<NavigationProperty Name="${navigation}" Type="mscrm.account"><ReferentialConstraint Property="_msdyn_customer_value" ReferencedProperty="accountid"/></NavigationProperty></EntityType>` +
    '<EntityType Name="account"><Property Name="name" Type="Edm.String"/></EntityType>' +
    '<EntityContainer Name="System"><EntitySet Name="msdyn_projects" EntityType="Microsoft.Dynamics.CRM.contoso_project"/><EntitySet Name="accounts" EntityType="mscrm.account"/></EntityContainer>' +
    '</Schema></edmx:DataServices></edmx:Edmx>';

  const tenant = (csdl: string) =>
    startScriptedSystem(({ url }) => {
      if (url.endsWith('/$metadata')) return { status: 200, body: csdl };
      return url.includes('WhoAmI') ? { json: {} } : { json: { value: [{ contoso_title: 'A', msdyn_subject: 'A' }] } };
    });

  test('is compared with the catalogue, once', async () => {
    const reports: MetadataReport[] = [];
    await using system = await tenant(metadata(['msdyn_projectid', 'msdyn_subject']));
    const metadataListener = {
      compared: (report: MetadataReport) => void reports.push(report),
      failed: () => undefined,
    };
    await using sources = connect({ dataverse: dataverseUrl(system.origin) }, { metadataListener });
    await sources.dataverse.started;
    expect(reports).toHaveLength(1);
    expect(sources.dataverse.metadataReport()).toBe(reports[0]);
    expect(reports[0]?.missing).toContainEqual({
      system: 'DATAVERSE',
      table: 'msdyn_project',
      column: 'msdyn_progress',
      lookedFor: 'msdyn_progress',
      confidence: 'documented',
    });
    expect(reports[0]?.missing).toContainEqual(expect.objectContaining({ table: 'msdyn_actual', column: null }));
    const session = sources.openSession(patience(5000)).dataverse;
    expect([
      session.has('msdyn_project'),
      session.has('msdyn_project', 'msdyn_subject'),
      session.has('msdyn_project', 'msdyn_progress'),
      session.has('msdyn_actual'),
    ]).toEqual([true, true, false, false]);
  });

  test('is not asked for a column that it lacks, and says so when a filter needs it', async () => {
    await using system = await tenant(metadata(['msdyn_projectid', 'msdyn_subject']));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    await sources.dataverse.started;
    const session = sources.openSession(patience(5000)).dataverse;
    const { rows } = await session.read({ table: 'msdyn_project', select: ['msdyn_subject', 'msdyn_progress'] });
    expect(rows[0]?.values).toEqual({ msdyn_subject: 'A' });
    expect(system.requests.at(-1)?.url).toContain('$select=msdyn_subject&');
    const filtered = session.read({
      table: 'msdyn_project',
      select: ['msdyn_subject'],
      filter: { op: 'gt', path: 'msdyn_progress', value: '0.5' },
    });
    await expect(filtered).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringMatching(
        /msdyn_project\.msdyn_progress .*dataverse\.renames\.msdyn_project\.columns\.msdyn_progress/,
      ),
    });
    const absent = session.read({ table: 'msdyn_actual', select: ['msdyn_amount'] });
    await expect(absent).rejects.toMatchObject({ kind: 'missing', message: expect.stringContaining('msdyn_actual') });
  });

  test('is spoken to in its own names', async () => {
    await using system = await tenant(
      metadata(['msdyn_projectid', 'contoso_title', '_msdyn_customer_value'], 'msdyn_Customer'),
    );
    const renames = { msdyn_project: { columns: { msdyn_subject: 'contoso_title' } } };
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), renames } });
    await sources.dataverse.started;
    const session = sources.openSession(patience(5000)).dataverse;
    const { rows } = await session.read({
      table: 'msdyn_project',
      select: ['msdyn_subject'],
      expand: { msdyn_customer: { select: ['name'] } },
      filter: { op: 'eq', path: 'msdyn_customer.name', value: 'B' },
      orderBy: [{ path: 'msdyn_subject', descending: true }],
      top: 5,
    });
    expect(rows[0]?.values).toEqual({ msdyn_subject: 'A' });
    expect(system.requests.at(-1)?.url).toBe(
      "/api/data/v9.2/msdyn_projects?$select=contoso_title&$expand=msdyn_Customer($select=name)&$filter=msdyn_Customer/name eq 'B'&$orderby=contoso_title desc&$top=5",
    );
  });

  test('whose metadata breaks off is assumed to have everything until it is known', async () => {
    const failures: string[] = [];
    await using system = await tenant(metadata([]).slice(0, 300));
    const metadataListener = { compared: () => undefined, failed: (error: Error) => void failures.push(error.message) };
    await using sources = connect({ dataverse: dataverseUrl(system.origin) }, { metadataListener });
    await sources.dataverse.started;
    expect(failures.some((message) => message.includes('CSDL') || message.includes('Dataverse'))).toBe(true);
    expect(sources.dataverse.metadataReport()).toBeNull();
    expect(sources.openSession(patience(5000)).dataverse.has('msdyn_project', 'msdyn_progress')).toBe(true);
  });
});
