import { GraphQLError, Kind } from 'graphql';
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';

/** A validation rule that refuses operations whose fields nest deeper than `limit`; introspection does not count. */
export function depthLimit(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name) ?? null, new Map());
      if (depth <= limit) return;
      context.reportError(
        new GraphQLError(`Expected fields nested at most ${limit} deep, received ${depth}.`, { nodes: operation }),
      );
    },
  });
}

type FragmentByName = (name: string) => FragmentDefinitionNode | null;

function depthOf(set: SelectionSetNode, fragmentOf: FragmentByName, known: Map<string, number>): number {
  const depths = set.selections.map((selection): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragmentOf, known));
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragmentOf, known);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const before = known.get(name);
        if (before !== undefined) return before;
        // Set first, so that a fragment that spreads itself ends here; another rule reports it.
        known.set(name, 0);
        const fragment = fragmentOf(name);
        const depth = fragment === null ? 0 : depthOf(fragment.selectionSet, fragmentOf, known);
        known.set(name, depth);
        return depth;
      }
    }
  });
  return Math.max(0, ...depths);
}
