import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { numberText, percentText } from '../words/number.ts';
import { language, words } from './language.ts';

export type Change = { readonly text: string; readonly verdict: 'better' | 'worse' | 'neither' };

/** How a KPI moved: an arrow, and a word besides the colour, since not everyone sees that. */
export function changeOf({ change, unit, verdict, verdictText }: HeadlineKpi): Change {
  if (change === null) return { text: verdictText, verdict: 'neither' };
  const size = Math.abs(change);
  const amount =
    unit === 'percent' ? words().points(numberText(size * 100, language(), 1)) : percentText(size, language());
  const moved = size < 0.0005 ? words().noChange : change > 0 ? words().up(amount) : words().down(amount);
  return {
    text: verdictText === '' ? moved : words().changeVerdict(moved, verdictText),
    verdict: verdict === 'better' || verdict === 'worse' ? verdict : 'neither',
  };
}
