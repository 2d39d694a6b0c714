import { codesOf, type TabNote, type TypedTab } from '../../rows/typedTab.ts';
import type { Language } from '../../vocabulary/words.ts';
import { problemText } from '../../words/problems.ts';
import { tabLine } from '../../words/tabLine.ts';
import type { Problem, TabReceipt } from './receipt.ts';
import { whatWasRead } from './whatWasRead.ts';

/**
 * Where each sheet's rows went. A mixed Activities tab is one receipt per tab that got a share of its rows and one for
 * the rows that went nowhere; together they are the rows of the sheet.
 */
export function receiptsOf(tabs: readonly TypedTab[], language: Language): TabReceipt[] {
  return tabs.map((tab) => {
    const shared = tab.tab === 'activities' ? sharedRows(tab, tabs) : 0;
    const read = whatWasRead(tab);
    return {
      tab: tab.tab,
      sheet: tab.sheet,
      rows: tab.rows - shared,
      counted: read.counted - shared,
      leftOut: read.leftOut,
      ...copiesIn(tab),
      line: tabLine(read, language),
      columns: tab.headings,
      problems: tab.notes.map((note) => problemOf(tab, note, language)),
    };
  });
}

function copiesIn(tab: TypedTab): { readonly copies?: number } {
  const repeats = codesOf(tab, 'repeats');
  let copies = 0;
  for (let row = 0; repeats && row < tab.rows; row += 1) if ((repeats[row] as number) < 0) copies += 1;
  return copies > 0 ? { copies } : {};
}

function sharedRows({ sheet }: TypedTab, tabs: readonly TypedTab[]): number {
  let rows = 0;
  for (const tab of tabs) if (tab.picked && !tab.isBeside && tab.sheet === sheet) rows += tab.rows;
  return rows;
}

function problemOf(tab: TypedTab, note: TabNote, language: Language): Problem {
  const heading = note.heading ?? (note.field ? (tab.headings[note.field] ?? '') : '');
  const own = note.letter ?? (note.field ? tab.letters[note.field] : undefined);
  return {
    rows: note.rows,
    row: note.row,
    column: own ?? null,
    leftOut: note.leftOut,
    text: problemText(
      note.reason,
      { ...note, isLeftOut: note.leftOut, sheet: tab.sheet, heading, letter: own ?? 'A' },
      language,
    ),
  };
}
