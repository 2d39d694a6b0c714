import { detailsWords } from '../../words/details.ts';
import { reportedWords } from '../../words/reported.ts';
import { emptyLine, type Line, sectionLine, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { textLines } from '../textLines.ts';
import type { DetailsBlock } from './titled.ts';

/** Always as many, so that what stands below keeps its place and its formats; hidden where there is nothing to say. */
const sentenceLines = 12;
const width = 960;

/** What moved since the build before, and which closed quarters are no longer what was reported. */
export function changesBlock({ summary }: ReportContext): DetailsBlock {
  const { title, more } = reportedWords[summary.language];
  const { sinceLastBuild = [], sinceReported = [] } = summary;
  const told = sinceReported.map((revision) => revision.text);
  const all = [...sinceLastBuild, ...told].map(wrapped);
  let fitting = all.length;
  const linesOf = (count: number): string[] => all.slice(0, count).flat();
  const room = (count: number): number => sentenceLines - (count < all.length ? 1 : 0);
  while (linesOf(fitting).length > room(fitting)) fitting -= 1;
  const rest = all.length - fitting;
  const lines = rest > 0 ? [...linesOf(fitting), `    ${more(rest)}`] : linesOf(fitting);
  const spare: Line = { ...emptyLine, stretch: 'spare' };
  // Hidden where there is nothing to say, but read by whoever copies or exports the sheet.
  const { cells } = sectionLine(lines.length > 0 ? title : '');
  return {
    name: 'changes',
    short: detailsWords[summary.language].changes,
    lines: [
      { cells, stretch: lines.length > 0 ? 'used' : 'spare' },
      ...Array.from({ length: sentenceLines }, (_, i): Line => {
        const line = lines[i];
        return line === undefined ? spare : { cells: [text(line)], stretch: 'used' };
      }),
    ],
  };
}

function wrapped(sentence: string): string[] {
  return textLines(sentence, width - 20).map((line, i) => (i === 0 ? `•  ${line}` : `    ${line}`));
}
