import type { Condition } from './dialect.ts';

/** The condition that all of these hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes('none')) return 'none';
  return join(conditions, 'and', 'all');
}

/** The condition that at least one of these holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes('all')) return 'all';
  return join(conditions, 'or', 'none');
}

function join(conditions: readonly Condition[], word: 'and' | 'or', whenEmpty: 'all' | 'none'): Condition {
  const texts = conditions.filter((condition) => typeof condition === 'object').map(({ text }) => text);
  if (texts.length === 0) return whenEmpty;
  const [only] = texts;
  return { text: texts.length === 1 && only !== undefined ? only : `(${texts.join(` ${word} `)})` };
}
