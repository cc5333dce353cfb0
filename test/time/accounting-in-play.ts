import { Decimal } from 'decimal.js';
import { accountingFields } from '../../dualwrite/maps/actual-accounting.ts';
import { writeBackOnce } from '../../gateway/writing-back.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { MortalRunner } from '../write-through/mortal-runner.ts';
import { count, type Tally } from '../write-through/schedule.ts';
import { call, type TimePlay } from './time-play.ts';

type Row = Readonly<Record<string, unknown>>;

/** A process looks for what Finance has booked, as each does every minute. */
export function writeBack(play: TimePlay): void {
  if (play.neglects === 'booked') return;
  call(play, 'write back what is booked', (mortal) => writeBackNow(play, mortal));
}

/** One look at everything that has no voucher in Dataverse. */
export async function writeBackNow(play: TimePlay, { runner }: Pick<MortalRunner, 'runner'>): Promise<void> {
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
