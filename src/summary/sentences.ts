import type { Language } from '../vocabulary/words.ts';
import { growthSentence, leakSentence } from '../words/findings.ts';
import type { Summary } from './summary.ts';

/** What a manager should read first, in whole sentences. */
export function sentencesOf(
  summary: Pick<Summary, 'growth' | 'stages' | 'targets' | 'currency' | 'headline'> & { readonly language: Language },
): string[] {
  const { growth, stages, targets, currency, language } = summary;
  const sentences: string[] = [];
  const newest = growth.filter(({ rep }) => rep === null).at(-1);
  if (newest && newest.wonAmount !== null) {
    sentences.push(
      growthSentence({ ...newest, amount: newest.wonAmount, currency }, language),
    );
  }
  const leak = worstStage(stages);
  if (leak) sentences.push(leakSentence(leak, language));
  const target = targets.filter(({ rep }) => rep === null).at(-1);
  if (target) sentences.push(target.text);
  return sentences;
}

/** The stage in which most deals die, where any do. */
function worstStage(stages: Summary['stages']): Summary['stages'][number] | null {
  const known = stages.filter(({ lost, conversion }) => lost > 0 && conversion !== null);
  return known.reduce<Summary['stages'][number] | null>((worst, stage) => (worst && worst.lost >= stage.lost ? worst : stage), null);
}
