import { describe, expect, it } from 'vitest';
import { ask, count, type Row } from '../../kpis/ask.ts';

const log = (differs: (i: number) => Row, length = 24): Row[] =>
  Array.from({ length }, (_, i) => ({
    ...{ 'Call date': '2025-01-15', Agent: ['Ada', 'Bo'][i % 2] as string, 'Call status': i % 2 ? 'Answered' : 'Busy' },
    ...differs(i),
  }));
const none = [['Calls column: direction', 'none']];
const remark = 'No column says which calls came in, so all count as made.';
const client = (i: number): string => `+1415555${1000 + i}`;

const notesOf = (Calls: readonly Row[], settings: readonly (readonly string[])[] = []) =>
  count({ Calls }, settings)
    .counted.tabs.flatMap(({ notes }) => notes)
    .filter(({ reason }) => reason === 'direction untold');

const kept: readonly (readonly [string, readonly Row[]])[] = [
  ['ids of a telephone system', log((i) => ({ 'Call ID': `CA${9000000 + i}` }))],
  ['durations to the second', log((i) => ({ 'Talk time': i % 2 ? 31 + 2 * i : 0 }))],
  ['a recording', log((i) => ({ Recording: `https://calls.example/${i}` }))],
  [
    'both sides, none of which tells who is who',
    log((i) => ({ 'From number': client(i), 'To number': client(i + 1) })),
  ],
];

const silent: readonly (readonly [string, readonly Row[], readonly string[][]])[] = [
  ['a log that somebody keeps by hand', log((i) => ({ '#': i + 1, 'Talk time': i % 2 ? 120 : 0 })), []],
  [
    'a column of the direction',
    log((i) => ({ 'Call ID': `CA${9000000 + i}`, Direction: i % 3 ? 'Outbound' : 'Inbound' })),
    [],
  ],
  [
    'a column of outgoing calls alone',
    log((i) => ({ 'Call ID': `CA${9000000 + i}`, 'Outbound campaign': 'Spring' })),
    [],
  ],
  ['lines that all calls went out from', log((i) => ({ 'From number': '+12025557000', 'To number': client(i) })), []],
  ['a setting that says that there is none', log((i) => ({ 'Call ID': `CA${9000000 + i}` })), none],
];

describe('calls that a machine kept and whose direction nothing tells', () => {
  it.each(kept)('are said to count as made: %s', (_, calls) => {
    expect(notesOf(calls)).toMatchObject([{ rows: 24, leftOut: false }]);
    for (const kpi of ['CALLS_MADE', 'CALL_CONNECT_RATIO', 'CALLS_CONNECTED'] as const)
      expect(ask(kpi, { Calls: calls }).note).toContain(remark);
  });

  it.each(silent)('and nothing is said beside %s', (_, calls, settings) => {
    expect(notesOf(calls, settings)).toEqual([]);
  });
});

describe('words of calls that came in, beside one of calls that went out', () => {
  const status = (i: number, missed: string, failed: string, taken: string): string =>
    [missed, failed, taken][i % 3] as string;

  it.each([
    ['Missed', 'Cancelled', 'Answered'],
    ['Пропущенный', 'Неуспешный', 'Успешный'],
  ])('leave the share of connects blank: %s and %s', (missed, failed, taken) => {
    const calls = log(
      (i) => ({ 'Call status': status(i, missed, failed, taken), 'Talk time': i % 3 === 2 ? 91 : 0 }),
      60,
    );
    expect(ask('CALL_CONNECT_RATIO', { Calls: calls }).value).toBeNull();
    expect(notesOf(calls)).toEqual([]);
  });
});
