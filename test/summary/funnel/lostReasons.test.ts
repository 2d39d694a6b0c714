import { describe, expect, it } from 'vitest';
import type { StageCount } from '../../../src/funnel/stages.ts';
import { leaksOf, worstLeak } from '../../../src/summary/funnel/leaks.ts';
import { lostReasonsOf } from '../../../src/summary/funnel/lostReasons.ts';
import { stageRows } from '../../../src/summary/funnel/stageRows.ts';
import type { Language } from '../../../src/vocabulary/words.ts';

const stage = (name: string, passed: number, reasons: Readonly<Record<string, number>>): StageCount => ({
  pipeline: null,
  stage: name,
  reached: 0,
  passed,
  lost: Object.values(reasons).reduce((sum, lost) => sum + lost, 0),
  open: 0,
  lostAmount: null,
  approximate: false,
  isOrderGuessed: false,
  closedOn: new Map(),
  reasons: new Map(Object.entries(reasons)),
  stays: null,
});

function reasons(stages: readonly StageCount[], language: Language = 'en') {
  const rows = stageRows(stages, language);
  return lostReasonsOf(stages, rows, worstLeak(leaksOf(rows)), language);
}

const demo = stage('Demo', 430, { Price: 6, 'No budget': 40, 'n/a': 4, '': 20 });
const proposal = stage('Proposal', 240, { price: 90, 'PRICE ': 5, 'No budget': 45, 'Not now': 50 });

describe('lost reasons', () => {
  it('are counted by stage whatever their case, the commonest first; a dash or "n/a" is none', () => {
    expect(reasons([demo, proposal])).toMatchObject({
      stages: [{ stage: 'Demo' }, { stage: 'Proposal' }],
      reasons: [
        { reason: 'Price', byStage: [6, 95], lost: 101 },
        { reason: 'No budget', byStage: [40, 45], lost: 85 },
        { reason: 'Not now', byStage: [0, 50], lost: 50 },
      ],
      others: null,
      notGiven: { reason: 'No reason given', byStage: [24, 0], lost: 24 },
    });
  });

  it('are told apart from what is lost elsewhere, where the stage leaks', () => {
    expect(reasons([demo, proposal])?.text).toBe(
      'In “Proposal” one reason stands out, “Price”: 95 of 190 deals lost there with a reason (50%), against 13% in the other stages.',
    );
    expect(reasons([demo, proposal], 'ru')?.text?.replaceAll('\u00a0', ' ')).toBe(
      'На этапе «Proposal» особенно часто называют «Price»: 95 из 190 потерь с указанной причиной (50 %), на других этапах 13 %.',
    );
  });

  it('stand out only where it is no luck', () => {
    const alike = { Price: 30, 'Not now': 20 };
    expect(reasons([stage('Demo', 430, alike), stage('Proposal', 40, alike)])?.text).toBe(
      'In “Proposal” the commonest reason is “Price”: 30 of 50 deals lost there with a reason (60%); 60% in the other stages, which may be luck.',
    );
  });

  it('are six and all the others together', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Reason ${i}`, 20 - i]));
    expect(reasons([stage('Demo', 100, many), stage('Contract', 100, {})])).toMatchObject({
      reasons: { length: 6 },
      others: { reasons: 3, byStage: [39, 0], lost: 39 },
    });
  });

  it('are not shown where nobody gives any', () => {
    expect(reasons([stage('Demo', 5, { '': 3 })])).toBeNull();
  });
});
