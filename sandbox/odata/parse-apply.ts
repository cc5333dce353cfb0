import type { AggregateItem, PathExpression, Transformation } from './ast.ts';
import { readExpression, readPath } from './parse-expression.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads the steps of `$apply`, separated by slashes. */
export function readTransformations(reader: TokenReader): readonly Transformation[] {
  const steps: Transformation[] = [];
  do steps.push(readTransformation(reader));
  while (reader.skip('/'));
  return steps;
}

function readTransformation(reader: TokenReader): Transformation {
  const { text: name, at } = reader.take('name', 'a transformation such as aggregate or groupby');
  if (name !== 'filter' && name !== 'aggregate' && name !== 'groupby') {
    skipParentheses(reader);
    return { kind: 'other', name, at };
  }
  reader.expect('(');
  const step = readArguments(reader, name, at);
  reader.expect(')');
  return step;
}

function readArguments(reader: TokenReader, name: 'filter' | 'aggregate' | 'groupby', at: number): Transformation {
  switch (name) {
    case 'filter':
      return { kind: 'filter', filter: readExpression(reader), at };
    case 'aggregate':
      return { kind: 'aggregate', items: readAggregates(reader), at };
    case 'groupby': {
      reader.expect('(');
      const paths: PathExpression[] = [readPath(reader)];
      while (reader.skip(',')) paths.push(readPath(reader));
      reader.expect(')');
      return { kind: 'groupby', paths, then: reader.skip(',') ? readTransformations(reader) : [], at };
    }
  }
}

function readAggregates(reader: TokenReader): readonly AggregateItem[] {
  const items: AggregateItem[] = [];
  do {
    const token = reader.peek();
    const isCount = token.kind === 'option' && token.text === '$count';
    if (isCount) reader.next();
    const path = isCount ? null : readPath(reader);
    let method: string | null = null;
    if (!isCount) {
      if (!reader.skipWord('with')) reader.fail(`'with' and a method`);
      method = reader.take('name', 'a method such as sum').text;
    }
    if (!reader.skipWord('as')) reader.fail(`'as' and an alias`);
    items.push({ path, method, alias: reader.take('name', 'an alias').text, at: token.at });
  } while (reader.skip(','));
  return items;
}

/** Passes over the arguments of a transformation that is known to the grammar but to neither system. */
function skipParentheses(reader: TokenReader): void {
  if (!reader.skip('(')) return;
  for (let depth = 1; depth > 0;) {
    if (reader.peek().kind === 'end') reader.fail(`')'`);
    if (reader.sees('(')) depth += 1;
    if (reader.sees(')')) depth -= 1;
    reader.next();
  }
}
