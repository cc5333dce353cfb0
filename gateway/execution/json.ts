/** An object of a response while it is being put together; values may be a `Failure`. */
export interface ResponseObject {
  [key: string]: unknown;
}

/** Whether a value is an object of a response: not null, a list or a class instance such as `Failure`. */
export function isResponseObject(value: unknown): value is ResponseObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** A copy that shares no object or list with the original, so that later fetches may extend both apart. */
export function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyValue);
  if (!isResponseObject(value)) return value;
  const copy: ResponseObject = {};
  for (const key of Object.keys(value)) copy[key] = copyValue(value[key]);
  return copy;
}
