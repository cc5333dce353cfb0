import { Kind, visit } from 'graphql';
import type {
  DirectiveNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/**
 * The definition without selections that a literal `@skip(if: true)` or `@include(if: false)` rules out, and without
 * literal conditions that change nothing: the planner refuses an operation of which nothing is left.
 */
export function applyLiteralConditions<Definition extends OperationDefinitionNode | FragmentDefinitionNode>(
  definition: Definition,
): Definition {
  const decide = (node: SelectionNode) => {
    const directives = node.directives ?? [];
    if (directives.some((directive) => literalOutcome(directive) === 'out')) return null;
    const kept = directives.filter((directive) => literalOutcome(directive) === null);
    return kept.length === directives.length ? undefined : { ...node, directives: kept };
  };
  return visit(definition, {
    Field: { enter: decide },
    InlineFragment: { enter: decide },
    FragmentSpread: { enter: decide },
    SelectionSet: {
      leave: (set): SelectionSetNode | undefined =>
        set.selections.length === 0 ? { ...set, selections: [typeName] } : undefined,
    },
  });
}

const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** What a literal condition decides: the selection stays `in` or `out`; null when it is no literal condition. */
function literalOutcome(directive: DirectiveNode): 'in' | 'out' | null {
  const name = directive.name.value;
  const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if ((name !== 'skip' && name !== 'include') || condition?.kind !== Kind.BOOLEAN) return null;
  return condition.value === (name === 'include') ? 'in' : 'out';
}
