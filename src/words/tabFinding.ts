import type { DurationUnit } from '../vocabulary/durationUnit.ts';
import { inEveryLanguage, type Language, type Words, wordsByName } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';
import { tabFinding as en } from './en/tabFinding.ts';
import { numberText } from './number.ts';
import { tabFinding as ru } from './ru/tabFinding.ts';

type ColumnSign = 'settings' | 'exact' | 'spelling' | 'values' | 'addition';

export type TabFindingWords = {
  /** Why a column was taken for a field. */
  readonly columnReason: Readonly<Record<ColumnSign, (heading: string) => string>>;
  readonly readByLegend: (codes: readonly string[]) => string;
  readonly columnsAddUp: (headings: readonly string[]) => string;
  readonly dayOrderReason: (text: string, day: string) => string;
  /** Why a sheet is none of our tabs. */
  readonly otherSheet: Readonly<Record<'blank' | 'noHeadings' | 'unknown' | 'switchedOff', string>>;
  readonly tooFewHeadings: (tab: string) => string;
  readonly columnWanted: (tab: string, column: string) => string;
  readonly anotherSheetIsRead: (tab: string, sheet: string) => string;
  /** Of a sheet that was taught: another one holds the same people on the same days. */
  readonly sameRowsAgain: (setting: string, read: string, sheet: string) => string;
  /** Of columns beyond an empty one. */
  readonly columnsStandApart: (headings: readonly string[]) => string;
  readonly whichSheet: (tab: string, sheets: readonly string[]) => string;
  readonly whichSheetFirst: (tab: string, sheets: readonly string[]) => string;
  readonly mayBeAsWell: (tab: string, others: readonly string[]) => string;
  readonly whichTab: (sheet: string, tabs: readonly string[]) => string;
  readonly whoseRows: (tab: string, sheet: string) => string;
  readonly severalColumns: (tab: string, sheet: string, field: string, headings: readonly string[]) => string;
  /** No heading says the field, whose cells tell a day, a class or an amount. */
  readonly columnIsMissing: Readonly<Record<MissingField, (tab: string, sheet: string, field: string) => string>>;
  /** Of meetings that are marked where nobody came, and blank elsewhere. */
  readonly isBlankHeld: (tab: string, sheet: string, heading: string) => string;
  readonly blankFlag: Readonly<Record<'no' | 'unknown', string>>;
  readonly whatDurationsCount: (tab: string, sheet: string, heading: string) => string;
  readonly durationUnit: Readonly<Record<DurationUnit, string>>;
  readonly sheetIsGone: (tab: string, sheet: string) => string;
  readonly sheetDoesNotFit: (tab: string, sheet: string) => string;
  /** @param doubt a whole sentence */
  readonly sheetIsDoubtful: (tab: string, sheet: string, doubt: string) => string;
  readonly columnIsNeeded: string;
  readonly repIsSheetName: string;
  readonly fixedByLayout: string;
  readonly headingIsGone: (sheet: string, heading: string) => string;
  readonly whatValuesMean: (facts: {
    readonly tab: string;
    readonly field: string;
    readonly rows: string;
    readonly all: string;
  }) => string;
};

type MissingField = 'day' | 'class' | 'amount';

const wordsIn: Readonly<Record<Language, TabFindingWords>> = { en, ru };

function said(say: (words: TabFindingWords, language: Language) => string): Words {
  return inEveryLanguage((language) => say(wordsIn[language], language));
}

/** Why a column was taken for a field. */
export function columnReason(
  heading: string,
  how: 'settings' | 'exact' | 'qualified' | 'prefix' | 'parenthesis' | 'noun' | 'suffix' | 'spelling' | 'values',
): Words {
  const isPlain = how === 'settings' || how === 'exact' || how === 'spelling' || how === 'values';
  return said(({ columnReason: reasons }) => reasons[isPlain ? how : 'addition'](heading));
}

/** @param codes each with what it stands for */
export function readByLegend(reason: Words, codes: readonly string[]): Words {
  return said((words, language) => `${reason[language]} ${words.readByLegend(codes)}`);
}

/** Why several columns are one field. */
export function columnsAddUp(headings: readonly string[]): Words {
  return said((words) => words.columnsAddUp(headings));
}

/** How the dates of a column were read, where both orders are possible. */
export function dayOrderReason(text: string, order: 'day first' | 'month first'): Words {
  return said((words, language) => words.dayOrderReason(text, dayOfNumeric(text, order === 'day first', language)));
}

/** Why a sheet is none of our tabs. */
export const otherSheetWords = wordsByName<keyof TabFindingWords['otherSheet']>({
  en: en.otherSheet,
  ru: ru.otherSheet,
});

/** @param column the field for want of which the sheet is not that tab; null when too little else speaks for it */
export function nearestTab(tab: Words, column: Words | null): Words {
  return said((words, language) =>
    column ? words.columnWanted(tab[language], column[language]) : words.tooFewHeadings(tab[language]),
  );
}

export function anotherSheetIsRead(tab: Words, sheet: string): Words {
  return said((words, language) => words.anotherSheetIsRead(tab[language], sheet));
}

/** @param setting the line that lists the sheets */
export function sameRowsAgain(setting: string, read: string, sheet: string): Words {
  return said((words) => words.sameRowsAgain(setting, read, sheet));
}

export function columnsStandApart(headings: readonly string[]): Words {
  return said((words) => words.columnsStandApart(headings));
}

/** Until it is answered none of them is read. */
export function whichSheetFirst(tab: Words, sheets: readonly string[]): Words {
  return said((words, language) => words.whichSheetFirst(tab[language], sheets));
}

/** Why a sheet is not read that may be the tab. */
export function mayBeAsWell(tab: Words, others: readonly string[]): Words {
  return said((words, language) => words.mayBeAsWell(tab[language], others));
}

export function whichSheet(tab: Words, sheets: readonly string[]): Words {
  return said((words, language) => words.whichSheet(tab[language], sheets));
}

export function whichTab(sheet: string, tabs: readonly Words[]): Words {
  return said((words, language) =>
    words.whichTab(
      sheet,
      tabs.map((tab) => tab[language]),
    ),
  );
}

export function whoseRows(tab: Words, sheet: string): Words {
  return said((words, language) => words.whoseRows(tab[language], sheet));
}

/** Several columns say that they are the field. */
export function severalColumns(tab: Words, sheet: string, field: Words, headings: readonly string[]): Words {
  return said((words, language) => words.severalColumns(tab[language], sheet, field[language], headings));
}

/** No heading says the field, but the cells of some columns could be it. */
export function columnIsMissing(tab: Words, sheet: string, field: Words, what: MissingField): Words {
  return said((words, language) => words.columnIsMissing[what](tab[language], sheet, field[language]));
}

/** A tally has one column of deals, beside the money that they brought. */
export function areDealsWon(sheet: string, heading: string): Words {
  return {
    en: `Does the column "${heading}" of "${sheet}" count deals won, or deals created? Until then it is not counted.`,
    ru: `Столбец «${heading}» листа «${sheet}» — это выигранные сделки или созданные? До ответа он не считается.`,
  };
}

export const dealsAre: readonly Words[] = [
  { en: 'deals won', ru: 'выигранные сделки' },
  { en: 'deals created', ru: 'созданные сделки' },
];

export function isEveryRowASale(sheets: readonly string[]): Words {
  const list = sheets.map((sheet) => `"${sheet}"`).join(', ');
  const ruList = sheets.map((sheet) => `«${sheet}»`).join(', ');
  return {
    en: `Is every row of ${list} a sale? Nothing there says which deals were won; until you say yes, none is counted.`,
    ru: `Каждая строка листа ${ruList} — продажа? Там не сказано, какие сделки выиграны; пока вы не ответите «да», они не считаются.`,
  };
}

export function isEachSheetAReps(sheets: readonly string[]): Words {
  const list = sheets.map((sheet) => `"${sheet}"`).join(', ');
  const ruList = sheets.map((sheet) => `«${sheet}»`).join(', ');
  return {
    en: `Are ${list} reps, each with a sheet of their own? Until you say yes, their rows count for the team only.`,
    ru: `${ruList} — это сотрудники, у каждого свой лист? Пока вы не ответите «да», строки считаются только для команды.`,
  };
}

export const everyRowIsASale: Words = {
  en: 'KPI Settings says that every row is a sale.',
  ru: 'По KPI Settings каждая строка — продажа.',
};

export const columnOfLegend: Words = {
  en: 'Nearly all that stands there is explained in a legend as outcomes.',
  ru: 'Почти всё, что там стоит, объяснено в легенде как результаты.',
};

export const outcomeBySheet: Words = {
  en: 'The name of the sheet says what became of its deals.',
  ru: 'Чем кончились сделки, говорит название листа.',
};

export function sheetIsGone(tab: Words, sheet: string): Words {
  return said((words, language) => words.sheetIsGone(tab[language], sheet));
}

export function sheetDoesNotFit(tab: Words, sheet: string): Words {
  return said((words, language) => words.sheetDoesNotFit(tab[language], sheet));
}

/** A wide sheet that somebody has named for a tab and that cannot be turned for sure. */
export function sheetIsDoubtful(tab: Words, sheet: string, doubt: Words): Words {
  return said((words, language) => words.sheetIsDoubtful(tab[language], sheet, doubt[language]));
}

/** Of a field that the tab needs and that no heading was recognised as. */
export const columnIsNeeded = said((words) => words.columnIsNeeded);

export const repIsSheetName = said((words) => words.repIsSheetName);

/** Of a sheet that has reps, days or periods across. */
export const fixedByLayout = said((words) => words.fixedByLayout);

export function headingIsGone(sheet: string, heading: string): Words {
  return said((words) => words.headingIsGone(sheet, heading));
}

/** Of values that are not understood: calls, meetings and the like with the field that they stand in. */
export function whatValuesMean(tab: Words, field: string, rows: number, all: number): Words {
  return said((words, language) =>
    words.whatValuesMean({
      tab: tab[language],
      field,
      rows: numberText(rows, language),
      all: numberText(all, language),
    }),
  );
}

/** Whether the times under a heading are seconds or minutes. */
export function whatDurationsCount(tab: Words, sheet: string, heading: string): Words {
  return said((words, language) => words.whatDurationsCount(tab[language], sheet, heading));
}

/** Whether a meeting took place where a flag is blank. */
export function isBlankHeld(tab: Words, sheet: string, heading: string): Words {
  return said((words, language) => words.isBlankHeld(tab[language], sheet, heading));
}

/** The answers to that: a blank is a no, or says nothing. */
export function blankFlagChoice(meaning: 'no' | 'unknown'): Words {
  return said((words) => words.blankFlag[meaning]);
}

export function durationUnitText(unit: DurationUnit): Words {
  return said((words) => words.durationUnit[unit]);
}
