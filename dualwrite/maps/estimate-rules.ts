import { isNamedRecord } from './encode-row.ts';
import { amountViolations } from './estimate-amounts.ts';
import { sellingLine } from './estimate-facts.ts';
import type { EstimateKind } from './estimate-kind.ts';
import { isFound } from './is-found.ts';
import { invalid, orderViolations, taskOfAnother } from './known-problems.ts';
import type { HookContext, Violation } from './table-map.ts';

/** What is wrong with an estimate by itself, whatever Finance is set up with. */
export function estimateViolations(kind: EstimateKind, context: HookContext): readonly Violation[] {
  return [
    ...taskViolations(context),
    ...orderViolations({ ...context.record.fields, ...context.change }, 'start', 'finish'),
    ...amountViolations(context),
    ...salesViolations(kind, context),
    ...currencyViolations(context),
  ];
}

/** Dataverse cannot resolve a summary task for a line, so it is a leaf, and one of the project. */
function taskViolations({ change, record, named }: HookContext): readonly Violation[] {
  const project = change['project'] ?? record.fields['project'];
  const task = named['task'];
  if (task === undefined || !isNamedRecord(project)) return [];
  if (task['msdyn_project'] !== project.id) return [taskOfAnother];
  if (task['msdyn_summary'] !== true) return [];
  const message = 'Expected a task without others below it, received a summary task.';
  return [invalid('task', message, 'Choose one of the tasks below it.')];
}

/** A price to sell for is given exactly where a contract line sells it. */
function salesViolations(estimate: EstimateKind, context: HookContext): readonly Violation[] {
  const { kind, change, record, facts } = context;
  const price = change['salesPrice'];
  const field = 'salesPrice';
  // What is wrong with the project is told as that.
  if (!isNamedRecord(change['project'] ?? record.fields['project'])) return [];
  const isSold = sellingLine(estimate, context) !== undefined || isFound(facts['salesLines']);
  const isMissing = kind === 'create' ? price === undefined || price === null : price === null;
  if (isSold && isMissing) {
    const message = 'Expected a sales price, since a contract line of the project sells it, received none.';
    return [invalid(field, message, 'Give one; zero for what is not charged.')];
  }
  if (isSold || price === undefined || price === null) return [];
  const message = `Expected no sales price, since no contract line of the project includes it, received one.`;
  return [invalid(field, message, 'Leave it out, or add a contract line first.')];
}

function currencyViolations({ kind, change }: HookContext): readonly Violation[] {
  if (kind !== 'create' || !isNamedRecord(change['project']) || change['currency'] !== null) return [];
  const message = 'Expected a project whose contracting unit has a currency, received one without.';
  return [invalid('project', message, 'Give the project such a unit in Dataverse first.')];
}
