import { describe, expect, it } from 'vitest';
import { ask, call, type Row, type Sheets } from '../kpis/ask.ts';

const results = ['Connected', 'No answer', 'Connected', 'Left voicemail'];

/** Ada talks; what the phone says of Bob's talks is told. */
const calls = (talkOfBob: (isReached: boolean) => number, rows = 40): Row[] =>
  Array.from({ length: rows }, (_, i) => {
    const outcome = results[(i >> 1) % results.length] as string;
    const isReached = outcome === 'Connected';
    const talk = i % 2 === 0 ? (isReached ? 180 : 0) : talkOfBob(isReached);
    return call({ Rep: i % 2 === 0 ? 'Ada' : 'Bob', 'Call outcome': outcome, 'Call duration': talk, Client: `C${i}` });
  });

describe('a rep whom nobody times', () => {
  const Calls = calls(() => 0);
  const of = (name: Parameters<typeof ask>[0], rep: string, sheets: Sheets = { Calls }) => ask(name, sheets, { rep });

  it('has no talk time, and is not said to have had no conversation', () => {
    expect(of('TALK_MINUTES', 'Bob').value).toBeNull();
    expect(of('AVERAGE_CONVERSATION_MINUTES', 'Bob').value).toBeNull();
    expect(of('PRODUCTIVE_CONVERSATIONS', 'Bob')).toMatchObject({ value: null, low: 0, high: 10 });
    expect(of('CALL_CONNECT_RATIO', 'Bob')).toMatchObject({ numerator: 10, denominator: 20 });
    expect(of('TALK_MINUTES', 'Ada').value).toBe(30);
  });

  it('makes the team’s average that of those who are timed', () => {
    expect(ask('AVERAGE_CONVERSATION_MINUTES', { Calls })).toMatchObject({ value: 3, denominator: 10 });
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls })).toMatchObject({ value: null, low: 10, high: 20 });
  });

  it('is none whose talks were short, nor one who reached hardly anybody', () => {
    const short = calls((isReached) => (isReached ? 5 : 0));
    expect(of('PRODUCTIVE_CONVERSATIONS', 'Bob', { Calls: short }).value).toBe(0);
    const few = calls(() => 0, 10);
    expect(of('PRODUCTIVE_CONVERSATIONS', 'Bob', { Calls: few.slice(0, 6) }).value).toBe(0);
  });

  it('may be everybody', () => {
    const Silent = Calls.map((row) => ({ ...row, 'Call duration': 0 }));
    for (const name of ['TALK_MINUTES', 'AVERAGE_CONVERSATION_MINUTES', 'PRODUCTIVE_CONVERSATIONS'] as const)
      expect(ask(name, { Calls: Silent }).value).toBeNull();
    expect(ask('CALL_CONNECT_RATIO', { Calls: Silent }).value).toBe(0.5);
  });

  it('may be everybody in a tally', () => {
    const day = { Date: '2025-01-10', Rep: 'Ada', 'Calls made': 30, Connected: 10, 'Talk time': 0 };
    const Daily = [day, { ...day, Date: '2025-01-11' }];
    expect(ask('TALK_MINUTES', { Daily }).value).toBeNull();
    expect(ask('AVERAGE_CONVERSATION_MINUTES', { Daily }).value).toBeNull();
    expect(ask('CALL_CONNECT_RATIO', { Daily }).numerator).toBe(20);
  });
});
