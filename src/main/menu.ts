import { rangeFunction, tables } from '../formulas/signatures.ts';
import { kpis } from '../kpis/all.ts';
import { showHelpDialog } from '../sheets/help.ts';
import { menuLanguage, userLanguage } from '../sheets/language.ts';
import { addMenu } from '../sheets/menu.ts';
import { helpWords } from '../words/help.ts';
import { menuWords } from '../words/menu.ts';

/** In the account's language: what people have chosen may not be asked for in every mode. */
export const onOpen = (): void => addMenu(menuLanguage(), menuWords);
export const onInstall = (): void => onOpen();

export function showHelp(): void {
  const language = userLanguage();
  const { title, introduction } = helpWords[language];
  const functions = [
    ...kpis.map(({ name, description }) => ({ term: name, text: description[language] })),
    ...[...tables, rangeFunction].map(({ name, description }) => ({ term: name, text: description })),
  ];
  showHelpDialog(title, introduction, functions);
}
