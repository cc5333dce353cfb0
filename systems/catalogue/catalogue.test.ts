import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataverseCatalogue } from '../dataverse/catalogue.ts';
import { financeCatalogue } from '../finance/catalogue.ts';
import { applyRenames, type Tables } from './apply-renames.ts';
import { adoptNavigations, findMissing } from './comparison.ts';
import { readCsdl, type LiveEntity } from './csdl.ts';
import { reportText } from './report-text.ts';

const document =
  `<?xml version="1.0" encoding="utf-8"?>\r\n<edmx:Edmx Version="4.0"><edmx:DataServices><Schema Namespace='N'>` +
  `<EnumType Name="E"><Member Name="A" Value="0"/></EnumType>` +
  `<EntityType Name='Base'><Property Name="id" Type="Edm.Guid" /></EntityType>` +
  `<!-- <EntitySet Name="Ghosts" EntityType="N.Base"/> > -->` +
  `<EntityType Name="Sub" BaseType="N.Base"><Property Name="a" Type="Edm.String"><Annotation Term="x" String="1 > 0"/></Property>` +
  `<NavigationProperty Name="Up" Type="Collection(N.Base)"><ReferentialConstraint Property="_up_value" ReferencedProperty="id"/></NavigationProperty></EntityType>` +
  `<ComplexType Name="C"><Property Name="not_mine" Type="Edm.String"/></ComplexType>` +
  `<Action Name="contoso_Do"><Parameter Name="p" Type="Edm.String"/></Action>` +
  `<EntityContainer Name="X"><EntitySet Name="Subs" EntityType="N.Sub"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;

async function* pieces(cuts: readonly number[]): AsyncGenerator<string> {
  const ordered = [0, ...[...cuts].sort((a, b) => a - b), document.length];
  for (const [index, start] of ordered.entries()) yield document.slice(start, ordered[index + 1] ?? start);
}

describe('reading CSDL', () => {
  test('finds the same names wherever the document is cut into pieces', async () => {
    const cuts = fc.array(fc.nat({ max: document.length }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const { entities: live, actions } = await readCsdl(pieces(places));
        expect([...actions]).toEqual(['contoso_Do']);
        expect([...live.keys()]).toEqual(['Subs']);
        expect([...(live.get('Subs')?.properties ?? [])].sort()).toEqual(['a', 'id']);
        expect(live.get('Subs')?.navigations).toEqual([{ name: 'Up', target: 'Base', valueProperty: '_up_value' }]);
      }),
    );
  });
});

/** What a tenant's metadata says when it has exactly these tables. */
function liveOf(tables: Tables): Map<string, LiveEntity> {
  return new Map(
    [...tables.values()].map((table) => [
      table.entitySet,
      { properties: new Set([...table.columns.values()].map(({ wireName }) => wireName)), navigations: [] },
    ]),
  );
}

describe('comparing with a tenant', () => {
  test.each([
    ['DATAVERSE', dataverseCatalogue()],
    ['FINANCE', financeCatalogue()],
  ] as const)('finds nothing missing in a %s that has everything', (system, tables) => {
    expect(findMissing(system, tables, liveOf(tables))).toEqual([]);
  });

  test('finds what a renamed tenant really lacks, and says so in words', () => {
    const renames = { msdyn_actual: { columns: { msdyn_amount: 'contoso_amount' } } };
    const live = liveOf(applyRenames(dataverseCatalogue(), renames));
    live.delete('msdyn_projects');
    const missing = findMissing('DATAVERSE', dataverseCatalogue(), live);
    expect(missing.map(({ table, column }) => [table, column])).toEqual([
      ['msdyn_project', null],
      ['msdyn_actual', 'msdyn_amount'],
    ]);
    const text = reportText({ system: 'DATAVERSE', readAt: '', missing });
    expect(text).toContain('\n  msdyn_project: the whole table\n  msdyn_actual: msdyn_amount');
  });
});

describe('navigation properties', () => {
  test('follow a renamed lookup, and an explicit name outranks that', () => {
    const columns = { msdyn_project: 'contoso_project' };
    const lookupOf = (tables: Tables) => tables.get('msdyn_actual')?.columns.get('msdyn_project');
    expect(lookupOf(applyRenames(dataverseCatalogue(), { msdyn_actual: { columns } }))).toMatchObject({
      wireName: '_contoso_project_value',
      lookup: { navigationProperties: ['contoso_project'] },
    });
    const renames = { msdyn_actual: { columns, navigationProperties: { msdyn_project: 'contoso_Project' } } };
    expect(lookupOf(applyRenames(dataverseCatalogue(), renames))?.lookup?.navigationProperties).toEqual([
      'contoso_Project',
    ]);
  });

  test('are spelled as the tenant spells them', () => {
    const tables = dataverseCatalogue();
    const live = liveOf(tables);
    const navigations = [{ name: 'other_Name', target: 'msdyn_project', valueProperty: '_msdyn_project_value' }];
    live.set('msdyn_actuals', { properties: new Set(), navigations });
    const adopted = adoptNavigations(tables, live).get('msdyn_actual')?.columns.get('msdyn_project');
    expect(adopted?.lookup?.navigationProperties).toEqual(['other_Name']);
  });
});
