import type { ShownSummary, ShownTab } from './shownSummary.ts';
import { quoted, receiptOf, terminalWords as words } from './terminalWords.ts';
import { wrapped } from './wrapped.ts';

type Sheets = Pick<ShownSummary, 'tabs' | 'otherSheets' | 'language'>;

const mostHeadings = 15;

/** For every sheet what it was taken for, from which columns, and where its rows went; or why it was taken for nothing. */
export function sheetLines({ tabs, otherSheets, language }: Sheets, width: number): string[] {
  const detail = (text: string) => wrapped(text, '  – ', width);
  return [
    ...tabs.flatMap((tab) => [
      ...wrapped(receiptOf(tab, language), '• ', width),
      ...detail(columnsOf(tab, language)),
      ...tab.problems.flatMap(({ text }) => detail(text)),
    ]),
    ...otherSheets.flatMap(({ sheet, reason, headings }) => [
      ...wrapped(`${quoted(sheet, language)} ${words.notCounted[language]}: ${reason}`, '• ', width),
      ...(headings.length > 0 ? detail(headingsText(headings, language)) : []),
    ]),
  ];
}

/** `Columns: rep “Owner”, at “Call time”`. */
function columnsOf({ columns }: ShownTab, language: ShownSummary['language']): string {
  const named = Object.entries(columns).map(([field, heading]) => `${field} ${quoted(heading, language)}`);
  return `${words.columns[language]}: ${named.join(', ')}`;
}

function headingsText(headings: readonly string[], language: ShownSummary['language']): string {
  const shown = headings.slice(0, mostHeadings).map((heading) => quoted(heading, language));
  return `${words.headings[language]}: ${shown.join(', ')}${headings.length > mostHeadings ? ' …' : ''}`;
}
