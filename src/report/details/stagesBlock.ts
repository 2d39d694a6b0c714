import type { StagePart } from '../../summary/behind/meaning.ts';
import type { StageRow } from '../../summary/funnel/stageRow.ts';
import { leakOfTeam } from '../../summary/sentences.ts';
import { detailsWords } from '../../words/details.ts';
import { barText } from '../bars.ts';
import { beside, headingLine, type Line, label, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { lossBoundsText, worstText } from '../lossBounds.ts';
import { palette } from '../palette.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** Blocks of the longest bar: with the remark beside it, four columns wide. */
const longestBar = 14;

/** The funnel by stage, pipeline by pipeline: how many came, went on, were lost there or are still there. */
export function stagesBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const { stages } = summary;
  if (stages.length === 0) return null;
  const pipelines = [...new Set(stages.map(({ pipeline }) => pipeline))];
  return titled(
    'stages',
    {
      short: detailsWords[summary.language].stages,
      title: words.stagesTitle,
      finding: leakOfTeam({ ...summary, leaks: summary.leaks ?? [] }) ?? '',
    },
    [
      headingLine(
        [
          words.stage,
          words.reachedStage,
          words.passed,
          words.lost,
          words.open,
          words.conversion,
          words.lostAmount,
          words.reachedBar,
          '',
          '',
          '',
        ],
        { left: [0, 7] },
      ),
      ...pipelines.flatMap((pipeline) => [
        ...(pipelines.length > 1 ? [pipelineLine(pipeline ?? '–')] : []),
        ...pipelineLines(
          stages.filter((stage) => stage.pipeline === pipeline),
          context,
        ),
      ]),
      ...(summary.stagesUnsaid ? [{ cells: [quiet(summary.stagesUnsaid, { size: 9 })] }] : []),
      ...(stages.some(({ isOrderGuessed }) => isOrderGuessed)
        ? [{ cells: [quiet(words.stageOrderGuessed, { size: 9 })] }]
        : []),
      ...(stages.some(({ approximate }) => approximate) ? [{ cells: [quiet(words.approximate, { size: 9 })] }] : []),
    ],
  );
}

function pipelineLine(name: string): Line {
  return { cells: [text(name, { bold: true, size: 9, color: palette.quiet })], background: palette.band };
}

function pipelineLines(stages: readonly StageRow[], context: ReportContext): Line[] {
  const most = Math.max(...stages.map(({ reached }) => reached ?? 0));
  const worst = Math.max(...stages.map(leakOf));
  return stages.map((stage) => {
    const isWorst = worst > 0 && leakOf(stage) === worst;
    return stageLine(stage, [...barCells(stage, most, isWorst, context)], context);
  });
}

/** Deals lost of unknown stage leak nowhere in particular. */
function leakOf({ conversion, lost }: StageRow): number {
  return conversion === null ? 0 : (lost ?? 0);
}

/** The line of a stage. */
export const stageAnchor = ({ pipeline, stage }: Pick<StageRow, 'pipeline' | 'stage'>): string =>
  `stage ${pipeline ?? ''} ${stage}`;

function stageLine(stage: StageRow, bar: readonly ReportCell[], { formats }: ReportContext): Line {
  const { count, share, money } = formats;
  const { pipeline } = stage;
  const own = (part: StagePart) => ({ of: 'stage', pipeline, stage: stage.stage, part }) as const;
  const part = (name: 'reached' | 'passed' | 'lost' | 'open'): ReportCell =>
    shows(number(stage[name], count), own(name));
  return {
    anchor: stageAnchor(stage),
    cells: [
      label(stage.stage),
      part('reached'),
      part('passed'),
      part('lost'),
      part('open'),
      shows(number(stage.conversion, share, { bold: true }), own('goneOn')),
      shows(number(stage.lostAmount, money), own('lostAmount')),
      ...bar,
    ],
  };
}

function barCells(row: StageRow, most: number, isWorst: boolean, { summary, words }: ReportContext): ReportCell[] {
  const { reached } = row;
  const { language } = summary;
  const remark = lossBoundsText(row, language);
  const bar = beside(reached === null ? '' : barText(reached, most, longestBar), { color: palette.bars, size: 9 });
  if (isWorst)
    return [bar, text(''), text(worstText(row, words.biggestLeak, language), { color: palette.worse, size: 9 })];
  return remark === '' ? [bar] : [bar, text(''), text(remark, { color: palette.quiet, size: 8 })];
}
