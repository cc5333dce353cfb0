import type { RowImage } from '../../dualwrite/leg.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import type { Write } from '../../systems/client/write.ts';
import type { System } from '../../systems/odata/query.ts';

/** A system that does everything at once, keeps nothing, and tells what it was asked to write. */
export function instantSystem(system: System, heard: (write: Write) => void): WritableSystem {
  const image: RowImage = { values: {}, etag: 'W/"1"' };
  return {
    system,
    settleMilliseconds: 0,
    read: (rows) => Promise.resolve(rows.map(({ kind }) => (kind === 'create' ? null : image))),
    write: (writes) => {
      for (const write of writes) heard(write);
      return Promise.resolve(writes.map(() => 'W/"1"'));
    },
    carried: () => Promise.resolve(null),
    isSame: (_table, _column, written, read) => written === read,
  };
}
