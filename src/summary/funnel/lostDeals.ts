import type { Language } from '../../vocabulary/words.ts';
import { leakUnknown, noneLost } from '../../words/leaks.ts';
import type { StageRow } from './stageRow.ts';

/** All lost deals of these stages, also those of which nobody knows where they were lost. */
export function allLost(stages: readonly StageRow[]): number {
  const totals = stages.filter(({ allLost: ofFunnel }) => ofFunnel !== undefined);
  const known = new Set(totals.map(({ pipeline }) => pipeline));
  const rest = stages.filter(({ pipeline }) => !known.has(pipeline));
  return (
    totals.reduce((sum, { allLost: ofFunnel = 0 }) => sum + ofFunnel, 0) +
    rest.reduce((sum, { lost }) => sum + (lost ?? 0), 0)
  );
}

/** The lost deals of which nobody knows where they were lost. */
export function unknownLost(stages: readonly StageRow[]): number {
  return stages.reduce((sum, { isUnknown, lost }) => sum + (isUnknown ? (lost ?? 0) : 0), 0);
}

/** Why shares of stages are blank, in one sentence with what would fill them; null where none is. */
export function stagesUnsaid(stages: readonly StageRow[], language: Language): string | null {
  const isUnsaid = stages.some(({ lost }) => lost === null) || allLost(stages) === 0;
  return isUnsaid ? lossesUnsaid(stages, language) : null;
}

/** That lost deals do not name their stage, or that there are none; null where all do. */
export function lossesUnsaid(stages: readonly StageRow[], language: Language): string | null {
  if (stages.length === 0) return null;
  const [unknown, lost] = [unknownLost(stages), allLost(stages)];
  if (lost === 0) return noneLost(language);
  return unknown === 0 ? null : leakUnknown({ unknown, lost }, language);
}
