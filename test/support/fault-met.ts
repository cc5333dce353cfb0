import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Adds a fault to a sandbox; what it returns tells whether a call has met it. */
export async function addFault({ dataverse, faults }: Sandbox, rule: FaultRuleInput): Promise<() => Promise<boolean>> {
  const { id } = await faults.add(rule);
  return async () => {
    const answer = await fetch(`${new URL(dataverse).origin}/_sandbox/faults`);
    const rules = (await answer.json()) as readonly { readonly id: number; readonly happened: number }[];
    return rules.some((one) => one.id === id && one.happened > 0);
  };
}
