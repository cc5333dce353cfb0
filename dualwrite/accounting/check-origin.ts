import { type ExpectedActual, isLent } from './expected-actuals.ts';
import type { Obstacle } from './finding.ts';
import type { Work } from './read-work.ts';

/** Whether Dataverse has what an actual needs to be carried at all: a company in dual-write scope, and a currency. */
export function checkOrigin({ entry, subject, date, actuals }: Work): readonly Obstacle[] {
  const project = `project ${entry.projectNumber}`;
  if (entry.company === '') {
    return [
      {
        code: 'OWNING_COMPANY_MISSING',
        message: `Expected an owning company of the ${project}, received none.`,
        remedy: 'Give the project an owning company in Dataverse; it cannot be changed once it is saved.',
      },
    ];
  }
  const dateless: readonly Obstacle[] =
    date !== ''
      ? []
      : [
          {
            code: 'DATE_MISSING',
            message: `Expected a date of the ${subject}, received none.`,
            remedy: `Give the ${subject} a date.`,
          },
        ];
  const companies: readonly (readonly [string, string])[] = [
    [entry.company, entry.isCompanyInScope],
    ...(isLent(entry) ? [[entry.resourcingCompany, entry.isResourcingCompanyInScope] as const] : []),
  ];
  const outside = companies
    .filter(([, isInScope]) => isInScope === 'false')
    .map(([company]): Obstacle => ({
      code: 'COMPANY_OUT_OF_SCOPE',
      message: `Expected a company in dual-write scope, received ${company}, which is not.`,
      remedy: 'Enable the company for dual-write first.',
    }));
  return [
    ...dateless,
    ...outside,
    ...actuals.filter(({ currency }) => currency === '').map(({ kind }) => noCurrency(kind, entry, subject)),
  ];
}

/** Where the currency of an actual comes from, and what is missing there. */
function noCurrency(kind: ExpectedActual['kind'], entry: Work['entry'], subject: string): Obstacle {
  const project = `project ${entry.projectNumber}`;
  switch (kind) {
    case 'COST':
    case 'INTER_ORGANIZATIONAL_SALES':
      if (entry.contractingUnit !== '') return withoutCurrency(`contracting unit of the ${project}`);
      return {
        code: 'CONTRACTING_UNIT_MISSING',
        message: `Expected a contracting unit of the ${project}, received none.`,
        remedy: 'Give the project a contracting unit of its company in Dataverse.',
      };
    case 'RESOURCING_UNIT_COST':
      if (entry.resourcingUnit !== '') return withoutCurrency(`resourcing unit of the ${subject}`);
      return {
        code: 'RESOURCING_UNIT_MISSING',
        message: `Expected a resourcing unit of ${entry.resourcingCompany}, which lends the person, received none.`,
        remedy: `Give the person a unit in Dataverse, recall the ${subject} and enter it anew.`,
      };
    case 'UNBILLED_SALES':
      return withoutCurrency(`contract of the ${project}`);
  }
}

function withoutCurrency(of: string): Obstacle {
  return {
    code: 'CURRENCY_MISSING',
    message: `Expected a currency of the ${of}, received none.`,
    remedy: 'Give it a currency in Dataverse.',
  };
}
