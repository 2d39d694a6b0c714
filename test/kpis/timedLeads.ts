import { call, lead } from './ask.ts';

/** When each lead came in on 20 January, and how long after that its first call was. */
export const created = (id: string, at: string) => lead({ 'Lead ID': id, 'Create date': `2025-01-20 ${at}` });
export const callAt = (id: string, moment: string) => call({ 'Lead ID': id, 'Call date': moment });

export const Leads = [created('L1', '10:00'), created('L2', '10:00'), created('L3', '10:00'), created('L4', '10:00')];
const log = [callAt('L9', '2025-01-10 09:00'), callAt('L9', '2025-02-01 17:30')];
export const Calls = [
  ...log,
  callAt('L1', '2025-01-20 10:05'),
  callAt('L1', '2025-01-20 10:01:30'),
  callAt('L2', '2025-01-20 10:59'),
  callAt('L3', '2025-01-21 09:59'),
];
