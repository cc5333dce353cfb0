import type { Replacement } from '../../dualwrite/corrections/correction-order.ts';
import type { SubgraphContext } from '../context.ts';
import { dataverseIdOf } from '../model/global-id.ts';
import { adjustActuals, type AdjustmentInput } from './adjust-actuals.ts';

interface Input extends AdjustmentInput {
  readonly replacement: ReplacementInput;
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
  const replacement = replacementOf(input.replacement);
  const { isDone: isCorrected, ...payload } = await adjustActuals(input, context, (service, order, request) => {
    const whole = { actuals: order.ids, replacement: { ...replacement } };
    return service.correctActuals({ ...order, replacement, input: whole }, request);
  });
  return { isCorrected, ...payload };
}

function replacementOf(input: ReplacementInput): Replacement {
  const named = Object.entries(references).flatMap(([name, { field, typename }]) => {
    const id = input[name as keyof typeof references] ?? null;
    return id === null ? [] : [[field, dataverseIdOf(typename, id, ['input', 'replacement', name])] as const];
  });
  const date = input.date ?? null;
  return { ...Object.fromEntries(named), ...(date === null ? {} : { date }) };
}
