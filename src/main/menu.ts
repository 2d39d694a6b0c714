import { rangeFunction, signatures, tables } from '../formulas/signatures.ts';
import { kpis } from '../kpis/all.ts';
import { sampleTabs } from '../sample/sampleTabs.ts';
import { addSheets } from '../sheets/addSheets.ts';
import { showHelpDialog } from '../sheets/help.ts';
import { menuLanguage, userLanguage } from '../sheets/language.ts';
import { addMenu } from '../sheets/menu.ts';
import { readPlace } from '../sheets/readSheets.ts';
import { refreshFormulas } from '../sheets/refreshFormulas.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { helpWords } from '../words/help.ts';
import { today } from './today.ts';

/** In the account's language: what people have chosen may not be asked for in every mode. */
export const onOpen = (): void => addMenu(menuLanguage());
export const onInstall = (): void => onOpen();

export const refreshKpiFormulas = (): void => void refreshFormulas(signatures.map(({ name }) => name));

export function showHelp(): void {
  const language = userLanguage();
  const { title, introduction } = helpWords[language];
  const functions = [
    ...kpis.map(({ name, description }) => ({ term: name, text: description[language] })),
    ...[...tables, rangeFunction].map(({ name, description }) => ({ term: name, text: description })),
  ];
  showHelpDialog(title, introduction, functions);
}

/** A small team by default; the workbench asks for the full one and may name its last day. */
export function addSampleTabs(size?: 'small' | 'full', asOf?: string): string[] {
  const { zone } = readPlace();
  return addSheets(
    sampleTabs({ size: size ?? 'small', asOf: dayOfIso(asOf ?? '') ?? today(zone), language: userLanguage() }),
  );
}
