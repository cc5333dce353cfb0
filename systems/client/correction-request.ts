import names from '../../metadata/correction-messages.json' with { type: 'json' };
import type { BatchRequest } from '../odata/multipart.ts';

/** The tenant's own messages that make and preview correction journals. */
export interface CorrectionNames {
  readonly create: string;
  readonly preview: string;
}

/** Whether correction journals can be made in this tenant. */
export type CorrectionSupport =
  | { readonly kind: 'ready' }
  /** The configuration names no messages. */
  | { readonly kind: 'unset' }
  /** The tenant's metadata has none of these names. */
  | { readonly kind: 'missing'; readonly names: readonly string[] };

const { create, preview } = names.messages;

/** The call that makes a correction journal of actuals, which can be found by its marker. */
export function createJournalRequest(action: string, actuals: readonly string[], marker: string): BatchRequest {
  return requestOf(action, { [create.actuals]: actuals.join(','), [create.marker]: marker });
}

/** The call that puts into a correction journal what takes the place of its actuals. */
export function previewJournalRequest(action: string, journal: string): BatchRequest {
  return requestOf(action, { [preview.journal]: journal });
}

/** The id of the journal that was made; null where the answer does not tell it. */
export function journalIdOf(answer: Readonly<Record<string, unknown>> | null): string | null {
  const id = answer?.[create.journal];
  return typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : null;
}

function requestOf(action: string, body: Readonly<Record<string, string>>): BatchRequest {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { method: 'POST', url: action, headers, body: JSON.stringify(body) };
}
