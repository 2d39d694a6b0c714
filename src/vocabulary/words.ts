/** What the add-on speaks: a language is added here, and whatever lacks it does not compile. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

/** One text in every language; a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** The same said in every language. */
export function inEveryLanguage(say: (language: Language) => string): Words {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Words;
}

/** What each language says by name, the other way round: each name in every language. */
export function wordsByName<Name extends string>(
  wordsIn: Readonly<Record<Language, Readonly<Record<Name, string>>>>,
): Readonly<Record<Name, Words>> {
  const names = Object.keys(wordsIn.en) as Name[];
  return Object.fromEntries(
    names.map((name) => [name, inEveryLanguage((language) => wordsIn[language][name])]),
  ) as Record<Name, Words>;
}

/** How people write one thing, the commonest first: data are read in both languages, whatever the add-on speaks. */
export type Spellings = { readonly en: readonly string[]; readonly ru: readonly string[] };

/**
 * Spellings written as `Call time | Call date`, the commonest first. They are taken apart when first asked for: there
 * are thousands, and every custom function loads them.
 */
export function spelled(en: string, ru: string): Spellings {
  return onceAsked(
    () => apart(en),
    () => apart(ru),
  );
}

/** The spellings of both, those of the first before those of the second, each once. */
export function spelledBoth(first: Spellings, second: Spellings): Spellings {
  return onceAsked(
    () => [...new Set([...first.en, ...second.en])],
    () => [...new Set([...first.ru, ...second.ru])],
  );
}

/** Most are never asked for in an execution, and those that are, hundreds of times. */
function onceAsked(english: () => readonly string[], russian: () => readonly string[]): Spellings {
  let [en, ru]: (readonly string[] | null)[] = [null, null];
  return {
    get en() {
      en ??= english();
      return en;
    },
    get ru() {
      ru ??= russian();
      return ru;
    },
  };
}

function apart(text: string): string[] {
  return text
    .split('|')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
}
