/** A stream of pseudo-random choices; the same seed always gives the same stream. */
export interface Random {
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  /** One of the given values. */
  pick<T>(values: readonly T[]): T;
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean;
}

/** FNV-1a over UTF-16 units: a 32-bit number that stands for a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The small fast counter generator (sfc32), seeded by text. */
export function createRandom(seed: string): Random {
  let a = hash(`${seed}/a`);
  let b = hash(`${seed}/b`);
  let c = hash(`${seed}/c`);
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  const below = (bound: number): number => next() % bound;
  return {
    below,
    pick: <T>(values: readonly T[]): T => {
      if (values.length === 0) throw new Error('Expected at least one value to pick from, received none.');
      return values[below(values.length)] as T;
    },
    chance: (percent) => below(100) < percent,
  };
}
