import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, lead, type Row } from '../../kpis/ask.ts';
import { drawsOf } from '../../simulation/draws.ts';
import { reported } from '../reported.ts';

/** Leads that are called a day apart until they are reached, six times at most, each call with that chance. */
function team(chanceOf: (attempt: number) => number, seed: number): { Leads: Row[]; Calls: Row[] } {
  const { random } = drawsOf(seed);
  const start = dayOf(2025, 1, 6);
  const Calls: Row[] = [];
  const Leads = Array.from({ length: 300 }, (_, i) => {
    const day = start + 1 + (i % 50);
    const rep = ['Ada', 'Bob', 'Cleo'][i % 3] as string;
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const isReached = random() < chanceOf(attempt);
      const when = { 'Call date': isoOf(day + attempt), 'Lead ID': `L${i}`, Rep: rep };
      Calls.push(call({ ...when, 'Call outcome': isReached ? 'Connected' : 'No answer' }));
      if (isReached) break;
    }
    return lead({ 'Lead ID': `L${i}`, 'Create date': isoOf(day), 'Lead owner': rep });
  });
  const ends = [start, start + 80].map((day) =>
    call({ 'Call date': isoOf(day), 'Lead ID': 'X', 'Call outcome': 'Busy' }),
  );
  return { Leads, Calls: [...ends, ...Calls] };
}
const told = (rows: ReturnType<typeof team>, language: 'en' | 'ru' = 'en') =>
  reported(rows, [], language).summary.callAttempts;

describe('how long to keep calling a lead', () => {
  it('names the call from which on fewer get through', () => {
    const rows = team((attempt) => (attempt <= 3 ? 0.3 : 0.04), 1);
    const found = told(rows);
    expect(found?.rows.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found?.rows[0]?.made).toBe(300);
    expect(found?.text).toMatch(
      /^From call 4 on \d% get through to a lead nobody has reached yet \(\d+ of \d+\), against 3\d% before/,
    );
    expect(told(rows, 'ru')?.text).toContain('Начиная с 4-го звонка');
  });

  it('names none where every call gets through as often', () => {
    const found = Array.from({ length: 12 }, (_, seed) => told(team(() => 0.15, seed + 1)));
    expect(found.every((one) => one !== null)).toBe(true);
    expect(found.filter((one) => one?.text).length).toBeLessThanOrEqual(1);
  });

  it('names none for a rep who reaches few and keeps on calling them', () => {
    const { random } = drawsOf(8);
    const start = dayOf(2025, 1, 6);
    const Calls: Row[] = [call({ 'Call date': isoOf(start), 'Lead ID': 'X', 'Call outcome': 'Busy' })];
    const Leads = Array.from({ length: 300 }, (_, i) => {
      const isStubborn = i % 3 === 0;
      const rep = isStubborn ? 'Ada' : i % 2 === 0 ? 'Bob' : 'Cleo';
      const day = start + 1 + (i % 50);
      for (let attempt = 1; attempt <= (isStubborn ? 8 : 2); attempt += 1) {
        const isReached = random() < (isStubborn ? 0.08 : 0.35);
        const outcome = isReached ? 'Connected' : 'No answer';
        Calls.push(call({ 'Call date': isoOf(day + attempt), 'Lead ID': `L${i}`, Rep: rep, 'Call outcome': outcome }));
        if (isReached) break;
      }
      return lead({ 'Lead ID': `L${i}`, 'Create date': isoOf(day), 'Lead owner': rep });
    });
    const found = told({ Leads, Calls });
    const [first, , third] = found?.rows ?? [];
    expect(first?.ratio).toBeGreaterThan(2 * (third?.ratio ?? 1));
    expect(found?.text).toBeNull();
    const ofAda = (rows: readonly Row[], field: string): Row[] => rows.map((one) => ({ ...one, [field]: 'Ada' }));
    const byOne = told({ Leads: ofAda(Leads, 'Lead owner'), Calls: ofAda(Calls, 'Rep') });
    expect(byOne?.text).toMatch(/^From call 3 on/);
  });

  it('says nothing where nobody is called again', () => {
    expect(told(team(() => 1, 1))).toBeNull();
  });
});
