import { agreedColumns } from '../../report/oneToOne/oneToOnePlan.ts';
import { type Cells, isDate } from '../../vocabulary/cell.ts';
import { languages } from '../../vocabulary/words.ts';
import { oneToOneWords } from '../../words/oneToOne.ts';

/** The instants of the dates that people have written below the headings of what is agreed, wherever these stand now. */
export function agreedDays(sheet: GoogleAppsScript.Spreadsheet.Sheet): number[] {
  const cells = sheet.getDataRange().getValues() as Cells;
  const heading = cells.findIndex((row) => languages.some((language) => isHeading(row, oneToOneWords[language])));
  if (heading < 0) return [];
  return cells.slice(heading + 1).flatMap((row) => {
    const day = row[agreedColumns.day];
    return isDate(day) ? [day.getTime()] : [];
  });
}

function isHeading(row: Cells[number], words: (typeof oneToOneWords)['en']): boolean {
  // Headings stand a little in from the column before.
  const textAt = (column: number): string => String(row[column] ?? '').trim();
  return textAt(agreedColumns.day) === words.agreedDay && textAt(agreedColumns.what) === words.agreedWhat;
}
