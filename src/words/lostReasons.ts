import type { Language } from '../vocabulary/words.ts';
import { numberText, percentText } from './number.ts';

export function reasonNotGiven(language: Language): string {
  return language === 'ru' ? 'Причина не указана' : 'No reason given';
}

export type LostReasonFacts = {
  readonly stage: string;
  readonly reason: string;
  readonly lost: number;
  /** Lost there with a reason. */
  readonly of: number;
  readonly share: number;
  /** Null where no deal with a reason was lost elsewhere. */
  readonly elsewhere: number | null;
  readonly isProven: boolean;
};

/** Why deals die in the stage that leaks, and whether that is peculiar to it. */
export function lostReasonSentence(facts: LostReasonFacts, language: Language): string {
  const { stage, reason, share, elsewhere, isProven } = facts;
  const [lost, of] = [numberText(facts.lost, language), numberText(facts.of, language)];
  const own = percentText(share, language, 0);
  const other = elsewhere === null ? '' : percentText(elsewhere, language, 0);
  if (language === 'ru') {
    if (isProven)
      return `На этапе «${stage}» особенно часто называют «${reason}»: ${lost} из ${of} потерь с указанной причиной (${own}), на других этапах ${other}.`;
    const against = other === '' ? '' : `; на других этапах ${other}, разница может быть случайной`;
    return `На этапе «${stage}» чаще всего называют «${reason}»: ${lost} из ${of} потерь с указанной причиной (${own})${against}.`;
  }
  if (isProven)
    return `In “${stage}” one reason stands out, “${reason}”: ${lost} of ${of} deals lost there with a reason (${own}), against ${other} in the other stages.`;
  const against = other === '' ? '' : `; ${other} in the other stages, which may be luck`;
  return `In “${stage}” the commonest reason is “${reason}”: ${lost} of ${of} deals lost there with a reason (${own})${against}.`;
}
