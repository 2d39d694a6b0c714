const tagOf = (value: unknown) => Object.prototype.toString.call(value);

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * What `google.script.run` refuses, in either direction, as the text of its error; null when all is legal.
 * It is checked before anything becomes JSON, which would turn a date into a text without a word.
 */
export function illegalValue(value: unknown, path: string, inside: readonly object[] = []): string | null {
  const text = `Failed due to illegal value in property: ${path}`;
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : text;
  if (typeof value !== 'object') return text;
  if (inside.includes(value)) return `${text} (circular)`;
  if (!Array.isArray(value) && (tagOf(value) !== '[object Object]' || !isPlain(value))) return text;
  for (const key of Object.keys(value)) {
    const problem = illegalValue((value as Record<string, unknown>)[key], key, [...inside, value]);
    if (problem) return problem;
  }
  return null;
}
