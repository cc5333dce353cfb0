/** Why a well-formed URL cannot be answered. */
export type SemanticProblem =
  /** No such property, navigation property or function. */
  | 'unknown'
  /** Known to OData, not to this system. */
  | 'unsupported'
  /** Operand types that do not go together, or a literal of the wrong type. */
  | 'type';

/** A URL that follows the grammar and still makes no sense here. Both systems answer 400. */
export class ODataSemanticError extends Error {
  readonly problem: SemanticProblem;

  constructor(problem: SemanticProblem, message: string) {
    super(message);
    this.name = 'ODataSemanticError';
    this.problem = problem;
  }
}
