import { Decimal } from 'decimal.js';
import { accountingFields } from '../../dualwrite/maps/actual-accounting.ts';
import { writeBackOnce } from '../../gateway/writing-back.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import type { Breakage, MortalRunner } from '../write-through/mortal-runner.ts';
import { Random } from '../write-through/random.ts';
import { replacing, withSystem } from '../write-through/replacing.ts';
import { count, type Tally } from '../write-through/schedule.ts';
import { call, type TimePlay } from './time-play.ts';

type Row = Readonly<Record<string, unknown>>;

/** A process looks for what Finance has booked, as each does every minute. */
export function writeBack(play: TimePlay): void {
  if (play.neglects === 'booked') return;
  call(play, 'write back what is booked', (mortal) => writeBackNow(play, mortal));
}

/** As {@link writeBack}, and others are faster. */
export function writeBackTooLate(play: TimePlay, actuals: () => readonly Row[]): void {
  if (play.neglects === 'booked') return;
  const among = bookedMeanwhile(play, actuals);
  call(play, 'write back what others book', (mortal) => writeBackNow(among, mortal));
}

/** A play in which somebody else books some of these actuals in Dataverse while the gateway asks Finance for what it has booked. */
export function bookedMeanwhile(
  play: TimePlay,
  actuals: () => readonly Row[],
): Pick<TimePlay, 'slots' | 'openSessions'> {
  const { stores } = play.sandbox;
  const random = new Random(play.random.upTo(1_000_000));
  const isPosted = ({ msdyn_actualid: id }: Row) =>
    stores.finance.get(`SELECT 1 FROM ProjActualsImports WHERE ActualId = ? COLLATE NOCASE AND VoucherNumber <> ''`, [
      String(id),
    ]) !== undefined;
  const openSessions = (requestId: string) => {
    const { dataverse, finance } = play.openSessions(requestId);
    const read: ReadSession['read'] = async (query) => {
      const rows = await finance.read(query);
      bookFirst({ ...play, random }, actuals().filter(isPosted));
      return rows;
    };
    return { dataverse, finance: replacing(finance, { read }) };
  };
  return { ...play, openSessions };
}

/** A gateway that takes for empty whatever it is to write in the name of dual-write, and insists on no version. */
export const overwriting: Breakage = withSystem('DATAVERSE', (whole) => ({
  read: async (rows, requestId) => {
    const images = await whole.read(rows, requestId);
    return images.map((image, index) => {
      const { byDualWrite, expected = {} } = rows[index]!;
      if (image === null || byDualWrite !== true) return image;
      const empty = Object.fromEntries(Object.keys(expected).map((column) => [column, null]));
      return { ...image, values: { ...image.values, ...empty } };
    });
  },
  write: (writes, effect) =>
    whole.write(
      writes.map((one) => {
        if (one.kind !== 'update' || one.byDualWrite !== true) return one;
        const { ifMatch: _, ...rest } = one;
        return rest;
      }),
      effect,
    ),
}));

/** One look at everything that has no voucher in Dataverse. */
export async function writeBackNow(
  play: Pick<TimePlay, 'slots' | 'openSessions'>,
  { runner }: Pick<MortalRunner, 'runner'>,
): Promise<void> {
  const { journal } = play.slots[0]!;
  const parts = { runner, openSessions: play.openSessions, journal };
  let place = '';
  do place = await writeBackOnce(place, parts, new AbortController().signal);
  while (place !== '');
}

/** Microsoft's dual-write books an actual in Dataverse before the gateway does, and otherwise. */
export function bookFirst(play: TimePlay, actuals: readonly Row[]): void {
  const { dataverse } = play.sandbox.stores;
  const open = actuals.filter((row) => row['msdyn_vouchernumber'] === null && row['msdyn_skipsync'] === 0n);
  if (open.length === 0) return;
  const id = String(play.random.pick(open)['msdyn_actualid']);
  const voucher = `FIRST-${play.bookedFirst.size}`;
  dataverse.run('UPDATE msdyn_actual SET msdyn_vouchernumber = ?, versionnumber = ? WHERE msdyn_actualid = ?', [
    voucher,
    dataverse.nextVersion(),
    id,
  ]);
  count(play.tally.faults, 'booked first by others');
  play.bookedFirst.set(id, voucher);
}

/** What is wrong with the accounting of actuals in Dataverse: it is what Finance has booked, or what others wrote first. */
export function writtenBackProblems(
  { stores }: Sandbox,
  actuals: readonly Row[],
  bookedFirst: ReadonlyMap<string, string>,
  tally: Tally,
): readonly string[] {
  return actuals.flatMap((actual): string[] => {
    if (actual['msdyn_skipsync'] !== 0n) return [];
    const id = String(actual['msdyn_actualid']);
    const own = stores.dataverse.get('SELECT * FROM msdyn_actual WHERE msdyn_actualid = ?', [id]);
    const first = bookedFirst.get(id);
    count(tally.checks, first === undefined ? 'actuals written back' : 'actuals that others booked first');
    if (first !== undefined) {
      const held = columns.map(({ dataverse }) => String(own?.[dataverse] ?? ''));
      return held.join() === [first, '', '', ''].join()
        ? []
        : [`Dataverse holds ${held.join()} of actual ${id}, which somebody else has booked as ${first}`];
    }
    const [staged] = stores.finance.all('SELECT * FROM ProjActualsImports WHERE ActualId = ? COLLATE NOCASE', [id]);
    return columns.flatMap(({ dataverse, finance }) =>
      isSame(own?.[dataverse], staged?.[finance])
        ? []
        : [
            `Dataverse holds ${String(own?.[dataverse])} as ${dataverse} of actual ${id}, Finance ${String(staged?.[finance])}`,
          ],
    );
  });
}

const columns = accountingFields.map(({ dataverse, finance }) => ({
  dataverse: dataverse ?? '',
  finance: finance ?? '',
}));

/** Both stores keep these decimals with as many places. */
function isSame(own: unknown, theirs: unknown): boolean {
  if (typeof own === 'bigint' && typeof theirs === 'bigint') return new Decimal(String(own)).equals(String(theirs));
  return typeof own === 'string' && own !== '' && own === theirs;
}
