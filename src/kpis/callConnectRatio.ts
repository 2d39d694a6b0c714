import { callsConnected, callsMade, callsNotConnected, callsUnknownOutcome } from '../measures/calls.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const callConnectRatio = ratio({
  name: 'CALL_CONNECT_RATIO',
  label: { en: 'Call-to-connect ratio', ru: 'Доля дозвонов' },
  description: {
    en: 'Share of the calls made that the person called answered.',
    ru: 'Доля сделанных звонков, на которые ответил нужный человек.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 30 },
  group: 3,
  above: [callsConnected],
  below: [callsMade],
  parts: [[callsConnected], [callsNotConnected]],
  unknown: [callsUnknownOutcome],
  bounds: { for: { above: [callsUnknownOutcome] } },
});
