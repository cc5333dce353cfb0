import type { CsdlAdditions } from '../odata/csdl.ts';
import type { KeyPredicate, Literal, QueryOptions } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import type { Model } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import { jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { Environment } from './environment.ts';
import { badArgument } from './dataverse-error.ts';
import { checkOptions } from './option-check.ts';
import { parameterTexts } from './query-functions.ts';

type Handler = (call: Call, parameters: ReadonlyMap<string, Literal>) => Readonly<Record<string, unknown>>;

function whoAmI(call: Call): Readonly<Record<string, unknown>> {
  const { options, store } = call.environment;
  const user = store.get(`SELECT businessunitid FROM systemuser WHERE systemuserid = ?`, [call.userId]);
  return {
    BusinessUnitId: user?.['businessunitid'] ?? '00000000-0000-0000-0000-000000000000',
    UserId: call.userId,
    OrganizationId: options.organizationId,
  };
}

function totalRecordCount(call: Call, parameters: ReadonlyMap<string, Literal>): Readonly<Record<string, unknown>> {
  const literal = parameters.get('EntityNames');
  if (literal === undefined) throw badArgument(`RetrieveTotalRecordCount needs EntityNames=['<table>', …].`);
  const names = parameterTexts(literal);
  const counts = names.map((name) => {
    const table = call.environment.model.tables.get(name);
    if (table === undefined) throw badArgument(`The table '${name}' does not exist.`);
    return Number(call.environment.store.get(`SELECT count(*) AS n FROM ${quoted(table.sqlName)}`)?.['n'] ?? 0);
  });
  return {
    EntityRecordCountCollection: { Count: names.length, IsReadOnly: false, Keys: names, Values: counts },
  };
}

const functions: Readonly<Record<string, { readonly run: Handler; readonly parameters: readonly string[] }>> = {
  WhoAmI: { run: whoAmI, parameters: [] },
  RetrieveVersion: { run: (call) => ({ Version: call.environment.options.version }), parameters: [] },
  RetrieveTotalRecordCount: { run: totalRecordCount, parameters: ['EntityNames'] },
};

/** Whether this is the name of an unbound function. */
export function isFunction(name: string): boolean {
  return Object.hasOwn(functions, name);
}

/** Answers an unbound function. */
export function callFunction(
  call: Call,
  name: string,
  predicate: KeyPredicate | null,
  options: QueryOptions,
): Response {
  checkOptions(options, []);
  const definition = functions[name];
  const parts = predicate?.kind === 'named' ? predicate.parts : [];
  const parameters = new Map<string, Literal>();
  for (const { name: parameter, value } of parts) {
    const resolved = value.kind === 'alias' ? options.aliases.get(value.name) : value;
    if (definition?.parameters.includes(parameter) !== true || resolved?.kind !== 'literal') {
      throw badArgument(`'${parameter}' is no parameter of ${name}, or has no value.`);
    }
    parameters.set(parameter, resolved);
  }
  if (definition === undefined || predicate?.kind === 'single') throw badArgument(`${name} takes named parameters.`);
  const context = `${call.base}$metadata#Microsoft.Dynamics.CRM.${name}Response`;
  return jsonAnswer(call, JSON.stringify({ '@odata.context': context, ...definition.run(call, parameters) }));
}

/** What `$metadata` says about functions and bulk actions. */
export function csdlAdditions(
  model: Model,
  { actions, boundActions }: Pick<Environment, 'actions' | 'boundActions'>,
): CsdlAdditions {
  const namespace = 'Microsoft.Dynamics.CRM';
  const bulk = [...model.tables.values()].flatMap(({ typeName: table }) =>
    ['CreateMultiple', 'UpdateMultiple', 'UpsertMultiple'].map((name) => ({
      kind: 'Action' as const,
      name,
      bound: true,
      parameters: [
        { name: 'entityset', type: `Collection(${namespace}.${table})` },
        { name: 'Targets', type: `Collection(${namespace}.${table})` },
      ],
      returns: name === 'CreateMultiple' ? `${namespace}.CreateMultipleResponse` : null,
    })),
  );
  const unbound = (name: string, parameters: readonly { name: string; type: string }[] = []) => ({
    kind: 'Function' as const,
    name,
    bound: false,
    parameters,
    returns: `${namespace}.${name}Response`,
  });
  const ofRows = [...boundActions].flatMap(([name, action]) => {
    const table = model.tablesBySqlName.get(action.table);
    if (table === undefined) return [];
    const entity = { name: 'entity', type: `${namespace}.${table.typeName}` };
    return [{ kind: 'Action' as const, name, bound: true, parameters: [entity, ...action.parameters], returns: null }];
  });
  return {
    alias: 'mscrm',
    container: 'System',
    operations: [
      unbound('WhoAmI'),
      unbound('RetrieveVersion'),
      unbound('RetrieveTotalRecordCount', [{ name: 'EntityNames', type: 'Collection(Edm.String)' }]),
      ...bulk,
      ...ofRows,
      ...[...actions].map(([name, action]) => ({
        kind: 'Action' as const,
        name,
        bound: false,
        parameters: action.parameters,
        returns: action.results.length === 0 ? null : `${namespace}.${name}Response`,
      })),
    ],
    complexTypes: [
      {
        name: 'WhoAmIResponse',
        properties: ['BusinessUnitId', 'UserId', 'OrganizationId'].map((name) => ({ name, type: 'Edm.Guid' })),
      },
      { name: 'RetrieveVersionResponse', properties: [{ name: 'Version', type: 'Edm.String' }] },
      {
        name: 'EntityRecordCountCollection',
        properties: [
          { name: 'Count', type: 'Edm.Int32' },
          { name: 'IsReadOnly', type: 'Edm.Boolean' },
          { name: 'Keys', type: 'Collection(Edm.String)' },
          { name: 'Values', type: 'Collection(Edm.Int64)' },
        ],
      },
      {
        name: 'RetrieveTotalRecordCountResponse',
        properties: [{ name: 'EntityRecordCountCollection', type: `${namespace}.EntityRecordCountCollection` }],
      },
      { name: 'CreateMultipleResponse', properties: [{ name: 'Ids', type: 'Collection(Edm.Guid)' }] },
      ...[...actions].map(([name, action]) => ({ name: `${name}Response`, properties: action.results })),
    ],
  };
}
