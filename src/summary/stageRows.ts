import type { StageCount } from '../tally/stages.ts';
import type { Language } from '../vocabulary/words.ts';
import { stageUnknown } from '../words/notes.ts';
import { minorUnits } from './measured.ts';
import type { StageRow } from './summary.ts';

export function stageRows(stages: readonly StageCount[], language: Language): StageRow[] {
  return stages.map(({ pipeline, stage, reached, passed, lost, open, lostAmount, approximate }) => ({
    pipeline: pipeline === '' ? null : pipeline,
    stage: stage ?? stageUnknown(language),
    reached,
    passed,
    lost,
    open,
    conversion: stage === null || passed + lost === 0 ? null : passed / (passed + lost),
    lostAmount: lostAmount === null ? null : lostAmount / minorUnits,
    approximate,
  }));
}
