import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';

import { compose, CompositionError, staleFiles, writeComposition } from './compose.ts';
import { loadSupergraph } from './execution/supergraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@inaccessible"])\n';
const cats = {
  name: 'cats',
  url: 'http://127.0.0.1:1/graphql',
  sdl: `${link} type Query { cats: [Cat] } type Cat @key(fields: "id") { id: ID! secret: Int @inaccessible }`,
};
const dogs = {
  name: 'dogs',
  url: 'http://127.0.0.1:2/graphql',
  sdl: `${link} type Query { dogs: Int } type Cat @key(fields: "id") { id: ID! fears: Boolean }`,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function createFolder(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  folders.push(folder);
  return pathToFileURL(`${folder}/`);
}

describe('compose', () => {
  it('gives the same text whatever the order of the subgraphs and of their parts', () => {
    const first = compose([cats, dogs]);
    expect(compose([cats, dogs])).toEqual(first);
    expect(compose([dogs, cats]).api).toBe(first.api);
  });

  it('gives a supergraph that the gateway reads and an api schema without what is inaccessible', () => {
    const { supergraph, api } = compose([cats, dogs]);
    const loaded = loadSupergraph(supergraph);
    expect([...loaded.subgraphs.values()].map(({ name, url }) => [name, url])).toEqual([
      ['cats', cats.url],
      ['dogs', dogs.url],
    ]);
    expect(Object.keys((buildSchema(api).getType('Cat') as any).getFields())).toEqual(['fears', 'id']);
  });

  it('names every reason why subgraphs do not fit', () => {
    const bad = { ...dogs, sdl: `${link} type Query { cats: [Cat] } type Cat { id: String }` };
    expect(() => compose([cats, bad])).toThrow(CompositionError);
    expect(() => compose([cats, bad])).toThrow(/do not compose:\n {2}- .+Query\.cats.+\n {2}- .+Cat\.id/);
  });

  it('names the subgraph whose schema is not GraphQL', () => {
    expect(() => compose([cats, { ...dogs, sdl: 'type {' }])).toThrow(/dogs: Syntax Error/);
  });

  it('knows which composed files are stale', () => {
    const folder = createFolder();
    const composition = compose([cats, dogs]);
    expect(staleFiles(folder, composition)).toEqual(['supergraph.graphql', 'api.graphql']);
    expect(writeComposition(folder, composition)).toEqual(['supergraph.graphql', 'api.graphql']);
    expect(staleFiles(folder, composition)).toEqual([]);
    writeFileSync(new URL('api.graphql', folder), 'edited');
    expect(writeComposition(folder, composition)).toEqual(['api.graphql']);
  });
});
