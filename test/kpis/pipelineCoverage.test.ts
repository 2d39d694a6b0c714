import { describe, expect, it } from 'vitest';
import { ask, deal, type Row } from './ask.ts';

const open = (id: string, due: string, Amount: number, differs: Row = {}) =>
  deal({ 'Deal ID': id, 'Close date': due, Amount, ...differs });
const Deals = [
  open('D1', '2025-03-20', 300),
  open('D2', '2025-03-31', 100, { 'Deal owner': 'Bob' }),
  open('D3', '2025-04-02', 900),
  open('D4', '2025-02-01', 50, { 'Deal stage': 'Closed Won' }),
  open('D5', '2025-02-01', 50, { 'Deal stage': 'Closed Lost' }),
];
const Targets = [
  { Period: '2025 Q1', Metric: 'Won amount', Target: 250, Rep: '' },
  { Period: '2025 Q1', Metric: 'Won amount', Target: 200, Rep: 'Bob' },
  { Period: '2024 Q4', Metric: 'Won amount', Target: 200, Rep: '' },
];
const settings = [['As of', '2025-02-28']];

describe('the pipeline coverage', () => {
  it('is what is open and due in the period over what is missing of its target', () => {
    expect(ask('PIPELINE_COVERAGE', { Deals, Targets }, { period: '2025 Q1', settings })).toMatchObject({
      value: 2,
      numerator: 400,
      denominator: 200,
    });
    expect(ask('PIPELINE_COVERAGE', { Deals, Targets }, { rep: 'Bob', period: '2025 Q1', settings }).value).toBe(0.5);
  });

  it('has no open deal that nobody expects on any day', () => {
    const more = [...Deals, open('D7', '', 100)];
    expect(ask('PIPELINE_COVERAGE', { Deals: more, Targets }, { period: '2025 Q1', settings }).value).toBe(2);
  });

  it('is of the running quarter where no period is asked for', () => {
    expect(ask('PIPELINE_COVERAGE', { Deals, Targets }, { settings }).value).toBe(2);
  });

  it('is blank without a target, after the period, and where the target is reached', () => {
    const noteOf = (period: string, asOf: string) =>
      ask('PIPELINE_COVERAGE', { Deals, Targets }, { period, settings: [['As of', asOf]] });
    expect(noteOf('2025 Q2', '2025-02-28')).toMatchObject({ value: null, note: 'No target is set for this period.' });
    expect(noteOf('2024 Q4', '2025-02-28').note).toBe('The period is over: nothing is left to be covered.');
    const reached = [...Deals, open('D6', '2025-02-02', 200, { 'Deal stage': 'Closed Won' })];
    expect(ask('PIPELINE_COVERAGE', { Deals: reached, Targets }, { period: '2025 Q1', settings })).toMatchObject({
      value: null,
      note: 'The target is reached: nothing is left to be covered.',
    });
  });
});
