import { describe, expect, it } from 'vitest';
import { isOneRecord } from '../../../src/find/columns/repeatedIds.ts';
import { sampleOf } from '../../../src/find/sheetSample.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, deal, lead } from '../../kpis/ask.ts';

const of = (headings: string[], ...rows: Cell[][]) => isOneRecord(sampleOf([headings, ...rows], 0), 0);

describe('rows with the same id', () => {
  it('are one record where they have the same days and most of the rest', () => {
    const headings = ['Lead ID', 'Owner', 'Created', 'Campaign'];
    expect(of(headings, ['L1', 'Ann', '2025-01-06', 'A'], ['L1', 'Ann', '2025-01-06', 'B'])).toBe(true);
    expect(of(headings, ['L1', 'Ann', '2025-01-06', 'A'], ['L1 ', ' Ann', ' 2025-01-06', ' B'])).toBe(true);
  });

  it.each([
    ['a number that begins anew', ['№', 'Клиент', 'Дата'], [1, 'А', '2025-01-06'], [1, 'Б', '2025-02-03']],
    [
      'a client’s',
      ['ID', 'Client', 'Rep', 'Date'],
      ['C1', 'Acme', 'Ann', '2025-01-06'],
      ['C1', 'Acme', 'Ann', '2025-02-03'],
    ],
    ['a change of stage', ['Deal ID', 'Stage', 'Date'], ['D1', 'New', '2025-01-06'], ['D1', 'Won', '2025-02-03']],
  ] as [string, string[], Cell[], Cell[]][])('are several where it is %s', (_, headings, ...rows) => {
    expect(of(headings, ...rows)).toBe(false);
  });

  it('tell nothing where no id comes back', () => {
    expect(of(['ID', 'Date'], ['A', '2025-01-06'], ['B', '2025-01-06'])).toBeNull();
  });
});

it('a lead on the row of each of its campaigns counts once', () => {
  const Leads = ['L1', 'L2', 'L3', 'L4'].flatMap((id, i) =>
    ['Expo', 'Web', 'Fair'].map((Campaign) =>
      lead({ 'Lead ID': id, 'Create date': `2025-01-1${i}`, Converted: i === 0 ? 'TRUE' : 'FALSE', Campaign }),
    ),
  );
  expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads })).toMatchObject({ numerator: 1, denominator: 4 });
});

it('deals that are numbered anew each month all count', () => {
  const Deals = [1, 2].flatMap((month) =>
    [1, 2, 3, 4, 5].map((number) =>
      deal({
        'Deal ID': number,
        'Deal stage': number === 1 ? 'Closed Won' : 'Closed Lost',
        'Create date': `2025-0${month}-0${number}`,
        'Close date': `2025-0${month}-1${number}`,
        Amount: month * 100 + number,
      }),
    ),
  );
  expect(ask('WIN_RATE', { Deals })).toMatchObject({ numerator: 2, denominator: 10 });
});
