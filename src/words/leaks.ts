import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { moneyText, numberText, percentText } from './number.ts';

export type LeakFacts = {
  readonly stage: string;
  readonly lost: number;
  readonly decided: number;
  readonly share: number;
  /** Null where there is no other stage. */
  readonly elsewhere: number | null;
  readonly isProven: boolean;
  readonly lostAmount: number | null;
  readonly approximate: boolean;
  readonly currency: string;
  /** Said where the stage loses more than in the quarter before by more than luck. */
  readonly growth?: LeakGrowth | null;
};

export type LeakGrowth = { readonly period: string; readonly share: number; readonly before: number };

/** Where deals die, and whether that is more than luck. */
export function leakSentence(facts: LeakFacts, language: Language): string {
  const { stage, elsewhere, isProven, lostAmount, currency } = facts;
  const share = percentText(facts.share, language, 0);
  const other = elsewhere === null ? '' : percentText(elsewhere, language, 0);
  const [lost, decided] = [numberText(facts.lost, language), numberText(facts.decided, language)];
  const money = lostAmount === null || lostAmount <= 0 ? '' : moneyText(lostAmount, currency, language);
  const grown = facts.growth ? ` ${leakGrowth(facts.growth, language)}` : '';
  if (language === 'ru') {
    const worth = money === '' ? '' : `, на сумму ${money}`;
    const sure = facts.approximate ? ' Это приблизительно: истории этапов нет.' : '';
    if (isProven) {
      return `Воронка течёт на этапе «${stage}»: потеряно ${lost} из ${decided} (${share})${worth}, на других этапах ${other}.${grown}${sure}`;
    }
    const luck = other === '' ? '' : `; это может быть случайностью, на других этапах ${other}`;
    return `Больше всего сделок теряется на этапе «${stage}»: ${lost} из ${decided} (${share})${worth}${luck}.${grown}${sure}`;
  }
  const worth = money === '' ? '' : `, worth ${money}`;
  const sure = facts.approximate ? ' Approximate: there is no stage history.' : '';
  if (isProven) {
    return `The funnel leaks in “${stage}”: ${lost} of ${decided} deals are lost there (${share})${worth}, against ${other} in the other stages.${grown}${sure}`;
  }
  const luck = other === '' ? '' : `; it may be luck, the other stages lose ${other}`;
  return `Most deals are lost in “${stage}”: ${lost} of ${decided} (${share})${worth}${luck}.${grown}${sure}`;
}

function leakGrowth({ period, share, before }: LeakGrowth, language: Language): string {
  const quarter = quarterText(period, language);
  const [now, then] = [percentText(share, language, 0), percentText(before, language, 0)];
  return language === 'ru'
    ? `Утечка растёт: ${now} (${quarter}) после ${then} кварталом раньше.`
    : `The leak grows: ${now} in ${quarter} after ${then} in the quarter before.`;
}

/** Where the tab does not say at which stage most of the lost deals were lost. */
export function leakUnknown(
  { unknown, lost }: { readonly unknown: number; readonly lost: number },
  language: Language,
): string {
  const [count, all] = [numberText(unknown, language), numberText(lost, language)];
  return language === 'ru'
    ? `Где теряются сделки, сказать нельзя: у ${count} из ${all} проигранных не указано, на каком этапе это случилось.`
    : `Where deals are lost cannot be said: ${count} of ${all} lost deals do not name the stage.`;
}
