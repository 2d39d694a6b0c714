import { describe, expect, it } from 'vitest';
import { tableFormula } from '../../../src/formulas/tableFormula.ts';
import { deal, type Row } from '../../kpis/ask.ts';
import { byFirstCell, formulaAround, reported } from '../reported.ts';

const at = (id: number, stage: string, differs: Row = {}) =>
  deal({ 'Deal ID': `D${id}`, 'Deal stage': stage, 'Close date': '2025-02-01', ...differs });

/** Six won, six lost, and who stands in between. */
const dealsWith = (lost: Row) => [
  ...Array.from({ length: 6 }, (_, i) => at(i, 'Closed Won')),
  ...Array.from({ length: 6 }, (_, i) => at(10 + i, 'Closed Lost', lost)),
  at(20, 'Qualification', { 'Close date': '' }),
  at(21, 'Proposal', { 'Close date': '' }),
];
const sentence =
  'Where deals are lost cannot be said: 6 of 6 lost deals do not name the stage. A column “Lost at stage” or a stage history would tell.';

describe('stages of which nobody knows what was lost there', () => {
  const Deals = dealsWith({});
  const { summary } = reported({ Deals });

  it('have neither losses nor shares, and one sentence says why', () => {
    const [first] = summary.stages;
    expect(first).toMatchObject({ reached: null, passed: null, lost: null, conversion: null, open: 1 });
    expect(summary.stages.at(-1)).toMatchObject({ isUnknown: true, lost: 6, allLost: 6 });
    expect(summary.stagesUnsaid).toBe(sentence);
    expect(summary.sentences).toContain(sentence);
    expect(summary.leaks).toEqual([]);
  });

  it('are as blank in a formula', () => {
    const rows = byFirstCell(tableFormula('STAGE_LEAKS', [], formulaAround({ Deals })));
    expect(rows.Qualification).toEqual(['', '', '', 1, '']);
    expect(rows[sentence]).toEqual(['', '', '', '', '']);
  });
});

describe('stages whose losses a column names', () => {
  const Deals = dealsWith({ 'Lost at stage': 'Proposal' });

  it('have both, and nothing is left to say', () => {
    const { summary } = reported({ Deals });
    expect(summary.stagesUnsaid).toBeNull();
    expect(summary.stages.map(({ stage, lost, conversion }) => [stage, lost, conversion])).toEqual([
      ['Qualification', 0, 1],
      ['Proposal', 6, 0.5],
    ]);
  });

  it('have them in a formula too', () => {
    const rows = byFirstCell(tableFormula('STAGE_LEAKS', [], formulaAround({ Deals })));
    expect(rows.Proposal).toEqual([13, 6, 6, 1, 0.5]);
  });
});

describe('stages of a pipeline in which no deal is lost', () => {
  const Deals = [
    ...Array.from({ length: 4 }, (_, i) => at(i, 'Closed Won')),
    at(20, 'Qualification', { 'Close date': '' }),
    at(21, 'Proposal', { 'Close date': '' }),
  ];
  const none = 'Where deals are lost cannot be said: none of those in the data is lost.';

  it('have no share of those that went on, which would be 100 % everywhere', () => {
    const { summary } = reported({ Deals });
    expect(summary.stages.map(({ lost, open, conversion }) => [lost, open, conversion])).toEqual([
      [0, 1, null],
      [0, 1, null],
    ]);
    expect(summary.stagesUnsaid).toBe(none);
    expect(summary.firstAnswers?.leak).toBe(none);
    const rows = byFirstCell(tableFormula('STAGE_LEAKS', [], formulaAround({ Deals })));
    expect(rows.Qualification?.at(-1)).toBe('');
    expect(rows[none]).toEqual(['', '', '', '', '']);
  });
});
