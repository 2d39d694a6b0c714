import { type Block, blank, type Line, quiet, sectionLine, text } from './block.ts';
import type { ReportContext } from './context.ts';
import { textLines } from './textLines.ts';

const definitionWidth = 770;

/** What each number counts, so that two readers of the report mean the same. */
export function definitionsBlock({ summary, words }: ReportContext): Block {
  const definitions = summary.headline.flatMap(({ label, description }) =>
    textLines(description, definitionWidth, 9).map(
      (line, i): Line => ({
        cells: [i === 0 ? text(label, { size: 9 }) : blank, quiet(line, { size: 9 })],
      }),
    ),
  );
  return {
    name: 'definitions',
    lines: [
      sectionLine(words.definitionsTitle),
      ...definitions,
      ...textLines(words.closing, 960, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
    ],
  };
}
