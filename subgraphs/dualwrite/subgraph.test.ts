import { readFileSync } from 'node:fs';

import { graphql, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { noWrites } from '../context.ts';
import { mapOfType } from './map-of-type.ts';
import { writtenMaps } from '../../dualwrite/maps/written-maps.ts';
import { createDualwriteSubgraph } from './subgraph.ts';
import { tableMaps } from './table-maps.ts';

const contextValue = { writes: noWrites };

/** Names of the types that implement Node in a subgraph's schema. */
function nodeTypes(subgraph: string): readonly string[] {
  const source = readFileSync(new URL(`../../schema/${subgraph}.graphql`, import.meta.url), 'utf8');
  return parse(source)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Node'))
    .map(({ name }) => name.value);
}

describe('the dualwrite subgraph', () => {
  test('has the sync status of every record', () => {
    const records = new Set([...nodeTypes('dataverse'), ...nodeTypes('finance')]);
    expect(Object.keys(mapOfType).toSorted()).toEqual([...records].toSorted());
  });

  test('names only maps that exist', () => {
    const names = tableMaps.map(({ name }) => name);
    for (const map of Object.values(mapOfType)) if (map !== null) expect(names).toContain(map);
  });

  test('writes only through maps that it lists, of records that it knows', () => {
    const listed = new Map(tableMaps.map((map) => [map.name, map]));
    for (const map of writtenMaps) {
      expect(listed.get(map.name)).toMatchObject({
        version: map.version,
        dataverseTable: map.dataverse.table,
        financeEntity: map.finance?.table,
      });
      expect(Object.values(mapOfType)).toContain(map.name);
    }
  });

  test('says which map carries a record, and that nothing more is known', async () => {
    const { schema } = createDualwriteSubgraph();
    const source = `{
      _entities(representations: [{ __typename: "Project", id: "a" }, { __typename: "TimeEntry", id: "b" }]) {
        ... on Project { id sync { map state } }
        ... on TimeEntry { sync { map state } }
      }
    }`;
    expect(JSON.parse(JSON.stringify(await graphql({ schema, source, contextValue })))).toEqual({
      data: {
        _entities: [
          { id: 'a', sync: { map: 'Projects V2 (msdyn_projects)', state: 'UNKNOWN' } },
          { sync: { map: null, state: 'NOT_MAPPED' } },
        ],
      },
    });
  });

  test('lists the table maps, none of which runs where nothing is written', async () => {
    const { schema } = createDualwriteSubgraph();
    const { data } = await graphql({
      schema,
      source: '{ tableMaps { name version direction writer state } }',
      contextValue,
    });
    const maps = data?.['tableMaps'] as Record<string, unknown>[];
    expect(maps).toHaveLength(29);
    expect(maps).toContainEqual({
      name: 'Project contract lines (salesorderdetails)',
      version: '1.0.0.1',
      direction: 'TO_FINANCE',
      writer: 'UNKNOWN',
      state: 'NOT_RUNNING',
    });
    expect(new Set(maps.map(({ state }) => state))).toEqual(new Set(['NOT_RUNNING']));
  });
});
