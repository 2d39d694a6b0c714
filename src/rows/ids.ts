import { codeOf, createDictionary, type Dictionary } from '../values/dictionary.ts';
import { foldText } from '../values/foldText.ts';
import { isPseudoBlank } from '../values/pseudoBlank.ts';
import type { IdSpace } from '../vocabulary/tab.ts';

/** Ids of one kind, met in several tabs, as numbers; ids are compared as text. */
export type IdRegistry = {
  readonly dictionary: Dictionary;
  /** The number that each spelling's number stands for; null while every spelling stands for itself. */
  readonly canonical: () => Int32Array | null;
};

export type Ids = Readonly<Record<IdSpace, IdRegistry>>;

export function createIds(): Ids {
  return {
    lead: registryOf(ownKey),
    call: registryOf(ownKey),
    meeting: registryOf(ownKey),
    email: registryOf(ownKey),
    activity: registryOf(ownKey),
    deal: registryOf(ownKey),
    client: registryOf(clientKey),
  };
}

function registryOf(keyOf: (text: string) => string): IdRegistry {
  const dictionary = createDictionary();
  let same = new Int32Array(1);
  let seen = 1;
  let anyDiffers = false;
  const canonical = (): Int32Array | null => {
    const { texts } = dictionary;
    const fresh: number[] = [];
    for (; seen < texts.length; seen += 1) {
      const text = texts[seen] as string;
      const key = keyOf(text);
      // A key that is new becomes a code of its own, which this very loop meets later and finds to be its own key.
      fresh.push(key === text ? seen : codeOf(dictionary, key));
      anyDiffers ||= key !== text;
    }
    const grown = new Int32Array(same.length + fresh.length);
    grown.set(same);
    grown.set(fresh, same.length);
    same = grown;
    return anyDiffers ? same : null;
  };
  return { dictionary, canonical };
}

/** What systems write where there is no id: Zoho a 0, people a dash. */
export function isNoId(text: string): boolean {
  return text.length < 30 && !/[1-9]/.test(text) && (/^[\s0.–—-]*$/.test(text) || isPseudoBlank(text));
}

function ownKey(text: string): string {
  return isNoId(text) ? '' : trimmed(text);
}

function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 32 && last > 32 && first !== 0xa0 && last !== 0xa0) return text;
  return text.trim();
}

/** A client by e-mail, by the digits of a phone number, or by name with case, spaces and quotes folded. */
function clientKey(text: string): string {
  const bare = isNoId(text) ? '' : text.trim();
  if (bare === '' || bare.includes('@')) return bare.toLowerCase();
  const digits = /^[\d\s()+.-]+$/.test(bare) ? bare.replace(/\D/g, '') : '';
  if (digits.length >= 7) return digits.length > 10 ? digits.slice(-10) : digits;
  return foldText(bare);
}
