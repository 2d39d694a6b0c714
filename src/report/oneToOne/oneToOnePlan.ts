import type { OneToOne } from '../../summary/oneToOne/oneToOne.ts';
import type { Summary } from '../../summary/summary.ts';
import type { Calendar } from '../../vocabulary/workdays.ts';
import { type Block, headingLine, quiet, text } from '../block.ts';
import { reportContext } from '../context.ts';
import { layOut } from '../layout.ts';
import { slots } from '../page/slots.ts';
import type { SheetPlan } from '../sheetPlan.ts';
import { betterBlock, stepBlock, targetsBlock } from './findingBlocks.ts';
import { type PageContext, pageContext, pageWidths, sentenceLines } from './page.ts';
import { callAnchor, callsBlock, recordingColumn, rowColumn, workAnchor, workBlock } from './rowBlocks.ts';
import { weeksBlock } from './weeksBlock.ts';

/** A text that leads to a row of people's own, or out of the spreadsheet. */
export type PagePlace = {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly row: number } | { readonly url: string };
};

/**
 * The page for the talk with one rep as plain data. It always has as many rows, the last of them the headings of what is
 * agreed, so that what people write below it is never moved or touched.
 */
export type OneToOnePlan = { readonly sheet: SheetPlan; readonly places: readonly PagePlace[] };

/** Lines below the page that are made ready to be written into. */
export const agreedLines = 10;
/** Of what is agreed. */
export const agreedColumns = { day: 0, what: 1, done: 10 } as const;

export function oneToOnePlan(page: OneToOne, summary: Summary, settings: Calendar): OneToOnePlan {
  const own = pageContext(page, reportContext(summary, settings));
  const blocks = [titleBlock, weeksBlock, targetsBlock, stepBlock, betterBlock, callsBlock, workBlock, agreedBlock];
  const {
    anchors,
    linked: _,
    charts: __,
    ...layout
  } = layOut(
    blocks.map((blockOf) => blockOf(own)),
    pageWidths,
  );
  return {
    sheet: {
      ...layout,
      role: 'oneToOne',
      rep: page.rep,
      name: own.own.sheetName(nameFor(page.rep)),
      frozenRows: 1,
      charts: [],
      links: [],
    },
    places: [
      ...page.calls.flatMap(({ sheet, row, recording }, i): PagePlace[] => {
        const line = anchors[callAnchor(i)] as number;
        const place: PagePlace = { row: line, column: rowColumn, to: { sheet, row } };
        return recording === null ? [place] : [place, { row: line, column: recordingColumn, to: { url: recording } }];
      }),
      ...page.work.items.map(({ sheet, row }, i): PagePlace => {
        return { row: anchors[workAnchor(i)] as number, column: rowColumn, to: { sheet, row } };
      }),
    ],
  };
}

function titleBlock({ page, context, own }: PageContext): Block {
  const { asOf } = context.summary;
  const { span, others, rep } = page;
  const told = span ? own.span(asOf, span.first, span.last, others) : own.noDays(asOf);
  return {
    name: 'title',
    lines: [{ cells: [text(own.title(rep), { bold: true, size: 14 })], height: 26 }, { cells: [quiet(told)] }],
  };
}

function agreedBlock({ own }: PageContext): Block {
  const headings = [own.agreedDay, own.agreedWhat, '', '', '', '', '', '', '', '', own.agreedDone];
  return {
    name: 'agreed',
    lines: [
      { cells: [text(own.agreed, { bold: true, size: 11 })] },
      ...slots(sentenceLines([own.agreedLead], 'quiet'), 2),
      headingLine(headings, { widths: pageWidths, left: [0, 1] }),
    ],
  };
}

const longestName = 60;

/** A sheet's name may hold neither of these in every program, nor be endless. */
function nameFor(rep: string): string {
  const clean = rep.replace(/[\p{Cc}\p{Cs}[\]*?:/\\']/gu, ' ').replace(/\s+/g, ' ');
  return clean.slice(0, longestName).trim();
}
