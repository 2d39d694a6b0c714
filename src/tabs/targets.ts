import { repHeadings } from '../vocabulary/repHeadings.ts';
import { defineTab, number, period, person, text } from '../vocabulary/tab.ts';
import { spelled } from '../vocabulary/words.ts';

/** One target of a rep, or of the team where no rep stands, for one period. */
export const targets = defineTab({
  name: 'targets',
  label: { en: 'Targets', ru: 'Планы' },
  nouns: spelled(
    `Target | Targets | Goal | Goals | Quota | Quotas | Plan | Plans | Sales quota | Quota history`,
    'План | Планы | Цель | Цели | Квота | Квоты | План продаж | Планы продаж | Нормы',
  ),
  fields: {
    period: period(
      spelled(
        'Period | Quarter | Month | Year | Fiscal Period | Fiscal quarter | Quota date | Date',
        'Период | Квартал | Месяц | Год | Дата',
      ),
    ),
    metric: text(
      spelled(
        'Metric | KPI | Measure | Indicator | Goal type | Target type | What',
        'Показатель | Метрика | KPI | Что',
      ),
    ),
    /** A share, a count or money, as its metric says: left as written until the metric is known. */
    target: number(
      spelled(
        'Target | Goal | Quota | Plan | Target value | Sales quota | Goal value | Amount | Value',
        'План | Цель | Квота | Плановое значение | Целевое значение | Норма | Значение',
      ),
    ),
    rep: person(repHeadings),
  },
  needs: [['target'], ['period']],
  weights: { target: 4, metric: 4, period: 3 },
});
