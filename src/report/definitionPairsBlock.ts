import type { Definition } from '../summary/summary.ts';
import {
  type Block,
  beside,
  headingLine,
  type Line,
  label,
  number,
  type ReportCell,
  sectionLine,
  text,
} from './block.ts';
import { kpiNamed, type ReportContext } from './context.ts';
import { palette } from './palette.ts';

/** KPIs by both of the definitions that are in use, side by side. Null where none can be measured by both. */
export function definitionPairsBlock(context: ReportContext): Block | null {
  const { summary, words, periodText } = context;
  const pairs = summary.definitionPairs ?? [];
  if (pairs.length === 0) return null;
  const counts = [words.counted, words.outOf];
  return {
    name: 'definitionPairs',
    lines: [
      sectionLine(words.pairsTitle),
      headingLine([words.definition, periodText, ...counts, words.allTime, ...counts, words.remarks, '', '', ''], {
        left: [0, 7],
      }),
      ...pairs.flatMap(({ kpi, definitions }) => [
        {
          cells: [text(kpiNamed(kpi)?.label[summary.language] ?? kpi, { bold: true, size: 9, color: palette.quiet })],
          background: palette.band,
        },
        ...definitions.map((definition) => definitionLine(definition, context)),
      ]),
    ],
  };
}

function definitionLine({ label: name, remark, newest, allTime }: Definition, { formats }: ReportContext): Line {
  const cells = ({ value, numerator, denominator }: Definition['newest']): ReportCell[] => [
    number(value, formats.share, { bold: true }),
    number(numerator, formats.count, { size: 9, color: palette.quiet }),
    number(denominator, formats.count, { size: 9, color: palette.quiet }),
  ];
  return {
    cells: [label(name), ...cells(newest), ...cells(allTime), beside(remark, { size: 8, color: palette.quiet })],
  };
}
