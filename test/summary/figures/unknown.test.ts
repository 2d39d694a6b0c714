import { describe, expect, it } from 'vitest';
import { ask, call, deal, lead, meeting, meetings, type Row } from '../../kpis/ask.ts';

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const busy = call({ 'Call outcome': 'Busy' });
const strange = call({ 'Call outcome': 'Zorp 7' });
const blank = call({ 'Call outcome': '' });

describe('values that are not understood', () => {
  it('are a remark up to two points', () => {
    const receipt = ask('CALL_CONNECT_RATIO', {
      Calls: [...times(40, call()), ...times(58, busy), ...times(2, strange)],
    });
    expect(receipt).toMatchObject({ value: 0.4, unknown: 2 });
    expect(receipt.low).toBeUndefined();
  });

  it('leave the number with its bounds up to ten points', () => {
    const receipt = ask('CALL_CONNECT_RATIO', {
      Calls: [...times(40, call()), ...times(53, busy), ...times(4, strange), ...times(3, blank)],
    });
    expect(receipt).toMatchObject({ value: 0.4, low: 0.4, unknown: 7 });
    expect(receipt.high).toBeCloseTo(0.47, 10);
    expect(receipt.note).toBe('Between 40% and 47%: 7 of 100 are not understood.');
  });

  it('leave it blank beyond, with what it lies between', () => {
    const receipt = ask('CALL_CONNECT_RATIO', {
      Calls: [...times(24, call()), ...times(39, busy), ...times(37, strange)],
    });
    expect(receipt).toMatchObject({ value: null, numerator: null, low: 0.24, blankFor: 'unknown values' });
    expect(receipt.high).toBeCloseTo(0.61, 10);
    expect(receipt.note).toBe('Between 24% and 61%: 37 of 100 are not understood.');
  });

  it('have the limits that the settings say', () => {
    const Calls = [...times(40, call()), ...times(40, busy), ...times(20, strange)];
    const setting = ['Unknown values, points at most', 25];
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { settings: [setting] }).value).toBe(0.4);
  });

  it('are counted for each rep alone', () => {
    const ofBob = (row: Row) => ({ ...row, Rep: 'Bob' });
    const Calls = [...times(20, call()), ...times(80, busy), ...times(5, ofBob(call())), ...times(5, ofBob(strange))];
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { rep: 'Ada' }).value).toBe(0.2);
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { rep: 'Bob' }).value).toBeNull();
  });

  it('move a show rate both ways', () => {
    const Meetings = meetings(...Array(45).fill('Completed'), ...Array(50).fill('No show'), ...Array(5).fill('hm'));
    const receipt = ask('APPOINTMENT_SHOW_RATE', { Meetings });
    expect(receipt.low).toBeCloseTo(0.45, 10);
    expect(receipt.high).toBeCloseTo(0.5, 10);
    // Five of the hundred that were due: they are not among the 95 whose result is known.
    expect(receipt.note).toMatch(/ Between 45% and 50%: 5 of 100 are not understood\.$/);
  });

  it('may be productive unless nobody spoke', () => {
    const long = call({ 'Call duration': 300 });
    const known = [...times(50, long), ...times(50, call()), ...times(100, busy)];
    const short = { ...strange, 'Call duration': 0 };
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls: [...known, ...times(60, short)] }).value).toBe(50);
    const unsure = { ...strange, 'Call duration': 200 };
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls: [...known, ...times(60, unsure)] })).toMatchObject({
      value: null,
      low: 50,
      high: 110,
    });
  });

  it('of a lead’s status are no "not converted"', () => {
    const Leads = [
      ...times(10, lead({ 'Lead status': 'Converted' })),
      ...times(10, lead()),
      ...times(20, lead({ 'Lead status': 'Phase B' })),
    ].map((row, i) => ({ ...row, 'Lead ID': `L${i}` }));
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads })).toMatchObject({ value: null, low: 0.25, high: 0.75 });
  });
});

describe('calls whose direction is not understood', () => {
  const out = { Direction: 'Outbound' };
  const odd = { Direction: 'Xfer' };
  const sure = [...times(20, { ...call(), ...out }), ...times(20, { ...busy, ...out })];

  it('may be made, each for itself: a share lies between what those make of it that speak for it and against it', () => {
    const Calls = [...sure, { ...call(), ...odd }, { ...busy, ...odd }];
    expect(ask('CALL_CONNECT_RATIO', { Calls }).note).toContain('Between 49% and 51%');
  });

  it.each([
    ['is blank where others went out and came in', 'Inbound', 'Between 49% and 51%: 2 of 42 are not understood.'],
    ['may be left blank where only those that went out have one', 'Outbound', undefined],
  ])('%s', (_, other, note) => {
    const unsaid = { Direction: '' };
    const Calls = [...sure, { ...call(), ...unsaid }, { ...busy, ...unsaid }, { ...busy, Direction: other }];
    const said = ask('CALL_CONNECT_RATIO', { Calls }).note;
    if (note === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(note);
  });

  it('leave open how many there are for each appointment', () => {
    const Calls = [...sure, ...times(4, { ...busy, ...odd })];
    const Meetings = meetings(...Array(10).fill('Completed'));
    expect(ask('ACTIVITIES_PER_APPOINTMENT', { Calls, Meetings })).toMatchObject({ value: 4.4, low: 4, high: 4.4 });
  });

  it('leave open what is divided by them', () => {
    const Calls = [...times(40, { ...call({ 'Call duration': 60 }), ...out }), ...times(2, { ...call(), ...odd })];
    const talk = [...Calls, ...times(2, { ...call({ 'Call duration': 600 }), ...odd })];
    const { low, high, note } = ask('AVERAGE_CONVERSATION_MINUTES', { Calls: talk });
    expect(note).toContain('Between');
    // One call of ten minutes among those of one.
    expect(high ?? 0).toBeGreaterThanOrEqual((40 + 10) / 41);
    expect(low ?? 9).toBeLessThanOrEqual(1);
  });
});

it('a stage that may be an end leaves the win rate open, and the amount', () => {
  const closed = (stage: string, i: number) =>
    deal({ 'Deal ID': `${stage}${i}`, 'Deal stage': stage, 'Close date': '2025-02-01' });
  const Deals = ['Closed won', 'Closed lost', 'Fizz'].flatMap((stage) => [1, 2, 3, 4].map((i) => closed(stage, i)));
  expect(ask('WIN_RATE', { Deals })).toMatchObject({ value: null, low: 1 / 3, high: 2 / 3, unknown: 4 });
  expect(ask('WON_AMOUNT', { Deals })).toMatchObject({ value: null, low: 400, high: 800 });
  const settings = [['Deals stage: Fizz', 'won']];
  expect(ask('WIN_RATE', { Deals }, { settings })).toMatchObject({ numerator: 8, denominator: 12 });
});

describe('a share of which one part is never said', () => {
  it('is blank: connected calls without any other', () => {
    expect(ask('CALL_CONNECT_RATIO', { Calls: times(30, call()) })).toMatchObject({
      value: null,
      blankFor: 'part not said',
    });
  });

  it('is blank: calls none of which is connected', () => {
    expect(ask('CALL_CONNECT_RATIO', { Calls: times(30, busy) }).value).toBeNull();
  });

  it('is blank: won deals without a lost one', () => {
    const won = deal({ 'Deal stage': 'Closed won', 'Close date': '2025-02-01' });
    const Deals = [1, 2, 3].map((i) => ({ ...won, 'Deal ID': `D${i}` }));
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ value: null, blankFor: 'part not said' });
    expect(ask('WON_AMOUNT', { Deals }).value).toBe(300);
  });

  it('is blank: no-shows alone', () => {
    expect(ask('NO_SHOW_RATE', { Meetings: meetings('No show', 'No show', 'No show') }).value).toBeNull();
  });

  it('is blank: productive conversations where neither talk time nor outcome can say so', () => {
    const Calls = [...times(5, call()), ...times(5, busy)].map(({ 'Call duration': _, ...row }) => row);
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls }).value).toBeNull();
    expect(ask('CALL_CONNECT_RATIO', { Calls }).value).toBe(0.5);
  });

  it('is blank: talk times that are all 0', () => {
    const Calls = [...times(5, call()), ...times(5, busy)].map((row) => ({ ...row, 'Call duration': 0 }));
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls }).value).toBeNull();
  });

  it('is 0 % for a rep of whom it is said of others', () => {
    const Calls = [...times(5, call()), ...times(5, { ...busy, Rep: 'Bob' })];
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { rep: 'Bob' }).value).toBe(0);
  });

  it('is typed in daily totals, zeros and all', () => {
    const Tracker = [1, 2, 3].map((day) => ({
      Date: `2025-01-0${day}`,
      Rep: 'Ada',
      Calls: 30,
      Connects: day === 1 ? 0 : 9,
      'Meetings set': 1,
    }));
    expect(ask('CALL_CONNECT_RATIO', { Tracker })).toMatchObject({ numerator: 18, denominator: 90 });
  });
});

describe('wins without a day', () => {
  it('leave the quarter blank, not 0', () => {
    const Deals = [1, 2, 3].map((i) => deal({ 'Deal stage': 'Closed won', 'Deal ID': `D${i}` }));
    expect(ask('WON_AMOUNT', { Deals }).value).toBe(300);
    expect(ask('WON_AMOUNT', { Deals }, { period: '2025 Q1' })).toMatchObject({ value: null, blankFor: 'no day' });
  });
});

it('appointments without any result are set and nothing more', () => {
  const Meetings = [
    meeting({ 'Meeting outcome': '' }),
    meeting({ 'Meeting ID': 'M2', Company: 'B', 'Meeting outcome': '' }),
  ];
  expect(ask('APPOINTMENTS_SET', { Meetings }).value).toBe(2);
  expect(ask('APPOINTMENT_SHOW_RATE', { Meetings }).value).toBeNull();
});
