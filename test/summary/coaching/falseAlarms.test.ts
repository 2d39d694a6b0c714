import { describe, expect, it } from 'vitest';
import { judgedKpis } from '../../../src/summary/coaching/judgedKpis.ts';
import { coach, groundFrom } from '../madeUpTeam.ts';
import { drawing, type Step, simulatedWork, trueRates } from './simulatedTeams.ts';

const names = Array.from({ length: 10 }, (_, i) => `Rep ${i + 1}`);
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** What the flags promise at most, per rep and KPI: outside 99.8 %, or outside 95 % in two of three quarters by luck. */
const promisedRed = 0.001 + 3 * 0.025 ** 2;
/** Outside 95 % in the quarter, or over three quarters together. */
const promisedAmber = 2 * 0.025;
const promisedStrength = 2 * 0.001;

/** The shares of rep and KPI that are flagged in teams in which everybody is equally good. */
function falseAlarms(teams: number) {
  const draw = drawing(2005);
  const found = { red: 0, amber: 0, strength: 0, process: 0 };
  let judged = 0;
  for (let team = 0; team < teams; team += 1) {
    const ground = groundFrom(
      names,
      simulatedWork(draw, () => trueRates),
    );
    for (const { verdict } of coach(ground).flags) found[verdict] += 1;
    judged += judgedKpis(ground.places).length;
  }
  const shareOfReps = (count: number) => count / (judged * names.length);
  return {
    red: shareOfReps(found.red),
    amber: shareOfReps(found.amber),
    strength: shareOfReps(found.strength),
    process: found.process / judged,
  };
}

/** The first rep reaches three fifths of the others' rate at one step, quarter after quarter. */
function power(step: Step, kpi: string, teams: number) {
  const draw = drawing(1927);
  const weak = { ...trueRates, [step]: trueRates[step] * 0.6 };
  const found = { red: 0, flagged: 0 };
  for (let team = 0; team < teams; team += 1) {
    const ground = groundFrom(
      names,
      simulatedWork(draw, (rep) => (rep === 1 ? weak : trueRates)),
    );
    const flag = coach(ground).flags.find((one) => one.rep === 'Rep 1' && one.kpi === kpi);
    if (flag && flag.verdict !== 'strength') found.flagged += 1;
    if (flag?.verdict === 'red') found.red += 1;
  }
  return { red: found.red / teams, flagged: found.flagged / teams };
}

describe('1,000 teams of ten equally good reps', () => {
  const { red, amber, strength, process } = falseAlarms(1000);

  it(`show ${percent(red)} of reps and KPIs red by luck, promised are ${percent(promisedRed)} at most`, () => {
    expect(red).toBeLessThanOrEqual(promisedRed);
  });

  it(`show ${percent(amber)} amber, promised are ${percent(promisedAmber)} at most`, () => {
    expect(amber).toBeLessThanOrEqual(promisedAmber);
  });

  it(`show ${percent(strength)} as strengths, promised are ${percent(promisedStrength)} at most`, () => {
    expect(strength).toBeLessThanOrEqual(promisedStrength);
  });

  it(`blame the process for ${percent(process)} of KPIs, promised are 0.10 % at most`, () => {
    expect(process).toBeLessThanOrEqual(0.001);
  });

  it('are no proof of judging nobody: somebody is amber now and then', () => {
    expect(amber).toBeGreaterThan(0.005);
  });
});

const steps = [
  ['connected', 'CALL_CONNECT_RATIO', 0.99],
  ['productive', 'PRODUCTIVE_CONVERSATION_RATIO', 0.99],
  ['booked', 'APPOINTMENTS_SET', 0.8],
  ['converted', 'LEAD_OPPORTUNITY_RATIO', 0.7],
  ['closedWon', 'WIN_RATE', 0.6],
] as const;

describe('a rep at three fifths of the rate of nine others, as busy as usual', () => {
  for (const [step, kpi, least] of steps) {
    const { flagged, red } = power(step, kpi, 60);
    it(`is found in ${percent(flagged)} of teams by ${kpi}, red in ${percent(red)}`, () => {
      expect(flagged).toBeGreaterThanOrEqual(least);
    });
  }
});
