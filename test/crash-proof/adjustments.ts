import { randomUUID } from 'node:crypto';
import { carryActuals } from '../../dualwrite/carry/carry-actuals.ts';
import { oneOf } from '../../dualwrite/carry/read-carried.ts';
import { actuals } from '../../dualwrite/maps/actuals.ts';
import { idColumn } from '../../dualwrite/upstream/catalogue-of.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { rawOData } from '../support/odata.ts';
import { dynamicsUser } from '../time/dynamics-user.ts';
import { enterHour } from '../time/entered-hour.ts';
import type { Row } from '../time/finance-checks.ts';
import type { Engine } from './engine.ts';

/** Actuals that are to be reversed: of a project that no other case has. */
export interface Case {
  readonly requestId: string;
  /** The cost of an hour. */
  readonly actual: string;
  /** What came of the same, in Dataverse. */
  actuals(): readonly Row[];
}

/** A way to have actuals reversed by a journal. */
export interface Adjustment {
  readonly kind: 'correct' | 'cancel';
  /** The requests that it is made of, in their order: all but the PATCH of the journal's header are messages. */
  readonly steps: readonly (readonly [entity: string, method: 'POST' | 'PATCH'])[];
  /** So many cases, with actuals that nobody has adjusted. */
  cases(sandbox: Sandbox, engine: Engine, count: number): Promise<readonly Case[]>;
}

/** Corrections, and cancellations: these have one step less. */
export const adjustments: readonly Adjustment[] = [
  {
    kind: 'correct',
    steps: [
      ['sandbox_CreateCorrectionJournal', 'POST'],
      ['msdyn_journals', 'PATCH'],
      ['sandbox_PreviewCorrectionJournal', 'POST'],
      ['msdyn_journals', 'POST'],
    ],
    cases: ({ stores }, _engine, count) => Promise.resolve(hours(stores, count)),
  },
  {
    kind: 'cancel',
    steps: [
      ['sandbox_CreateCancellationJournal', 'POST'],
      ['msdyn_journals', 'PATCH'],
      ['msdyn_journals', 'POST'],
    ],
    cases: enteredHours,
  },
];

/** An hour of each of so many projects that is on no invoice and was corrected by nobody. */
export function hours({ dataverse }: Sandbox['stores'], count: number): readonly Case[] {
  const found = dataverse.all(
    `SELECT min(cost.msdyn_actualid) AS actual, origin.msdyn_origin AS entry FROM msdyn_actual cost
     JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = cost.msdyn_actualid AND origin.msdyn_origintype = 'msdyn_timeentry'
     WHERE cost.msdyn_transactiontypecode = 192350000 AND NOT EXISTS (
       SELECT 1 FROM msdyn_transactionorigin other JOIN msdyn_actual sibling ON sibling.msdyn_actualid = other.msdyn_transaction
       WHERE other.msdyn_origin = origin.msdyn_origin
         AND (sibling.msdyn_adjustmentstatus IS NOT NULL OR sibling.msdyn_billingstatus IN (192350001, 192350002)))
     GROUP BY cost.msdyn_project ORDER BY 1 LIMIT ?`,
    [count],
  );
  return found.map(({ actual, entry }) => ({
    requestId: randomUUID(),
    actual: String(actual),
    actuals: () =>
      dataverse.all(
        `SELECT DISTINCT actual.* FROM msdyn_transactionorigin origin
         JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction WHERE origin.msdyn_origin = ?`,
        [entry ?? null],
      ),
  }));
}

/** An hour that somebody has entered by a journal, on each of so many new projects; half of them are in Finance already. */
async function enteredHours(sandbox: Sandbox, engine: Engine, count: number): Promise<readonly Case[]> {
  const { dataverse: store } = sandbox.stores;
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const user = dynamicsUser({ dataverse, sandbox });
  const [{ role, company, currency } = {}] = store.all(
    `SELECT member.msdyn_resourcecategory AS role, project.msdyn_owningcompany AS company, project.transactioncurrencyid AS currency
     FROM msdyn_projectteam member JOIN msdyn_project project ON project.msdyn_projectid = member.msdyn_project
     WHERE project.msdyn_projectnumber = 'PRJ-0001' AND member.msdyn_resourcecategory IS NOT NULL LIMIT 1`,
  );
  const facts = {
    msdyn_price: 80,
    'msdyn_ResourceCategory@odata.bind': `/bookableresourcecategories(${String(role)})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(currency)})`,
  };
  const cases: Case[] = [];
  for (let index = 0; index < count; index += 1) {
    const project = await user.create('msdyn_projects', {
      msdyn_subject: `Entered ${index}`,
      'msdyn_OwningCompany@odata.bind': `/cdm_companies(${String(company)})`,
    });
    await enterHour(dataverse, project, facts);
    const made = () => store.all('SELECT * FROM msdyn_actual WHERE msdyn_project = ? ORDER BY "$row"', [project]);
    cases.push({ requestId: randomUUID(), actual: String(made()[0]?.['msdyn_actualid']), actuals: made });
  }
  const ids = cases.flatMap(({ actual }, index) => (index % 2 === 0 ? [actual] : []));
  const requestId = randomUUID();
  const order = { caller: 'test', requestId, mutation: 'test', key: requestId, isCarriedByPlatform: () => false };
  const condition = oneOf(idColumn(actuals.dataverse.table), ids);
  await engine.record(await carryActuals({ condition }, engine.request(requestId), order));
  return cases;
}
