import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Row } from './finance-checks.ts';
import { type Asked, type HeldLine, type JournalInPlay, type JournalOrder, journalOrders } from './journal-orders.ts';
import { call, requestOf, serviceOf, type TimePlay } from './time-play.ts';

/** Entry journals of a schedule. */
export interface JournalField {
  readonly journals: readonly JournalInPlay[];
  /** By the id of the request. */
  readonly orders: ReadonlyMap<string, JournalOrder>;
  /** Ids of the operations of which a caller was told that they are done. */
  readonly told: ReadonlySet<string>;
  /** Has journals with lines entered and one confirmed, so that something can be canceled: before anything can go wrong. */
  begin(): Promise<void>;
  /** Enters a journal, changes the lines of one that is open, removes or confirms it: one thing, or some at once. */
  act(): void;
  /** Confirms a journal with lines, where one is open; often one that is being confirmed already. */
  confirm(): void;
}

const projects = [['PRJ-0001', true], ['PRJ-0002', true], ['PRJ-0010', false]] as const; // prettier-ignore

/** Journals with costs and sales of hours on one or two projects. */
export function journalField(play: TimePlay): JournalField {
  const { sandbox, random, seed } = play;
  const { dataverse: store } = sandbox.stores;
  const journals = Array.from({ length: 1 + random.upTo(1) }, (_, index): JournalInPlay => {
    const [number, isSold] = random.pick(projects);
    const found = store.get(
      `SELECT project.msdyn_projectid AS project, member.msdyn_resourcecategory AS role FROM msdyn_project project
       JOIN msdyn_projectteam member ON member.msdyn_project = project.msdyn_projectid
       WHERE project.msdyn_projectnumber = ? AND member.msdyn_resourcecategory IS NOT NULL LIMIT 1`,
      [number],
    );
    const text = `Journal ${seed}-${index} of ${store.nextVersion()}`;
    return { text, project: String(found?.['project']), role: String(found?.['role']), isSold };
  });
  const orders = new Map<string, JournalOrder>();
  const told = new Set<string>();
  const ask = journalOrders(play);
  const service = (mortal: Parameters<typeof serviceOf>[0]) => serviceOf(mortal, play.slots[0]!.journal);

  /** Under one key it is asked for twice, now and then. */
  const send = ({ order, idempotencyKey, work }: Asked) => {
    const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const request = requestOf(play, random.upTo(400));
      orders.set(request.requestId, order);
      call(play, `${order.kind} in journals`, async (mortal) => {
        const { operation, problems } = await work(service(mortal), request);
        if (operation?.progress.state === 'COMMITTED' && problems.length === 0) told.add(operation.id);
      });
    }
  };
  const sendCalmly = async ({ order, work }: Asked): Promise<string> => {
    const request = requestOf(play, 20_000);
    orders.set(request.requestId, order);
    const { id = null, problems } = await work(service(play.slots[0]!.mortal), request);
    if (id === null || problems.length > 0)
      throw new Error(`Expected ${order.mutation} to be done: ${JSON.stringify(problems)}`);
    return id;
  };
  const openOnes = ({ text }: JournalInPlay) =>
    store
      .all('SELECT msdyn_journalid AS id FROM msdyn_journal WHERE msdyn_description = ? AND msdyn_isposted = 0', [text])
      .map(({ id = null }) => ({
        id: String(id),
        lines: store.all('SELECT * FROM msdyn_journalline WHERE msdyn_journal = ?', [id]).map((row): HeldLine => ({
          id: String(row['msdyn_journallineid']),
          description: String(row['msdyn_description']),
        })),
      }));

  const next = (): Asked => {
    const journal = random.pick(journals);
    const open = openOnes(journal);
    if (open.length === 0 || random.chance(0.1)) {
      const count = random.upTo(3);
      return ask.enter(journal, count, count > 0 && random.chance(0.1));
    }
    const { id, lines } = random.pick(open);
    if (random.chance(0.05)) return ask.remove(journal, id);
    const choice = random.pick(['add', 'add', 'add', 'change', 'change', 'take away', 'confirm'] as const);
    if (lines.length === 0 || choice === 'add') return ask.add(journal, id, random.chance(0.1));
    if (choice === 'change') return ask.change(journal, random.pick(lines));
    if (choice === 'take away') return ask.takeAway(journal, random.pick(lines));
    return ask.confirm(journal, id);
  };
  return {
    journals,
    orders,
    told,
    begin: async () => {
      const entered: string[] = [];
      for (const journal of journals) entered.push(await sendCalmly(ask.enter(journal, 3, false)));
      await sendCalmly(ask.confirm(journals[0]!, entered[0]!));
    },
    act: () => {
      for (let times = random.upTo(2); times >= 0; times -= 1) send(next());
    },
    confirm: () => {
      const journal = random.pick(journals);
      const withLines = openOnes(journal).filter(({ lines }) => lines.length > 0);
      send(withLines.length === 0 ? next() : ask.confirm(journal, random.pick(withLines).id));
    },
  };
}

/** The actuals that came of journals. */
export function actualsOfJournal({ stores }: Sandbox, { text }: JournalInPlay): readonly Row[] {
  return stores.dataverse.all("SELECT * FROM msdyn_actual WHERE msdyn_description LIKE ? || ' #%'", [text]);
}

/** Whether an actual takes another one back. */
export function isReversal({ msdyn_adjustmentstatus: status }: Row): boolean {
  return status === 192_350_002n;
}
