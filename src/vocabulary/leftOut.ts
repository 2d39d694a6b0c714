import { unaddableReasons } from './unaddable.ts';

/** Why a row is in no number. */
export const excludingReasons = [
  'blank row',
  'repeated headings',
  'another table',
  'total or footer',
  'template row',
  'not begun',
  'unreadable date',
  'impossible date',
  'in the future',
  'inbound',
  'internal',
  'internal meeting',
  'not a call',
  'removed',
  'no sale',
  'returned',
  'incoming e-mail',
  'older copy',
  'pasted again',
  'further line',
  'repeated record',
  'earlier version',
  'duplicate call',
  'another leg',
  'logged twice',
  'no stage change',
  'other type',
  'not done yet',
  'supplied by rows',
  'unreadable number',
  'bad period',
  'other metric',
  'target twice',
] as const;

/** What a person should know of a row that is counted. */
const noteworthyReasons = [
  'undated',
  'no rep',
  'reps by their ids',
  'not understood',
  'perhaps incoming',
  'direction untold',
  'perhaps deleted',
  'unreadable detail',
  'unclear duration',
  'amounts scaled',
  'closed later',
  'won without a date',
  'won with an expected date',
  'won without an amount',
  'booked day unknown',
  'ahead',
  'moved to another rep',
  'past and still scheduled',
  'rounded ids',
  'week on its first day',
  'month on its first day',
  'week by its last day',
  'month by its last day',
  'quarter on its first day',
  'year on its first day',
  'year by the sheet name',
  'year by the title',
  'year by the neighbours',
  'year by the weekdays',
  'year by the day of the report',
  'read day first',
  'day and month swapped',
  'read month first',
  'similar reps',
  'filled down',
  ...unaddableReasons,
  'counted by rows',
  'booked by call',
  'sold on the row',
  'booked by touch',
  'lead not listed',
  'sums of a query',
  'stage not listed',
] as const;

/** Every fate of a row, by its code. */
export const leftOutReasons = ['counted', ...excludingReasons, ...noteworthyReasons] as const;

export type ExcludingReason = (typeof excludingReasons)[number];
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A reason that there is a sentence for. */
export type NotedReason = Exclude<LeftOutReason, 'counted'>;

export function reasonCode(reason: LeftOutReason): number {
  return leftOutReasons.indexOf(reason);
}
