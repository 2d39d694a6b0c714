import { callsConnected, callsTimed, talkSeconds, unknownCallsTimed, unknownTalkSeconds } from '../measures/calls.ts';
import { total } from '../vocabulary/kpi.ts';

export const talkMinutes = total({
  name: 'TALK_MINUTES',
  label: { en: 'Talk time, minutes', ru: 'Время разговоров, минут' },
  description: {
    en: 'Talk time of the connected calls of the period, in minutes.',
    ru: 'Время разговоров по дозвонам за период, в минутах.',
  },
  unit: 'minutes',
  direction: 'more is better',
  group: 5,
  isVolume: true,
  above: [talkSeconds],
  amounts: { of: callsConnected, known: callsTimed },
  unknown: [unknownCallsTimed],
  bounds: { for: { above: [unknownTalkSeconds] } },
});
