import type { ReadSession } from '../../systems/odata/query.ts';
import { checkCategory } from './check-category.ts';
import { checkLineProperty } from './check-line-property.ts';
import { checkPeriod } from './check-period.ts';
import { checkProfile } from './check-profile.ts';
import { checkProject } from './check-project.ts';
import { checkLedger, checkRate } from './check-rate.ts';
import { type Binding, financeRows } from './columns.ts';
import type { FinanceSetup } from './finance-setup.ts';
import type { FindingCode, Obstacle } from './finding.ts';
import { isKnown } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Something that is looked at in Finance. */
interface Check {
  readonly codes: readonly FindingCode[];
  /** What the tenant must have for it; a check that cannot look must not find. */
  readonly needs: readonly Binding<string>[];
  readonly run: (work: Work, setup: FinanceSetup) => readonly Obstacle[];
}

const rows = financeRows;

/** In the order in which import and posting come upon them. */
const checks: readonly Check[] = [
  { codes: ['PROJECT_MISSING', 'PROJECT_CLOSED'], needs: [rows.project], run: checkProject },
  {
    codes: ['PROJECT_CATEGORY_MISSING'],
    needs: [rows.projectCategory, rows.sharedCategory, rows.usualCategories],
    run: checkCategory,
  },
  { codes: ['LINE_PROPERTY_MISSING'], needs: [rows.lineProperty], run: checkLineProperty },
  { codes: ['LEDGER_CURRENCY_MISSING'], needs: [rows.ledger], run: checkLedger },
  { codes: ['EXCHANGE_RATE_MISSING'], needs: [rows.ledger, rows.rate], run: checkRate },
  { codes: ['FISCAL_PERIOD_NOT_OPEN'], needs: [rows.period, rows.parameters], run: checkPeriod },
  {
    codes: ['POSTING_PROFILE_MISSING'],
    needs: [rows.project, rows.projectGroup, rows.profile, rows.profileRule],
    run: checkProfile,
  },
];

/** The checks that can be made in this tenant, as one, and the codes of the others. */
export function possibleChecks(finance: ReadSession): {
  readonly run: Check['run'];
  readonly left: readonly FindingCode[];
} {
  const isPossible = ({ needs }: Check) => needs.every((binding) => isKnown(binding, finance));
  const possible = checks.filter(isPossible);
  return {
    run: (work, setup) => possible.flatMap((check) => check.run(work, setup)),
    left: checks.filter((check) => !isPossible(check)).flatMap(({ codes }) => codes),
  };
}
