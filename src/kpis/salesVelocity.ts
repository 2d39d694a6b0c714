import { dealsWonTimed, wonCycleDays } from '../measures/deals.ts';
import { ratio, velocity } from '../vocabulary/kpi.ts';
import { dealsCreated } from './dealsCreated.ts';
import { dealsWon } from './dealsWon.ts';
import { winRate } from './winRate.ts';
import { wonAmount } from './wonAmount.ts';

/** The four levers of a pipeline in one number; the deals of the period are those created in it. */
export const salesVelocity = velocity({
  name: 'SALES_VELOCITY',
  label: { en: 'Sales velocity', ru: 'Скорость продаж' },
  description: {
    en: 'Opportunities created × average won amount × win rate ÷ average days from created to won. It compares periods of the same length and is no revenue per day.',
    ru: 'Созданные сделки × средняя сумма выигранной × доля выигранных ÷ среднее число дней до выигрыша. Годится для сравнения периодов одной длины и не равна выручке за день.',
  },
  unit: 'money',
  direction: 'more is better',
  group: 6,
  of: wonAmount,
  opportunities: dealsCreated,
  wins: dealsWon,
  shareWon: winRate,
  days: ratio({
    name: 'DAYS_TO_WIN',
    label: wonCycleDays.label,
    description: {
      en: 'Average days from created to won.',
      ru: 'Среднее число дней от создания до выигрыша.',
    },
    unit: 'ratio',
    direction: 'less is better',
    group: 6,
    above: [wonCycleDays],
    below: [dealsWonTimed],
    parts: [],
  }),
});
