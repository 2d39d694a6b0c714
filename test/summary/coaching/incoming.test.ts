import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, meeting } from '../../kpis/ask.ts';
import { reported } from '../reported.ts';

const start = dayOf(2025, 1, 6);

type Work = {
  /** So many of twenty conversations come in; what they bring is booked as the others. */
  readonly incoming?: number;
  /** So many of twenty bear no outcome. */
  readonly blank?: number;
  readonly isUntimed?: boolean;
};

/** Eight of twenty conversations of every rep bring an appointment, ten weeks long. */
function flagsOf(team: Readonly<Record<string, Work>>): string[] {
  const [Calls, Meetings]: [ReturnType<typeof call>[], ReturnType<typeof meeting>[]] = [[], []];
  for (const [Rep, { incoming = 0, blank = 0, isUntimed = false }] of Object.entries(team))
    for (let week = 0; week < 10; week += 1)
      for (let i = 0; i < 40; i += 1) {
        const day = isoOf(start + week * 7 + (i % 5));
        const isTalk = i < 20;
        Calls.push(
          call({
            Rep,
            'Call date': day,
            'Call ID': `${Rep}${week}-${i}`,
            Direction: isTalk && i < incoming ? 'Inbound' : 'Outbound',
            'Call outcome': isTalk && i >= 20 - blank ? '' : isTalk ? 'Connected' : 'No answer',
            'Call duration': isTalk && !isUntimed ? 300 : 0,
          }),
        );
        if (isTalk && i % 5 < 2)
          Meetings.push(
            meeting({
              Rep,
              'Meeting ID': `${Rep}${week}-${i}`,
              'Booked on': day,
              'Meeting date': day,
              Company: `${Rep}${week}${i}`,
            }),
          );
      }
  const { summary } = reported({ Calls, Meetings });
  return summary.coaching
    .filter(({ kpi }) => kpi === 'APPOINTMENTS_SET')
    .map(({ rep, verdict }) => `${verdict} ${rep}`);
}

describe('appointments for conversations, of reps who set as many', () => {
  const others = { Ann: {}, Ben: {}, Cid: {} };

  it('accuse nobody beside one who only answers calls', () => {
    expect(flagsOf({ ...others, Zoe: { incoming: 20 } })).toEqual([]);
  });

  it('accuse nobody beside one who takes a part of them', () => {
    expect(flagsOf({ ...others, Zoe: { incoming: 8 } })).toEqual([]);
  });

  it('make nobody strong who leaves outcomes blank', () => {
    expect(flagsOf({ ...others, Zoe: { blank: 5 } })).toEqual([]);
    expect(flagsOf({ ...others, Zoe: { blank: 14 } })).toEqual([]);
  });

  it('accuse nobody beside one who is never timed', () => {
    expect(flagsOf({ ...others, Zoe: { isUntimed: true } })).toEqual([]);
  });
});
