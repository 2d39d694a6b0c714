import { type Language, languages } from '../../vocabulary/words.ts';
import { errorWords } from '../../words/errors.ts';
import { withRetries } from '../call/retry.ts';

const key = 'insideSalesKpis.language';

/** `''` speaks the language of the account. */
export type LanguageChoice = Language | '';

/** Of this execution alone: every execution loads the script anew. */
let known: { readonly language: Language; readonly choice: LanguageChoice } | null = null;

/** What the user has chosen in the sidebar, else the account's language; asked once per execution. */
export function userLanguage(): Language {
  return spoken().language;
}

export function languageChoice(): LanguageChoice {
  return spoken().choice;
}

/** For formulas, which must not ask for more than they need: whatever was chosen, nobody is asked. */
export function speak(language: Language): void {
  known = { language, choice: '' };
}

/** The user's language where we speak it, else English; the one thing known of a user in every authorization mode. */
export function accountLanguage(): Language {
  return withRetries('en', () => languageOf(Session.getActiveUserLocale()), silentInBoth);
}

/** For a user of whom not even the language may be known. */
export function silentInBoth(): string {
  return languages.map((language) => errorWords.sheetsSilent[language]).join(' ');
}

/** For the menu, which has to be there in whatever language. */
export function menuLanguage(): Language {
  try {
    return accountLanguage();
  } catch (error) {
    console.warn(String(error));
    return 'en';
  }
}

export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** Keeps the choice for this user, in every document. */
export function chooseLanguage(choice: LanguageChoice): void {
  const language = choice === '' ? accountLanguage() : choice;
  withRetries(language, () => {
    const properties = PropertiesService.getUserProperties();
    if (choice === '') properties.deleteProperty(key);
    else properties.setProperty(key, choice);
  });
  known = { language, choice };
}

function spoken(): { readonly language: Language; readonly choice: LanguageChoice } {
  if (known === null) {
    const choice = chosen();
    known = { language: choice === '' ? accountLanguage() : choice, choice };
  }
  return known;
}

/** A store that does not answer is no reason to stop: then the account's language is spoken. */
function chosen(): LanguageChoice {
  try {
    const kept = withRetries('en', () => PropertiesService.getUserProperties().getProperty(key));
    return languages.find((language) => language === kept) ?? '';
  } catch (error) {
    console.warn(String(error));
    return '';
  }
}
