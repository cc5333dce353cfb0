import type { Journal } from '../journal/journal.ts';

interface Block {
  next: number;
  readonly end: number;
}

/**
 * Gives numbers of sequences, one at a time, out of blocks that this process holds, so that a new record seldom costs a
 * round trip of its own. Numbers of a block that is not used up are lost when the process ends.
 *
 * @param size numbers taken from the journal at once
 */
export function numberBlocks(journal: Pick<Journal, 'allocate'>, size = 50): (sequence: string) => Promise<number> {
  const blocks = new Map<string, Promise<Block>>();
  const fetch = async (sequence: string): Promise<Block> => {
    const first = await journal.allocate(sequence, size);
    return { next: first, end: first + size };
  };
  return async (sequence) => {
    for (;;) {
      const pending = blocks.get(sequence) ?? fetch(sequence);
      blocks.set(sequence, pending);
      try {
        const block = await pending;
        if (block.next < block.end) return block.next++;
      } catch (error) {
        if (blocks.get(sequence) === pending) blocks.delete(sequence);
        throw error;
      }
      // Used up: whoever comes first fetches the next one for all.
      if (blocks.get(sequence) === pending) blocks.delete(sequence);
    }
  };
}
