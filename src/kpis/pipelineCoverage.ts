import { openAmountDue } from '../measures/deals.ts';
import { coverage, total } from '../vocabulary/kpi.ts';
import { wonAmount } from './wonAmount.ts';

/** Of a period that still runs: how many times over the open deals that are due in it would fill the target. */
export const pipelineCoverage = coverage({
  name: 'PIPELINE_COVERAGE',
  label: { en: 'Pipeline coverage', ru: 'Покрытие плана воронкой' },
  description: {
    en: 'Amount of the open deals expected to close in the period ÷ what is still missing of its target.',
    ru: 'Сумма открытых сделок, закрытие которых ожидается в периоде ÷ сколько ещё не хватает до плана.',
  },
  unit: 'ratio',
  direction: 'more is better',
  group: 6,
  of: total({
    name: 'OPEN_AMOUNT_DUE',
    label: openAmountDue.label,
    description: {
      en: 'Amount of the open deals expected to close in the period.',
      ru: 'Сумма открытых сделок, закрытие которых ожидается в периоде.',
    },
    unit: 'money',
    direction: 'more is better',
    group: 6,
    above: [openAmountDue],
  }),
  goal: wonAmount,
});
