import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';

import { dataverseIdOf, decodeGlobalId, decodeGlobalIdOf, encodeGlobalId } from './global-id.ts';

const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());

test('a global id gives back its type and key', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Project', 'LegalEntity', 'X1'),
      fc.array(part, { minLength: 1 }),
      (typename, parts) => {
        expect(decodeGlobalId(encodeGlobalId(typename, ...parts), ['id'])).toEqual({ typename, parts });
      },
    ),
  );
});

test('different keys give different ids', () => {
  expect(encodeGlobalId('Expense', 'USMF', 'A|B')).not.toBe(encodeGlobalId('Expense', 'USMF|A', 'B'));
});

test('text that is no id is refused with the place of the argument', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        decodeGlobalId(text, ['ids', 3]);
        return false;
      } catch (error) {
        expect(error).toBeInstanceOf(GraphQLError);
        expect((error as GraphQLError).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids[3]' });
        return true;
      }
    }),
  );
});

test('an id of another type is refused', () => {
  expect(() =>
    decodeGlobalIdOf(['Project'], encodeGlobalId('Invoice', 'x'), ['filter', 'project', 'id', 'eq']),
  ).toThrow('Argument "filter.project.id.eq": expected the id of Project, received the id of Invoice.');
});

test('a key with an empty part is not encoded', () => {
  expect(() => encodeGlobalId('Project', '')).toThrow(/at least one key part that is not empty/);
});

test('the id of a record of Dataverse is a GUID, in lower case', () => {
  const path = ['input', 'ids', '2'];
  const id = '5F0C2F6E-2D5B-4A3E-9D61-7B1C1A4B6D0E';
  expect(dataverseIdOf('Project', encodeGlobalId('Project', id), path)).toBe(id.toLowerCase());
  for (const wrong of [
    encodeGlobalId('Project', 'undefined'),
    encodeGlobalId('Project', id, id),
    encodeGlobalId('ProjectTask', id),
    id,
  ]) {
    expect(() => dataverseIdOf('Project', wrong, path)).toThrow(GraphQLError);
  }
});
