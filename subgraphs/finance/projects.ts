import type { Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { choiceName } from '../model/choices.ts';
import type { ChoiceMap } from '../model/choices.ts';
import { toText } from '../model/convert.ts';
import { selectedFields } from '../model/selection.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { projectStages, projectTypes } from './choices.ts';
import { dimensions, keyTextColumn, symbol, text } from './fields.ts';
import { requireColumn, startReading, typeResolvers } from './finance-type.ts';
import type { FinanceField, FinanceType } from './finance-type.ts';
import { journalLineList } from './journals.ts';
import { accountingVersion } from './node-fields.ts';
import { readPage } from './list.ts';
import type { ListArguments } from './list.ts';
import { followKey, isWholeKey, readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const PROJECT_KEY = ['dataAreaId', 'ProjectId'] as const;

/** The project type stands in an entity of its own, by the same key. */
async function projectTypeSymbol(context: SubgraphContext, key: readonly Value[]): Promise<Value | undefined> {
  requireColumn(context, 'CDSProjects', 'ProjectType');
  const [row] = await rowLoader(context, 'CDSProjects', ['dataAreaId', 'ProjectID']).load(key, ['ProjectType']);
  return row?.values['ProjectType'];
}

function projectType(choices: ChoiceMap | null): FinanceField {
  return {
    columns: PROJECT_KEY,
    resolve: async ({ row }, _args, context) => {
      const value = await projectTypeSymbol(
        context,
        PROJECT_KEY.map((column) => row.values[column] ?? null),
      );
      return choices === null ? toText(value) : choiceName(choices, value);
    },
  };
}

const projectAccountingType: FinanceType = {
  typename: 'ProjectAccounting',
  table: 'ProjectsV2',
  key: PROJECT_KEY,
  fields: {
    version: accountingVersion,
    projectGroup: text('ProjectGroupId'),
    projectType: projectType(projectTypes),
    projectTypeSymbol: projectType(null),
    salesTaxGroup: text('SalesTaxGroupId'),
    dimensions: dimensions('DimensionDisplayValue'),
    dimensionsText: text('DimensionDisplayValue'),
    stage: symbol('ProjectStage', projectStages),
    stageSymbol: text('ProjectStage'),
    // Finance refuses time, expenses and invoices from the stage Completed on.
    invoicingStatus: {
      columns: ['ProjectStage'],
      read: (row) => (row['ProjectStage'] === 'Completed' ? 'CLOSED' : 'OPEN'),
    },
  },
};

const revenueEstimateProjectType: FinanceType = {
  typename: 'RevenueEstimateProject',
  table: 'Projects',
  key: ['dataAreaId', 'ProjectID'],
  fields: {
    number: keyTextColumn('ProjectID'),
    name: text('ProjectName'),
    projectGroup: text('ProjectGroup'),
    projectType: symbol('ProjectType', projectTypes),
    projectTypeSymbol: text('ProjectType'),
    stage: symbol('ProjectStage', projectStages),
    stageSymbol: text('ProjectStage'),
  },
};

/** A project of Dataverse, as federation hands it over. */
interface ProjectReference {
  readonly legalEntityId: string | null;
  readonly number: string | null;
}

/** Resolvers of what Finance adds to projects and their tasks. */
export const projectResolvers: AreaResolvers = {
  Project: {
    accounting: ({ legalEntityId, number }: ProjectReference, _args, context, info) => {
      const selected = selectedFields(info.fieldNodes, 'ProjectAccounting', info);
      const key = [legalEntityId, number];
      if (isWholeKey(key) && (selected.has('projectType') || selected.has('projectTypeSymbol'))) {
        startReading(projectTypeSymbol(context, key));
      }
      return readObject(projectAccountingType, key, context, info);
    },
    revenueEstimateProject: async ({ legalEntityId, number }: ProjectReference, _args, context, info) => {
      const key = [legalEntityId, number];
      if (!isWholeKey(key)) return null;
      requireColumn(context, 'ProjectsV2', 'EstimateProjectId');
      const [project] = await rowLoader(context, 'ProjectsV2', PROJECT_KEY).load(key, ['EstimateProjectId']);
      const estimate = project?.values['EstimateProjectId'];
      return followKey(revenueEstimateProjectType, [legalEntityId, estimate], context, info);
    },
    journalLines: ({ legalEntityId, number }: ProjectReference, args: ListArguments, context, info) =>
      isWholeKey([legalEntityId, number])
        ? readPage(journalLineList, args, context, info, {
            op: 'and',
            of: [
              { op: 'eq', path: 'ProjDataAreaId', value: legalEntityId },
              { op: 'eq', path: 'ProjId', value: number },
            ],
          })
        : null,
  },
  ProjectTask: {
    activityNumber: async (
      task: ProjectReference & { readonly projectNumber: string | null },
      _args: unknown,
      context: SubgraphContext,
    ) => {
      const key = [task.legalEntityId, task.projectNumber, task.number];
      if (!isWholeKey(key)) return null;
      const [row] = await rowLoader(context, 'ProjectTasks', ['dataAreaId', 'ProjectId', 'TaskId']).load(key, []);
      return toText(row?.values['TaskId']);
    },
  },
  ProjectAccounting: typeResolvers(projectAccountingType),
  RevenueEstimateProject: typeResolvers(revenueEstimateProjectType),
};
