import type { Summary } from '../../summary/summary.ts';
import type { TabReceipt } from '../../summary/understood/receipt.ts';
import { detailsWords } from '../../words/details.ts';
import { numberText } from '../../words/number.ts';
import { settingsSheetName } from '../../words/settingLines.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import { beside, blank, headingLine, type Line, label, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** The sidebar lists all; a page of remarks about one tab would hide those about the next. */
const mostRemarks = 8;
const remarkColumn = 4;
const remarkWidth = 515;

/** Where every row of every sheet went: counted + left out = rows, each reason in a sentence. */
export function leftOutBlock(context: ReportContext): DetailsBlock {
  const { summary, words } = context;
  return titled(
    'left out',
    { short: detailsWords[summary.language].leftOut, title: words.leftOutTitle, finding: findingOf(context) },
    [
      headingLine([words.sheet, words.rows, words.counted, words.leftOut, words.remarks, '', '', '', '', '', ''], {
        left: [0, 4],
      }),
      ...summary.tabs.flatMap((tab) => tabLines(tab, context)),
      ...summary.questions.flatMap((question, i) => questionLines(question, i === 0, context)),
      ...summary.settingProblems.flatMap(({ row, column, text: problem }) =>
        withRemarks([text(`${settingsSheetName}!${column}${row}`), blank, blank, blank], [problem]),
      ),
      ...summary.otherSheets.flatMap(({ sheet, reason }) =>
        withRemarks([quiet(sheet), blank, blank, blank], [`${words.notRead}: ${reason}`]),
      ),
    ],
  );
}

function tabLines(tab: TabReceipt, { summary, words, formats }: ReportContext): Line[] {
  const name = sidebarWords[summary.language].tabs[tab.tab];
  const title = tab.sheet === name ? name : `${tab.sheet} · ${name}`;
  const shown = tab.problems.slice(0, mostRemarks).map((problem) => problem.text);
  const more = tab.problems.length - shown.length;
  const remarks = more > 0 ? [...shown, words.moreRemarks(more)] : shown;
  const rowsOf = (rows: number, part: 'all' | 'counted' | 'left out'): ReportCell =>
    shows(number(rows, formats.count), { of: 'sheet', tab: tab.tab, sheet: tab.sheet, part });
  const cells = [
    label(title),
    rowsOf(tab.rows, 'all'),
    rowsOf(tab.counted, 'counted'),
    rowsOf(tab.leftOut, 'left out'),
  ];
  const lines = withRemarks(cells, remarks.length > 0 ? remarks : [words.allCounted]);
  if (!tab.copies) return lines;
  const copies = shows(number(tab.copies, formats.count), { of: 'copies', sheet: tab.sheet });
  const remark = beside(words.copiesRemark, { size: 9, color: palette.quiet });
  return [...lines, { cells: [label(`   ${words.copies}`), copies, blank, blank, remark] }];
}

function questionLines(question: Summary['questions'][number], isFirst: boolean, { words }: ReportContext): Line[] {
  const sentence = words.assumed(question.text, question.assumed, question.setting);
  const lines = withRemarks([text(words.question, { bold: true }), blank, blank, blank], [sentence]);
  return isFirst ? lines.map((line, i) => (i === 0 ? { ...line, anchor: 'questions' } : line)) : lines;
}

/** The first sentence stands beside the numbers, the others below it. */
function withRemarks(cells: readonly ReportCell[], remarks: readonly string[]): Line[] {
  const sentences = remarks.flatMap((remark) =>
    textLines(remark, remarkWidth - 12, 9).map((line, i) => (i === 0 ? line : `   ${line}`)),
  );
  const indent = new Array<ReportCell>(remarkColumn).fill(blank);
  return sentences.map((sentence, i) => ({
    cells: [...(i === 0 ? cells : indent), beside(sentence, { size: 9, color: palette.quiet })],
  }));
}

/** Of all rows, how many are in no number. */
function findingOf({ summary: { tabs, language } }: ReportContext): string {
  const own = detailsWords[language];
  const left = tabs.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const rows = numberText(
    tabs.reduce((sum, tab) => sum + tab.rows, 0),
    language,
  );
  return left > 0 ? own.leftOutFinding(numberText(left, language), rows) : own.nothingLeftOut(rows);
}
