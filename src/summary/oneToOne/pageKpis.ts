import { activitiesPerAppointment } from '../../kpis/activitiesPerAppointment.ts';
import { appointmentShowRate } from '../../kpis/appointmentShowRate.ts';
import { appointmentsHeld } from '../../kpis/appointmentsHeld.ts';
import { appointmentsSet } from '../../kpis/appointmentsSet.ts';
import { averageConversationMinutes } from '../../kpis/averageConversationMinutes.ts';
import { callConnectRatio } from '../../kpis/callConnectRatio.ts';
import { callsMade } from '../../kpis/callsMade.ts';
import { dealsCreated } from '../../kpis/dealsCreated.ts';
import { dealsWon } from '../../kpis/dealsWon.ts';
import { emailsSent } from '../../kpis/emailsSent.ts';
import { productiveConversationRatio } from '../../kpis/productiveConversationRatio.ts';
import { productiveConversations } from '../../kpis/productiveConversations.ts';
import { winRate } from '../../kpis/winRate.ts';
import { wonAmount } from '../../kpis/wonAmount.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';

/** What a rep does and how it turns out, in the order people read it. Cohorts of eight weeks are too young to be shown. */
export const pageKpis: readonly MeasuredKpi[] = [
  callsMade,
  callConnectRatio,
  emailsSent,
  productiveConversations,
  productiveConversationRatio,
  averageConversationMinutes,
  appointmentsSet,
  activitiesPerAppointment,
  appointmentsHeld,
  appointmentShowRate,
  dealsCreated,
  dealsWon,
  winRate,
  wonAmount,
];
