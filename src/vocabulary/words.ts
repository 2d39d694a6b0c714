export type Language = 'en' | 'ru';

/** One text in both languages; a missing one does not compile. */
export type Words = { readonly en: string; readonly ru: string };

/** Several spellings in both languages, the commonest first. */
export type Spellings = { readonly en: readonly string[]; readonly ru: readonly string[] };
