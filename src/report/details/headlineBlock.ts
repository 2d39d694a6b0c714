import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { detailsWords } from '../../words/details.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import { headingLine, type Line, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { beforeText, kpiLine } from '../kpiLine.ts';
import { palette } from '../palette.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** The six KPIs with their sub-points: now, before, and the receipt of each number. */
export function headlineBlock(context: ReportContext): DetailsBlock {
  const { summary, words, periodText } = context;
  const headline = summary.headline.filter(({ isVolume }) => !isVolume);
  const groups = [...new Set(headline.map(({ group }) => group))];
  const trend = words.trend(Math.max(1, headline[0]?.trend.length ?? 0));
  return titled(
    'headline',
    {
      short: detailsWords[summary.language].allKpis,
      title: detailsWords[summary.language].allKpis,
      finding: findingOf(headline, context),
    },
    [
      headingLine(
        [
          words.kpi,
          periodText,
          beforeText(context),
          words.change,
          words.verdict,
          words.counted,
          words.outOf,
          words.allTime,
          trend,
          '',
          '',
        ],
        { left: [0, 4, 8] },
      ),
      ...groups.flatMap((group) => [
        groupLine(group, context),
        ...headline
          .filter((kpi) => kpi.group === group)
          .map((kpi) => ({ ...kpiLine(kpi, context), anchor: `kpi ${kpi.name}` })),
      ]),
    ],
  );
}

function groupLine(group: number, { summary }: ReportContext): Line {
  const name = sidebarWords[summary.language].groups[group] ?? '';
  return {
    cells: [text(`${group}  ${name}`, { bold: true, size: 9, color: palette.quiet })],
    background: palette.band,
  };
}

/** How many have clearly changed, for the better and for the worse. */
function findingOf(headline: readonly HeadlineKpi[], { summary }: ReportContext): string {
  const count = (wanted: HeadlineKpi['verdict']): number => headline.filter(({ verdict }) => verdict === wanted).length;
  return detailsWords[summary.language].allKpisFinding(count('better'), count('worse'));
}
