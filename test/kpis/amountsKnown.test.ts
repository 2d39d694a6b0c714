import { describe, expect, it } from 'vitest';
import { pricedDealsWon } from '../../src/measures/deals.ts';
import { amountsNotKnown } from '../../src/words/notes.ts';
import { ask, deal, type Row } from './ask.ts';

const won = (amount: number | '', differs: Row = {}): Row => ({
  ...deal({ 'Deal stage': 'Closed won', 'Close date': '2025-01-20', Amount: amount }),
  ...differs,
});
const deals = (...rows: Row[]): { Deals: Row[] } => ({ Deals: rows.map((row, i) => ({ ...row, 'Deal ID': `D${i}` })) });

describe('the amount won', () => {
  it('is no 0 where deals were won and no amount is written', () => {
    const open = deal({ Amount: 500 });
    expect(ask('WON_AMOUNT', deals(won(''), won(''), open))).toMatchObject({
      value: null,
      note: 'Deals won: 2, and of 0 of them is written how much. The others are in no sum until it is.',
    });
    expect(ask('DEALS_WON', deals(won(''), won(''), open)).value).toBe(2);
  });

  it('is blank for the rep or the quarter whose amounts are missing', () => {
    const rows = deals(won(100), won(200), won('', { 'Deal owner': 'Bob' }), won(300, { 'Close date': '2024-11-20' }));
    expect(ask('WON_AMOUNT', rows, { rep: 'Bob' }).value).toBeNull();
    expect(ask('WON_AMOUNT', rows, { rep: 'Ada' }).value).toBe(600);
    expect(ask('WON_AMOUNT', rows, { period: '2024 Q4' }).value).toBe(300);
  });

  it('says of how many it is the sum, and is blank where most are missing', () => {
    expect(ask('WON_AMOUNT', deals(won(100), won(200), won('')))).toMatchObject({
      value: 300,
      note: expect.stringContaining('Deals won: 3, and of 2 of them is written how much.') as string,
    });
    expect(ask('WON_AMOUNT', deals(won(100), won(''), won(''))).value).toBeNull();
  });

  it('is 0 where nothing was won, and where a deal was given away', () => {
    const lost = deal({ 'Deal stage': 'Closed lost', 'Close date': '2025-01-20', 'Deal owner': 'Bob' });
    expect(ask('WON_AMOUNT', deals(won(100), lost), { rep: 'Bob' }).value).toBe(0);
    expect(ask('WON_AMOUNT', deals(won(100), won(0, { 'Deal owner': 'Bob' })), { rep: 'Bob' }).value).toBe(0);
  });
});

it('is said in Russian, too', () => {
  expect(amountsNotKnown(pricedDealsWon, { of: 3, known: 1 }, 'ru')).toBe(
    'Выигранные сделки с суммой: 3, и только у 1 из них записано, сколько. Остальные не входят в сумму, пока это не записано.',
  );
});
