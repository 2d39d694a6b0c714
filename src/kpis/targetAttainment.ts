import { attainment } from '../vocabulary/kpi.ts';
import { wonAmount } from './wonAmount.ts';

export const targetAttainment = attainment({
  name: 'TARGET_ATTAINMENT',
  label: { en: 'Target attainment', ru: 'Выполнение плана' },
  description: {
    en: 'Won amount divided by its target, over the periods that have a target.',
    ru: 'Сумма выигранных сделок, делённая на план, за периоды, для которых план есть.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 6,
  of: wonAmount,
});
