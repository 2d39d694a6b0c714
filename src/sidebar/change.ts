import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { numberText, percentText } from '../words/number.ts';
import { language, words } from './language.ts';

export type Change = { readonly text: string; readonly verdict: 'better' | 'worse' | 'neither' };

/** How a KPI moved: an arrow and a word besides the colour, since not everyone sees that. */
export function changeOf({ change, unit, direction }: HeadlineKpi): Change {
  if (change === null) return { text: '', verdict: 'neither' };
  if (Math.abs(change) < 0.0005) return { text: words().noChange, verdict: 'neither' };
  const size = Math.abs(change);
  const amount =
    unit === 'percent' ? words().points(numberText(size * 100, language(), 1)) : percentText(size, language());
  const up = change > 0;
  if (direction === 'neither') return { text: up ? words().up(amount) : words().down(amount), verdict: 'neither' };
  const better = up === (direction === 'more is better');
  if (up) return better ? verdict(words().upBetter(amount), 'better') : verdict(words().upWorse(amount), 'worse');
  return better ? verdict(words().downBetter(amount), 'better') : verdict(words().downWorse(amount), 'worse');
}

const verdict = (text: string, given: Change['verdict']): Change => ({ text, verdict: given });
