import { menuLanguage } from '../sheets/user/language.ts';
import { addMenu } from '../sheets/user/menu.ts';
import { wordsByName } from '../vocabulary/words.ts';
import { bigQueryJobWords } from '../words/bigQueryJob.ts';
import { menuWords } from '../words/menu.ts';

// The menu of a project that has asked for the permission to run queries. It is bundled in place of menu.ts.

const { showHelp, ...items } = menuWords;
const { countInBigQuery } = wordsByName<'countInBigQuery'>({
  en: { countInBigQuery: bigQueryJobWords.en.menu },
  ru: { countInBigQuery: bigQueryJobWords.ru.menu },
});

/** In the account's language: nothing else is known of a user before the add-on is enabled. */
export const onOpen = (): void => addMenu(menuLanguage(), { ...items, countInBigQuery, showHelp });
export const onInstall = (): void => onOpen();
