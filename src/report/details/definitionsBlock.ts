import { detailsWords } from '../../words/details.ts';
import { beside, blank, type Line, label, quiet } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { isMeasured } from '../kpiLine.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

const definitionWidth = 730;

/** What each number on the sheet counts, so that two readers of the report mean the same. */
export function definitionsBlock({ summary, words }: ReportContext): DetailsBlock {
  const definitions = summary.headline.filter(isMeasured).flatMap(({ label: name, description }) =>
    textLines(description, definitionWidth, 9).map(
      (line, i): Line => ({
        cells: [i === 0 ? label(name, { size: 9 }) : blank, beside(line, { size: 9, color: palette.quiet })],
      }),
    ),
  );
  return titled('definitions', { short: detailsWords[summary.language].definitions, title: words.definitionsTitle }, [
    ...definitions,
    ...textLines(words.closing, 960, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
  ]);
}
