import type { StagePart } from '../../summary/behind/meaning.ts';
import { worstLeak } from '../../summary/funnel/leaks.ts';
import type { StageRow } from '../../summary/funnel/stageRow.ts';
import { leakOfTeam } from '../../summary/sentences.ts';
import { pageWords } from '../../words/page.ts';
import { barText } from '../bars.ts';
import { type Block, beside, headingLine, type Line, label, linkTo, number, quiet, shows } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { stageAnchor } from '../details/stagesBlock.ts';
import { made } from '../kpiMeaning.ts';
import { lossBoundsText, worstText } from '../lossBounds.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { oneLine, slots } from './slots.ts';

const mostStages = 5;
const longestBar = 8;
const width = 960;

/** The stages that lose most, in the order of the funnel; the one to speak of is marked, with its main reason. */
export function leaksBlock(context: ReportContext): Block {
  const { summary, words } = context;
  const own = pageWords[summary.language];
  const stages = shownStages(summary.stages);
  if (stages.length === 0) return oneLine('leaks in short', leakOfTeam({ ...summary, leaks: [] }) ?? own.noStages);
  const most = Math.max(...stages.map(({ lost }) => lost ?? 0));
  const worst = worstLeak(summary.leaks ?? []);
  const isWorst = ({ stage, pipeline }: StageRow): boolean => worst?.stage === stage && worst.pipeline === pipeline;
  const several = new Set(summary.stages.map(({ pipeline }) => pipeline)).size > 1;
  const [reason] = textLines(summary.lostReasons?.text ?? '', width, 9);
  return {
    name: 'leaks in short',
    lines: [
      headingLine(
        [
          own.leaks,
          words.reachedStage,
          words.lost,
          own.lostShare,
          '',
          own.amount,
          words.daysWon,
          words.daysLost,
          '',
          '',
          '',
        ],
        { left: [0] },
      ),
      ...slots(
        [
          ...stages.map((stage) => stageLine(stage, { most, isWorst: isWorst(stage), several }, context)),
          ...(reason ? [{ cells: [linkTo('lostReasons', quiet(reason, { size: 9 }))] }] : []),
        ],
        mostStages + 1,
      ),
    ],
  };
}

/** Of more than fit, those that lose most; deals lost of unknown stage have no place in the funnel. */
function shownStages(stages: readonly StageRow[]): StageRow[] {
  const known = stages.filter(({ isUnknown, conversion, lost }) => !isUnknown && conversion !== null && lost !== null);
  const leaky = [...known].sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0)).slice(0, mostStages);
  return known.filter((stage) => leaky.includes(stage));
}

function stageLine(
  stage: StageRow,
  { most, isWorst, several }: { readonly most: number; readonly isWorst: boolean; readonly several: boolean },
  { summary, words, formats }: ReportContext,
): Line {
  const { pipeline, lost, conversion, lostAmount, days } = stage;
  const own = (part: StagePart) => ({ of: 'stage', pipeline, stage: stage.stage, part }) as const;
  const part = (name: 'reached' | 'lost') => shows(number(stage[name], formats.count), own(name));
  const medianDays = made('medianDays', own('reached'));
  const ratio = formats.of('ratio');
  const color = isWorst ? palette.line : palette.bars;
  return {
    cells: [
      linkTo(stageAnchor(stage), label(several && pipeline !== null ? `${pipeline}: ${stage.stage}` : stage.stage)),
      part('reached'),
      part('lost'),
      shows(
        number(conversion === null ? null : 1 - conversion, formats.share, isWorst ? { bold: true } : {}),
        own('leak'),
      ),
      beside(barText(lost ?? 0, most, longestBar), { color, size: 9 }),
      shows(number(lostAmount, formats.money), own('lostAmount')),
      shows(number(days?.won ?? null, ratio), medianDays),
      shows(number(days?.lost ?? null, ratio), medianDays),
      isWorst
        ? beside(worstText(stage, words.biggestLeak, summary.language), { size: 9, bold: true, color: palette.worse })
        : beside(lossBoundsText(stage, summary.language), { size: 8 }),
    ],
  };
}
