import {
  decisionMakerKnown,
  decisionMakerNotReached,
  decisionMakerPerhaps,
  decisionMakerPerhapsNot,
  decisionMakerReached,
  decisionMakerUnknown,
} from '../measures/calls.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** Only conversations where it is known stand below: unknown is not no. */
export const decisionMakerRatio = ratio({
  name: 'DECISION_MAKER_RATIO',
  label: { en: 'Decision-maker ratio', ru: 'Доля разговоров с ЛПР' },
  description: {
    en: 'Share of the conversations with a decision maker, among those where it is known.',
    ru: 'Доля разговоров с лицом, принимающим решение, среди тех, где это известно.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 30 },
  group: 5,
  above: [decisionMakerReached],
  below: [decisionMakerKnown],
  parts: [[decisionMakerReached], [decisionMakerNotReached]],
  unknown: [decisionMakerPerhaps, decisionMakerPerhapsNot, decisionMakerUnknown],
  bounds: {
    for: {
      above: [decisionMakerPerhaps, decisionMakerUnknown],
      below: [decisionMakerPerhaps, decisionMakerUnknown],
    },
    against: { below: [decisionMakerPerhapsNot, decisionMakerUnknown] },
  },
});
