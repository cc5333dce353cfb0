/** A refusal, with the status and code of the real system. */
export class DataverseError extends Error {
  readonly status: number;
  readonly code: string;
  /** An action that refuses may have left something behind all the same. */
  readonly keepsWork: boolean;

  constructor(status: number, code: string, message: string, keepsWork = false) {
    super(message);
    this.keepsWork = keepsWork;
    this.name = 'DataverseError';
    this.status = status;
    this.code = code;
  }
}

/** 400 for query semantics the system knows and does not support. */
export function unsupportedQuery(message: string): DataverseError {
  return new DataverseError(400, '0x80060888', message);
}

/** 400 for a payload that cannot be read. */
export function badPayload(message: string): DataverseError {
  return new DataverseError(400, '0x80048d19', `Error identified in Payload provided by the user: ${message}`);
}

/** 400 for an argument that makes no sense. */
export function badArgument(message: string): DataverseError {
  return new DataverseError(400, '0x80040203', message);
}

/** 404 for a row that is not there. */
export function rowNotFound(table: string, id: string): DataverseError {
  return new DataverseError(404, '0x80040217', `Entity '${table}' With Id = ${id} Does Not Exist`);
}

/** 404 for an alternate key that no row has. */
export function keyNotFound(table: string): DataverseError {
  return new DataverseError(
    404,
    '0x80060891',
    `A record with the specified key values does not exist in ${table} entity`,
  );
}

/** 404 for a path that leads nowhere. */
export function segmentNotFound(segment: string): DataverseError {
  return new DataverseError(404, '0x8006088a', `Resource not found for the segment '${segment}'.`);
}

/** 412 for a key that is taken, or a create-only request on an existing row. */
export function duplicateRow(): DataverseError {
  return new DataverseError(412, '0x80040237', 'A record with matching key values already exists.');
}

/** 405 for a method the resource does not know. */
export function methodNotAllowed(method: string): DataverseError {
  return new DataverseError(405, '0x80040227', `The requested resource does not support http method '${method}'.`);
}
