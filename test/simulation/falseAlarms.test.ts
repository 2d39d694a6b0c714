import { describe, expect, it } from 'vitest';
import { alarmsOf, powerOf, weaknesses } from './alarms.ts';
import { clustered, conditions } from './conditions.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
/** A small set of what `npm run simulate` does 300 times a condition. */
const teams = 20;

const found = conditions.map((condition) => ({ condition, alarms: alarmsOf(condition, teams) }));

describe(`${teams} teams of ten equally good reps`, () => {
  for (const { condition, alarms } of found) {
    const isListOfQuarter = condition.listWeeks === 13;
    it(`${condition.name}: red ${percent(alarms.red)}, amber ${percent(alarms.amber)}, strengths ${percent(alarms.strength)}, process ${percent(alarms.process)}`, () => {
      expect(alarms.red).toBeLessThanOrEqual(isListOfQuarter ? 0.005 : 0.003);
      expect(alarms.amber).toBeLessThanOrEqual(0.05);
      expect(alarms.strength).toBeLessThanOrEqual(isListOfQuarter ? 0.005 : 0.002);
      expect(alarms.process).toBeLessThanOrEqual(0.01);
    });

    const isAlike = !isListOfQuarter && condition.season === undefined;
    it(`${condition.name}: a change is told of ${percent(alarms.changes)} of KPIs, though nothing has changed${isAlike ? '' : ' but the quarters'}`, () => {
      // Where quarters themselves swing, only more of them than these four would say by how much.
      expect(alarms.changes).toBeLessThanOrEqual(isAlike ? 0.08 : 0.15);
    });
  }

  it('are shown a lever in one of five at most, also where a list lasts for weeks', () => {
    const levers = found.map(({ alarms }) => alarms.lever);
    expect(levers.reduce((sum, lever) => sum + lever, 0) / levers.length).toBeLessThanOrEqual(0.2);
    // Of twenty teams seven are still within what chance makes of one in five.
    expect(Math.max(...levers)).toBeLessThanOrEqual(0.35);
  });

  it('are no proof of judging nobody: somebody is amber now and then', () => {
    for (const { alarms } of found) expect(alarms.amber).toBeGreaterThan(0.005);
  });
});

/** What section 1 of the promises says is found, less five points, and less what so few teams may miss. */
const least = [0.4, 0.8, 0.9, 0.3, 0.4];

describe('a rep who is weak at one step, beside nine others whose calls come in clusters', () => {
  weaknesses.forEach((weakness, i) => {
    const { found: share, red } = powerOf(clustered, weakness, teams);
    it(`at ${weakness.part} of their rate is found in ${percent(share)} of teams by ${weakness.kpi}, red in ${percent(red)}`, () => {
      expect(share).toBeGreaterThanOrEqual(least[i] as number);
    });
  });
});
