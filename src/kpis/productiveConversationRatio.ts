import {
  callsConnected,
  callsPerhapsProductive,
  callsStrangelyProductive,
  callsUnknownOutcome,
  callsUntimed,
  productiveCalls,
} from '../measures/calls.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const productiveConversationRatio = ratio({
  name: 'PRODUCTIVE_CONVERSATION_RATIO',
  label: { en: 'Productive conversation ratio', ru: 'Доля продуктивных разговоров' },
  heading: { en: 'Productive conversation ratio', ru: 'Доля продукт. разговоров' },
  description: {
    en: 'Share of the connected calls that were productive conversations.',
    ru: 'Доля дозвонов, которые стали продуктивными разговорами.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 30 },
  group: 5,
  above: [productiveCalls],
  below: [callsConnected],
  unknown: [callsUnknownOutcome, callsStrangelyProductive, callsUntimed],
  bounds: {
    for: { above: [callsPerhapsProductive, callsStrangelyProductive, callsUntimed], below: [callsPerhapsProductive] },
    against: { below: [callsUnknownOutcome] },
  },
});
