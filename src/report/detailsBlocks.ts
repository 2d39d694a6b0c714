import type { ReportContext } from './context.ts';
import { appointmentClientsBlock } from './details/appointmentClientsBlock.ts';
import { callAttemptsBlock } from './details/callAttemptsBlock.ts';
import { callTimesBlock } from './details/callTimesBlock.ts';
import { changesBlock } from './details/changesBlock.ts';
import { coachingBlock } from './details/coachingBlock.ts';
import { definitionPairsBlock } from './details/definitionPairsBlock.ts';
import { definitionsBlock } from './details/definitionsBlock.ts';
import { groupsBlock } from './details/groupsBlock.ts';
import { growthBlock } from './details/growthBlock.ts';
import { headlineBlock } from './details/headlineBlock.ts';
import { leaksBlock } from './details/leaksBlock.ts';
import { leftOutBlock } from './details/leftOutBlock.ts';
import { lostReasonsBlock } from './details/lostReasonsBlock.ts';
import { missingDataBlock } from './details/missingDataBlock.ts';
import { mondayBlock } from './details/mondayBlock.ts';
import { repsBlock } from './details/repsBlock.ts';
import { sameDayBlock } from './details/sameDayBlock.ts';
import { showTimesBlock } from './details/showTimesBlock.ts';
import { stagesBlock } from './details/stagesBlock.ts';
import { targetsBlock } from './details/targetsBlock.ts';
import type { DetailsBlock } from './details/titled.ts';
import { whatIfBlock } from './details/whatIfBlock.ts';
import { yearGrowthBlock } from './details/yearGrowthBlock.ts';

/** KPI Details from the top; the links above them follow from this list. */
export const detailsBlocks: readonly ((context: ReportContext) => DetailsBlock | null)[] = [
  repsBlock,
  coachingBlock,
  targetsBlock,
  whatIfBlock,
  sameDayBlock,
  headlineBlock,
  growthBlock,
  yearGrowthBlock,
  groupsBlock('source'),
  groupsBlock('pipeline'),
  groupsBlock('product'),
  stagesBlock,
  leaksBlock,
  lostReasonsBlock,
  callTimesBlock,
  callAttemptsBlock,
  showTimesBlock,
  appointmentClientsBlock,
  changesBlock,
  mondayBlock,
  leftOutBlock,
  missingDataBlock,
  definitionPairsBlock,
  definitionsBlock,
];
