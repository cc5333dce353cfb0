import { expect, test } from 'vitest';
import { allMaps } from './maps/all-maps.ts';
import { unconfirmedNames } from './unconfirmed-names.ts';

test('lists each name once that no documentation confirms, and no other', () => {
  const names = unconfirmedNames();
  expect(new Set(names.map((one) => JSON.stringify(one))).size).toBe(names.length);
  for (const { map, system, name, confidence } of names) {
    const of = allMaps.find((one) => one.name === map);
    const pairs = [...(of?.fields ?? []), ...(of?.writtenBack ?? [])];
    const column = name.slice(name.indexOf('.') + 1);
    const pair = pairs.find((one) => (system === 'DATAVERSE' ? one.dataverse : one.finance) === column);
    expect(pair?.confidence, name).toBe(confidence);
  }
  expect(names).toContainEqual({
    map: 'Projects V2 (msdyn_projects)',
    system: 'FINANCE',
    name: 'ProjectsV2.IntegrationSourceDataId',
    confidence: 'inferred',
  });
});
