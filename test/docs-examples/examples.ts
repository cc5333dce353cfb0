import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query shown in the documentation, with the answer shown below it. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly query: string;
  /** The JSON block that follows the query, or null when the page shows none. */
  readonly answer: unknown;
}

/** Every ```graphql block of the README and of docs/, with the ```json block that directly follows it, if one does. */
export function readExamples(root: string): Example[] {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))];
  return pages
    .filter((name) => name.endsWith('.md'))
    .flatMap((file) => examplesOf(file, readFileSync(join(root, file), 'utf8')));
}

function examplesOf(file: string, text: string): Example[] {
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap((block, index) => {
    const [, language, query = ''] = block;
    if (language !== 'graphql') return [];
    const next = blocks[index + 1];
    const between = next ? text.slice(block.index + block[0].length, next.index) : '';
    const answer = next?.[1] === 'json' && !between.includes('\n#') ? (JSON.parse(next[2] ?? '') as unknown) : null;
    return [{ file, line: text.slice(0, block.index).split('\n').length, query, answer }];
  });
}
