import { parseResourceUrl } from '../odata/parse-url.ts';
import type { Table } from '../store/model.ts';
import type { Call, RowReference } from './call.ts';
import { rootPattern } from './call.ts';
import { badPayload, DataverseError } from './dataverse-error.ts';
import { idOf, requireRow, toLocator } from './locator.ts';

/** A URL below the service root: absolute, host-relative or relative, with or without a leading slash. */
export function belowRoot(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/i, '');
  return path.replace(rootPattern, '').replace(/^\//, '');
}

/** The refusal of a Content-ID that stands for nothing. */
export function unknownContentId(reference: string): DataverseError {
  return new DataverseError(
    400,
    '0x80048d19',
    `Content-ID Reference: '${reference}' does not exist in the batch context.`,
  );
}

/** Finds what `$1` stands for in the change set; null when the text is no such reference. */
export function contentReference(call: Call, text: string): RowReference | null {
  const match = /^\/?\$([\w-]+)$/.exec(text);
  if (match === null) return null;
  const found = call.contentIds?.get(match[1] ?? '');
  if (found === undefined) throw unknownContentId(`$${match[1] ?? ''}`);
  return found;
}

/** The row that a bind or an `@odata.id` names, in any of its forms. 404 when it does not exist. */
export function resolveReference(call: Call, url: string): { readonly table: Table; readonly id: string } {
  const { model, store } = call.environment;
  const content = contentReference(call, url);
  if (content !== null) {
    const table = model.tables.get(content.table);
    if (table !== undefined) return { table, id: content.id };
  }
  const { segments } = parseResourceUrl(belowRoot(url));
  const [segment] = segments;
  const table = model.tablesBySet.get(segment?.name ?? '');
  const predicate = segment?.predicate;
  if (table === undefined || predicate === undefined || predicate === null || segments.length !== 1) {
    throw badPayload(`'${url}' is not the address of a row, such as /accounts(<guid>).`);
  }
  const locator = toLocator(model, table, predicate);
  return { table, id: idOf(table, requireRow(store, locator)) };
}
