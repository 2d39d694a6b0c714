import type { Summary } from '../summary/summary.ts';
import { teamTarget } from '../summary/targets/teamTarget.ts';
import { last } from '../vocabulary/last.ts';

/** The block of KPI Details in which the numbers of a sentence of the summary, or of a line of its Monday message, stand. */
export function blockOf(sentence: string, summary: Summary): string {
  const { staleData = [], firstAnswers, coaching, lever, targets, leaks = [], monday = [], sentences } = summary;
  const isOf = (texts: readonly (string | null | undefined)[]): boolean =>
    texts.some((text) => text && sentence.startsWith(text));
  if (isOf(staleData)) return 'left out';
  if (isOf(targets.map(({ text }) => text))) return 'targets';
  if (isOf([firstAnswers?.leak])) return leaks.length > 0 ? 'leaks' : 'stages';
  if (isOf([firstAnswers?.coach, lever?.text, ...coaching.map(({ text }) => text)])) return 'coaching';
  if (isOf([firstAnswers?.onTrack, ...sentences])) return 'growth';
  const isNeeds = sentence === last(monday) && teamTarget(targets)?.calls;
  return isNeeds ? 'targets' : 'headline';
}
