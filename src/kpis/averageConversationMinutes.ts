import { callsConnected, callsTimed, talkSeconds, unknownCallsTimed, unknownTalkSeconds } from '../measures/calls.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** A mean, which adds up over reps and days; a median does not. */
export const averageConversationMinutes = ratio({
  name: 'AVERAGE_CONVERSATION_MINUTES',
  label: { en: 'Average conversation, minutes', ru: 'Средний разговор, минут' },
  description: {
    en: 'Talk time of the connected calls divided by their number, in minutes; calls without a talk time are left out.',
    ru: 'Время разговоров, делённое на число дозвонов, в минутах; звонки без длительности не учитываются.',
  },
  unit: 'minutes',
  direction: 'more is better',
  group: 5,
  above: [talkSeconds],
  below: [callsTimed],
  unknown: [unknownCallsTimed],
  // Any of them may be connected: the longest without the others, or the others without it.
  bounds: { for: { above: [unknownTalkSeconds] }, against: { below: [unknownCallsTimed] } },
  otherwise: {
    above: [talkSeconds],
    below: [callsConnected],
    note: {
      en: 'Talk time ÷ all connected calls.',
      ru: 'Время разговоров ÷ все дозвоны.',
    },
  },
});
