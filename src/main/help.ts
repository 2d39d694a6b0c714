import { rangeFunction, tables } from '../formulas/signatures.ts';
import { kpis } from '../kpis/all.ts';
import { showHelpDialog } from '../sheets/user/help.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { helpWords } from '../words/help.ts';

export function showHelp(): void {
  const language = userLanguage();
  const { title, introduction } = helpWords[language];
  const functions = [
    ...kpis.map(({ name, description }) => ({ term: name, text: description[language] })),
    ...[...tables, rangeFunction].map(({ name, description }) => ({ term: name, text: description })),
  ];
  showHelpDialog(title, introduction, functions);
}
