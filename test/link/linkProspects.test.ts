import { describe, expect, it } from 'vitest';
import { call, count, type Row } from '../kpis/ask.ts';

/** By rep and day: how many people were first called, and how many of them were ever reached. */
function people(Calls: readonly Row[], settings: readonly (readonly string[])[] = []) {
  const { tally } = count({ Calls }, settings).counted;
  const [called, reached] = ['prospectsCalled', 'prospectsReached'].map((name) => tally.measures.indexOf(name));
  const { slots, reps } = tally;
  if (called === -1) return null;
  return Array.from({ length: slots.count }, (_, slot) => [
    reps[slots.reps[slot] as number],
    slots.values[slot * slots.width + (called as number)],
    slots.values[slot * slots.width + (reached as number)],
  ]).filter(([, first]) => first !== 0);
}

const no = { 'Call outcome': 'No answer' };

describe('people called', () => {
  it('count once, for the rep and on the day of the first call, and are reached by any call', () => {
    expect(
      people([
        call({ ...no, Contact: 'Acme', 'Call date': '2025-01-20', Rep: 'Ben' }),
        call({ ...no, Contact: 'Acme', 'Call date': '2025-01-10' }),
        call({ Contact: 'acme ', 'Call date': '2025-02-01', Rep: 'Ben' }),
        call({ ...no, Contact: 'Brix', 'Call date': '2025-01-10' }),
        call({ ...no, Contact: '', 'Call date': '2025-01-11' }),
      ]),
    ).toEqual([['Ada', 2, 1]]);
  });

  it('are leads where calls name the lead, whoever of the company answered', () => {
    const named = (lead: string, Contact: string) => call({ ...no, 'Lead ID': lead, Contact });
    expect(people([named('L1', 'Ann'), named('L1', 'Bob'), named('L2', 'Ann')])).toEqual([['Ada', 2, 0]]);
  });

  it('are not there where calls name nobody', () => {
    expect(people([call(), call()])).toBeNull();
  });

  it('are not those of calls that are left out', () => {
    expect(people([call({ Contact: 'Acme' }), call({ Contact: 'Brix', Direction: 'Inbound' })])).toEqual([
      ['Ada', 1, 1],
    ]);
  });
});
