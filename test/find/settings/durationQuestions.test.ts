import { describe, expect, it } from 'vitest';
import { durationQuestions } from '../../../src/find/settings/durationQuestions.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, call, count } from '../../kpis/ask.ts';

const clock = { durationEpoch: Date.UTC(1899, 11, 30) };
const setting = 'Calls column: talk, unit';

const callsOf = (talk: readonly Cell[], heading = 'Talk time') =>
  talk.map((time, i) => {
    const { 'Call duration': _, ...rest } = call({ 'Call outcome': 'Connected', 'Call ID': `C${i}` });
    return { ...rest, [heading]: time };
  });
const questionsOn = (talk: readonly Cell[], lines: readonly (readonly Cell[])[] = [], heading?: string) => {
  const { counted, settingsTab } = count({ Calls: callsOf(talk, heading) }, lines);
  return durationQuestions(counted.readings, settingsTab, clock);
};
const minutesOf = (talk: readonly Cell[], unit?: string) =>
  ask('TALK_MINUTES', { Calls: callsOf(talk) }, { settings: unit ? [[setting, unit]] : [] }).value;

const small = [3, 5, 12, 90, 4];
/** 15, 20, 12, 16 and 18, as hours and minutes or as minutes and seconds. */
const clocks = [15, 20, 12, 16, 18].map((minutes) => new Date(clock.durationEpoch + minutes * 60_000));

describe('talk times of which nothing tells what they count', () => {
  it.each([
    ['small numbers', small, ['seconds', 'minutes', 'milliseconds']],
    ['clocks without seconds', clocks, ['m:ss', 'h:mm']],
  ] as const)('are asked about: %s', (_, talk, choices) => {
    expect(questionsOn(talk)).toMatchObject([{ setting, choices, assumed: '' }]);
    expect(questionsOn(talk)[0]?.choiceTexts?.map(({ ru }) => ru)).toHaveLength(choices.length);
  });

  it('are asked about also where a line sums them up', () => {
    const whole = [...small, 7, 8, 2];
    const sum = whole.reduce((all, one) => all + one, 0);
    for (const talk of [
      [...whole, sum],
      [...whole.slice(0, 4), 110, ...whole.slice(4), 21, sum],
    ]) {
      expect(questionsOn(talk)).toMatchObject([{ setting, assumed: '' }]);
      expect(minutesOf(talk)).toBeNull();
    }
    expect(questionsOn([...whole, sum + 40])).toEqual([]);
  });

  it('are counted by nobody until then', () => {
    expect(minutesOf(small)).toBeNull();
    expect(minutesOf(clocks)).toBeNull();
  });

  it.each([
    [small, 'seconds', 114 / 60],
    [small, 'Minutes', 114],
    [clocks, 'm:ss', 81 / 60],
    [clocks, 'h:mm', 81],
  ])('are read as was answered, %#', (talk, unit, minutes) => {
    expect(minutesOf(talk, unit)).toBeCloseTo(minutes, 6);
  });

  it('are asked about once', () => {
    expect(questionsOn(small, [[setting, 'minutes']])).toEqual([]);
  });

  it('are no question where the heading or the times tell', () => {
    expect(questionsOn(small, [], 'Talk time (min)')).toEqual([]);
    expect(questionsOn([180, 240, 90, 300])).toEqual([]);
  });

  it('have a line in KPI Settings that takes nothing else', () => {
    const problems = (line: Cell[]) => count({ Calls: callsOf(small) }, [line]).settingsTab.problems;
    expect(problems([setting, 'fortnights']).map(({ column }) => column)).toEqual(['B']);
    expect(problems(['Calls column: rep, unit', 'minutes']).map(({ column }) => column)).toEqual(['A']);
  });
});
