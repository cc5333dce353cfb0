import type { Filter, ReadRow } from '../../systems/odata/query.ts';
import { comparePlain } from '../model/compare.ts';
import { allOf, anyOf, equals } from '../model/conditions.ts';
import { requireDataverse } from '../model/dataverse-columns.ts';
import { valueAt } from '../model/entity.ts';
import {
  financeKey,
  hasNoKey,
  isAmong,
  isNotAmong,
  keyText,
  MAX_FINANCE_KEYS,
  readByKeys,
  requireFinance,
} from '../model/finance-condition.ts';
import type { ConditionPlace, FinanceCondition, FinanceKey } from '../model/finance-condition.ts';
import { accountingState, stateColumns } from './accounting-state.ts';
import type { AccountingState } from './accounting-state.ts';
import { hasPostingError } from './posting-errors.ts';

const STAGING = 'ProjActualsImports';
const KEY = ['dataAreaId', 'ActualsImportId'] as const;
const LINES = 'ProjAdvancedJournalLineHours';
const COLUMNS = [...KEY, ...stateColumns];
/** Whether Dataverse leaves an actual out of dual-write. */
export const SKIP_SYNC = 'msdyn_skipsync';

const isSkipped = equals(SKIP_SYNC, true);
const isNotSkipped = comparePlain(SKIP_SYNC, 'ne', true, false);
const isJournalized = equals('IsJournalized', 'Yes');
const isUnposted = both(isJournalized, equals('ExchangeRate', '0'));
const isPosted = both(isJournalized, { op: 'ne', path: 'ExchangeRate', value: '0' });

/** Conditions on the staging row that the rows of a state meet; for two of them the journal line decides between them. */
const conditions: Readonly<Partial<Record<AccountingState, Filter>>> = {
  STAGED: { op: 'ne', path: 'IsJournalized', value: 'Yes' },
  POSTED: both(isPosted, equals('InvoiceProposalId', null)),
  INVOICED: both(isPosted, { op: 'ne', path: 'InvoiceProposalId', value: null }),
  IN_JOURNAL: isUnposted,
  ERROR: isUnposted,
};

/** Every state. */
export const accountingStates: readonly AccountingState[] = [
  'NOT_SENT',
  'STAGED',
  'IN_JOURNAL',
  'POSTED',
  'INVOICED',
  'ERROR',
  'SKIPPED',
];

/**
 * Actuals in one of the `wanted` states of {@link accountingState}, whose staging row also meets `also`.
 *
 * Finance keeps no state, so a state becomes conditions on the staging row, and what it answers is judged by the rule
 * itself. SKIPPED is known to Dataverse alone. NOT_SENT is what has no staging row: all that is in no other state.
 */
export function stateCondition(
  wanted: ReadonlySet<AccountingState>,
  also: Filter | undefined,
  place: ConditionPlace,
): FinanceCondition {
  const { context } = place;
  stateColumns.forEach(requireFinance(context, STAGING));
  requireDataverse(context.dataverse, 'msdyn_actual')(SKIP_SYNC);
  // Without a staging row nothing else that Finance holds can be met.
  const states = also === undefined ? wanted : new Set([...wanted].filter((state) => conditions[state] !== undefined));
  const isInverted = states.has('NOT_SENT');
  return {
    breadth: `more than ${MAX_FINANCE_KEYS} records in Finance ${isInverted ? 'are in another state' : 'meet this condition'}`,
    narrowing: states.has('SKIPPED') ? undefined : isNotSkipped,
    ask: async () => {
      const listed = isInverted ? new Set(accountingStates.filter((state) => !states.has(state))) : states;
      const keys = await keysIn(listed, also, place);
      if (keys === null) return null;
      return (negate) => {
        const meets = inStates(listed, keys, place);
        if (!isInverted) return meets(negate);
        const noKey = hasNoKey(place);
        const hasKey = allOf(...place.joinPaths.map((path): Filter => ({ op: 'ne', path, value: null })));
        return (negate ? anyOf(meets(false), noKey) : allOf(meets(true), hasKey)) ?? meets(!negate);
      };
    },
    confirm: async (rows) => {
      const sent = rows.filter(({ row }) => valueAt(row, SKIP_SYNC) !== true);
      const keys = sent.map(({ key }) => key);
      const found = await readByKeys(context, { table: STAGING, keyColumns: KEY }, COLUMNS, keys, also);
      const staging = new Map(found.map((row) => [keyText(financeKey(row, KEY)), row]));
      const met = await Promise.all(
        rows.map(async ({ row, key }) =>
          states.has(await stateOf(staging.get(keyText(key)) ?? null, valueAt(row, SKIP_SYNC) === true, states, place)),
        ),
      );
      return new Set(rows.filter((_, index) => met[index]));
    },
  };
}

/** Dataverse rows in states that are no NOT_SENT, by the keys of those that Finance has. */
function inStates(
  states: ReadonlySet<AccountingState>,
  keys: readonly FinanceKey[],
  place: ConditionPlace,
): (negate: boolean) => Filter {
  const noKey = hasNoKey(place);
  return (negate) => {
    if (negate) {
      return (
        allOf(
          states.has('SKIPPED') ? anyOf(isNotSkipped, noKey) : undefined,
          keys.length === 0 ? undefined : anyOf(isSkipped, isNotAmong(place, keys)),
        ) ?? { op: 'ne', path: place.id, value: null }
      );
    }
    const hasKey = place.joinPaths.map((path): Filter => ({ op: 'ne', path, value: null }));
    return (
      anyOf(
        states.has('SKIPPED') ? allOf(isSkipped, ...hasKey) : undefined,
        keys.length === 0 ? undefined : allOf(isNotSkipped, isAmong(place, keys)),
      ) ?? equals(place.id, null)
    );
  };
}

/** Keys of the staging rows in these states; null when there are too many. */
async function keysIn(
  states: ReadonlySet<AccountingState>,
  also: Filter | undefined,
  place: ConditionPlace,
): Promise<readonly FinanceKey[] | null> {
  // Few lines are in error, but many may be on journals: errors alone are looked for from the lines.
  const fromLines = states.has('ERROR') && !states.has('IN_JOURNAL');
  const parts = [...states].filter((state) => !(fromLines && state === 'ERROR')).map((state) => conditions[state]);
  const whole = anyOf(...new Set(parts));
  const [rows, failed] = await Promise.all([
    whole === undefined ? [] : readStaging(allOf(also, whole), place),
    fromLines ? readFailed(also, place) : [],
  ]);
  const all = [...rows, ...(failed ?? [])];
  if (failed === null || all.length > MAX_FINANCE_KEYS) return null;
  const met = await Promise.all(all.map(async (row) => states.has(await stateOf(row, false, states, place))));
  return all.filter((_, index) => met[index]).map((row) => financeKey(row, KEY));
}

async function readStaging(filter: Filter | undefined, { context }: ConditionPlace): Promise<readonly ReadRow[]> {
  const query = { table: STAGING, select: COLUMNS, top: MAX_FINANCE_KEYS + 1 };
  return (await context.finance.read(filter === undefined ? query : { ...query, filter })).rows;
}

/** Staging rows whose journal line failed; null when more lines did than can be asked for. */
async function readFailed(also: Filter | undefined, { context }: ConditionPlace): Promise<readonly ReadRow[] | null> {
  requireFinance(context, LINES)('PostError');
  const columns = ['dataAreaId', 'Voucher'];
  const filter = equals('PostError', 'Yes');
  const lines = await context.finance.read({ table: LINES, select: columns, filter, top: MAX_FINANCE_KEYS + 1 });
  if (lines.rows.length > MAX_FINANCE_KEYS) return null;
  const keys = lines.rows.map((row) => financeKey(row, columns)).filter((key) => !key.includes(null));
  const byVoucher = { table: STAGING, keyColumns: ['dataAreaId', 'VoucherNumber'] };
  return readByKeys(context, byVoucher, COLUMNS, keys, allOf(also, isUnposted));
}

/** The state of an actual, as far as it decides whether it is among `states`. */
async function stateOf(
  staging: ReadRow | null,
  skipSync: boolean,
  states: ReadonlySet<AccountingState>,
  { context }: ConditionPlace,
): Promise<AccountingState> {
  const facts = { skipSync, staging: staging?.values ?? null };
  const state = accountingState({ ...facts, hasPostingError: false });
  if (state !== 'IN_JOURNAL' || states.has('IN_JOURNAL') === states.has('ERROR')) return state;
  const { dataAreaId, VoucherNumber } = facts.staging ?? {};
  const failed = await hasPostingError(context, String(dataAreaId), VoucherNumber);
  return accountingState({ ...facts, hasPostingError: failed });
}

function both(left: Filter, right: Filter): Filter {
  return { op: 'and', of: [left, right] };
}
