import { nameGuid } from './identifiers.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** A legal entity and what its documents default from. */
export interface Company {
  code: string;
  dataArea: string;
  name: string;
  currency: string;
  /** Prefix of document numbers that Finance keeps per company. */
  prefix: string;
  taxGroup: string;
  row: Row;
  id: string;
  currencyId: string;
  teamId: string;
  businessUnitId: string;
  /** The organizational unit that contracts and supplies resources for the company. */
  unitId: string;
}

const entities = [
  {
    code: 'USMF',
    name: 'Contoso Consulting USA',
    currency: 'USD',
    prefix: 'US',
    taxGroup: 'WA',
    chart: 'Shared',
    state: 'WA',
    city: 'Redmond',
    zip: '98052',
    street: '123 Coffee Street',
    country: 'USA',
    language: 'en-us',
    zone: 'GMTMINUS0800PACIFICTIME',
  },
  {
    code: 'DEMF',
    name: 'Contoso Consulting Germany',
    currency: 'EUR',
    prefix: 'DE',
    taxGroup: 'DE-DOM',
    chart: 'Shared',
    state: 'BE',
    city: 'Berlin',
    zip: '10117',
    street: 'Unter den Linden 17',
    country: 'DEU',
    language: 'de',
    zone: 'GMTPLUS0100_AMSTERDAM_BERLIN_BERN_ROME',
  },
  {
    code: 'GBSI',
    name: 'Contoso Consulting United Kingdom',
    currency: 'GBP',
    prefix: 'GB',
    taxGroup: 'GB-STD',
    chart: 'Shared',
    state: '',
    city: 'London',
    zip: 'EC2V 7HH',
    street: '20 Gresham Street',
    country: 'GBR',
    language: 'en-gb',
    zone: 'GMT_DUBLIN_EDINBURGH_LISBON_LONDON',
  },
] as const;

/** The organization row's id, under which everything global is kept. */
export function organizationId(world: World): string {
  return nameGuid(world.seed, 'organization', 'contoso');
}

/** The id of a seeded currency. */
export function currencyId(world: World, code: string): string {
  return nameGuid(world.seed, 'transactioncurrency', code);
}

/** Adds the organization and its root business unit. */
export function addOrganization(world: World): void {
  world.add('organization', 'contoso', { name: 'Contoso', expirechangetrackingindays: 30 });
  world.add('businessunit', 'contoso', { name: 'Contoso' });
  world.add('msdyn_chartofaccounts', 'Shared', { msdyn_name: 'Shared' });
  world.add('msdyn_fiscalcalendar', 'Fiscal', { msdyn_name: 'Fiscal' });
}

/** Adds the legal entities with ledgers, business units, owner teams and organizational units. */
export function addCompanies(world: World): Company[] {
  return entities.map((entity, index) => {
    const businessUnit = world.add('businessunit', entity.code, {
      name: entity.code,
      parentbusinessunitid: nameGuid(world.seed, 'businessunit', 'contoso'),
    });
    const businessUnitId = world.id(businessUnit, 'businessunit');
    const team = world.add('team', entity.code, {
      name: `DW_${entity.code}`,
      businessunitid: businessUnitId,
      teamtype: 0,
    });
    const teamId = world.id(team, 'team');
    const row = world.add('cdm_company', entity.code, {
      cdm_companycode: entity.code,
      cdm_name: entity.name,
      cdm_defaultowningteam: teamId,
      cdm_isenabledfordualwrite: true,
      ownerid: teamId,
    });
    const id = world.id(row, 'cdm_company');
    world.mirror('LegalEntities', 'cdm_company', row, {
      CompanyName: entity.name,
      NameAlias: entity.code,
      AddressStreet: entity.street,
      AddressCity: entity.city,
      AddressState: entity.state,
      AddressZipCode: entity.zip,
      AddressCountryRegionId: entity.country,
      CompanyCountry: entity.country,
      LanguageId: entity.language,
      TimeZone: timeZone(world, entity.zone),
      PartyNumber: `00000000${index + 1}`,
    });
    world.addFinance('Companies', {
      DataArea: entity.code.toLowerCase(),
      Name: entity.name,
      KnownAs: entity.code,
      LanguageId: entity.language,
      PartyNumber: `00000000${index + 1}`,
    });
    const currency = currencyId(world, entity.currency);
    const unit = world.add('msdyn_organizationalunit', entity.code, {
      msdyn_name: entity.name.replace('Consulting ', ''),
      msdyn_currency: currency,
      msdyn_company: id,
      msdyn_description: `Contracts and supplies resources for ${entity.name}`,
    });
    const company: Company = {
      code: entity.code,
      dataArea: entity.code.toLowerCase(),
      name: entity.name,
      currency: entity.currency,
      prefix: entity.prefix,
      taxGroup: entity.taxGroup,
      row,
      id,
      currencyId: currency,
      teamId,
      businessUnitId,
      unitId: world.id(unit, 'msdyn_organizationalunit'),
    };
    addLedger(world, company, index);
    return company;
  });
}

function timeZone(world: World, wanted: string): string {
  const members = world.metadata.enums.get('Timezone') ?? [];
  return members.find((member) => member.name === wanted)?.name ?? members[0]?.name ?? wanted;
}

function addLedger(world: World, company: Company, index: number): void {
  const rateType = nameGuid(world.seed, 'msdyn_exchangeratetype', 'Default');
  const ledger = world.add('msdyn_ledger', company.code, {
    msdyn_name: company.code,
    msdyn_description: `Ledger of ${company.name}`,
    msdyn_company: company.id,
    msdyn_accountingcurrency: company.currencyId,
    msdyn_reportingcurrency: currencyId(world, 'USD'),
    msdyn_isbudgetcontrolenabled: false,
    msdyn_chartofaccounts: nameGuid(world.seed, 'msdyn_chartofaccounts', 'Shared'),
    msdyn_fiscalcalendar: nameGuid(world.seed, 'msdyn_fiscalcalendar', 'Fiscal'),
    msdyn_exchangeratetype: rateType,
    msdyn_budgetexchangeratetype: nameGuid(world.seed, 'msdyn_exchangeratetype', 'Budget'),
    msdyn_reportingcurrencyexchangeratetype: rateType,
  });
  world.mirror('Ledgers', 'msdyn_ledger', ledger, {
    LedgerRecId: 5_637_144_576 + index,
    ChartOfAccountsRecId: 5_637_145_326,
    FiscalCalendar: 'Fiscal',
    AccountStructureName1: 'Project P&L',
  });
}
