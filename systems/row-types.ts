import { dataverseKind, readDataverseTables, type DataverseColumn } from './dataverse/catalogue.ts';
import { financeKind, readFinanceEntities, type FinanceField } from './finance/catalogue.ts';
import type { ColumnKind } from './catalogue/model.ts';

/** A table whose row type is to be written. */
interface RowType {
  readonly table: string;
  readonly documentation: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly documentation: string }[];
  /** Lookups: column name to the tables that it may point to. */
  readonly lookups: readonly (readonly [column: string, targets: readonly string[]])[];
}

/** The source of `dataverse/rows.generated.ts`. */
export function dataverseRowTypes(): string {
  const types = readDataverseTables().map((table): RowType => ({
    table: table.logicalName,
    documentation: sentence(table.description ?? table.logicalName, table.confidence),
    columns: table.columns.map((column) => ({
      name: column.name,
      type: typeOf(dataverseKind(column.type)),
      documentation: sentence(dataverseText(column), column.confidence),
    })),
    lookups: table.columns.flatMap(({ name, lookup }) =>
      lookup === undefined ? [] : [[name, lookup.targets] as const],
    ),
  }));
  return moduleSource('Dataverse', 'dataverse-tables.json', types);
}

/** The source of `finance/rows.generated.ts`. */
export function financeRowTypes(): string {
  const types = readFinanceEntities().map((entity): RowType => ({
    table: entity.publicCollectionName,
    documentation: sentence(entity.description ?? entity.publicCollectionName, entity.confidence),
    columns: entity.fields.map((field) => ({
      name: field.name,
      type: typeOf(financeKind(field)),
      documentation: sentence(financeText(field), field.confidence ?? entity.confidence),
    })),
    lookups: [],
  }));
  return moduleSource('Finance', 'finance-entities.json', types);
}

function moduleSource(system: 'Dataverse' | 'Finance', file: string, types: readonly RowType[]): string {
  const index = types.map(({ table }) => `  readonly ${table}: ${interfaceName(table)};\n`).join('');
  const lookups = types
    .filter((type) => type.lookups.length > 0)
    .map(({ table, lookups }) => {
      const members = lookups.map(
        ([column, targets]) => `readonly ${column}: ${targets.map((t) => `'${t}'`).join(' | ')}`,
      );
      return `  readonly ${table}: { ${members.join('; ')} };\n`;
    })
    .join('');
  return (
    `// Generated from metadata/${file} by systems/generate-rows.ts (npm run codegen). Do not edit.\n\n` +
    types.map(interfaceSource).join('\n') +
    `\n/** Row types by canonical name. */\nexport interface ${system}Rows {\n${index}}\n` +
    `\n/** Lookups by table: the tables that each may point to. */\nexport interface ${system}Lookups {\n${lookups}}\n`
  );
}

function interfaceSource({ table, documentation, columns }: RowType): string {
  const members = columns.map(
    (column) => `  /** ${column.documentation} */\n  readonly ${column.name}?: ${column.type} | null;\n`,
  );
  return `/** ${documentation} */\nexport interface ${interfaceName(table)} {\n${members.join('')}}\n`;
}

/** `msdyn_project` is `MsdynProjectRow`. */
function interfaceName(table: string): string {
  return `${table.replace(/(?:^|_)([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase())}Row`;
}

function typeOf(kind: ColumnKind): string {
  if (kind === 'int32') return 'number';
  return kind === 'boolean' ? 'boolean' : 'string';
}

function dataverseText({ name, label, description, type, lookup, options }: DataverseColumn): string {
  const text = description ?? label ?? name;
  const target = lookup === undefined ? '' : ` Points to ${lookup.targets.join(' or ')}.`;
  const choices = (options ?? []).slice(0, 12).map((option) => `${option.value} ${option.label}`);
  const list = choices.length === 0 ? '' : ` Choices: ${choices.join(', ')}.`;
  return `${withStop(text)}${target}${list} ${type}.`;
}

function financeText({ name, description, type, enum: symbols }: FinanceField): string {
  return `${withStop(description ?? name)} ${symbols === undefined ? type : `Symbol of ${symbols}`}.`;
}

function sentence(text: string, confidence: string): string {
  return `${withStop(text.replace(/\s+/g, ' ').replaceAll('*/', '* /'))} (${confidence})`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
