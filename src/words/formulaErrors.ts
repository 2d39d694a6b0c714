import type { Language, Words } from '../vocabulary/words.ts';
import { formulaErrors as en } from './en/formulaErrors.ts';
import { numberText } from './number.ts';
import { formulaErrors as ru } from './ru/formulaErrors.ts';

/** By what rows are grouped besides the rep. */
type Grouped = 'source' | 'pipeline' | 'product';

export type FormulaErrorWords = {
  readonly wholeTab: (tab: string) => string;
  readonly noTab: (tab: string) => string;
  readonly wrongTab: (found: string, wanted: string) => string;
  readonly notAPeriod: (text: string) => string;
  readonly notADay: (text: string) => string;
  readonly notAWayToCount: (text: string) => string;
  readonly tooManyCells: (cells: string, most: string) => string;
  readonly tooMuchToRead: (sheets: string, cells: string, most: string) => string;
  readonly monthOrDay: (month: string, day: string) => string;
  readonly notOffered: (name: string) => string;
  readonly noReps: (name: string) => string;
  readonly noSuchRep: (name: string, reps: string) => string;
  readonly noSuchShare: (name: string) => string;
  readonly noSuchGroup: (name: string, by: Grouped, groups: string) => string;
  readonly notByGroup: (kpi: string, by: Grouped) => string;
  readonly noGroups: (table: string) => string;
};

const wordsIn: Readonly<Record<Language, FormulaErrorWords>> = { en, ru };

/** The argument is a cell, a number or a single column where a tab is wanted. */
export function wholeTab(label: Words, language: Language): string {
  return wordsIn[language].wholeTab(label[language]);
}

/** No argument, and no tab of that kind was found in the spreadsheet. */
export function noTab(label: Words, language: Language): string {
  return wordsIn[language].noTab(label[language]);
}

/** A range of another tab than the one that is wanted. */
export function wrongTab(found: Words, wanted: Words, language: Language): string {
  return wordsIn[language].wrongTab(found[language], wanted[language]);
}

/** Sheets has turned what may be a month into a day. @param day the first of a month, `2025-03-01` */
export function monthOrDay(day: string, language: Language): string {
  return wordsIn[language].monthOrDay(day.slice(0, 7), day);
}

/** A function that knows no reps or no periods was given one. */
export function notOffered(name: string, language: Language): string {
  return wordsIn[language].notOffered(name);
}

export function notAPeriod(text: string, language: Language): string {
  return wordsIn[language].notAPeriod(text);
}

/** What stands where a conversion is said to be counted by the lead or by the event. */
export function notAWayToCount(text: string, language: Language): string {
  return wordsIn[language].notAWayToCount(text);
}

/** What stands where the day as of which is asked should. */
export function notADay(text: string, language: Language): string {
  return wordsIn[language].notADay(text);
}

/** The ranges of a formula hold more than a function can count in the time that Google gives it. */
export function tooManyCells(cells: number, most: number, language: Language): string {
  return wordsIn[language].tooManyCells(numberText(cells, language), numberText(most, language));
}

/** A formula without a range would have to read more of these sheets than it can in the time that Google gives it. */
export function tooMuchToRead(sheets: string, cells: number, most: number, language: Language): string {
  return wordsIn[language].tooMuchToRead(sheets, numberText(cells, language), numberText(most, language));
}

/** @param reps the names that are known, for the sentence */
export function noSuchRep(name: string, reps: readonly string[], language: Language): string {
  const some = reps.slice(0, 8).join(', ');
  if (reps.length === 0) return wordsIn[language].noReps(name);
  return wordsIn[language].noSuchRep(name, reps.length > 8 ? `${some}, …` : some);
}

/** @param name what was asked for where a KPI that is a share was wanted */
export function noSuchShare(name: string, language: Language): string {
  return wordsIn[language].noSuchShare(name);
}

/** @param groups those that there are, at most fourteen */
export function noSuchGroup(name: string, by: Grouped, groups: readonly string[], language: Language): string {
  return wordsIn[language].noSuchGroup(name, by, groups.join(', '));
}

/** The rows of a KPI do not say their group, all say the same one, or the KPI has no rows of its own. */
export function notByGroup(kpi: string, by: Grouped, language: Language): string {
  return wordsIn[language].notByGroup(kpi, by);
}

/** A table was asked for a source, a pipeline or a product. */
export function noGroups(table: string, language: Language): string {
  return wordsIn[language].noGroups(table);
}
