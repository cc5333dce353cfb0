import type { Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import type { Column, Model, Table } from '../store/model.ts';
import type { FinanceValues } from './finance-values.ts';

/** What was done to a row. */
export type WriteKind = 'create' | 'update' | 'delete';

/** A row that was written. */
export interface CarriedWrite {
  readonly kind: WriteKind;
  readonly entity: string;
  /** Address of the row within the service. */
  readonly row: string;
}

/** Finance refused what Dual-write brought; the message is its own. */
export class FinanceRefusal extends Error {
  override readonly name = 'FinanceRefusal';
}

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };

/** The user in whose name Dual-write calls Finance. */
const dualWriteUser = 'DualWriteServiceUser';

/** Writes rows of Finance as Dual-write does: through its data entities, by key, without a version check. */
export class FinanceWriter {
  readonly #handle: (request: Request) => Response;
  readonly #model: Model;
  readonly #origin: () => string;

  constructor(handle: (request: Request) => Response, model: Model, origin: () => string) {
    this.#handle = handle;
    this.#model = model;
    this.#origin = origin;
  }

  /** Creates or updates a row. Throws {@link FinanceRefusal}. */
  write(entity: string, keyColumns: readonly string[], values: FinanceValues): CarriedWrite {
    const table = this.#table(entity);
    const row = addressOf(table, keyColumns, values);
    const exists = this.#send('GET', row, null).status === 200;
    const given = [...values].filter(([name]) => table.columns.has(name) && !(exists && keyColumns.includes(name)));
    const body = `{${given.map(([name, value]) => `${JSON.stringify(name)}:${literal(table.columns.get(name), value)}`).join(',')}}`;
    this.#require(exists ? this.#send('PATCH', row, body) : this.#send('POST', table.set, body));
    return { kind: exists ? 'update' : 'create', entity, row };
  }

  /** Deletes a row; null when there is none. Throws {@link FinanceRefusal}. */
  remove(entity: string, keyColumns: readonly string[], values: FinanceValues): CarriedWrite | null {
    const row = addressOf(this.#table(entity), keyColumns, values);
    if (this.#send('GET', row, null).status === 404) return null;
    this.#require(this.#send('DELETE', row, null));
    return { kind: 'delete', entity, row };
  }

  #table(entity: string): Table {
    const table = this.#model.tablesBySqlName.get(entity);
    if (table === undefined) throw new FinanceRefusal(`The data entity ${entity} is not there.`);
    return table;
  }

  #send(method: string, path: string, body: string | null): Response {
    return this.#handle({
      method,
      url: `/data/${path}${method === 'POST' ? '' : '?cross-company=true'}`,
      headers: jsonHeaders,
      body: body ?? '',
      origin: this.#origin(),
      callerId: dualWriteUser,
    });
  }

  #require({ status, body }: Response): void {
    if (status < 400) return;
    const text = body === null ? '' : bodyText(body);
    const { error } = JSON.parse(text) as { readonly error: { message: string; innererror?: { message: string } } };
    throw new FinanceRefusal(error.innererror?.message ?? error.message);
  }
}

function addressOf(table: Table, keyColumns: readonly string[], values: FinanceValues): string {
  const parts = keyColumns.map((name) => {
    const value = values.get(name) ?? '';
    const isText = ['string', 'enum'].includes(table.columns.get(name)?.kind ?? 'string');
    const text = name === 'dataAreaId' ? value.toLowerCase() : value;
    return `${name}=${isText ? `'${encodeURIComponent(text.replaceAll("'", "''"))}'` : text}`;
  });
  return `${table.set}(${parts.join(',')})`;
}

/** A value as JSON; numbers keep every digit. */
function literal(column: Column | undefined, value: string | null): string {
  if (value === null) return 'null';
  switch (column?.kind) {
    case 'int':
    case 'bigint':
    case 'decimal':
    case 'double':
    case 'boolean':
      return value;
    case 'enum':
      return JSON.stringify(memberOf(column, value));
    default:
      return JSON.stringify(value);
  }
}

/** A member of an enumeration by its number, or by the truth that it stands for. */
function memberOf({ options }: Column, value: string): string {
  const truth = value === 'true' ? 'Yes' : value === 'false' ? 'No' : null;
  const isTruth = options?.some(({ label }) => label === truth) === true;
  if (isTruth && truth !== null) return truth;
  return options?.find((option) => String(option.value) === value)?.label ?? value;
}
