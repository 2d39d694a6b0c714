import { dealsLost, dealsPerhapsLost, dealsUnknown, dealsWon } from '../measures/deals.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** By the day the deal was closed; open deals are neither. */
export const winRate = ratio({
  name: 'WIN_RATE',
  label: { en: 'Win rate', ru: 'Доля выигранных сделок' },
  description: {
    en: 'Share of the deals closed in the period that were won.',
    ru: 'Доля выигранных среди сделок, закрытых за период.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 20 },
  group: 6,
  above: [dealsWon],
  below: [dealsWon, dealsLost],
  parts: [[dealsWon], [dealsLost]],
  unknown: [dealsPerhapsLost],
  bounds: {
    for: { above: [dealsUnknown], below: [dealsUnknown] },
    against: { below: [dealsPerhapsLost] },
  },
});
