import type { Stack, StackOptions } from '../support/stack.ts';
import { mutate, type Payload } from '../write-through-mutations/mutate.ts';
import { type ContractWork, startContractWork } from '../write-through-mutations/contract-work.ts';

/** A kind of estimates, and where both systems keep it. */
export interface Kind {
  readonly typename: 'ExpenseEstimate' | 'MaterialEstimate';
  readonly class: 'EXPENSE' | 'MATERIAL';
  readonly option: number;
  readonly staging: string;
  readonly project: string;
  readonly forecasts: string;
  readonly projectOfForecast: string;
  readonly category: string;
  /** What an estimate of this kind needs besides. */
  readonly further: object;
}

/** Both kinds. */
export const kinds: readonly Kind[] = [
  {
    typename: 'ExpenseEstimate',
    class: 'EXPENSE',
    option: 192_350_001,
    staging: 'ProjEstimateExpensesImports',
    project: 'ProjectId',
    forecasts: 'ProjectExpenseForecasts',
    projectOfForecast: 'ProjectID',
    category: 'TCN-00004-4',
    further: {},
  },
  {
    typename: 'MaterialEstimate',
    class: 'MATERIAL',
    option: 192_350_002,
    staging: 'ProjForecastSalesImport',
    project: 'ProjId',
    forecasts: 'ProjectItemForecasts',
    projectOfForecast: 'ProjectId',
    category: 'TCN-00004-3',
    further: { productDescription: 'Steel plates' },
  },
];

/** A project of USMF that was made for one test. */
export interface Place {
  readonly id: string;
  readonly number: string;
  readonly contract: any;
}

const fields = `id version period { from to } quantity unit cost { amount currency } sales { amount currency }
  project { number } category { number } task { id } sync { state }
  forecast { number model category lineProperty quantity costPrice { amount } salesPrice { amount currency } }`;

/** A stack with what tests of estimates need. */
export interface EstimateWork extends Pick<ContractWork, 'change'> {
  readonly stack: Stack;
  /** Ids of transaction categories by number. */
  readonly categories: Readonly<Record<string, string>>;
  /** A project of USMF; with a contract line unless told otherwise. */
  newPlace(key: string, isSold?: boolean): Promise<Place>;
  /** Adds a contract line for everything to a project. */
  sell(place: Place): Promise<void>;
  /** Sends a mutation of an estimate. */
  estimate(verb: 'create' | 'update' | 'delete', kind: Kind, input: object): Promise<Payload>;
  /** Creates an estimate with usual values, or those given; throws when it is refused. */
  plan(kind: Kind, place: Place, key: string, input?: object): Promise<any>;
  /** What both systems hold of a project's estimates, asked for without anything of ours in between. */
  stored(
    kind: Kind,
    place: Place,
  ): Promise<{ readonly lines: any[]; readonly staged: any[]; readonly forecasts: any[] }>;
  /** The estimates of a project as one reads them. */
  read(kind: Kind, place: Place): Promise<any>;
}

/** What {@link EstimateWork.plan} plans. */
export const usual = {
  start: '2027-01-04',
  finish: '2027-01-08',
  quantity: '2.5',
  costPrice: '100.25',
  salesPrice: '120.5',
};

/** Starts a stack for tests of estimates. */
export async function startEstimateWork(options: StackOptions = {}): Promise<EstimateWork> {
  const work = await startContractWork(options);
  const { stack } = work;
  const { data } = await stack.query('{ transactionCategories(first: 50) { nodes { id number } } }');
  const nodes = (data?.['transactionCategories'] as any).nodes as { id: string; number: string }[];
  const categories = Object.fromEntries(nodes.map(({ id, number }) => [number, id]));
  const estimate: EstimateWork['estimate'] = (verb, { typename, class: name }, input) => {
    const field = `${typename.charAt(0).toLowerCase()}${typename.slice(1)}`;
    const more = name === 'MATERIAL' ? 'product { number } productDescription' : 'role { number }';
    return mutate(
      stack,
      `${verb}${typename}`,
      verb === 'delete' ? 'deletedId' : `record: ${field} { ${fields} ${more} }`,
      input,
    );
  };
  const made = async (payload: Promise<Payload>) => {
    const { record, userErrors } = await payload;
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return record;
  };
  const sell = async ({ id, number, contract }: Place) => {
    await made(
      work.change('createContractLine', {
        idempotencyKey: `line of ${number}`,
        contractId: contract.id,
        projectId: id,
        name: 'Everything',
        billingMethod: 'TIME_AND_MATERIAL',
        amount: '1000',
      }),
    );
  };
  return {
    stack,
    change: work.change,
    categories,
    sell,
    newPlace: async (key, isSold = true) => {
      const project = await made(
        work.change('createProject', {
          idempotencyKey: key,
          legalEntity: 'USMF',
          name: `Project ${key}`,
          accounting: { projectGroup: 'TM' },
        }),
      );
      const contract = await work.newContract(`contract of ${key}`);
      const place = { ...project, contract };
      if (isSold) await sell(place);
      return place;
    },
    estimate,
    plan: (kind, { id: projectId }, key, input = {}) =>
      made(
        estimate('create', kind, {
          idempotencyKey: key,
          projectId,
          categoryId: categories['00004'],
          ...usual,
          ...kind.further,
          ...input,
        }),
      ),
    stored: async ({ option, staging, project, forecasts, projectOfForecast }, { number }) => {
      const [lines, staged, made] = await Promise.all([
        stack.dataverse.json(
          `msdyn_estimatelines?$filter=msdyn_Project/msdyn_projectnumber eq '${number}' and msdyn_transactionclassification eq ${option}&$orderby=msdyn_transactiontypecode`,
        ),
        stack.finance.json(`${staging}?cross-company=true&$filter=${project} eq '${number}'`),
        stack.finance.json(`${forecasts}?cross-company=true&$filter=${projectOfForecast} eq '${number}'`),
      ]);
      return { lines: lines.value, staged: staged.value, forecasts: made.value };
    },
    read: async ({ class: name }, { number }) => {
      const answer = await stack.query(`{ projectByNumber(legalEntity: "USMF", number: "${number}") {
        estimates(class: ${name}, first: 50) { nodes { __typename ... on ExpenseEstimate { ${fields} } ... on MaterialEstimate { ${fields} } } }
        estimateSummary { class currency quantity cost { amount } sales { amount } count }
      } }`);
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      const found = answer.data?.['projectByNumber'] as any;
      return { estimates: found.estimates.nodes, summary: found.estimateSummary };
    },
  };
}
