import { describe, expect, it } from 'vitest';
import { oneToOneOf } from '../../../src/summary/oneToOne/oneToOneOf.ts';
import { type Day, dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, deal, type Row, type Sheets, settingsOf } from '../../kpis/ask.ts';
import { reported } from '../reported.ts';

// The day of these reports is Monday, 31 March 2025: the eight weeks are those from 3 February to 30 March.
const asOf = dayOf(2025, 3, 31);
const firstMonday = dayOf(2025, 2, 3);

function pageOf(sheets: Sheets, rep = 'Ada', agreed: readonly Day[] = []) {
  const { summary, counted } = reported(sheets);
  const { values } = settingsOf([]);
  return oneToOneOf({ summary, counted }, { rep: counted.reps.find(rep), asOf, settings: values, agreed });
}

const callOn = (day: Day, rep: string, differs: Row = {}): Row =>
  call({ 'Call date': isoOf(day), Rep: rep, ...differs });

/** So many calls on the Monday of each week from the first on, of which so many were answered. */
function callsOf(
  rep: string,
  weeks: readonly (readonly [made: number, answered: number])[],
  first = firstMonday,
): Row[] {
  return weeks.flatMap(([made, answered], week) =>
    Array.from({ length: made }, (_, i) =>
      callOn(first + 7 * week, rep, { 'Call outcome': i < answered ? 'Connected' : 'No answer' }),
    ),
  );
}

const eight = (made: number, answered: number) => Array.from({ length: 8 }, () => [made, answered] as const);
const lineOf = (page: ReturnType<typeof pageOf>, kpi: string) => page.lines.find((line) => line.kpi === kpi);

describe('the page of one rep', () => {
  it('has eight whole weeks up to the day of the report', () => {
    const page = pageOf({ Calls: [...callsOf('Ada', [...eight(5, 2), [3, 1]]), ...callsOf('Bob', eight(1, 1))] });
    expect(page.span).toEqual({ first: '2025-02-03', last: '2025-03-30' });
    expect(page.weeks.slice(0, 2)).toEqual(['2025-02-03', '2025-02-10']);
    expect(lineOf(page, 'CALLS_MADE')).toMatchObject({ weeks: [5, 5, 5, 5, 5, 5, 5, 5], whole: { value: 40 } });
    expect(lineOf(page, 'CALL_CONNECT_RATIO')?.whole).toMatchObject({ value: 0.4, numerator: 16, denominator: 40 });
  });

  it('ends its weeks with the data: what is not there yet is not nought', () => {
    const page = pageOf({
      Calls: [...callsOf('Ada', eight(5, 2), firstMonday - 28), callOn(dayOf(2025, 2, 28), 'Ada')],
    });
    expect(page.span?.last).toBe('2025-03-02');
  });

  it('leaves weeks before the first row blank, and a week without calls nought', () => {
    const page = pageOf({
      Calls: callsOf(
        'Ada',
        [
          [2, 1],
          [0, 0],
          [3, 1],
          [4, 2],
        ],
        firstMonday + 28,
      ),
    });
    expect(lineOf(page, 'CALLS_MADE')?.weeks).toEqual([null, null, null, null, 2, 0, 3, 4]);
    expect(lineOf(page, 'CALL_CONNECT_RATIO')?.weeks).toEqual([null, null, null, null, 0.5, null, 1 / 3, 0.5]);
  });

  it('shows the range of the others from three of them on', () => {
    const Calls = [...callsOf('Ada', eight(5, 2)), ...callsOf('Bob', eight(4, 1)), ...callsOf('Cy', eight(8, 6))];
    expect(lineOf(pageOf({ Calls }), 'CALLS_MADE')?.others).toBeNull();
    const four = pageOf({ Calls: [...Calls, ...callsOf('Di', eight(6, 3))] });
    expect(lineOf(four, 'CALLS_MADE')?.others).toEqual({ low: 32, high: 64 });
    expect(lineOf(four, 'CALL_CONNECT_RATIO')?.others).toEqual({ low: 0.25, high: 0.75 });
  });

  it('says better only of what weeks do not differ by anyway', () => {
    const before = Array.from({ length: 8 }, (_, i) => [20, 5 + (i % 2)] as const);
    const after = Array.from({ length: 8 }, (_, i) => [20, 13 + (i % 2)] as const);
    const sixteen = [...before, ...after];
    const page = pageOf({ Calls: callsOf('Ada', sixteen, firstMonday - 56) });
    expect(page.better).toEqual({
      since: null,
      changes: [{ kpi: 'CALL_CONNECT_RATIO', before: 44 / 160, now: 108 / 160 }],
    });
    const same = pageOf({ Calls: callsOf('Ada', [...before, ...before], firstMonday - 56) });
    expect(same.better.changes).toEqual([]);
    const fewer = pageOf({ Calls: callsOf('Ada', [...after, ...before], firstMonday - 56) });
    expect(fewer.better.changes).toEqual([]);
  });

  it('compares since the newest agreement that is two weeks old', () => {
    const weeks = Array.from({ length: 16 }, (_, i) => [20, 8 + (i % 2)] as const);
    const agreed = [dayOf(2025, 2, 24), dayOf(2025, 3, 10), dayOf(2025, 3, 27), dayOf(2026, 3, 1)];
    expect(pageOf({ Calls: callsOf('Ada', weeks, firstMonday - 56) }, 'Ada', agreed).better.since).toBe('2025-03-10');
  });

  it('does not call four of four better', () => {
    const weeks = [
      ...Array.from({ length: 8 }, () => [1, 0] as const),
      ...Array.from({ length: 8 }, () => [1, 1] as const),
    ];
    const page = pageOf({ Calls: callsOf('Ada', weeks, firstMonday - 56) });
    expect(page.better.changes).toEqual(null);
  });

  it('names long calls without a result and short ones with a decision maker, with their rows and recordings', () => {
    const one = (seconds: number, differs: Row): Row =>
      callOn(dayOf(2025, 3, 5), 'Ada', {
        'Call outcome': 'Connected',
        'Call duration': seconds,
        'Decision maker': 'No',
        ...differs,
      });
    const Calls = [
      one(600, { Contact: 'Long', Recording: 'https://calls.example/1' }),
      one(500, { Contact: 'Booked', 'Call outcome': 'Meeting booked', Recording: '' }),
      one(30, { Contact: 'Short', 'Decision maker': 'Yes', Recording: 'see the phone' }),
      one(900, { Contact: 'Theirs', Rep: 'Bob', Recording: '' }),
      one(0, { Contact: 'Silent', 'Decision maker': 'Yes', Recording: '' }),
      one(700, { Contact: 'Older', 'Call date': '2025-01-10', Recording: '' }),
    ];
    const told = pageOf({ Calls }).calls.map(({ why, client, row, recording }) => [why, client, row, recording]);
    expect(told).toEqual([
      ['longest without a result', 'Long', 2, 'https://calls.example/1'],
      ['shortest with a decision maker', 'Short', 4, null],
    ]);
  });

  it("has the rep's part of the work list, the first few and how many there are", () => {
    const Deals = ['Ada', 'Bob'].flatMap((rep) =>
      Array.from({ length: 8 }, (_, i) =>
        deal({
          'Deal ID': `${rep}${i}`,
          'Deal owner': rep,
          'Deal stage': 'Proposal',
          'Close date': '2025-03-01',
          Amount: i,
        }),
      ),
    );
    const { work } = pageOf({ Deals });
    expect([work.all, work.items.length, new Set(work.items.map(({ rep }) => rep))]).toEqual([8, 6, new Set(['Ada'])]);
  });

  it('says which step is weak by the same words as the report, and names nobody else', () => {
    const weeks = Array.from({ length: 12 }, () => [60, 30] as const);
    const Calls = [
      ...['Bob', 'Cy', 'Di', 'Ed'].flatMap((rep) => callsOf(rep, weeks, firstMonday - 28)),
      ...callsOf(
        'Ada',
        Array.from({ length: 12 }, () => [60, 8] as const),
        firstMonday - 28,
      ),
    ];
    const { step } = pageOf({ Calls });
    expect(step.kind).toBe('step');
    expect(step.texts[0]).toMatch(/^Ada, .*connected|^Ada/);
    expect(step.texts.join(' ')).not.toMatch(/Bob|Cy|\bDi\b|\bEd\b/);
    expect(pageOf({ Calls }, 'Bob').step.kind).toBe('nothing');
  });
});
