import { callsPerhapsProductive, callsStrangelyProductive, callsUntimed, productiveCalls } from '../measures/calls.ts';
import { repliesAsConversations } from '../measures/emails.ts';
import { total } from '../vocabulary/kpi.ts';

export const productiveConversations = total({
  name: 'PRODUCTIVE_CONVERSATIONS',
  label: { en: 'Productive conversations', ru: 'Продуктивные разговоры' },
  heading: { en: 'Productive conversations', ru: 'Продукт. разговоры' },
  description: {
    en: 'Connected calls that lasted long enough (2 minutes unless set otherwise) or whose outcome says they were productive; replies to e-mails where the settings say so.',
    ru: 'Дозвоны, которые длились достаточно долго (2 минуты, если не задано иное) или чей результат говорит о продуктивности; ответы на письма, если так сказано в настройках.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 5,
  above: [productiveCalls, repliesAsConversations],
  optional: [repliesAsConversations],
  unknown: [callsPerhapsProductive, callsStrangelyProductive, callsUntimed],
  bounds: { for: { above: [callsPerhapsProductive, callsStrangelyProductive, callsUntimed] } },
});
