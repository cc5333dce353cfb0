import { dualWriteUserId } from '../entra/application-user.ts';
import { CarryRefusal } from '../finance/project-operations/row-carrier.ts';
import type { Request, Response } from '../odata/message.ts';
import { bodyText } from '../odata/message.ts';
import type { Column, Model } from '../store/model.ts';
import type { DataverseValue, DataverseValues } from './dataverse-values.ts';
import type { CarriedWrite } from './finance-writer.ts';

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Writes rows of Dataverse as Dual-write does: through the Web API, in the name of its user. */
export class DataverseWriter {
  readonly #handle: (request: Request) => Response;
  readonly #model: Model;
  readonly #root: () => URL;

  constructor(handle: (request: Request) => Response, model: Model, root: () => URL) {
    this.#handle = handle;
    this.#model = model;
    this.#root = root;
  }

  /** Creates a row. Throws {@link CarryRefusal}. */
  create(sqlName: string, values: DataverseValues): CarriedWrite {
    const table = this.#model.tablesBySqlName.get(sqlName);
    if (table === undefined) throw new CarryRefusal(`The table ${sqlName} is not there.`);
    const members = [...table.columns.values()].flatMap((column) => {
      const value = values.get(column.sqlName);
      return value === undefined ? [] : [this.#member(column, value)];
    });
    const { origin, pathname } = this.#root();
    const response = this.#handle({
      method: 'POST',
      url: `${pathname}${table.set}`,
      headers,
      body: `{${members.join(',')}}`,
      origin,
      callerId: dualWriteUserId,
    });
    this.#require(response);
    const address = response.headers['OData-EntityId'] ?? '';
    return { kind: 'create', entity: sqlName, row: address.slice(address.lastIndexOf('/') + 1) };
  }

  #member(column: Column, value: DataverseValue): string {
    if (typeof value === 'object') {
      const target = this.#model.tablesBySqlName.get(value.table);
      const navigation = column.targets.find(({ table }) => table === target?.name)?.navigation ?? column.name;
      return `${JSON.stringify(`${navigation}@odata.bind`)}:${JSON.stringify(`/${target?.set ?? value.table}(${value.id})`)}`;
    }
    const isText = ['string', 'guid', 'date', 'datetime'].includes(column.kind);
    return `${JSON.stringify(column.name)}:${isText ? JSON.stringify(value) : value}`;
  }

  #require({ status, body }: Response): void {
    if (status < 400) return;
    const { error } = JSON.parse(body === null ? '' : bodyText(body)) as {
      readonly error: { readonly message: string };
    };
    throw new CarryRefusal(error.message);
  }
}
