import type { Block } from './block.ts';
import type { ReportContext } from './context.ts';
import { answerBlock } from './page/answerBlock.ts';
import { coachBlock } from './page/coachBlock.ts';
import { growthBlock } from './page/growthBlock.ts';
import { leaksBlock } from './page/leaksBlock.ts';
import { onTrackBlock } from './page/onTrackBlock.ts';
import { sixKpisBlock } from './page/sixKpisBlock.ts';

/** The KPI Summary from the top: one page, the three answers first. */
export const summaryBlocks: readonly ((context: ReportContext) => Block)[] = [
  answerBlock,
  onTrackBlock,
  coachBlock,
  leaksBlock,
  sixKpisBlock,
  growthBlock,
];
