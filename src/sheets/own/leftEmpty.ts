import { languages } from '../../vocabulary/words.ts';
import { oneToOneWords } from '../../words/oneToOne.ts';
import { detailsSheetName, summarySheetName } from '../../words/report.ts';
import { rowsBehindWords } from '../../words/rowsBehind.ts';
import { workListWords } from '../../words/workList.ts';
import type { OwnSheet } from './ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What a sheet of the sample is called until it is tagged: its own name is one that people give too, and a blank sheet
 * called *Leads* may be theirs.
 */
export const untaggedSample = 'Inside Sales KPIs – …';

/** What nobody but us calls a sheet. */
const ourNames: readonly string[] = [
  summarySheetName,
  detailsSheetName,
  untaggedSample,
  ...languages.flatMap((language) => [rowsBehindWords[language].sheetName, workListWords[language].sheetName]),
];

/** What the pages of reps begin with. */
const pageNames = languages.map((language) => oneToOneWords[language].sheetName(''));

/** A sheet without a tag, and what it is called. */
export type Untagged = { readonly sheet: Sheet; readonly name: string };

/**
 * A script may be stopped between making a sheet and tagging it. What it leaves has a name that we give, numbered where
 * the name was taken, and nothing in it; a sheet of that name in which people have put anything is theirs.
 */
export function isLeftEmpty(
  { sheet, name }: Untagged,
  wanted: readonly string[] | 'any of ours' = 'any of ours',
): boolean {
  const isOurs = wanted === 'any of ours' ? hasOurName(name) : wanted.some((one) => isNumbered(name, one));
  return isOurs && isUntouched(sheet);
}

/** A name that we give, numbered or not. */
export function hasOurName(name: string): boolean {
  return ourNames.some((one) => isNumbered(name, one)) || pageNames.some((one) => name.startsWith(one));
}

/** The sheet that an earlier attempt left before it was tagged, to be written instead of one more. */
export function leftEmpty(sheets: readonly Sheet[], wanted: string, owned: readonly OwnSheet[]): Sheet | null {
  const tagged = new Set(owned.map(({ sheet }) => sheet.getSheetId()));
  const isLeft = (sheet: Sheet): boolean =>
    isLeftEmpty({ sheet, name: sheet.getName() }, [wanted]) && !tagged.has(sheet.getSheetId());
  return sheets.find(isLeft) ?? null;
}

/** The name, or the name with a number, as `freeName` gives it. */
export function isNumbered(name: string, wanted: string): boolean {
  return name.startsWith(wanted) && /^( \d+)?$/.test(name.slice(wanted.length));
}

function isUntouched(sheet: Sheet): boolean {
  if (sheet.getLastRow() > 0 || sheet.getCharts().length > 0) return false;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const isAll = <T>(grid: readonly (readonly T[])[], plain: T): boolean =>
    grid.every((row) => row.every((one) => one === plain));
  return (
    isAll(all.getNotes(), '') && isAll(all.getDataValidations(), null) && isAll<string>(all.getBackgrounds(), '#ffffff')
  );
}
