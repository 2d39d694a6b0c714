import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { call, cellsOf, count, type Row, settingsOf } from '../../kpis/ask.ts';

const tabLine = ['Calls tab', 'Calls'];
const receiptOf = (Calls: readonly Row[]) => {
  const [receipt] = receiptsOf(count({ Calls }, [tabLine]).counted.tabs, 'en');
  if (!receipt) throw new Error('The calls were not read.');
  return receipt;
};
const texts = (Calls: readonly Row[]) => receiptOf(Calls).problems.map(({ text }) => text);

describe('the rows of a tab', () => {
  it('that cannot be dated are left out with the cell and what stood there', () => {
    expect(texts([call(), call({ 'Call date': 'yesterday' })])).toEqual([
      '1 row left out: “Call date” should be a date, but A3 holds “yesterday”. Correct the date.',
    ]);
  });

  it.each(['Q1', 'Week 3', 'Неделя 1', 'March'])('that stand for %s are told to have a day', (period) => {
    expect(texts([call(), call({ 'Call date': period })])).toEqual([
      `1 row left out: “Call date” should be a date, but A3 holds “${period}”. Write the day.`,
    ]);
  });

  it('with a day that does not exist are left out', () => {
    expect(receiptOf([call(), call({ 'Call date': '2025-02-31' })])).toMatchObject({ rows: 2, counted: 1, leftOut: 1 });
  });

  it('without a day are counted for all time, and said so', () => {
    const receipt = receiptOf([call(), call({ 'Call date': '' })]);
    expect(receipt).toMatchObject({ counted: 2, leftOut: 0 });
    expect(receipt.problems[0]).toMatchObject({ rows: 1, row: 3, leftOut: false });
  });

  it('after the day of the report are left out', () => {
    expect(texts([call(), call({ 'Call date': '2025-04-01' })])[0]).toContain('dated after the day of the report');
  });

  it('that are totals, copyright lines, repeated headings or blank are left out', () => {
    const Calls = [
      call(),
      { 'Call date': '', Rep: '', 'Call outcome': '', 'Call duration': '' },
      { 'Call date': 'Call date', Rep: 'Rep', 'Call outcome': 'Call outcome', 'Call duration': 'Call duration' },
      call(),
      { 'Call date': 'Grand Totals (2 records)', Rep: '', 'Call outcome': '', 'Call duration': 120 },
      { 'Call date': 'Copyright (c) 2000-2025', Rep: '', 'Call outcome': '', 'Call duration': '' },
    ];
    expect(receiptOf(Calls)).toMatchObject({ rows: 6, counted: 2, leftOut: 4 });
  });

  it('of an export pasted below an older one count once, the lowest of each id', () => {
    const Calls = [
      call({ 'Call ID': 'a' }),
      call({ 'Call ID': 'b' }),
      call({ 'Call ID': 'a', 'Call outcome': 'Busy' }),
    ];
    expect(receiptOf(Calls)).toMatchObject({ counted: 2, leftOut: 1 });
    expect(count({ Calls }).counted.tally.slots.values[1]).toBe(1);
  });

  it('that look like copies of a call are counted and named, or left out by the settings', () => {
    const Calls = [call({ Contact: 'Acme' }), call({ Contact: 'Acme' })];
    expect(texts(Calls)[0]).toContain('1 row that looks like a copy of another call (row 3 like row 2): counted');
    const { counted } = count({ Calls }, [['Duplicate calls', 'leave out']]);
    const [receipt] = receiptsOf(counted.tabs, 'en');
    expect(receipt).toMatchObject({ counted: 1, leftOut: 1 });
    expect(receipt?.problems[0]?.text).toContain('(row 3 like row 2): left out');
  });

  it('are one call where a rep would have called somebody twice in one second, or while talking to them', () => {
    const at = (clock: string, contact: string, seconds: number) =>
      call({ 'Call date': `2025-01-06 ${clock}`, Contact: contact, 'Call duration': seconds });
    const others = [at('09:10:21', 'Cube', 0), at('09:20:47', 'Dune', 90), at('09:40:33', 'Echo', 0)];
    const left = (rows: Row[]) => receiptOf([...rows, ...others])?.leftOut;
    expect(left([at('10:00:05', 'Acme', 0), at('10:00:05', 'Acme', 0)])).toBe(1);
    expect(left([at('10:00:05', 'Acme', 90), at('10:00:25', 'Acme', 90)])).toBe(1);
    expect(left([at('10:00:05', 'Acme', 0), at('10:00:25', 'Acme', 0)])).toBe(0);
    expect(left([at('10:00:05', 'Acme', 10), at('10:00:25', 'Acme', 10)])).toBe(0);
    // With another number dialled at once these are two calls.
    expect(
      left([
        { ...at('10:00:05', 'Acme', 0), Number: 1 },
        { ...at('10:00:05', 'Acme', 0), Number: 2 },
      ]),
    ).toBe(0);
    expect(texts([at('10:00:05', 'Acme', 0), at('10:00:05', 'Acme', 0), ...others])[0]).toContain(
      'with the same rep and client at the same time (row 3 like row 2)',
    );
  });

  it('are two calls where the clock has minutes only, or an import has stamped all with one moment', () => {
    const inMinute = call({ 'Call date': '2025-01-06 10:00', Contact: 'Acme', 'Call duration': 20 });
    expect(receiptOf([inMinute, inMinute])?.leftOut).toBe(0);
    const longer = { ...inMinute, 'Call duration': 200 };
    expect(receiptOf([longer, longer])?.leftOut).toBe(1);
    const stamped = (i: number) =>
      call({ 'Call date': '2025-01-06 10:00:05', Contact: `C${i % 10}`, 'Call duration': 0 });
    expect(receiptOf(Array.from({ length: 20 }, (_, i) => stamped(i)))?.leftOut).toBe(0);
  });

  it('look like copies of a call also where the rep logged another one in between', () => {
    const at = (clock: string, contact: string) =>
      call({ 'Call date': `2025-01-06 ${clock}`, Contact: contact, 'Call duration': '0:00:10' });
    const Calls = [at('10:00:05', 'Acme'), at('10:00:20', 'Bolt'), at('10:00:30', 'Cube'), at('10:00:40', 'Acme')];
    expect(texts(Calls).join()).toContain('1 row that looks like a copy of another call (row 5 like row 2)');
  });

  it('look like copies of a call also where neither has a duration', () => {
    const logged = call({ 'Call date': '2025-01-06 10:00:05', Contact: 'Acme', 'Call duration': '' });
    const again = { ...logged, 'Call date': '2025-01-06 10:00:09' };
    expect(texts([logged, again, call()]).join()).toContain('looks like a copy of another call (row 3 like row 2)');
  });

  it('look like copies of a call also where only an id of the lead says who was called', () => {
    const [first, second] = ['2025-01-06 10:00:05', '2025-01-06 10:00:09'];
    const of = (at: string, lead: string, contact?: string) =>
      call({ 'Call date': at, 'Lead ID': lead, ...(contact && { Contact: contact }) });
    const brief = [of(first, 'L1'), of(second, 'L1'), of(second, 'L2')].map((row) => ({
      ...row,
      'Call duration': '0:00:02',
    }));
    expect(texts(brief).join()).toContain('1 row that looks like a copy of another call (row 3 like row 2)');
    // A dialler that rings two people of one client at once.
    expect(texts([of(first, 'L1', 'Acme'), of(second, 'L2', 'Acme')])).toEqual([]);
  });

  it('are no copies when two calls of a day that nobody answered have no clock', () => {
    const unanswered = call({ Contact: 'Acme', 'Call outcome': 'No answer', 'Call duration': 0 });
    expect(texts([unanswered, unanswered])).toEqual([]);
    const at = (clock: string) => ({ ...unanswered, 'Call date': `2025-01-06 ${clock}` });
    expect(texts([at('10:00:05'), at('10:02:00'), at('10:00:40')])[0]).toContain('(row 4 like row 2)');
    expect(texts([at('10:00:05'), at('10:01:06')])).toEqual([]);
  });

  it('are always either counted or left out, whatever stands in them, or their sheet is asked about', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('', '2025-01-15', 'Connected', 'Total', '31.02.2025', '__proto__'),
    );
    const row = fc.record({ 'Call date': cell, Rep: cell, 'Call outcome': cell, 'Call duration': cell });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const Calls = [call(), ...rows, call()];
        const { readings, questions } = findTabs([{ sheet: 'Calls', cells: cellsOf(Calls) }], settingsOf([tabLine]));
        // Columns of which hardly a cell is what the heading says are none of a log.
        if (readings.length === 0) {
          expect(questions.map(({ setting }) => setting)).toContain('Calls tab');
          return;
        }
        const { rows: all, counted, leftOut, problems } = receiptOf(Calls);
        expect(all).toBe(rows.length + 2);
        expect(counted + leftOut).toBe(all);
        expect(problems.filter((problem) => problem.leftOut).reduce((sum, problem) => sum + problem.rows, 0)).toBe(
          leftOut,
        );
      }),
    );
  });
});

describe('the days ahead in a daily tally', () => {
  const daily = (differs: Row): Row => ({
    Day: '2025-01-10',
    Rep: 'Ada',
    'Calls made': 5,
    openAmountDue: 0,
    ...differs,
  });
  const counted = (...rows: Row[]) => {
    const { tabs } = count({ 'Daily activity': [daily({}), daily({ Day: '2025-01-11' }), ...rows] }).counted;
    return receiptsOf(tabs, 'en').map(({ leftOut }) => leftOut);
  };

  it('may hold what is expected by then', () => {
    expect(counted(daily({ Day: '2025-06-30', 'Calls made': 0, openAmountDue: 900 }))).toEqual([0]);
    expect(counted(daily({ Day: '2025-06-30', 'Calls made': '', openAmountDue: 900 }))).toEqual([0]);
  });

  it('hold nothing that was done', () => {
    expect(counted(daily({ Day: '2025-06-30', openAmountDue: 900 }))).toEqual([1]);
  });
});
