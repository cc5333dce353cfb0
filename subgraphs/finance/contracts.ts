import { accountingVersion } from './node-fields.ts';
import type { Row, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { choiceName } from '../model/choices.ts';
import type { ChoiceMap } from '../model/choices.ts';
import { toDecimal, toText } from '../model/convert.ts';
import { selectedFields } from '../model/selection.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { billingRuleTypes, fundingTypes } from './choices.ts';
import { dimensions, integer, isZero, keyTextColumn, symbol, text, yesNo } from './fields.ts';
import { requireColumn, startReading, typeResolvers } from './finance-type.ts';
import type { FinanceField, FinanceType } from './finance-type.ts';
import { isWholeKey, readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const CONTRACT_KEY = ['dataAreaId', 'ProjectContractId'] as const;
const SOURCE_KEY = ['dataAreaId', 'ProjectContractID', 'FundingSourceId'] as const;

function contractKey(row: Row): readonly Value[] {
  return CONTRACT_KEY.map((column) => row[column] ?? null);
}

/** The contract's primary funding source; its funding type stands for the contract's. */
async function primaryFundingSource(context: SubgraphContext, key: readonly Value[]): Promise<Row | undefined> {
  const columns = ['FundingType', 'IsPrimaryFundingSource'];
  for (const column of columns) requireColumn(context, 'ProjectFundingSources', column);
  const loader = rowLoader(context, 'ProjectFundingSources', ['dataAreaId', 'ProjectContractID']);
  const sources = await loader.load(key, columns);
  return (sources.find(({ values }) => values['IsPrimaryFundingSource'] === 'Yes') ?? sources[0])?.values;
}

function fundingType(choices: ChoiceMap | null): FinanceField {
  return {
    columns: CONTRACT_KEY,
    resolve: async ({ row }, _args, context) => {
      const source = await primaryFundingSource(context, contractKey(row.values));
      return choices === null ? toText(source?.['FundingType']) : choiceName(choices, source?.['FundingType']);
    },
  };
}

/** The rate agreed for the whole contract stands in an entity of its own; zero means none. */
async function agreedRate(context: SubgraphContext, key: readonly Value[]): Promise<string | null> {
  requireColumn(context, 'CDSProjectContracts', 'ExchangeRate');
  const loader = rowLoader(context, 'CDSProjectContracts', ['dataAreaId', 'ProjectContractID']);
  const [contract] = await loader.load(key, ['ExchangeRate']);
  const rate = contract?.values['ExchangeRate'];
  return isZero(rate) ? null : toDecimal(rate);
}

const contractAccountingType: FinanceType = {
  typename: 'ContractAccounting',
  table: 'ProjectContractHeaders',
  key: CONTRACT_KEY,
  fields: {
    version: accountingVersion,
    salesTaxGroup: text('SalesTaxGroupCode'),
    dimensions: dimensions('DefaultLedgerDimensionDisplayValue'),
    dimensionsText: text('DefaultLedgerDimensionDisplayValue'),
    fundingType: fundingType(fundingTypes),
    fundingTypeSymbol: fundingType(null),
    exchangeRateAgreement: {
      columns: CONTRACT_KEY,
      resolve: ({ row }, _args, context) => agreedRate(context, contractKey(row.values)),
    },
    termsOfPayment: text('TermsOfPayment'),
    postingProfile: text('CustomerPostingProfileId'),
  },
};

const fundingSourceType: FinanceType = {
  typename: 'FundingSource',
  table: 'ProjectFundingSources',
  key: SOURCE_KEY,
  fields: {
    version: accountingVersion,
    number: keyTextColumn('FundingSourceId'),
    fundingType: symbol('FundingType', fundingTypes),
    fundingTypeSymbol: text('FundingType'),
    isPrimary: yesNo('IsPrimaryFundingSource'),
    invoiceName: text('InvoiceName'),
    termsOfPayment: text('TermsOfPayment'),
    postingProfile: text('PostingProfile'),
    dimensions: dimensions('DimensionDisplayValue'),
    dimensionsText: text('DimensionDisplayValue'),
  },
};

const billingRuleType: FinanceType = {
  typename: 'BillingRule',
  table: 'ProjectContractLines',
  key: ['dataAreaId', 'ProjectContractId', 'LineSequenceNumber'],
  fields: {
    version: accountingVersion,
    type: symbol('LineType', billingRuleTypes),
    typeSymbol: text('LineType'),
    sequenceNumber: integer('LineSequenceNumber'),
    salesTaxGroup: text('SalesTaxGroupCode'),
    dimensions: dimensions('DefaultLedgerDimensionDisplayValue'),
    dimensionsText: text('DefaultLedgerDimensionDisplayValue'),
  },
};

/** A contract of Dataverse, as federation hands it over. */
interface ContractReference {
  readonly legalEntityId: string | null;
  readonly number: string | null;
}

/** A part of a contract of Dataverse, as federation hands it over. */
interface ContractPartReference {
  readonly legalEntityId: string | null;
  readonly contractNumber: string | null;
  readonly fundingSourceId: string | null;
  readonly number: string | null;
}

/** Resolvers of what Finance adds to contracts, their customers and their lines. */
export const contractResolvers: AreaResolvers = {
  ProjectContract: {
    accounting: ({ legalEntityId, number }: ContractReference, _args, context, info) => {
      const selected = selectedFields(info.fieldNodes, 'ContractAccounting', info);
      const key = [legalEntityId, number];
      if (isWholeKey(key)) {
        // Known by the same key, so these reads share the header's call.
        if (selected.has('fundingType') || selected.has('fundingTypeSymbol')) {
          startReading(primaryFundingSource(context, key));
        }
        if (selected.has('exchangeRateAgreement')) startReading(agreedRate(context, key));
      }
      return readObject(contractAccountingType, key, context, info);
    },
  },
  ContractCustomer: {
    fundingSource: (part: ContractPartReference, _args, context, info) =>
      readObject(fundingSourceType, [part.legalEntityId, part.contractNumber, part.fundingSourceId], context, info),
  },
  ContractLine: {
    billingRule: (part: ContractPartReference, _args, context, info) =>
      readObject(billingRuleType, [part.legalEntityId, part.contractNumber, part.number], context, info, [
        'dataAreaId',
        'ProjectContractId',
        'ContractLineId',
      ]),
  },
  ContractAccounting: typeResolvers(contractAccountingType),
  FundingSource: typeResolvers(fundingSourceType),
  BillingRule: typeResolvers(billingRuleType),
};
