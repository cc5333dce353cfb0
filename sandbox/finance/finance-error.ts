import type { Response } from '../odata/message.ts';

const writeException = 'Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException';

/** A refusal in the shape of Finance: the outer message says nothing, the inner one everything, the code is empty. */
export class FinanceError extends Error {
  override readonly name = 'FinanceError';
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }

  /** The answer that carries it. */
  toResponse(): Response {
    const stacktrace = `   at ${this.type.split('.').at(-1)} in the sandbox`;
    const innererror = { message: this.message, type: this.type, stacktrace };
    return {
      status: this.status,
      headers: { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' },
      body: JSON.stringify({ error: { code: '', message: 'An error has occurred.', innererror } }),
    };
  }
}

/** The request cannot be understood: 400 before any business logic. */
export function badRequest(message: string): FinanceError {
  return new FinanceError(400, 'Microsoft.OData.ODataException', message);
}

/** No such address, company or row. */
export function notFound(message: string): FinanceError {
  return new FinanceError(404, 'System.Web.Http.HttpResponseException', message);
}

/** The address exists, but not for this method. */
export function methodNotAllowed(method: string): FinanceError {
  return new FinanceError(
    405,
    'System.Web.Http.HttpResponseException',
    `The requested resource does not support http method '${method}'.`,
  );
}

/** The business logic refuses a row. `reason` ends in a full stop. */
export function writeFailed(typeName: string, severity: 'Info' | 'Error', reason: string): FinanceError {
  return new FinanceError(
    400,
    writeException,
    `Write failed for table row of type '${typeName}Entity'. Infolog: ${severity}: ${reason}.`,
  );
}

/** Somebody else changed the row. */
export function updateConflict(typeName: string): FinanceError {
  return new FinanceError(
    412,
    'Microsoft.Dynamics.Ax.Xpp.UpdateConflictException',
    `Write failed for table row of type '${typeName}Entity'. Infolog: Error: An update conflict occurred due to another user process deleting the record or changing one or more fields in the record..`,
  );
}
