import { growth } from '../vocabulary/kpi.ts';
import { wonAmount } from './wonAmount.ts';

/** Without a period: of the last finished quarter. The running quarter is only compared with the same days. */
export const quarterlyGrowth = growth({
  name: 'QUARTERLY_GROWTH',
  label: { en: 'Quarterly growth', ru: 'Рост за квартал' },
  description: {
    en: 'Change of the won amount against the quarter before; a running quarter is compared with the same days of it.',
    ru: 'Изменение суммы выигранных сделок к предыдущему кварталу; текущий квартал сравнивается с теми же днями.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 6,
  of: wonAmount,
});
