import { rawOData } from '../support/odata.ts';
import type { Random } from '../write-through/random.ts';
import type { World } from '../write-through/world.ts';
import { approvableTime, type Place } from '../actuals/approvable-time.ts';
import { type EntryInPlay, madeFor } from './time-checks.ts';

/** Of the seed: time and material, lent from another company, two customers, fixed price, internal. */
const projects = [['PRJ-0001', false], ['PRJ-0001', true], ['PRJ-0002', false], ['PRJ-0003', false], ['PRJ-0010', false]] as const; // prettier-ignore

/** Where entries of a schedule are made. */
export interface TimeField {
  enter(): Promise<EntryInPlay>;
  /** Of a day that no fiscal period takes: its actuals could not be posted. */
  enterTooLate(): Promise<EntryInPlay>;
  /** At a place of one's own; the id of the entry. */
  enterAt(place: Place): Promise<string>;
  /** An entry's id and the status that the store of Dataverse has for it. */
  withStatus(id: string): readonly [id: string, status: number];
}

/** A few places of a sandbox, each with what one approval makes there: tried out by an entry of its own. */
export async function timeField({ sandbox }: World, random: Random): Promise<TimeField> {
  const unused = () => Promise.reject(new Error('Expected nothing to be carried here.'));
  const time = approvableTime({ sandbox, runner: { write: unused }, sessions: () => unused() as never });
  const { dataverse: store } = sandbox.stores;
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const enter = (place: Place, year = 2026) => time.enter(place, freeDay(year), 15 * (1 + random.upTo(7)));
  // A person cannot work more than a day's minutes, and exchange rates are set up to the end of 2026.
  const freeDay = (year: number) => {
    const { made } = store.get('SELECT count(*) AS made FROM msdyn_timeentry') ?? {};
    return new Date(Date.UTC(year, 0, 1 + (Number(made) % 360))).toISOString().slice(0, 10);
  };
  const chosen = new Set(Array.from({ length: 3 }, () => random.pick(projects)));
  const places: { readonly place: Place; readonly made: ReadonlyMap<string, number> }[] = [];
  for (const [number, isLent] of chosen) {
    const place = random.pick(time.places(number, isLent));
    const sample = await enter(place);
    await time.submit(sample);
    await dataverse.send('POST', 'msdyn_TimeEntriesApprove', JSON.stringify({ TimeEntryIds: sample }));
    const made = madeFor(sandbox, sample).originals;
    if (made.size === 0) throw new Error(`Expected an approval on ${number} to make actuals.`);
    places.push({ place, made });
  }
  const enterAt = async (place: Place, year?: number) => (await enter(place, year)).toLowerCase();
  const entered = async (year?: number): Promise<EntryInPlay> => {
    const { place, made } = random.pick(places);
    const id = await enterAt(place, year);
    return { id, made, isReady: year === undefined, decisions: [] };
  };
  return {
    enter: () => entered(),
    // Periods are set up to 2028.
    enterTooLate: () => entered(2031),
    enterAt: (place) => enterAt(place),
    withStatus: (id) => {
      const sql = 'SELECT msdyn_entrystatus AS status FROM msdyn_timeentry WHERE msdyn_timeentryid = ?';
      return [id, Number(store.get(sql, [id])?.['status'])];
    },
  };
}
