import { callsUnknownOutcome, callsConnected as counted } from '../measures/calls.ts';
import { total } from '../vocabulary/kpi.ts';

export const callsConnected = total({
  name: 'CALLS_CONNECTED',
  label: { en: 'Calls connected', ru: 'Дозвоны' },
  description: {
    en: 'Calls made in the period that the person called answered.',
    ru: 'Звонки за период, на которые ответил нужный человек.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 3,
  isVolume: true,
  above: [counted],
  unknown: [callsUnknownOutcome],
  bounds: { for: { above: [callsUnknownOutcome] } },
});
