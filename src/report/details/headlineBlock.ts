import type { Meaning } from '../../summary/behind/meaning.ts';
import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import type { Minutes } from '../../summary/figures/medians.ts';
import { detailsWords } from '../../words/details.ts';
import { pageWords } from '../../words/page.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import { blank, type Line, type Look, label, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { isMeasured, kpiHeadings, kpiLine } from '../kpiLine.ts';
import { kpiMeaning, made } from '../kpiMeaning.ts';
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
          .flatMap((kpi) => [
            { ...kpiLine(kpi, context), anchor: `kpi ${kpi.name}` },
            ...medianLines(kpi.name, context),
          ]),
      ]),
      ...textLines(sentence, width, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
    ],
  );
}

/** A long talk, or a lead that waited for days, pulls a mean up; the median only rows can tell. */
function medianLines(ofMean: string, { summary, formats, period }: ReportContext): Line[] {
  const median = summary.medians?.find(({ kpi }) => kpi === ofMean);
  if (!median) return [];
  const { now, allTime } = median;
  const own = detailsWords[summary.language];
  const small = { size: 9, color: palette.quiet };
  const cellOf = (one: Minutes | null, look: Look = {}): ReportCell =>
    one && one.minutes === null ? text(own.overADay, look) : number(one?.minutes ?? null, formats.of('minutes'), look);
  const of = (periods: readonly string[] | null) => made('median', kpiMeaning(ofMean, null, { periods }));
  const shown = of(period === null ? null : [period]);
  const calls: Meaning = {
    of: 'kpi',
    name: ofMean,
    rep: null,
    periods: period === null ? null : [period],
    side: 'below',
  };
  return [
    {
      cells: [
        label(own.medians[ofMean] ?? ''),
        shows(cellOf(now), shown),
        blank,
        blank,
        blank,
        blank,
        shows(number(now?.rows ?? null, formats.count, small), made('median', calls)),
        shows(cellOf(allTime, small), of(null)),
      ],
    },
  ];
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
