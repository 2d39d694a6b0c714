import { detailsWords } from '../../words/details.ts';
import { type Block, type Line, linkTo, quiet, type ReportCell, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import type { DetailsBlock } from './titled.ts';

/** Columns from which a name has room, together with the blank ones behind it. */
const linkColumns = [0, 1, 3, 5, 7, 9] as const;
/** Room for 23 blocks, and always as many lines, so that they stay in sight alike. */
const linkLines = 4;

/** Lines that stay in sight: the title, what the numbers rest on, the links. */
export const topLines = 2 + linkLines;

/** What the sheet is, the way back, and a link to each block. */
export function topBlock(blocks: readonly DetailsBlock[], context: ReportContext): Block {
  const { summary, settings, words, periodText } = context;
  const { dataThrough, timeZone, language } = summary;
  const rests = [
    periodText,
    dataThrough === null ? '' : words.dataThrough(dataThrough),
    words.fiscalYear(settings['Fiscal year starts in month']),
    timeZone,
  ].filter((part) => part !== '');
  return {
    name: 'top',
    lines: [
      { cells: [text(detailsWords[language].title, { bold: true, size: 12 })] },
      { cells: [quiet(rests.join(' · '), { size: 9 })] },
      ...Array.from({ length: linkLines }, (_, line) => linksOf(blocks, line, context)),
    ],
  };
}

/** From left to right, line by line, the way back first. */
function linksOf(blocks: readonly DetailsBlock[], line: number, { summary }: ReportContext): Line {
  const shown = blocks.filter(({ lines }) => lines[0]?.stretch !== 'spare');
  const all = [{ name: 'answer', short: detailsWords[summary.language].toSummary }, ...shown];
  const cells = new Array<ReportCell>(linkColumns[linkColumns.length - 1] as number).fill({ value: null });
  linkColumns.forEach((column, i) => {
    const block = all[line * linkColumns.length + i];
    cells[column] = block ? linkTo(block.name, text(block.short, { size: 9 })) : { value: null };
  });
  return { cells };
}
