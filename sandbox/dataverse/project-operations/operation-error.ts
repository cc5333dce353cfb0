/** An operation that cannot be applied. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly errorKey: string;
  /** Position of the operation in its set; null where no single one is to blame. */
  readonly index: number | null;

  constructor(errorKey: string, index: number | null, message: string) {
    super(message);
    this.errorKey = errorKey;
    this.index = index;
  }
}
