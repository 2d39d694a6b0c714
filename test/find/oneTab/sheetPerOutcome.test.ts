import { describe, expect, it } from 'vitest';
import { ask, count, type Row, type Sheets } from '../../kpis/ask.ts';

const deals = (clients: string, differs: (client: string) => Row = () => ({})): Row[] =>
  [...clients].map((client, i) => ({
    Client: `Client ${client}`,
    Rep: i % 2 ? 'Ann Lee' : 'Bo Dahl',
    Value: 100,
    'Date closed': `2025-01-${10 + i}`,
    ...differs(client),
  }));
const open = deals('WXY', () => ({ 'Expected close': '2025-04-01' })).map(({ 'Date closed': _, ...row }) => row);

const shown = (sheets: Sheets): unknown[] =>
  (['DEALS_WON', 'WON_AMOUNT', 'WIN_RATE', 'DEALS_CREATED'] as const).map((name) => ask(name, sheets).value);

describe('a sheet for each outcome of the deals', () => {
  it('says which were won and which lost, and nothing is asked', () => {
    const sheets = { Won: deals('ABC'), Lost: deals('KLMNO'), Open: open };
    expect(shown(sheets)).toEqual([3, 300, 3 / 8, 11]);
    expect(count(sheets).found.questions).toEqual([]);
  });

  it('does so in Russian and in more words', () => {
    const named = (won: string, lost: string): Sheets => ({ [won]: deals('ABC'), [lost]: deals('KLMNO') });
    for (const sheets of [named('Выиграно', 'Проиграно'), named('Closed Won Deals', 'Closed Lost Deals')])
      expect(shown(sheets).slice(0, 3)).toEqual([3, 300, 3 / 8]);
  });

  it('says nothing beside a list of deals with stages, which holds the same', () => {
    const all = [...deals('ABC', () => ({ Stage: 'Closed Won' })), ...deals('KL', () => ({ Stage: 'Closed Lost' }))];
    expect(shown({ Deals: all, Won: deals('ABC'), Lost: deals('KL') })).toEqual([3, 300, 3 / 5, 5]);
  });

  it('is asked about where there is one alone, and nobody asks whether what was lost is a sale', () => {
    const asked = (sheets: Sheets): string[] => count(sheets).found.questions.map(({ text }) => text.en);
    expect(asked({ Won: deals('ABC') })).toHaveLength(1);
    expect(asked({ Lost: deals('ABC') })).toEqual([]);
  });
});
