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
  decisionMakerProductive,
  decisionMakerReached,
  productiveCalls,
} from '../../measures/calls.ts';
import { type MeasuredKpi, ratio } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { StepName } from '../../words/steps.ts';
import type { Places } from '../figures/measured.ts';
import type { SampleRules } from '../luck/repVerdict.ts';

/** A KPI that says at which step of the funnel a rep wins or loses. */
export type JudgedKpi = Omit<SampleRules, 'direction'> & {
  readonly kpi: MeasuredKpi;
  readonly step: StepName;
  /** Counted on the day the case began: the younger ones may still turn out well. */
  readonly isCohort: boolean;
  /** One more at this step is one more deal won. */
  readonly isWin: boolean;
};

/** Below these no share is worth a word, whatever the team's is. */
const leastCalls = 30;
const leastLeads = 20;
const leastAppointments = 10;
const leastDeals = 20;

const usual = { kind: 'share', isCohort: false, isWin: false } as const;

/** The KPIs whose shares can be judged, along the funnel; of the tabs that are there. */
export function judgedKpis(places: Places): JudgedKpi[] {
  return [
    leadConversion(places),
    { ...usual, kpi: callConnectRatio, step: 'call to connection', least: leastCalls },
    { ...usual, kpi: productiveConversationRatio, step: 'connection to conversation', least: leastCalls },
    { ...usual, kpi: decisionMakerRatio, step: 'decision maker', least: leastCalls },
    ...booking(places),
    { ...usual, kpi: appointmentShowRate, step: 'appointment held', least: leastAppointments },
    { ...usual, kpi: noShowRate, step: 'no-show', least: leastAppointments },
    { ...usual, kpi: calledLeadWinRatio, step: 'called lead won', least: leastLeads, isCohort: true, isWin: true },
    { ...usual, kpi: winRate, step: 'deal won', least: leastDeals, isWin: true },
  ];
}

/** Not a step of its own: it tells a weak talk from a wrong list where the step to the productive conversation is weak. */
export function decisionMakerTalk(): JudgedKpi {
  const kpi = ratio({
    ...decisionMakerRatio,
    above: [decisionMakerProductive],
    below: [decisionMakerReached],
  });
  return { ...usual, kpi, step: 'decision maker talk', least: leastCalls };
}

/** Without the leads' own conversions the deals of the period stand above: a rate, of other leads than those below. */
function leadConversion(places: Places): JudgedKpi {
  const kpi = leadOpportunityRatio;
  return kpi.above.every(({ name }) => places.has(name))
    ? { ...usual, kpi, step: 'lead to opportunity', least: leastLeads, isCohort: true }
    : { ...usual, kpi, step: 'opportunities from leads', least: leastLeads, kind: 'rate' };
}

const bookingSteps: readonly (readonly [Measure, StepName])[] = [
  [productiveCalls, 'conversation to appointment'],
  [callsConnected, 'connection to appointment'],
  [callsMade, 'call to appointment'],
];

/** From the talk to the appointment, beginning as far down the funnel as is counted. One talk may bring two: a rate. */
function booking(places: Places): JudgedKpi[] {
  const from = bookingSteps.find(([{ name }]) => places.has(name));
  if (!from) return [];
  const kpi = { ...appointmentsSet, below: [from[0]] };
  return [{ ...usual, kpi, step: from[1], least: leastCalls, kind: 'rate' }];
}
