import { callsMade as counted } from '../measures/calls.ts';
import { total } from '../vocabulary/kpi.ts';

/** How much was done; the shares say how well. */
export const callsMade = total({
  name: 'CALLS_MADE',
  label: { en: 'Calls made', ru: 'Звонки' },
  description: {
    en: 'Outbound calls made in the period.',
    ru: 'Исходящие звонки за период.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 3,
  isVolume: true,
  above: [counted],
});
