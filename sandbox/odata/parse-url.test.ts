import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from './ast.ts';
import { parseExpression } from './parse-expression.ts';
import { parseResourceUrl } from './parse-url.ts';
import { ODataSyntaxError } from './syntax-error.ts';

const guid = fc.uuid();
const text = fc.string({ unit: 'grapheme', maxLength: 30 });

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Writes an expression back; the grammar's inverse. */
function print(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      if (expression.type === 'string') return quote(expression.text);
      return expression.type === 'enum' ? `${expression.typeName}${quote(expression.text)}` : expression.text;
    case 'path':
      return expression.segments.join('/');
    case 'binary':
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case 'unary':
      return `${expression.operator === 'not' ? 'not ' : '-'}(${print(expression.operand)})`;
    case 'call':
      return `${expression.name}(${[...expression.positional.map(print), ...expression.named.map((part) => `${part.name}=${print(part.value)}`)].join(',')})`;
    case 'lambda':
      return `${print(expression.path)}/${expression.operator}(${expression.variable}:${expression.predicate === null ? '' : print(expression.predicate)})`;
    case 'in':
      return `${print(expression.left)} in (${expression.items.map(print).join(',')})`;
    case 'alias':
      return expression.name;
  }
}

function withoutPositions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'at' ? undefined : item)));
}

const name = fc.constantFrom('name', '_x_value', 'createdon', 'Größe', 'orders');
const literal: fc.Arbitrary<Expression> = fc.oneof(
  text.map((value) => ({ kind: 'literal' as const, type: 'string' as const, text: value, at: 0 })),
  guid.map((value) => ({ kind: 'literal' as const, type: 'guid' as const, text: value, at: 0 })),
  fc.bigInt({ min: 0n, max: 10n ** 18n }).map((value) => ({
    kind: 'literal' as const,
    type: 'integer' as const,
    text: String(value),
    at: 0,
  })),
  fc.constantFrom<Expression>(
    { kind: 'literal', type: 'decimal', text: '123456789012345.6789', at: 0 },
    { kind: 'literal', type: 'dateTimeOffset', text: '2025-03-31T23:59:59Z', at: 0 },
    { kind: 'literal', type: 'date', text: '2025-03-31', at: 0 },
    { kind: 'literal', type: 'boolean', text: 'true', at: 0 },
    { kind: 'literal', type: 'null', text: 'null', at: 0 },
    { kind: 'literal', type: 'enum', text: 'Yes', typeName: 'Microsoft.Dynamics.DataEntities.NoYes', at: 0 },
  ),
);
const path: fc.Arbitrary<Expression> = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((segments) => ({ kind: 'path', segments, at: 0 }));
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(path, fc.constantFrom('eq' as const, 'ne' as const, 'ge' as const), literal)
      .map(([left, operator, right]) => ({ kind: 'binary' as const, operator, left, right, at: 0 })),
    fc
      .tuple(tie('expression'), fc.constantFrom('and' as const, 'or' as const), tie('expression'))
      .map(([left, operator, right]) => ({ kind: 'binary' as const, operator, left, right, at: 0 })),
    tie('expression').map((operand) => ({ kind: 'unary' as const, operator: 'not' as const, operand, at: 0 })),
    fc.tuple(path, literal).map(([subject, value]) => ({
      kind: 'call' as const,
      name: 'contains',
      positional: [subject, value],
      named: [],
      at: 0,
    })),
    tie('expression').map((predicate) => ({
      kind: 'lambda' as const,
      path: { kind: 'path' as const, segments: ['orders'], at: 0 },
      operator: 'any' as const,
      variable: 'o',
      predicate,
      at: 0,
    })),
  ),
}));

describe('URLs', () => {
  it('read back every filter that was written', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const url = `accounts?$filter=${encodeURIComponent(print(tree))}`;
        expect(withoutPositions(parseResourceUrl(url).options.filter)).toEqual(withoutPositions(tree));
      }),
    );
  });

  it('carry any text through a key, whatever characters it holds', () => {
    fc.assert(
      fc.property(text, guid, (value, id) => {
        const url = `contacts(firstname=${encodeURIComponent(quote(value))},_owner_value=${id})/name`;
        const [segment, property] = parseResourceUrl(url).segments;
        expect(segment?.predicate).toMatchObject({
          kind: 'named',
          parts: [{ value: { type: 'string', text: value } }, { value: { type: 'guid', text: id } }],
        });
        expect(property?.name).toBe('name');
      }),
    );
  });

  it('nest options of $expand, whatever their texts hold', () => {
    const { options } = parseResourceUrl(
      `accounts?$expand=a($select=b,c;$filter=d eq 'x;)(y' and e/any(v:v/f gt -1.50);$orderby=g desc,h;$top=3;$expand=i($select=j)),k/$ref`,
    );
    expect(options.expand).toHaveLength(2);
    expect(options.expand?.[0]?.options).toMatchObject({
      top: 3,
      select: [{ segments: ['b'] }, { segments: ['c'] }],
      orderby: [{ descending: true }, { descending: false }],
      expand: [{ segments: ['i'] }],
    });
    expect(options.expand?.[1]).toMatchObject({ segments: ['k'], references: true });
  });

  it('hold transformations, aliases and function calls', () => {
    const { options, segments } = parseResourceUrl(
      `RetrieveTotalRecordCount(EntityNames=@n)?@n=["account","contact"]&$apply=filter(a eq 1)/groupby((b,c/d),aggregate(e with sum as f,$count as g))`,
    );
    expect(segments[0]?.predicate).toMatchObject({ kind: 'named', parts: [{ name: 'EntityNames' }] });
    expect(options.aliases.get('@n')).toMatchObject({ type: 'json', text: '["account","contact"]' });
    expect(options.apply).toMatchObject([
      { kind: 'filter' },
      {
        kind: 'groupby',
        then: [
          {
            kind: 'aggregate',
            items: [
              { method: 'sum', alias: 'f' },
              { path: null, alias: 'g' },
            ],
          },
        ],
      },
    ]);
  });

  it('bind operators by precedence', () => {
    const tree = parseExpression("a eq 1 or b eq 2 and not contains(c,'x')");
    expect(tree).toMatchObject({ operator: 'or', right: { operator: 'and', right: { kind: 'unary' } } });
  });

  it.each([
    [`accounts?$filter=name eq 'open`, 8],
    [`accounts?$filter=name eq`, 7],
    [`accounts?$filter=(name eq 'a'`, 12],
    [`accounts?$top=-1`, 0],
    [`accounts?$top=1.5`, 0],
    [`accounts?$count=yes`, 0],
    [`accounts?$select=a,`, 2],
    [`accounts?$filter=a eq 1 b`, 7],
  ])('are refused with a position when malformed: %s', (url, position) => {
    let error: unknown;
    try {
      parseResourceUrl(url);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ODataSyntaxError);
    expect((error as ODataSyntaxError).position).toBe(position);
  });

  it.each(['accounts(', `accounts('a`, 'accounts//name', 'accounts?$filter=%E0%A4%A', 'a?$top=1&$top=2'])(
    'are refused when malformed: %s',
    (url) => {
      expect(() => parseResourceUrl(url)).toThrow(ODataSyntaxError);
    },
  );
});
