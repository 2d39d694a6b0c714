import { describe, expect, it } from 'vitest';
import { maybeSame } from '../../../src/rows/people/similarReps.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { foldPerson } from '../../../src/values/person.ts';
import { ask, call, count } from '../../kpis/ask.ts';

const callsOf = (...reps: string[]) =>
  reps.map((Rep, i) => call({ Rep, 'Call outcome': i === 0 ? 'Busy' : 'Connected' }));
const texts = (Calls: ReturnType<typeof callsOf>, language: 'en' | 'ru' = 'en', Reps: Record<string, string>[] = []) =>
  receiptsOf(count({ Calls, ...(Reps.length > 0 && { Reps }) }).counted.tabs, language).flatMap(({ problems }) =>
    problems.map(({ text }) => text),
  );

describe('two names', () => {
  it.each([
    ['Jon Smith', 'John Smith'],
    ['John Smith', 'John Smyth'],
    ['John Smiht', 'John Smith'],
    ['J. Smith', 'John Smith'],
    ['Smith J', 'John Smith'],
    ['Иванов И.', 'Иванов Иван'],
    ['Иванов И.П.', 'Иван Иванов'],
    ['Иванов Иван', 'Иван Иванов'],
  ])('%s and %s may be one person', (a, b) => {
    expect(maybeSame(foldPerson(a), foldPerson(b))).toBe(true);
    expect(maybeSame(foldPerson(b), foldPerson(a))).toBe(true);
  });

  it.each([
    ['John Smith', 'James Smith'],
    ['K. Smith', 'John Smith'],
    ['Ann', 'Anna'],
    ['John', 'John Smith'],
    ['SDR 1', 'SDR 2'],
    ['Team A', 'Team B'],
    ['Ana Lee', 'Ian Lee'],
    ['Jon Smith', 'John Smyth'],
    ['__proto__', 'constructor'],
  ])('%s and %s are two people', (a, b) => {
    expect(maybeSame(foldPerson(a), foldPerson(b))).toBe(false);
  });
});

describe('names that may be one person', () => {
  it('are suggested on the tab of the rarer one, and stay two', () => {
    const Calls = callsOf('John Smith', 'Jon Smith', 'John Smith');
    expect(texts(Calls)).toEqual([
      '“Jon Smith” (1 row, first in B3) and “John Smith” may be one person: name one as an alias in a Reps tab.',
    ]);
    expect(texts(Calls, 'ru')[0]).toContain('«Jon Smith»');
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { rep: 'John Smith' }).denominator).toBe(2);
  });

  it('are not suggested once the Reps tab has said so', () => {
    const Reps = [{ Name: 'John Smith', Aliases: 'Jon Smith', Team: 'A' }];
    expect(texts(callsOf('John Smith', 'Jon Smith'), 'en', Reps)).toEqual([]);
  });

  it('are at most five', () => {
    const names = ['Smith', 'Smyth', 'Smitt', 'Smits', 'Smite', 'Smita'].map((last) => `John ${last}`);
    expect(texts(callsOf(...names))).toHaveLength(5);
  });
});
