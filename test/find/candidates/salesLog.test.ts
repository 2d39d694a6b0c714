import { describe, expect, it } from 'vitest';
import { ask, count, type Row, type Sheets } from '../../kpis/ask.ts';

const days = ['2025-01-06', '2025-01-20', '2025-02-03', '2025-03-10'];
const sales = (differs: (i: number) => Row = () => ({})): Row[] =>
  days.map((day, i) => ({
    Date: day,
    Salesperson: i % 2 ? 'Ann' : 'Bob',
    Customer: `C${i}`,
    Amount: 100 * (i + 1),
    ...differs(i),
  }));
const said = 'Sales log: every row is a sale';
const yes = [[said, 'yes']];

describe('a log of sales', () => {
  it.each<[string, Sheets]>([
    ['with clients', { 'Sales log': sales() }],
    [
      'by its name',
      {
        'Closed deals': days.map((day, i) => ({
          'Deal ID': `D${i}`,
          'Rep name': 'Ann',
          'Close date': day,
          Revenue: 100 * (i + 1),
        })),
      },
    ],
    [
      'in Russian',
      {
        'Журнал продаж': days.map((day, i) => ({ Дата: day, Менеджер: 'Анна', Клиент: `К${i}`, Сумма: 100 * (i + 1) })),
      },
    ],
  ])('%s counts nothing and asks one question', (_, sheets) => {
    const { found, counted } = count(sheets);
    expect(found.readings).toEqual([]);
    expect(counted.tally.measures).toEqual([]);
    expect(found.questions.map(({ setting, assumed, choices }) => [setting, assumed, choices])).toEqual([
      [said, 'no', ['yes', 'no']],
    ]);
    expect(found.others[0]).toMatchObject({ nearest: 'deals', missing: 'stage' });
    expect(ask('WON_AMOUNT', sheets, { settings: yes }).numerator).toBe(1000);
    expect(ask('WON_AMOUNT', sheets, { settings: yes, period: '2025-01' }).numerator).toBe(300);
  });

  it('that is called after deals is one too', () => {
    const sheets = { Sales: sales(), Продажи: sales() };
    for (const [name, rows] of Object.entries(sheets))
      expect(ask('WON_AMOUNT', { [name]: rows }, { settings: yes }).numerator).toBe(1000);
  });

  it.each(['Sales', 'Продажи'])('that is called %s counts no deals created either until it is answered', (name) => {
    const { found, counted } = count({ [name]: sales() });
    expect([found.readings, counted.tally.measures]).toEqual([[], []]);
    expect(found.questions.map(({ setting }) => setting)).toEqual([said]);
  });

  it('answered with no is asked no more', () => {
    const { found } = count({ 'Sales log': sales() }, [[said, 'no']]);
    expect([found.readings, found.questions]).toEqual([[], []]);
  });

  it('answered with yes has no win rate, since nobody wrote down what was lost', () => {
    const { found } = count({ 'Sales log': sales() }, yes);
    expect(found.questions).toEqual([]);
    expect(ask('WIN_RATE', { 'Sales log': sales() }, { settings: yes }).value).toBeNull();
  });

  it('leaves out its total', () => {
    const rows = [
      ...sales(),
      { Date: 'Total', Salesperson: '', Customer: '', Amount: 1000 },
      { Date: '', Salesperson: '', Customer: '', Amount: 1000 },
    ];
    expect(ask('WON_AMOUNT', { 'Sales log': rows }, { settings: yes }).numerator).toBe(1000);
  });

  it('is none where something says how the deals ended, or where amounts are not those of clients', () => {
    expect(count({ 'Sales log': sales((i) => ({ Stage: i % 2 ? 'Won' : 'Proposal' })) }).found.questions).toEqual([]);
    const expenses = days.map((day) => ({ Date: day, Employee: 'Ann', Amount: 10, Purpose: 'Taxi' }));
    expect(count({ Expenses: expenses }).found.questions).toEqual([]);
  });

  it('that was read before is read the same by the settings that were written', () => {
    const lines = [...yes, ['Deals tab', 'Sales log'], ['Deals column: closed', 'Date']];
    expect(ask('WON_AMOUNT', { 'Sales log': sales() }, { settings: lines }).numerator).toBe(1000);
  });
});

it('a row with a minus in a log of sales is what was returned, and no sale', () => {
  const Sales = sales((i) => ({
    Amount: i === 3 ? -400 : 100,
    'Transaction Type': i === 3 ? 'Credit Memo' : 'Invoice',
  }));
  const sheets = { 'Sales log': Sales };
  expect(ask('DEALS_WON', sheets, { settings: yes }).value).toBe(3);
  expect(ask('WON_AMOUNT', sheets, { settings: yes })).toMatchObject({
    value: 300,
    note: expect.stringContaining('what was returned is not subtracted'),
  });
});
