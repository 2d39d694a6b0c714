import { appointmentShowRate } from '../../kpis/appointmentShowRate.ts';
import { appointmentsSet } from '../../kpis/appointmentsSet.ts';
import { callConnectRatio } from '../../kpis/callConnectRatio.ts';
import { calledLeadWinRatio } from '../../kpis/calledLeadWinRatio.ts';
import { decisionMakerRatio } from '../../kpis/decisionMakerRatio.ts';
import { leadOpportunityRatio } from '../../kpis/leadOpportunityRatio.ts';
import { noShowRate } from '../../kpis/noShowRate.ts';
import { productiveConversationRatio } from '../../kpis/productiveConversationRatio.ts';
import { winRate } from '../../kpis/winRate.ts';
import {
  callsConnected,
  callsMade,
  callsPerhapsProductive,
  callsStrangelyProductive,
  callsUnknownOutcome,
  callsUntimed,
  decisionMakerProductive,
  decisionMakerReached,
  productiveCalls,
} from '../../measures/calls.ts';
import { type MeasuredKpi, ratio } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { StepName } from '../../words/steps.ts';
import type { Places } from '../figures/plan.ts';
import type { SampleKind } from '../luck/sample.ts';

/** A KPI that says at which step of the funnel a rep wins or loses, with the test that its file names. */
export type JudgedKpi = {
  readonly kpi: MeasuredKpi;
  readonly step: StepName;
  readonly kind: SampleKind;
  readonly least: number;
  /** Counted on the day the case began: the younger ones may still turn out well. */
  readonly isCohort: boolean;
  /** One more at this step is one more deal won. */
  readonly isWin: boolean;
  /** What stands above may come of incoming calls, which never stand below. */
  readonly isOfIncoming?: true;
  /** Who is never timed has no productive conversations, however good they are. */
  readonly needsTalk?: boolean;
};

/** The KPIs whose shares can be judged, along the funnel; of the tabs that are there. */
export function judgedKpis(places: Places, byEvent = false): JudgedKpi[] {
  return [
    leadConversion(places, byEvent),
    judgedBy(callConnectRatio, 'call to connection'),
    judgedBy(productiveConversationRatio, 'connection to conversation', { needsTalk: true }),
    judgedBy(decisionMakerRatio, 'decision maker'),
    ...booking(places),
    judgedBy(appointmentShowRate, 'appointment held'),
    judgedBy(noShowRate, 'no-show'),
    judgedBy(calledLeadWinRatio, 'called lead won', { isCohort: true, isWin: true }),
    judgedBy(winRate, 'deal won', { isWin: true }),
  ].filter((judged) => judged !== null);
}

/** Null where the KPI's file names no test. */
function judgedBy(kpi: MeasuredKpi, step: StepName, more: Partial<JudgedKpi> = {}): JudgedKpi | null {
  return kpi.test ? { kpi, step, ...kpi.test, isCohort: false, isWin: false, ...more } : null;
}

/** Not a step of its own: it tells a weak talk from a wrong list where the step to the productive conversation is weak. */
export function decisionMakerTalk(): JudgedKpi | null {
  const kpi = ratio({
    ...decisionMakerRatio,
    above: [decisionMakerProductive],
    below: [decisionMakerReached],
  });
  return judgedBy(kpi, 'decision maker talk', { needsTalk: true });
}

/** Without the leads' own conversions the deals of the period stand above: a rate, of other leads than those below. */
function leadConversion(places: Places, byEvent: boolean): JudgedKpi | null {
  const kpi = leadOpportunityRatio;
  return !byEvent && kpi.above.every(({ name }) => places.has(name))
    ? judgedBy(kpi, 'lead to opportunity', { isCohort: true })
    : judgedBy(kpi, 'opportunities from leads', { kind: 'rate' });
}

type BookingStep = { readonly from: Measure; readonly perhaps: readonly Measure[]; readonly step: StepName };

/** With what may be one more of those below, if it were known how it ended. */
const bookingSteps: readonly BookingStep[] = [
  {
    from: productiveCalls,
    perhaps: [callsPerhapsProductive, callsStrangelyProductive, callsUntimed],
    step: 'conversation to appointment',
  },
  { from: callsConnected, perhaps: [callsUnknownOutcome], step: 'connection to appointment' },
  { from: callsMade, perhaps: [], step: 'call to appointment' },
];

/** From the talk to the appointment, beginning as far down the funnel as is counted. */
function booking(places: Places): (JudgedKpi | null)[] {
  const found = bookingSteps.find(({ from }) => places.has(from.name));
  if (!found) return [];
  const { from, perhaps, step } = found;
  const { unknown, bounds } = appointmentsSet;
  const kpi: MeasuredKpi = {
    ...appointmentsSet,
    below: [from],
    unknown: [...unknown, ...perhaps],
    bounds: { ...bounds, against: { ...bounds.against, below: perhaps } },
  };
  return [judgedBy(kpi, step, { isOfIncoming: true, needsTalk: from === productiveCalls })];
}
