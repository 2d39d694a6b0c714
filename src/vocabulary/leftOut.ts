/** Why a row is in no number, or what a person should know of a row that is counted. The sentences stand in words/problems.ts. */
export const leftOutReasons = [
  'counted',
  'blank row',
  'repeated headings',
  'total or footer',
  'unreadable date',
  'impossible date',
  'in the future',
  'inbound',
  'internal',
  'not a call',
  'removed',
  'incoming e-mail',
  'older copy',
  'duplicate call',
  'no stage change',
  'other type',
  'not done yet',
  'supplied by rows',
  'unreadable number',
  'bad period',
  // From here on the rows are counted, and only noted.
  'undated',
  'no rep',
  'not understood',
  'unreadable detail',
  'closed later',
  'won without a date',
  'won without an amount',
  'booked day unknown',
  'not linked',
  'past and still scheduled',
  'rounded ids',
  'counted as type',
  'stage not known when lost',
  'week on its first day',
  'month on its first day',
  'week by its last day',
  'month by its last day',
  'quarter on its first day',
  'year on its first day',
  'read day first',
  'read month first',
  'similar reps',
  'counted by rows',
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

export function reasonCode(reason: LeftOutReason): number {
  return leftOutReasons.indexOf(reason);
}
