import { type Language, wordsByName } from '../vocabulary/words.ts';
import { sheets as en } from './en/sheets.ts';
import { sheets as ru } from './ru/sheets.ts';

/** What could not be done in the spreadsheet, and what to do now. */
export type SheetsWords = typeof en;

const wordsIn: Readonly<Record<Language, SheetsWords>> = { en, ru };

export const sheetsWords = wordsByName<keyof SheetsWords['texts']>({ en: en.texts, ru: ru.texts });

export function tabSilent(sheet: string, language: Language): string {
  return wordsIn[language].tabSilent(sheet);
}

export function sheetProtected(sheet: string, language: Language): string {
  return wordsIn[language].sheetProtected(sheet);
}

export function cellsMerged(sheet: string, cells: string, language: Language): string {
  return wordsIn[language].cellsMerged(sheet, cells);
}

export function cellsTyped(sheet: string, rows: string, language: Language): string {
  return wordsIn[language].cellsTyped(sheet, rows);
}

/** @param rows among which the changed ones are */
export function rowsChanged(sheet: string, rows: string, language: Language): string {
  return wordsIn[language].rowsChanged(sheet, rows);
}

/** @param time of the day, `10:42` */
export function beingRebuilt(time: string, language: Language): string {
  return wordsIn[language].beingRebuilt(time);
}

/** @param time of the day, `10:42` */
export function beingListed(time: string, language: Language): string {
  return wordsIn[language].beingListed(time);
}

/** @param time of the day, `10:42` */
export function workListUnderWay(time: string, language: Language): string {
  return wordsIn[language].workListUnderWay(time);
}

/** @param time of the day, `10:42` */
export function pageUnderWay(time: string, language: Language): string {
  return wordsIn[language].pageUnderWay(time);
}

export function sheetMissing(sheet: string, language: Language): string {
  return wordsIn[language].sheetMissing(sheet);
}

export function spreadsheetFull(cells: string, language: Language): string {
  return wordsIn[language].spreadsheetFull(cells);
}

export function sampleThere(sheets: readonly string[], language: Language): string {
  return wordsIn[language].sampleThere(sheets);
}
