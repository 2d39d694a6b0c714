/** What a Google service throws: `e.name` is `Exception`, as on Apps Script. */
export class Exception extends Error {
  override name = 'Exception';
}

/** A member that Apps Script may well have and this host has not: loud, so that nothing seems to work. */
export function notImplemented(what: string): Error {
  return new Error(`${what} is not implemented by the local host`);
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Object[]';
  return '(class)';
}

/** The text of a call with arguments of the wrong type, such as `setValues` with a flat list. */
export function signatureError(method: string, args: readonly unknown[]): Exception {
  const types = args.map(typeName).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}
