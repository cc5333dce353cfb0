import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../metadata/command-messages.json' with { type: 'json' };
import { standInMessages } from '../../sandbox/dataverse/project-operations/stand-in-messages.ts';
import { commandNames, commandSupport } from './tenant-commands.ts';

const has = (name: string) => name === 'contoso_Confirm';

test('a command can be carried out where a message for it is configured and is there', () => {
  expect(commandSupport(['confirmContract'], { confirmContract: 'contoso_Confirm' }, has)).toEqual({ kind: 'ready' });
  expect(commandSupport([], {}, has)).toEqual({ kind: 'ready' });
});

test('of several commands all must be there, and those that are not are named', () => {
  const both = ['confirmContract', 'closeContractAsLost'] as const;
  expect(commandSupport(both, { confirmContract: 'contoso_Confirm' }, has)).toEqual({
    kind: 'unset',
    names: ['closeContractAsLost'],
  });
  const configured = { confirmContract: 'contoso_Confirm', closeContractAsLost: 'contoso_Close' };
  expect(commandSupport(both, configured, has)).toEqual({ kind: 'missing', names: ['contoso_Close'] });
});

test('the sandbox has a message for every command', () => {
  expect(Object.keys(standInMessages)).toEqual(commandNames);
});

test('the documentation names every command with its parameters and what it answers', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/connecting-a-tenant.md'), 'utf8');
  const configured = /"commandMessages": (\{[^}]*\})/.exec(page)?.[1] ?? '{}';
  expect(Object.keys(JSON.parse(configured) as object)).toEqual(commandNames);
  for (const [name, shape] of Object.entries(messages.commands)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
    const told = Object.values(shape).filter((word) => !row.includes(`\`${word}\``));
    // What is as for another command is said there.
    if (!/as (above|`)/.test(row)) expect([name, ...told]).toEqual([name]);
  }
});
