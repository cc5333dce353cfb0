import type { Path } from '../../systems/odata/query.ts';
import type { FieldBinding, FilterBinding, FilterBindings, TypeBinding } from './binding.ts';
import { choiceName } from './choices.ts';
import type { ChoiceMap } from './choices.ts';
import { toDate, toDateTime, toDecimal, toLegalEntityCode, toMoney, toText } from './convert.ts';
import { encodeGlobalId } from './global-id.ts';

/** The ISO code of a row's currency. */
const ROW_CURRENCY: Path = 'transactioncurrencyid.isocurrencycode';

/** A text column. */
export function text(path: Path): FieldBinding {
  return { paths: [path], read: (read) => toText(read(path)), filter: { kind: 'text', path } };
}

/** A decimal column, as text with its scale. */
export function decimal(path: Path): FieldBinding {
  return { paths: [path], read: (read) => toDecimal(read(path)), filter: { kind: 'decimal', path } };
}

/** A whole number of 32 bits, or the stored number of a choice. */
export function integer(path: Path): FieldBinding {
  return { paths: [path], read: (read) => read(path) ?? null, filter: { kind: 'integer', path } };
}

/** A yes-or-no column. */
export function boolean(path: Path): FieldBinding {
  return { paths: [path], read: (read) => read(path) ?? null, filter: { kind: 'boolean', path } };
}

/** A guid shown as it is. */
export function uuid(path: Path): FieldBinding {
  return { paths: [path], read: (read) => toText(read(path)), filter: { kind: 'uuid', path } };
}

/** A calendar date. */
export function date(path: Path): FieldBinding {
  return { paths: [path], read: (read) => toDate(read(path)), filter: { kind: 'date', path } };
}

/** A moment. */
export function dateTime(path: Path): FieldBinding {
  return { paths: [path], read: (read) => toDateTime(read(path)), filter: { kind: 'dateTime', path } };
}

/** An amount in the row's currency, or in the currency at another path. Filters compare the number. */
export function money(path: Path, currency: Path = ROW_CURRENCY): FieldBinding {
  return {
    paths: [path, currency],
    read: (read) => toMoney(read(path), read(currency)),
    filter: { kind: 'decimal', path },
  };
}

/** The ISO code of the row's currency. */
export function currency(path: Path = ROW_CURRENCY): FieldBinding {
  return text(path);
}

/** An option set as an enum. */
export function choice(path: Path, choices: ChoiceMap): FieldBinding {
  return {
    paths: [path],
    read: (read) => choiceName(choices, read(path)),
    filter: { kind: 'choice', path, choices },
  };
}

/** An object behind a lookup (or a path of lookups), read in the same call. */
export function lookup(path: Path, object: () => TypeBinding, filters?: () => FilterBindings): FieldBinding {
  const filter: FilterBinding | undefined = filters && { kind: 'relation', path, filters };
  return filter === undefined ? { paths: [path], object } : { paths: [path], object, filter };
}

/** The code of the legal entity that the row belongs to, upper-case. Serves as a join key only. */
export function legalEntityId(path: Path = 'msdyn_owningcompany.cdm_companycode'): FieldBinding {
  return { paths: [path], read: (read) => toLegalEntityCode(read(path)) };
}

/** The legal entity, by its code; Finance knows the rest. */
export function legalEntity(path: Path = 'msdyn_owningcompany.cdm_companycode'): FieldBinding {
  return {
    paths: [path],
    read: (read) => {
      const code = toLegalEntityCode(read(path));
      return code === null ? null : legalEntityReference(code);
    },
    filter: { kind: 'text', path },
  };
}

/** A legal entity by its code: all that Dataverse tells of it. */
export function legalEntityReference(code: string): {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
} {
  return { __typename: 'LegalEntity', id: encodeGlobalId('LegalEntity', code.toUpperCase()), code: code.toUpperCase() };
}

/** A value made from several columns. */
export function derived(
  paths: readonly Path[],
  read: NonNullable<FieldBinding['read']>,
  filter?: FilterBinding,
): FieldBinding {
  return filter === undefined ? { paths, read } : { paths, read, filter };
}

/** A field that reads more than the row, such as a list of children. `paths` are columns of the row that it starts from. */
export function resolved(resolve: NonNullable<FieldBinding['resolve']>, paths: readonly Path[] = []): FieldBinding {
  return { paths, resolve };
}
