import { expect, test } from 'vitest';
import { flatRow, pathParts, pathSelection } from './path-query.ts';

const paths = ['name', 'owner', 'owner.code', 'owner.parent.code'];

test('columns behind lookups are asked for in the same read', () => {
  expect(pathSelection(paths)).toEqual({
    select: ['name', 'owner'],
    expand: { owner: { select: ['code'], expand: { parent: { select: ['code'] } } } },
  });
  expect(pathSelection(['name'])).toEqual({ select: ['name'] });
});

test('a row is read back by path, with null behind an empty lookup', () => {
  const row = {
    values: { name: 'A', owner: 'id' },
    etag: null,
    expanded: { owner: { values: { code: 'O' }, etag: null, expanded: { parent: null } } },
  };
  expect(flatRow(row, paths)).toEqual({ name: 'A', owner: 'id', 'owner.code': 'O', 'owner.parent.code': null });
});

test('paths behind more lookups than one read may have are read in parts', () => {
  const paths = ['id', 'a.x', 'b.c.y', 'a.z', 'd.w'];
  expect(pathParts(paths)).toEqual([['id', 'a.x', 'a.z', 'b.c.y', 'd.w']]);
  expect(pathParts(paths, 3)).toEqual([['id', 'a.x', 'a.z', 'b.c.y'], ['d.w']]);
  expect(pathParts(paths, 2)).toEqual([['id', 'a.x', 'a.z'], ['b.c.y'], ['d.w']]);
});
