import { describe, expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

const closed = (stage: string, day: string, id: string) =>
  deal({ 'Deal stage': stage, 'Close date': day, 'Deal ID': id });

describe('the win rate', () => {
  it('is won over won and lost, by the day of closing; open deals are neither', () => {
    const Deals = [
      closed('Closed Won', '2025-02-01', 'D1'),
      closed('Closed Lost', '2025-02-02', 'D2'),
      closed('Closed Lost', '2024-12-02', 'D3'),
      deal({ 'Deal ID': 'D4' }),
    ];
    expect(ask('WIN_RATE', { Deals }, { period: '2025 Q1' })).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  it.each([
    ['Closed won', 'TRUE', 'FALSE'],
    ['Won?', 'Yes', 'No'],
  ])('may count among the lost what %s says is not won, and what is won is sure', (heading, yes, no) => {
    const deals = (count: number, won: string, lost: string) =>
      Array.from({ length: count }, (_, i) => ({
        'Close date': '2025-02-01',
        Rep: 'Ann',
        Account: `${won}${lost}${i}`,
        'Deal value': 100,
        [heading]: won,
        'Lost?': lost,
      }));
    const Deals = [...deals(60, yes, no), ...deals(36, no, yes), ...deals(4, no, no)];
    expect(ask('DEALS_WON', { Deals })).toEqual({ value: 60, numerator: 60, denominator: null, unknown: 0 });
    expect(ask('WON_AMOUNT', { Deals })).toMatchObject({ value: 6000, unknown: 0 });
    expect(ask('WIN_RATE', { Deals })).toMatchObject({
      ...{ value: 60 / 96, low: 60 / 100, high: 60 / 96, unknown: 4 },
      note: 'Between 60% and 63%: 4 of 100 are not understood.',
    });
    expect(ask('WIN_RATE', { Deals: deals(60, yes, '') })).toMatchObject({ value: null, blankFor: 'part not said' });
  });

  it('is blank for a period where deals are lost on no day, and not the share of won deals among won ones', () => {
    const Deals = [
      {
        'Deal name': 'A',
        Owner: 'Ann',
        Status: 'Won',
        Amount: 500,
        'Date added': '2025-01-10',
        'Won date': '2025-02-01',
      },
      { 'Deal name': 'B', Owner: 'Bob', Status: 'Lost', Amount: 500, 'Date added': '2025-01-11', 'Won date': '' },
      { 'Deal name': 'C', Owner: 'Bob', Status: 'Lost', Amount: 500, 'Date added': '2025-01-12', 'Won date': '' },
    ];
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ numerator: 1, denominator: 3 });
    expect(ask('WIN_RATE', { Deals }, { period: '2025 Q1' })).toMatchObject({ value: null, blankFor: 'no day' });
    expect(ask('DEALS_CREATED', { Deals }, { period: '2025 Q1' }).value).toBe(3);
    expect(ask('DEALS_WON', { Deals }, { period: '2025 Q1' }).value).toBe(1);
  });

  it('is blank for a period where far more losses than wins bear no day, and told where few do', () => {
    const deals = (undated: number) => [
      ...Array.from({ length: 20 }, (_, i) => closed('Closed Won', '2025-02-01', `W${i}`)),
      ...Array.from({ length: 20 }, (_, i) => closed('Closed Lost', i < undated ? '' : '2025-02-02', `L${i}`)),
    ];
    const period = { period: '2025 Q1' };
    expect(ask('WIN_RATE', { Deals: deals(6) }, period)).toMatchObject({ value: null, blankFor: 'no day' });
    expect(ask('WIN_RATE', { Deals: deals(6) })).toMatchObject({ numerator: 20, denominator: 40 });
    expect(ask('WIN_RATE', { Deals: deals(1) }, period)).toMatchObject({ numerator: 20, denominator: 39 });
  });

  it('takes «Закрыто и не реализовано» as lost and "Follow On Call" as open', () => {
    const Deals = [
      closed('Успешно реализовано', '2025-02-01', 'D1'),
      closed('Закрыто и не реализовано', '2025-02-01', 'D2'),
      closed('Follow On Call', '2025-02-01', 'D3'),
    ];
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('is blank where stages that nobody knows may be wins or losses, and says between what it lies', () => {
    const Deals = ['Closed Won', 'Closed Lost', 'Rabbit', 'Rabbit'].map((stage, i) =>
      closed(stage, '2025-02-01', `D${i}`),
    );
    expect(ask('WIN_RATE', { Deals })).toMatchObject({
      value: null,
      low: 0.25,
      high: 0.75,
      blankFor: 'unknown values',
    });
    expect(ask('WON_AMOUNT', { Deals })).toMatchObject({ value: null, low: 100, high: 300 });
    expect(ask('WIN_RATE', { Deals }, { settings: [['Deals stage: Rabbit', 'open']] })).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it.each(['Closed Won', 'Closed Lost'])('is no share where nothing but %s is kept', (stage) => {
    const Deals = [1, 2, 3].map((i) => closed(stage, '2025-02-01', `D${i}`));
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ value: null, blankFor: 'part not said' });
  });
});
