import type { HookContext, KnownRecord, MapValue, UnifiedChange, Violation } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import type { RecordWrite, WriteRequest } from '../record-write.ts';
import type { PlanParts } from './plan-write.ts';
import { readFacts } from './read-facts.ts';
import type { LookedUp } from './read-references.ts';

/** How often another number is taken because one was used by somebody else. */
const mostNumbers = 20;

/** A change whose references are looked up. */
export interface Draft {
  readonly write: Pick<RecordWrite, 'map' | 'kind' | 'consistency'>;
  readonly id: string;
  readonly current: KnownRecord | null;
  readonly lookedUp: LookedUp;
}

/** A change with all that follows from it, and what its map finds in the way. */
export interface Checked {
  readonly context: HookContext;
  readonly violations: readonly Violation[];
}

/** Derives what follows, reads the facts and checks them; takes another number while the one taken is used already. */
export async function withFacts(
  draft: Draft,
  request: WriteRequest,
  parts: Pick<PlanParts, 'nextNumber'>,
): Promise<Checked> {
  const { map, kind } = draft.write;
  const { numbering } = map;
  const first = derived(draft);
  if (kind !== 'create' || numbering === undefined || textOf(first.change[numbering.field]) !== '') {
    return checked(draft, first, request);
  }
  for (let count = 1; ; count++) {
    const number = numbering.format(await parts.nextNumber(numbering.sequence(first.record.fields)));
    const outcome = await checked(draft, extended(first, { [numbering.field]: number }), request);
    const isTaken = outcome.violations.some(
      ({ code, field }) => code === 'ALREADY_EXISTS' && field === numbering.field,
    );
    if (!isTaken || count === mostNumbers) return outcome;
  }
}

function derived({ write, id, current, lookedUp }: Draft): HookContext {
  const { map, kind } = write;
  const change = kind === 'create' ? { ...lookedUp.change, id } : lookedUp.change;
  const record: KnownRecord = current ?? { id: null, fields: change };
  const context: HookContext = { kind, change, record, named: lookedUp.named, facts: {} };
  return kind === 'delete' ? context : extended(context, map.derive?.(context) ?? {});
}

async function checked({ write }: Draft, context: HookContext, request: WriteRequest): Promise<Checked> {
  const { map, kind } = write;
  const facts = await readFacts(map, context, request, write.consistency);
  const known = { ...context, facts };
  const complete = kind === 'delete' ? known : extended(known, map.complete?.(known) ?? {});
  return { context: complete, violations: map.validate?.(complete) ?? [] };
}

/** The context with more of the change known. */
export function extended(context: HookContext, further: UnifiedChange): HookContext {
  const present = Object.entries(further).filter(([, value]) => value !== undefined);
  const change: Record<string, MapValue> = { ...context.change, ...Object.fromEntries(present) };
  const record = context.kind === 'create' ? { ...context.record, fields: change } : context.record;
  return { ...context, change, record };
}

/** Violations, each once. */
export function uniqueViolations(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ code, field, message }) => {
    const text = JSON.stringify([code, field, message]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
