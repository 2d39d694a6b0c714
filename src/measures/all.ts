import type { Measure } from '../vocabulary/measure.ts';
import {
  callsConnected,
  callsMade,
  callsTimed,
  callsUnknownOutcome,
  decisionMakerKnown,
  decisionMakerReached,
  productiveCalls,
  talkSeconds,
} from './calls.ts';
import { dealsCreated, dealsLost, dealsWon, lostAmount, openAmountDue, wonAmount, wonCycleDays } from './deals.ts';
import { emailReplies, emailsSent } from './emails.ts';
import { leadsConverted, leadsCreated, leadsFirstCalled, leadsFirstCalledWon } from './leads.ts';
import {
  appointmentsCancelled,
  appointmentsHeld,
  appointmentsNoShow,
  appointmentsNotHeld,
  appointmentsRescheduled,
  appointmentsSet,
  appointmentsUnresolved,
  clientsBooked,
  clientsBookedAgain,
} from './meetings.ts';

/** Every measure, in the order of the funnel. */
export const measures: readonly Measure[] = [
  callsMade,
  callsConnected,
  callsUnknownOutcome,
  productiveCalls,
  talkSeconds,
  callsTimed,
  decisionMakerKnown,
  decisionMakerReached,
  emailsSent,
  emailReplies,
  leadsCreated,
  leadsConverted,
  leadsFirstCalled,
  leadsFirstCalledWon,
  appointmentsSet,
  appointmentsHeld,
  appointmentsNoShow,
  appointmentsCancelled,
  appointmentsRescheduled,
  appointmentsNotHeld,
  appointmentsUnresolved,
  clientsBooked,
  clientsBookedAgain,
  dealsCreated,
  dealsWon,
  dealsLost,
  wonAmount,
  lostAmount,
  wonCycleDays,
  openAmountDue,
];
