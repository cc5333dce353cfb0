/** The idempotency key was used before for another input. */
export class IdempotencyKeyReusedError extends Error {
  override readonly name = 'IdempotencyKeyReusedError';
  readonly operationId: string;

  constructor(key: string, operationId: string) {
    super(`Expected the input that was first sent with the idempotency key '${key}', received another. Use a new key.`);
    this.operationId = operationId;
  }
}

/** The same change, under the same idempotency key, is still on its way. */
export class IdempotencyInProgressError extends Error {
  override readonly name = 'IdempotencyInProgressError';
  readonly operationId: string;

  constructor(key: string, operationId: string) {
    super(`The change with the idempotency key '${key}' is still on its way. Ask for its operation, or try again.`);
    this.operationId = operationId;
  }
}

/** There is no such operation, or it does not need an operator's decision. */
export class NothingToDecideError extends Error {
  override readonly name = 'NothingToDecideError';

  constructor(id: string) {
    super(`Expected an operation that needs attention, ${id} is none.`);
  }
}

/** Another replica works on the operation now: this one must let go of it. */
export class OwnershipLostError extends Error {
  override readonly name = 'OwnershipLostError';

  constructor(id: string) {
    super(`Operation ${id} was taken over by another replica.`);
  }
}

/** The journal cannot be told that this process is alive, so it may not write. */
export class JournalUnavailableError extends Error {
  override readonly name = 'JournalUnavailableError';

  constructor() {
    super('Expected the journal to answer, it does not. Nothing was written; try again later.');
  }
}
