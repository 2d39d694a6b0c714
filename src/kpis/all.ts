import type { Kpi } from '../vocabulary/kpi.ts';
import { activitiesPerAppointment } from './activitiesPerAppointment.ts';
import { appointmentShowRate } from './appointmentShowRate.ts';
import { appointmentsHeld } from './appointmentsHeld.ts';
import { appointmentsSet } from './appointmentsSet.ts';
import { averageConversationMinutes } from './averageConversationMinutes.ts';
import { callConnectRatio } from './callConnectRatio.ts';
import { callDealRatio } from './callDealRatio.ts';
import { calledLeadWinRatio } from './calledLeadWinRatio.ts';
import { callsConnected } from './callsConnected.ts';
import { callsMade } from './callsMade.ts';
import { callsPerLead } from './callsPerLead.ts';
import { cancellationRate } from './cancellationRate.ts';
import { dealsCreated } from './dealsCreated.ts';
import { dealsWon } from './dealsWon.ts';
import { decisionMakerRatio } from './decisionMakerRatio.ts';
import { emailReplyRate } from './emailReplyRate.ts';
import { emailsSent } from './emailsSent.ts';
import { leadCallInDay } from './leadCallInDay.ts';
import { leadCallInFiveMinutes } from './leadCallInFiveMinutes.ts';
import { leadCallInHour } from './leadCallInHour.ts';
import { leadCallRatio } from './leadCallRatio.ts';
import { leadOpportunityRatio } from './leadOpportunityRatio.ts';
import { leadsCreated } from './leadsCreated.ts';
import { noShowRate } from './noShowRate.ts';
import { pipelineCoverage } from './pipelineCoverage.ts';
import { pipelineCreated } from './pipelineCreated.ts';
import { productiveConversationRatio } from './productiveConversationRatio.ts';
import { productiveConversations } from './productiveConversations.ts';
import { quarterlyGrowth } from './quarterlyGrowth.ts';
import { repeatAppointmentRate } from './repeatAppointmentRate.ts';
import { rescheduleRate } from './rescheduleRate.ts';
import { salesVelocity } from './salesVelocity.ts';
import { talkMinutes } from './talkMinutes.ts';
import { targetAttainment } from './targetAttainment.ts';
import { winRate } from './winRate.ts';
import { wonAmount } from './wonAmount.ts';

/** The KPIs in the order people read them. */
export const kpis: readonly Kpi[] = [
  leadOpportunityRatio,
  appointmentsSet,
  activitiesPerAppointment,
  appointmentShowRate,
  noShowRate,
  cancellationRate,
  rescheduleRate,
  repeatAppointmentRate,
  callConnectRatio,
  leadCallRatio,
  leadCallInFiveMinutes,
  leadCallInHour,
  leadCallInDay,
  callsPerLead,
  callDealRatio,
  calledLeadWinRatio,
  productiveConversations,
  productiveConversationRatio,
  averageConversationMinutes,
  decisionMakerRatio,
  emailReplyRate,
  winRate,
  wonAmount,
  quarterlyGrowth,
  targetAttainment,
  salesVelocity,
  pipelineCoverage,
  callsMade,
  callsConnected,
  talkMinutes,
  emailsSent,
  appointmentsHeld,
  leadsCreated,
  dealsCreated,
  pipelineCreated,
  dealsWon,
];
