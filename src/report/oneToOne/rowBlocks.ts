import type { CallToHear } from '../../summary/oneToOne/oneToOne.ts';
import type { WorkItem } from '../../summary/workList/workItem.ts';
import { valueText } from '../../words/number.ts';
import { workListWords } from '../../words/workList.ts';
import { type Block, beside, headingLine, type Line, label, number, text } from '../block.ts';
import { type PageContext, pageWidths, section, sentenceLines } from './page.ts';

/** With their headings, and for the work what else there is. */
const callLines = 6;
const workLines = 8;

const small = { size: 9 };

/** Where what leads to a row of people's own stands, and what leads to a recording. */
export const rowColumn = 10;
export const recordingColumn = 9;

/** What a line is called whose row is to be found again. */
export const callAnchor = (i: number): string => `call ${i}`;
export const workAnchor = (i: number): string => `work ${i}`;

export function callsBlock(own: PageContext): Block {
  const { page, own: words } = own;
  if (page.calls.length === 0) return section('calls', words.calls, sentenceLines([words.noCalls], 'quiet'), callLines);
  const headings = ['', words.day, words.client, '', '', words.minutes, words.outcome, '', '', '', words.row];
  const head = headingLine(headings, { widths: pageWidths, left: [0, 1, 2, 6, 9, 10] });
  return section('calls', words.calls, [head, ...page.calls.map((call, i) => callLine(call, i, own))], callLines);
}

function callLine(call: CallToHear, i: number, { own: words }: PageContext): Line {
  const { why, day, client, seconds, outcome, recording, sheet, row } = call;
  return {
    anchor: callAnchor(i),
    cells: [
      label(words.callWhy[why]),
      beside(words.shortDay(day), small),
      beside(client, small),
      text(''),
      text(''),
      number(seconds / 60, '0.0', small),
      beside(outcome, small),
      text(''),
      text(''),
      beside(recording === null ? '' : words.listen, small),
      beside(placeText(sheet, row), small),
    ],
  };
}

/** The rep's part of the work list. */
export function workBlock(own: PageContext): Block {
  const { page, own: words } = own;
  const { items, all } = page.work;
  if (items.length === 0) return section('work', words.work, sentenceLines([words.noWork], 'quiet'), workLines);
  const headings = ['', words.client, '', '', '', '', words.days, '', words.amount, '', words.row];
  const more = all > items.length ? sentenceLines([words.moreWork(all - items.length)], 'quiet') : [];
  const lines = items.map((item, i) => workLine(item, i, own));
  const head = headingLine(headings, { widths: pageWidths, left: [0, 1, 10] });
  return section('work', words.work, [head, ...lines, ...more], workLines);
}

function workLine({ kind, client, days, amount, sheet, row }: WorkItem, i: number, { context }: PageContext): Line {
  const { currency, language } = context.summary;
  return {
    anchor: workAnchor(i),
    cells: [
      label(workListWords[language].kinds[kind]),
      beside(client, small),
      ...['', '', '', ''].map((blank) => text(blank)),
      number(days, '#,##0', small),
      text(''),
      text(amount === null ? '' : valueText(amount, 'money', currency, language), { ...small, align: 'right' }),
      text(''),
      beside(placeText(sheet, row), small),
    ],
  };
}

/** As the work list names a place. */
function placeText(sheet: string, row: number): string {
  return `${sheet}, ${row}`;
}
