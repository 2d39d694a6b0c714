import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { call, count, type Row } from '../../kpis/ask.ts';

const callsOf = (...reps: string[]) => reps.map((Rep, i) => call({ Rep, 'Call duration': i }));
const said = (sheets: { readonly Calls: Row[]; readonly Reps?: Row[] }, language: 'en' | 'ru' = 'en') =>
  receiptsOf(count(sheets).counted.tabs, language)
    .flatMap(({ problems }) => problems.map(({ text }) => text))
    .filter((text) => /which is what the report calls|так сотрудник и назван/.test(text));

describe('reps who are numbers', () => {
  it('are called by them, with what would name them', () => {
    const Calls = callsOf('40021', '40022', '40021', '');
    expect(said({ Calls })).toEqual([
      '3 rows whose “Rep” is a number such as “40021” (B2), which is what the report calls the rep. A tab Reps with the columns “Id” and “Name” says who it is.',
    ]);
    expect(said({ Calls }, 'ru')).toHaveLength(1);
  });

  it('are named by a tab of the team', () => {
    const Reps = [
      { Id: '40021', Name: 'Ann Lee' },
      { Id: '40022', Name: 'Bob Roe' },
    ];
    expect(said({ Calls: callsOf('40021', '40022'), Reps })).toEqual([]);
  });

  it('are not meant where one of them has a name, or all are as short as a desk', () => {
    expect(said({ Calls: callsOf('40021', 'Ann') })).toEqual([]);
    expect(said({ Calls: callsOf('12', '14') })).toEqual([]);
  });
});
