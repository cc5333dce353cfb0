import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';

describe('parseJson', () => {
  test('keeps every digit of a number', () => {
    expect(parseJson('{"a":1234567890123.4500,"b":[9007199254740993,-0.10,1E-7],"c":"1.50"}')).toEqual({
      a: '1234567890123.4500',
      b: ['9007199254740993', '-0.10', '1E-7'],
      c: '1.50',
    });
  });

  test('reads whatever JSON.stringify writes, with numbers as their text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(
          JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
            typeof inner === 'number' ? JSON.stringify(inner) : inner,
          ),
        );
      }),
    );
  });

  test.each(['', '{', '{"a":01}', '{"a":1.}', '{"a":+1}', '[1 2]', '<html>', '{"a":"unfinished'])(
    'refuses %j',
    (text) => expect(() => parseJson(text)).toThrow(SyntaxError),
  );

  test('reads texts of many megabytes', () => {
    const long = `\\"${'x1\\n'.repeat(3_000_000)}`;
    expect((parseJson(`{"a":"${long}"}`) as { a: string }).a).toHaveLength(9_000_001);
  });
});
