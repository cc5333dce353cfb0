import type { Replacement } from '../../dualwrite/corrections/correction-order.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf } from '../model/global-id.ts';
import { actualIds, adjustmentPayload, noAdjustment } from './adjustment-payload.ts';
import { idsProblems, problemOf } from './time-mutations.ts';
import { anonymousCaller, requireWrites, withJournal } from './write-access.ts';

interface Input {
  readonly ids: readonly string[];
  readonly replacement: ReplacementInput;
  readonly idempotencyKey?: string | null;
  readonly checkAccounting?: boolean;
  readonly dryRun?: boolean;
}

type ReplacementInput = { readonly [name in keyof typeof references]?: string | null } & {
  readonly date?: string | null;
};

/** Which field of a replacement an argument gives, and the type that it names. */
const references = {
  projectId: { field: 'project', typename: 'Project' },
  taskId: { field: 'task', typename: 'ProjectTask' },
  roleId: { field: 'role', typename: 'ResourceRole' },
  resourceId: { field: 'resource', typename: 'BookableResource' },
  categoryId: { field: 'category', typename: 'TransactionCategory' },
} as const;

/** Mutation.correctActuals */
export async function correctActuals(_parent: unknown, { input }: { readonly input: Input }, context: SubgraphContext) {
  const service = requireWrites(context);
  const wrong = idsProblems(input);
  if (wrong.length > 0) return refused(wrong);
  const ids = actualIds(input.ids);
  const { requestId, deadline, live } = context;
  const replacement = replacementOf(input.replacement);
  const order = {
    ids,
    replacement,
    caller: anonymousCaller,
    idempotencyKey: input.idempotencyKey ?? null,
    input: { actuals: ids, replacement: { ...replacement } },
    isChecked: input.checkAccounting ?? true,
    isDryRun: input.dryRun ?? false,
  };
  try {
    const outcome = await withJournal(() => service.correctActuals(order, { requestId, deadline, ...live }));
    context.forgetReads();
    const { isDone, ...payload } = adjustmentPayload(outcome);
    return { isCorrected: isDone, ...payload };
  } catch (error) {
    return refused([problemOf(error)]);
  }
}

function replacementOf(input: ReplacementInput): Replacement {
  const named = Object.entries(references).flatMap(([name, { field, typename }]) => {
    const id = input[name as keyof typeof references] ?? null;
    return id === null ? [] : [[field, dataverseIdOf(typename, id, ['input', 'replacement', name])] as const];
  });
  const date = input.date ?? null;
  return { ...Object.fromEntries(named), ...(date === null ? {} : { date }) };
}

function refused(userErrors: Parameters<typeof noAdjustment>[0]) {
  return { isCorrected: false, ...noAdjustment(userErrors) };
}
