import { describe, expect, it } from 'vitest';
import { leaksOf, worstLeak } from '../../../src/summary/funnel/leaks.ts';
import type { StageRow } from '../../../src/summary/funnel/stageRow.ts';

const stage = (name: string, passed: number, lost: number, differs: Partial<StageRow> = {}): StageRow => ({
  pipeline: null,
  stage: name,
  reached: passed + lost,
  passed,
  lost,
  open: 0,
  conversion: passed + lost === 0 ? null : passed / (passed + lost),
  lostAmount: lost * 1000,
  approximate: false,
  ...differs,
});

describe('the leaks of a funnel', () => {
  it('are none of the stages in which deals are laid to rest', () => {
    const leaks = leaksOf([stage('Qualify', 500, 80), stage('Demo', 430, 70), stage('Refused', 0, 190)]);
    expect(leaks.map(({ stage: name }) => name)).toEqual(['Qualify', 'Demo']);
    expect(leaks[0]?.elsewhere).toBe(70 / 500);
    const running = stage('Contract', 0, 90, { open: 12 });
    expect(leaksOf([stage('Qualify', 500, 80), running])[0]?.stage).toBe('Contract');
  });

  it('are one: the stage that loses more than the others by more than luck', () => {
    const leaks = leaksOf([
      stage('Qualify', 500, 80),
      stage('Demo', 430, 70),
      stage('Proposal', 240, 190),
      stage('Contract', 200, 40),
    ]);
    expect(leaks.map(({ stage: name, isProven }) => [name, isProven])).toEqual([
      ['Proposal', true],
      ['Qualify', false],
      ['Demo', false],
      ['Contract', false],
    ]);
    expect(leaks[0]).toMatchObject({
      lost: 190,
      decided: 430,
      elsewhere: 190 / 1320,
      shareOfLosses: 0.5,
      lostAmount: 190_000,
    });
  });

  it('are none where the stages lose alike, whichever is the worst', () => {
    const leaks = leaksOf([stage('Qualify', 500, 80), stage('Demo', 430, 70), stage('Proposal', 350, 70)]);
    expect(leaks.some(({ isProven }) => isProven)).toBe(false);
    expect(worstLeak(leaks)).toMatchObject({ stage: 'Qualify', isProven: false });
  });

  it('are not proven by deals that are still open, which have passed some stages and been lost in none', () => {
    // Of those that have closed every stage lost a fifth; 600 more have come as far as Proposal and stand there.
    const closed = (decided: number) => ({ closed: { lost: Math.round(decided / 5), decided } });
    const stages = [
      stage('Qualify', 980, 80, closed(400)),
      stage('Demo', 856, 64, closed(320)),
      stage('Proposal', 205, 51, { open: 600, ...closed(256) }),
    ];
    expect(worstLeak(leaksOf(stages.map(({ closed: _, ...row }) => row)))?.isProven).toBe(true);
    expect(leaksOf(stages).some(({ isProven }) => isProven)).toBe(false);
    const leaking = stages.map((row) =>
      row.stage === 'Proposal' ? { ...row, passed: 106, lost: 150, closed: { lost: 150, decided: 256 } } : row,
    );
    expect(worstLeak(leaksOf(leaking))).toMatchObject({ stage: 'Proposal', isProven: true });
  });

  it('are not proven by a handful of deals', () => {
    expect(worstLeak(leaksOf([stage('Qualify', 30, 2), stage('Demo', 4, 4)]))).toMatchObject({
      stage: 'Demo',
      isProven: false,
    });
  });

  it('are those beyond luck before those that are only large', () => {
    const leaks = leaksOf([stage('Qualify', 900, 100), stage('Demo', 815, 85), stage('Proposal', 60, 60)]);
    expect(leaks[0]).toMatchObject({ stage: 'Qualify', isProven: false });
    expect(worstLeak(leaks)).toMatchObject({ stage: 'Proposal', isProven: true });
  });

  it('come by amount where the numbers are equal', () => {
    const leaks = leaksOf([stage('Demo', 50, 10), stage('Proposal', 50, 10, { lostAmount: 90_000 })]);
    expect(leaks.map(({ stage: name }) => name)).toEqual(['Proposal', 'Demo']);
  });

  it('are compared within their pipeline', () => {
    const leaks = leaksOf([
      stage('Demo', 50, 50, { pipeline: 'New' }),
      stage('Contract', 50, 50, { pipeline: 'New' }),
      stage('Demo', 900, 20, { pipeline: 'Renewal' }),
    ]);
    expect(leaks.map(({ elsewhere }) => elsewhere)).toEqual([0.5, 0.5, null]);
  });

  it('are not proven by stages whose losses nobody wrote down', () => {
    const rows = [
      stage('Prospecting', 7000, 0, { approximate: true }),
      stage('Engaging', 4200, 2500, { approximate: true }),
    ];
    expect(worstLeak(leaksOf(rows))).toMatchObject({ stage: 'Engaging', elsewhere: null, isProven: false });
    const known = rows.map((row) => ({ ...row, approximate: false }));
    expect(worstLeak(leaksOf(known))).toMatchObject({ stage: 'Engaging', elsewhere: 0, isProven: true });
  });

  it('leave out the bucket of deals that died nobody knows where', () => {
    const leaks = leaksOf([stage('Demo', 50, 10), stage('?', 0, 90, { conversion: null })]);
    expect(leaks).toHaveLength(1);
    expect(leaks[0]?.shareOfLosses).toBe(0.1);
  });
});
