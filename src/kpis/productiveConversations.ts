import { callsPerhapsProductive, callsUntimed, productiveCalls } from '../measures/calls.ts';
import { total } from '../vocabulary/kpi.ts';

export const productiveConversations = total({
  name: 'PRODUCTIVE_CONVERSATIONS',
  label: { en: 'Productive conversations', ru: 'Продуктивные разговоры' },
  description: {
    en: 'Connected calls that lasted long enough (2 minutes unless set otherwise) or whose outcome says they were productive.',
    ru: 'Дозвоны, которые длились достаточно долго (2 минуты, если не задано иное) или чей результат говорит о продуктивности.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 5,
  above: [productiveCalls],
  unknown: [callsPerhapsProductive, callsUntimed],
  bounds: { for: { above: [callsPerhapsProductive, callsUntimed] } },
});
