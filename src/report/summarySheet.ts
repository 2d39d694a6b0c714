import type { Summary } from '../summary/summary.ts';
import type { Calendar } from '../vocabulary/workdays.ts';
import { summarySheetName } from '../words/report.ts';
import type { Block } from './block.ts';
import { reportContext } from './context.ts';
import { appointmentClientsBlock } from './details/appointmentClientsBlock.ts';
import { callTimesBlock } from './details/callTimesBlock.ts';
import { changesBlock } from './details/changesBlock.ts';
import { coachingBlock } from './details/coachingBlock.ts';
import { definitionPairsBlock } from './details/definitionPairsBlock.ts';
import { definitionsBlock } from './details/definitionsBlock.ts';
import { growthBlock, growthHeadingLine } from './details/growthBlock.ts';
import { type ChartPlan, growthChart } from './details/growthChart.ts';
import { headlineBlock } from './details/headlineBlock.ts';
import { leaksBlock } from './details/leaksBlock.ts';
import { leftOutBlock } from './details/leftOutBlock.ts';
import { lostReasonsBlock } from './details/lostReasonsBlock.ts';
import { missingDataBlock } from './details/missingDataBlock.ts';
import { repsBlock } from './details/repsBlock.ts';
import { stagesBlock } from './details/stagesBlock.ts';
import { targetsBlock } from './details/targetsBlock.ts';
import { yearGrowthBlock } from './details/yearGrowthBlock.ts';
import { type Layout, layOut } from './layout.ts';
import { titleBlock } from './title.ts';

/** The KPI Summary sheet as plain data: the same summary gives the same plan. */
export type SheetPlan = Layout & {
  /** What the sheet is called when it is made; people may rename it. */
  readonly name: string;
  readonly frozenRows: number;
  readonly chart: ChartPlan;
  /** How it was built, to build the same again. */
  readonly built: Pick<Summary, 'asOf' | 'language'>;
};

/** The title and what the numbers rest on stay in sight. */
const frozenRows = 2;

/** Blocks of fixed size come first, so that the chart's range stays where it is from one build to the next. */
export function summarySheet(summary: Summary, settings: Calendar): SheetPlan {
  const context = reportContext(summary, settings);
  const blocks = [
    titleBlock(context),
    headlineBlock(context),
    growthBlock(context),
    yearGrowthBlock(context),
    targetsBlock(context),
    coachingBlock(context),
    repsBlock(context),
    stagesBlock(context),
    leaksBlock(context),
    lostReasonsBlock(context),
    appointmentClientsBlock(context),
    callTimesBlock(context),
    changesBlock(context),
    leftOutBlock(context),
    missingDataBlock(context),
    definitionPairsBlock(context),
    definitionsBlock(context),
  ].filter((block): block is Block => block !== null);
  const layout = layOut(blocks);
  const growth = layout.blocks.find(({ name }) => name === 'growth')?.row ?? 0;
  return {
    ...layout,
    name: summarySheetName,
    frozenRows,
    built: { asOf: summary.asOf, language: summary.language },
    chart: growthChart(context, growth, growth + growthHeadingLine),
  };
}
