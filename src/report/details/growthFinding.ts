import { last } from '../../vocabulary/last.ts';
import { growthSentence } from '../../words/findings.ts';
import type { ReportContext } from '../context.ts';

/** How much was won in the newest quarter, and whether that is more than before; `''` where nobody counts money. */
export function growthFinding({ summary }: ReportContext): string {
  const newest = last(summary.growth.filter(({ rep }) => rep === null));
  if (!newest || newest.wonAmount === null) return '';
  const isUnclear = summary.headline.find(({ name }) => name === 'WON_AMOUNT')?.verdict === 'no clear change';
  return growthSentence(
    { ...newest, amount: newest.wonAmount, currency: summary.currency, isUnclear },
    summary.language,
  );
}
