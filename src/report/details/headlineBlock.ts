import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { detailsWords } from '../../words/details.ts';
import { pageWords } from '../../words/page.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import { type Line, quiet, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { isMeasured, kpiHeadings, kpiLine } from '../kpiLine.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

const width = 960;

/** The six KPIs with their sub-points: now, before, and the receipt of each number. */
export function headlineBlock(context: ReportContext): DetailsBlock {
  const { summary, words } = context;
  const headline = summary.headline.filter(({ isVolume }) => !isVolume);
  const measured = headline.filter(isMeasured);
  const missing = headline.filter((kpi) => !isMeasured(kpi)).map(({ label }) => label);
  const sentence = missing.length > 0 ? pageWords[summary.language].notMeasured(missing.join(', ')) : '';
  const groups = [...new Set(measured.map(({ group }) => group))];
  const trend = words.trend(Math.max(1, headline[0]?.trend.length ?? 0));
  return titled(
    'headline',
    {
      short: detailsWords[summary.language].allKpis,
      title: detailsWords[summary.language].allKpis,
      finding: findingOf(headline, context),
    },
    [
      kpiHeadings(words.kpi, trend, context),
      ...groups.flatMap((group) => [
        groupLine(group, context),
        ...measured
          .filter((kpi) => kpi.group === group)
          .map((kpi) => ({ ...kpiLine(kpi, context), anchor: `kpi ${kpi.name}` })),
      ]),
      ...textLines(sentence, width, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
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

/** How many have clearly changed, for the better and for the worse; nothing where nothing can be compared. */
function findingOf(headline: readonly HeadlineKpi[], { summary }: ReportContext): string {
  if (headline.every(({ previous }) => previous === null)) return '';
  const count = (wanted: HeadlineKpi['verdict']): number => headline.filter(({ verdict }) => verdict === wanted).length;
  return detailsWords[summary.language].allKpisFinding(count('better'), count('worse'));
}
