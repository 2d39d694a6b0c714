export type Language = 'en' | 'ru';

/** One text in both languages; a missing one does not compile. */
export type Words = { readonly en: string; readonly ru: string };

/** Several spellings in both languages, the commonest first. */
export type Spellings = { readonly en: readonly string[]; readonly ru: readonly string[] };

/**
 * Spellings written as `Call time | Call date`, the commonest first. They are taken apart when first asked for: there
 * are thousands, and every custom function loads them.
 */
export function spelled(en: string, ru: string): Spellings {
  return {
    get en() {
      return apart(en);
    },
    get ru() {
      return apart(ru);
    },
  };
}

/** The spellings of both, those of the first before those of the second. */
export function spelledBoth(first: Spellings, second: Spellings): Spellings {
  return {
    get en() {
      return [...first.en, ...second.en];
    },
    get ru() {
      return [...first.ru, ...second.ru];
    },
  };
}

function apart(text: string): string[] {
  return text
    .split('|')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
}
