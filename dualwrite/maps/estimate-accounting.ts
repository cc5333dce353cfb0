import type { EstimateKind } from './estimate-kind.ts';
import { isNamedRecord } from './encode-row.ts';
import { billingTypeOf, isCharged } from './estimate-billing.ts';
import { sellingLine } from './estimate-facts.ts';
import { dataAreaOf, inCompany } from './in-company.ts';
import { isFound } from './is-found.ts';
import type { FactQuery, HookContext, KnownRecord, UnifiedChange, Violation } from './table-map.ts';
import { sharedCategoryOf } from './shared-category.ts';
import type { Filter, Row } from '../../systems/odata/query.ts';
import { textOf } from './text-of.ts';

const parameter = 'ProjectOperationsForecastModelId';
/** The category of hours whose task has none. */
const hourParameter = 'EmplCategory';

/** The estimates that are asked about: those of hours have no lines, and are sold wherever the project is. */
type Asked = Pick<EstimateKind, 'included'> & { readonly label: EstimateKind['label'] | 'hour' };

/** What Finance has to be set up with before it makes a forecast, asked in the company of the project. */
export function accountingFacts(
  { label }: Asked,
  { fields }: KnownRecord,
  change: UnifiedChange,
): Readonly<Record<string, FactQuery>> {
  const { project, category } = { ...fields, ...change };
  if (dataAreaOf(fields) === '' || !isNamedRecord(project)) return {};
  const code = sharedCategoryOf(textOf(category), label);
  const ofCompany: Filter = { op: 'eq', path: 'dataAreaId', value: dataAreaOf(fields) };
  const ofProject: Filter = { op: 'in', path: 'ProjectId', values: ['', project.text] };
  return {
    projectInFinance: inFinance(
      'ProjectsV2',
      ['ProjectContractId', 'ProjectGroupId'],
      inCompany(fields, 'ProjectId', project.text),
    ),
    parameters: inFinance('ProjectParameterV2', [parameter, hourParameter], ofCompany),
    forecastModels: inFinance('ForecastModels', ['ModelId'], ofCompany),
    lineProperties: inFinance(
      'BillingTypeLineProperties',
      ['BillingType', 'ProjLinePropertyLinePropertyId'],
      ofCompany,
    ),
    profiles: inFinance('ProjRevenueProfiles', ['ProfileId'], ofCompany),
    profileRules: inFinance(
      'ProjRevenueProfileRules',
      ['ProjectRevenueProfileId', 'ProjectContractId', 'ProjectGroupId'],
      { op: 'and', of: [ofCompany, ofProject] },
    ),
    ...(isNamedRecord(category)
      ? {
          projectCategories: inFinance('ProjectCategoryEntities', ['Category'], inCompany(fields, 'Category', code)),
          sharedCategories: inFinance('SharedCategories', ['CategoryId'], {
            op: 'eq',
            path: 'CategoryId',
            value: code,
          }),
        }
      : {}),
  };
}

/** What keeps Finance from making the forecast; nothing is said of what could not be asked. */
export function accountingViolations(kind: Asked, context: HookContext): readonly Violation[] {
  const field = context.kind === 'create' ? 'project' : 'id';
  return [
    ...categoryViolations(kind, context),
    // The project never changes, so what it lacks later is the estimate's trouble.
    ...projectViolations(kind, context).map((violation) => ({ ...violation, field })),
  ];
}

function categoryViolations({ label }: Asked, { change, record, facts }: HookContext): readonly Violation[] {
  const { projectCategories, sharedCategories, parameters } = facts;
  const { category: given = null } = { ...record.fields, ...change };
  if (label === 'hour' && given === null && parameters !== undefined && textOf(parameters[0]?.[hourParameter]) === '') {
    const message = `Expected a transaction category on the task, or a default category for hours in the project parameters of ${textOf({ ...record.fields, ...change }['legalEntity'])}, received neither.`;
    return [notReady('category', message, 'Give the task a category, or set the default in Finance.')];
  }
  if (projectCategories === undefined || sharedCategories === undefined) return [];
  if (isFound(projectCategories) && isFound(sharedCategories)) return [];
  const { category, legalEntity } = { ...record.fields, ...change };
  const code = sharedCategoryOf(textOf(category), label);
  const message = `Expected the project category ${code} in the company ${textOf(legalEntity)} of Finance, received none.`;
  return [notReady('category', message, 'Set it up there, or choose another category.')];
}

/** A project that is still on its way to Finance is not looked at: the estimate waits for it. */
function projectViolations(estimate: Asked, context: HookContext): readonly Violation[] {
  const { record, change, facts } = context;
  const { project, legalEntity } = { ...record.fields, ...change };
  const [inFinance] = facts['projectInFinance'] ?? [];
  const company = textOf(legalEntity);
  const problem = (message: string, remedy: string) => [notReady('project', message, remedy)];
  return [
    ...modelViolations(facts, company),
    ...propertyViolations(estimate, context, company),
    ...(inFinance === undefined || textOf(inFinance['ProjectContractId']) === '' || hasProfile(inFinance, facts)
      ? []
      : problem(
          `Expected a rule that gives the project ${textOf(project)} of ${company} a cost and revenue profile in Finance, received none.`,
          'Add one for the project, its contract or its group.',
        )),
  ];
}

function modelViolations(facts: HookContext['facts'], company: string): readonly Violation[] {
  const { parameters, forecastModels } = facts;
  if (parameters === undefined || forecastModels === undefined) return [];
  const model = textOf(parameters[0]?.[parameter]);
  if (model !== '' && forecastModels.some((row) => isSame(row['ModelId'], model))) return [];
  const received = model === '' ? 'none' : `${model}, which is not there`;
  const message = `Expected a forecast model in the project parameters of ${company} in Finance, received ${received}.`;
  return [notReady('project', message, 'Set one up there.')];
}

function isToBeCharged(estimate: Asked, context: HookContext): boolean {
  const [salesLine] = context.facts['salesLines'] ?? [];
  if (salesLine !== undefined) return isCharged(salesLine);
  const seller = sellingLine(estimate, context);
  return seller === undefined
    ? isOfContract(estimate, context)
    : estimate.label === 'hour' || billingTypeOf(context, seller) === 'CHARGEABLE';
}

function propertyViolations(estimate: Asked, context: HookContext, company: string): readonly Violation[] {
  const { lineProperties } = context.facts;
  if (lineProperties === undefined) return [];
  const type = isToBeCharged(estimate, context) ? 'Chargeable' : 'NonChargeable';
  const found = lineProperties.find((row) => isSame(row['BillingType'], type));
  if (textOf(found?.['ProjLinePropertyLinePropertyId']) !== '') return [];
  const message = `Expected a line property for the billing type ${type} in the company ${company} of Finance, received none.`;
  return [notReady('project', message, 'Add it to the billing type defaults of that company.')];
}

/** Finance charges hours wherever their project has a contract. */
function isOfContract({ label }: Asked, { facts }: HookContext): boolean {
  return label === 'hour' && textOf(facts['projectInFinance']?.[0]?.['ProjectContractId']) !== '';
}

function hasProfile(project: Row, { profiles, profileRules }: HookContext['facts']): boolean {
  if (profiles === undefined || profileRules === undefined) return true;
  const isFor = (named: Row[string], own: Row[string]) => textOf(named) === '' || isSame(named, own);
  return profileRules.some(
    (rule) =>
      isFor(rule['ProjectContractId'], project['ProjectContractId']) &&
      isFor(rule['ProjectGroupId'], project['ProjectGroupId']) &&
      profiles.some((profile) => isSame(profile['ProfileId'], rule['ProjectRevenueProfileId'])),
  );
}

/** Finance compares texts without regard to case. */
function isSame(one: Row[string], other: Row[string]): boolean {
  return textOf(one).toLowerCase() === textOf(other).toLowerCase();
}

function inFinance(table: string, select: readonly string[], filter: Filter): FactQuery {
  return { system: 'FINANCE', query: { table, select, filter } };
}

function notReady(field: string, message: string, remedy: string): Violation {
  return { code: 'ACCOUNTING_NOT_READY', field, message, remedy };
}
