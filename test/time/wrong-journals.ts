import { randomUUID } from 'node:crypto';
import { entryJournalLines } from '../../dualwrite/maps/entry-journal-lines.ts';
import type { Write } from '../../systems/client/write.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { withSystem } from '../write-through/replacing.ts';

const isNewLine = ({ kind, table }: Write) => kind === 'create' && table === entryJournalLines.dataverse.table;

/** A gateway that enters the lines of a journal twice, each time under ids of their own. */
export const enteringTwice: Breakage = withSystem('DATAVERSE', (whole) => ({
  write: async (writes, effect) => {
    const again = writes.filter(isNewLine).map((one) => ({ ...one, id: randomUUID() }));
    const written = await whole.write([...writes, ...again], effect);
    return written === 'accepted' ? written : written.slice(0, writes.length);
  },
}));

/** A gateway that leaves out the last line of a journal that is entered with several. */
export const losingLine: Breakage = withSystem('DATAVERSE', (whole) => ({
  write: async (writes, effect) => {
    const isLost = writes.filter(isNewLine).length > 1;
    const written = await whole.write(isLost ? writes.slice(0, -1) : writes, effect);
    return written === 'accepted' || !isLost ? written : [...written, null];
  },
}));
