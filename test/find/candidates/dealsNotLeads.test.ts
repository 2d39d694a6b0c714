import { describe, expect, it } from 'vitest';
import { count, type Row } from '../../kpis/ask.ts';

const rows = (differs: (i: number) => Row): Row[] =>
  ['Acme', 'Bolt', 'Cube', 'Dent'].map((name, i) => ({
    'Opportunity Owner': 'Ann',
    'Account Name': name,
    'Opportunity Name': `${name} deal`,
    Amount: 100,
    'Close Date': `2025-02-0${i + 1}`,
    'Created Date': `2025-01-0${i + 1}`,
    ...differs(i),
  }));
const tabsOf = (sheet: Row[], name = 'Report') => count({ [name]: sheet }).found.readings.map(({ tab }) => tab);

describe('a list that says of no row what became of it', () => {
  it('is none of leads where each row has the id of a deal that closes on a day', () => {
    expect(tabsOf(rows((i) => ({ 'Opportunity ID': `006${i}` })))).toEqual([]);
  });

  it('may be one of leads where only some have come to a deal', () => {
    expect(
      tabsOf(
        rows((i) => ({ 'Lead ID': `00Q${i}`, 'Opportunity ID': i % 2 ? `006${i}` : '' })),
        'Leads',
      ),
    ).toEqual(['leads']);
  });
});

it('a list with a stage and a closing day is of deals where each row has the id of its own, whatever it is called', () => {
  const list = (idOf: (i: number) => string): Row[] =>
    ['Won', 'Lost', 'Working', 'Won'].map((Stage, i) => ({
      ...{ 'Opportunity Id': idOf(i), 'Opportunity Title': `Deal ${i}`, Contact: `P${i}`, Owner: 'Ann', Stage },
      ...{ 'Projected Revenue High': 900, 'Date Created': `2025-01-0${i + 1}`, 'Date Closed': `2025-02-0${i + 1}` },
    }));
  expect(tabsOf(list((i) => `90${i}`))).toEqual(['deals']);
  expect(tabsOf(list((i) => (i < 2 ? `90${i}` : '')))).toEqual(['leads']);
});
