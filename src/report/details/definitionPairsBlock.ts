import type { Definition } from '../../summary/figures/growthRow.ts';
import { detailsWords } from '../../words/details.ts';
import { beside, headingLine, type Line, label, number, type ReportCell, shows, text } from '../block.ts';
import { kpiNamed, type ReportContext } from '../context.ts';
import { palette } from '../palette.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** KPIs by both of the definitions that are in use, side by side. Null where none can be measured by both. */
export function definitionPairsBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words, periodText } = context;
  const pairs = summary.definitionPairs ?? [];
  if (pairs.length === 0) return null;
  const counts = [words.counted, words.outOf];
  return titled('definitionPairs', { short: detailsWords[summary.language].pairs, title: words.pairsTitle }, [
    headingLine([words.definition, periodText, ...counts, words.allTime, ...counts, words.remarks, '', '', ''], {
      left: [0, 7],
    }),
    ...pairs.flatMap(({ kpi, definitions }) => [
      {
        cells: [text(kpiNamed(kpi)?.label[summary.language] ?? kpi, { bold: true, size: 9, color: palette.quiet })],
        background: palette.band,
      },
      ...definitions.map((definition) => definitionLine(kpi, definition, context)),
    ]),
  ]);
}

function definitionLine(kpi: string, definition: Definition, { summary, formats, period }: ReportContext): Line {
  const { label: name, remark, above, below, newest, allTime } = definition;
  const title = `${kpiNamed(kpi)?.label[summary.language] ?? kpi} · ${name}`;
  const share = { of: 'share', label: title, above: [above], below, rep: null } as const;
  const small = { size: 9, color: palette.quiet };
  const cells = (receipt: Definition['newest'], periods: readonly string[] | null): ReportCell[] => [
    shows(number(receipt.value, formats.share, { bold: true }), { ...share, periods }),
    shows(number(receipt.numerator, formats.count, small), { ...share, periods, side: 'above' }),
    shows(number(receipt.denominator, formats.count, small), { ...share, periods, side: 'below' }),
  ];
  return {
    cells: [
      label(name),
      ...cells(newest, period === null ? null : [period]),
      ...cells(allTime, null),
      beside(remark, { size: 8, color: palette.quiet }),
    ],
  };
}
