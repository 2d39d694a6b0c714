import type { Reading } from '../find/reading.ts';
import type { Tab, TabName } from '../vocabulary/tab.ts';

/** Texts that say which stages a deal went through, why it was lost or called off, who meets, and what groups rows; all others are only shown. */
const textsThatCount: Partial<Record<TabName, readonly string[]>> = {
  leads: ['source'],
  calls: ['source'],
  activities: ['outcome'],
  meetings: ['source', 'type', 'cancelReason'],
  deals: ['pipeline', 'lostReason', 'lastStage', 'source', 'product'],
  stageHistory: ['from', 'to'],
  dailyActivity: ['funnelStage', 'funnelPipeline'],
};

/** Fields of the tab that something counts or links. Clients link leads, calls and deals only where ids do not. */
export function fieldsToRead(tab: Tab, readings: readonly Reading[]): string[] {
  const texts = textsThatCount[tab.name] ?? [];
  const needsClient = tab.name === 'meetings' || tab.name === 'activities' || clientsLinkLeads(readings);
  return Object.entries(tab.fields)
    .filter(([name, { kind, linked }]) => !linked && (texts.includes(name) || (kind !== 'text' && kind !== 'period')))
    .map(([name]) => name)
    .filter((name) => name !== 'client' || needsClient);
}

/** Whether calls or deals name leads by nothing but their client. */
export function clientsLinkLeads(readings: readonly Reading[]): boolean {
  const has = (tab: TabName, field: string): boolean =>
    readings.some((reading) => reading.tab === tab && field in reading.columns);
  const callsNameLeads = has('leads', 'id') && (has('calls', 'leadId') || has('activities', 'leadId'));
  const dealsNameLeads =
    (has('leads', 'id') && has('deals', 'leadId')) || (has('leads', 'dealId') && has('deals', 'id'));
  const hasTab = (tab: TabName): boolean => readings.some((reading) => reading.tab === tab);
  return (hasTab('calls') && !callsNameLeads) || (hasTab('deals') && !dealsNameLeads);
}
