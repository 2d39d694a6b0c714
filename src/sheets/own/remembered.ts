import type { Language } from '../../vocabulary/words.ts';
import { withRetries } from '../call/retry.ts';

/** Texts that the add-on keeps with the document, by name. */
export type Remembered = Readonly<Record<string, string>>;

/** Properties are shared by everything the add-on might ever keep here. */
const prefix = 'insideSalesKpis.';

/** A value may have 9 KB, all of them 500 KB. */
const mostBytes = 8500;
const mostTextBytes = 180_000;

/**
 * Everything that is kept, in one call. Null when the document could not be asked: then nothing is known, and nothing
 * may be written over what is there.
 */
export function readRemembered(language: Language): Remembered | null {
  try {
    return withRetries(language, () => {
      const properties = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
      return properties && joined(properties.getProperties());
    });
  } catch (error) {
    console.error(String(error));
    return null;
  }
}

/**
 * Keeps the texts that differ from what is there, in one call, and none when none does. The report stands without
 * them, so a failure is only logged.
 * @returns whether all of them are kept now
 */
export function writeRemembered(before: Remembered | null, texts: Remembered, language: Language): boolean {
  if (before === null) return false;
  const changed = Object.entries(texts).filter(([name, text]) => before[name] !== text && isKeepable(text));
  if (changed.length === 0) return true;
  const properties = Object.assign({}, ...changed.map(([name, text]) => parted(name, text)));
  try {
    withRetries(language, () => void PropertiesService.getDocumentProperties().setProperties(properties));
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

/** Whether the text is short enough to be kept at all. */
export function isKeepable(text: string): boolean {
  return bytesOf(text) <= mostTextBytes;
}

/** The first part says how many there are, so that what a longer text has left behind does no harm. */
function parted(name: string, text: string): Record<string, string> {
  const parts = partsOf(text);
  return Object.fromEntries(
    parts.map((part, i) => (i === 0 ? [prefix + name, `${parts.length}|${part}`] : [`${prefix + name}.${i}`, part])),
  );
}

function joined(properties: Readonly<Record<string, string>>): Remembered {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties)) {
    const count = /^(\d+)\|/.exec(value);
    const name = key.slice(prefix.length);
    if (!key.startsWith(prefix) || name.includes('.') || !count) continue;
    const others = Array.from({ length: Number(count[1]) - 1 }, (_, i) => properties[`${key}.${i + 1}`] ?? '');
    texts[name] = [value.slice(count[0].length), ...others].join('');
  }
  return texts;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let [start, bytes] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const own = bytesAt(text, i);
    // Both halves of a pair count three, and a pair is never cut: the second half stays with the first.
    if (bytes + own > mostBytes && !isSecondHalf(text, i)) {
      parts.push(text.slice(start, i));
      [start, bytes] = [i, 0];
    }
    bytes += own;
  }
  return [...parts, text.slice(start)];
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) bytes += bytesAt(text, i);
  return bytes;
}

function bytesAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

function isSecondHalf(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xdc00 && code < 0xe000;
}
