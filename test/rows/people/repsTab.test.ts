import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { call, count } from '../../kpis/ask.ts';

describe('the Reps tab', () => {
  const Reps = [
    { Name: 'Ada', Role: 'SDR', 'Start date': '2024-03-01' },
    { Name: 'Bob', Role: 'SDR', 'Start date': 'after the holidays' },
    { Name: 'Cid', Role: 'SDR', 'Start date': '' },
    { Name: 'Dan', Role: 'SDR', 'Start date': '2024-05-01' },
    { Name: 'Eve', Role: 'SDR', 'Start date': '2024-06-01' },
  ];

  it('says nothing of the rows without a rep, whoever has no rows', () => {
    const { counted } = count({ Reps, Calls: [call(), call({ Rep: '' })] });
    expect([...counted.people.values()].map(({ name }) => name)).toEqual(['Ada']);
    expect(counted.people.has(0)).toBe(false);
  });

  it('lists a start date that cannot be read, and takes the person to have none', () => {
    const { counted } = count({ Reps, Calls: [call(), call({ Rep: 'Bob' })] });
    const startOf = (name: string) => counted.people.get(counted.reps.find(name))?.start;
    expect([startOf('Ada'), startOf('Bob')]).toEqual([dayOf(2024, 3, 1), null]);
    const receipt = receiptsOf(counted.tabs, 'en').find(({ tab }) => tab === 'reps');
    expect(receipt).toMatchObject({ rows: 5, counted: 5 });
    expect(receipt?.problems).toEqual([
      expect.objectContaining({ rows: 1, row: 3, column: 'C', text: expect.stringContaining('after the holidays') }),
    ]);
  });
});
