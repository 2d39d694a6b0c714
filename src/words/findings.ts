import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { moneyText, percentText } from './number.ts';

export type GrowthFacts = {
  readonly period: string;
  readonly toDate: boolean;
  readonly amount: number;
  readonly currency: string;
  readonly growth: number | 'new' | null;
};

/** How much was won in the newest quarter, and whether that is more than before. */
export function growthSentence({ period, toDate, amount, currency, growth }: GrowthFacts, language: Language): string {
  const quarter = quarterText(period, language);
  const won = moneyText(amount, currency, language);
  if (typeof growth !== 'number') {
    if (language === 'ru') return toDate ? `${quarter} на сегодня: выиграно ${won}.` : `${quarter}: выиграно ${won}.`;
    return toDate ? `${quarter} to date: ${won} won.` : `${quarter}: ${won} won.`;
  }
  const share = percentText(Math.abs(growth), language);
  if (language === 'ru') {
    const than = toDate ? 'чем за те же дни прошлого квартала' : 'чем в прошлом квартале';
    return `${quarter}${toDate ? ' на сегодня' : ''}: выиграно ${won}, на ${share} ${growth < 0 ? 'меньше' : 'больше'}, ${than}.`;
  }
  const than = toDate ? 'than in the same days of the quarter before' : 'than in the quarter before';
  return `${quarter}${toDate ? ' to date' : ''}: ${won} won, ${share} ${growth < 0 ? 'less' : 'more'} ${than}.`;
}
