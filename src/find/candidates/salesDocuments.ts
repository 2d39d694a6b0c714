import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { InspectedTable } from '../inspectSheet.ts';

const says = (pattern: string): RegExp => new RegExp(`(^| )(${pattern})( |$)`, 'u');
/** The documents of a sale, in the plural as lists are called, or the report of them. */
const sale = says('реализаци\\p{L}*|продаж\\p{L}*');
/** What the same programs print of what has not been sold. */
const noSale = says('план\\p{L}*|прогноз\\p{L}*|счет\\p{L}*|заказ\\p{L}*|предложени\\p{L}*|закупк\\p{L}*');
const number = /^(номер|№|документ|регистратор)( |$)/u;
const posted = /^(документ )?проведен( |$)/u;
const marked = /^пометка (на )?удалени[ея]( |$)/u;

/** Which kind of document each row is, and the kinds that are sales: an order or an invoice is none yet. */
const kind = /^(вид|тип)( документа)?$/u;
const ofSale = /реализаци|продаж|оказани|накладн|комиссионер|(^|\P{L})(чек|упд|акт)(\P{L}|$)/u;

/** What became of a document that takes goods back. */
export const returnDocument = 'Возврат';

/** Whether the rows are documents of an accounting program, each with its number, its sum and the other party. */
export function areDocuments({ headingRow, sample, wide }: InspectedTable): boolean {
  if (wide || headingRow < 0) return false;
  const headings = sample.headings.map(foldHeading);
  return [/^контрагент( |$)/u, /^сумма( |$)/u, number].every((one) => headings.some((heading) => one.test(heading)));
}

/** Whether they are those of sales, by the name of their sheet: what was shipped was sold, so nobody need be asked. */
export function areSalesDocuments(table: InspectedTable): boolean {
  if (!areDocuments(table)) return false;
  const { sheet, headingRow } = table;
  const above = sheet.cells.slice(0, headingRow).map((row) => row.map((cell) => String(cell ?? '')).join(' '));
  const name = foldHeading([sheet.sheet, ...above].join(' '));
  return sale.test(name) && !noSale.test(name);
}

/**
 * What became of each document: a draft, one that is marked for deletion and a return are no sales. What is neither yes nor
 * no, and a kind of document that may be no sale, is handed on as it stands, for nobody to understand.
 */
export function stateOfDocument({ headingRow, sheet }: InspectedTable): (row: readonly Cell[]) => string {
  const headings = (sheet.cells[headingRow] ?? []).map((cell) => foldHeading(String(cell ?? '')));
  const [isPosted, isMarked] = [posted, marked].map((pattern) => headings.findIndex((one) => pattern.test(one)));
  const isSaleIn = (column: number) => (row: readonly Cell[]) => ofSale.test(foldText(String(row[column] ?? '')));
  // A bare «Тип» may be the client's: of a document it has a sale among its words.
  const kinds = headings.findIndex(
    (heading, column) => kind.test(heading) && sheet.cells.slice(headingRow + 1).some(isSaleIn(column)),
  );
  const sum = headings.findIndex((heading) => /^сумма( |$)/u.test(heading));
  const isNo = (cell: Cell | undefined): boolean =>
    cell === false || ['', 'нет', 'ложь', '0', '-'].includes(foldText(String(cell ?? '')));
  const isYes = (cell: Cell | undefined): boolean =>
    cell === true || ['да', 'истина', '1', '+', 'проведен'].includes(foldText(String(cell ?? '')));
  return (row) => {
    if (isPosted !== undefined && isPosted >= 0) {
      if (isNo(row[isPosted])) return 'Отменен';
      if (!isYes(row[isPosted])) return String(row[isPosted]);
    }
    if (isMarked !== undefined && isMarked >= 0 && !isNo(row[isMarked])) return 'Отменен';
    const isMinus = /^\s*[-−(]/.test(String(row[sum] ?? ''));
    if (isMinus || row.some((cell) => typeof cell === 'string' && /^возврат( |$)/u.test(foldText(cell))))
      return returnDocument;
    return kinds < 0 || isBlank(row[kinds] ?? '') || isSaleIn(kinds)(row) ? 'Won' : String(row[kinds]);
  };
}
