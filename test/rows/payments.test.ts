import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import { ask, count, type Row } from '../kpis/ask.ts';

const said = (sheets: Record<string, Row[]>) =>
  ['DEALS_WON', 'WON_AMOUNT', 'WIN_RATE', 'DEALS_CREATED'].map((kpi) => ask(kpi as 'WIN_RATE', sheets).value);
const problemsOf = (sheets: Record<string, Row[]>) =>
  receiptsOf(count(sheets).counted.tabs, 'en').flatMap(({ problems }) => problems.map(({ text }) => text));

/** Eight of each state, 100 each. */
const listOf = (states: readonly string[], row: (state: string, i: number) => Row): Row[] =>
  Array.from({ length: states.length * 8 }, (_, i) => row(states[i % states.length] as string, i));

describe('a list of payments or orders has sales, and no deals that were lost', () => {
  it.each<[string, string[], (state: string, i: number) => Row]>([
    [
      'Stripe',
      ['Paid', 'Failed', 'Refunded'],
      (Status, i) => ({
        id: `ch_${i}`,
        'Created date (UTC)': '2025-01-10',
        Amount: 100,
        Status,
        'Customer Email': `c${i}`,
      }),
    ],
    [
      'Shopify',
      ['paid', 'refunded', 'voided', 'pending'],
      (state, i) => ({
        Name: `#${i}`,
        'Financial Status': state,
        'Paid at': '2025-01-10',
        Total: 100,
        'Created at': '2025-01-10',
      }),
    ],
    [
      'PayPal',
      ['Completed', 'Denied', 'Reversed'],
      (Status, i) => ({ 'Transaction ID': `T${i}`, Date: '2025-01-10', Name: `Client ${i}`, Status, Amount: 100 }),
    ],
    [
      'WooCommerce',
      ['Completed', 'Cancelled', 'Refunded', 'Failed'],
      (state, i) => ({
        'Order Number': i,
        'Order Status': state,
        'Order Date': '2025-01-10',
        'Order Total Amount': 100,
      }),
    ],
    [
      'an order book, by its headings alone',
      ['Paid', 'Cancelled'],
      (state, i) => ({ 'Order number': i, 'Order status': state, 'Order date': '2025-01-10', 'Order total': 100 }),
    ],
    [
      'ЮKassa',
      ['Оплачен', 'Отменён', 'Возврат'],
      (state, i) => ({
        'Номер платежа': `p${i}`,
        'Дата создания': '2025-01-10',
        'Статус платежа': state,
        Статус: state,
        Сумма: 100,
      }),
    ],
    [
      '1С',
      ['Выполнен', 'Отменен', 'К обеспечению'],
      (state, i) => ({
        Номер: `УТ-${i}`,
        Дата: '2025-01-10',
        Контрагент: `К${i}`,
        Ответственный: 'Анна Орлова',
        'Сумма документа': 100,
        Состояние: state,
      }),
    ],
  ])('%s', (_, states, row) => {
    const Orders = listOf(states, row);
    expect(said({ Orders })).toEqual([8, 800, null, null]);
    expect(ask('WIN_RATE', { Orders }).note).toContain('says “Deals lost”');
    expect(problemsOf({ Orders }).join()).toContain('payments or orders that failed, were cancelled or were returned');
  });

  it('and counts of a payment that was returned in part what stayed', () => {
    const refunds = [0, '', 30, 100, -100];
    const Payments = listOf(['Paid', 'Failed'], (Status, i) => ({
      ...{ id: `ch_${i}`, 'Created date (UTC)': '2025-01-10', Amount: 100, Status },
      'Amount Refunded': refunds[(i / 2) % 5] ?? '',
    }));
    // Of eight paid ones: 0, blank, 30, all, all, 0, blank, 30.
    expect(said({ Payments })).toEqual([6, 540, null, null]);
  });

  it('and a return that its kind tells, is no sale, whatever stands beside it', () => {
    const list = listOf(['Completed', 'Denied', 'Pending'], (Status, i) => ({
      ...{ Date: '2025-01-10', Name: `Client ${i}`, Type: 'Express Checkout Payment', Status },
      ...{ 'Reference Txn ID': '' },
    }));
    const refund = { Date: '2025-01-11', Name: 'Client 0', Type: 'Payment Refund', Status: 'Completed' };
    const Download = [...list, { ...refund, 'Reference Txn ID': 'T0' }];
    expect(said({ Download })).toEqual([8, null, null, null]);
    expect(problemsOf({ Download }).join('\n')).toContain('Payment Refund');
  });

  it('and the return itself, a row with a minus, is no sale', () => {
    const Payments = listOf(['Completed', 'Pending', 'Completed', 'Refunded'], (Status, i) => ({
      ...{ 'Transaction ID': `T${i}`, Date: '2025-01-10', Name: `Client ${i}`, Status },
      Amount: i % 4 === 2 ? -100 : 100,
    }));
    expect(said({ Payments })).toEqual([8, 800, null, null]);
  });
});

describe('returns as rows of their own are left out, and the amount won says that they are not subtracted', () => {
  const remark = 'Returns are left out, and what was returned is not subtracted.';
  const documents = listOf(['Реализация товаров и услуг', 'Возврат товаров от покупателя'], (kind, i) => ({
    ...{ Дата: '2025-01-10', Номер: `УТ-${i}`, 'Вид документа': kind, Контрагент: `К${i}`, Сумма: 100 },
    ...{ Менеджер: 'Анна Орлова', Проведен: 'Да' },
  }));
  const payments = listOf(['Payment', 'Refund', 'Credit memo', 'Denied payment'], (Type, i) => ({
    ...{ 'Transaction ID': `T${i}`, Date: '2025-01-10', Name: `Client ${i}`, Type, Amount: 100 },
    Status: i % 4 === 3 ? 'Denied' : 'Completed',
  }));
  const minus = listOf(['Completed', 'Denied', 'Returned'], (state, i) => ({
    ...{ 'Transaction ID': `T${i}`, Date: '2025-01-10', Name: `Client ${i}` },
    ...(state === 'Returned' ? { Status: 'Completed', Amount: -100 } : { Status: state, Amount: 100 }),
  }));

  it.each<[string, Record<string, Row[]>]>([
    ['documents of 1C', { 'Документы продажи': documents }],
    ['payments of which each says its kind', { Payments: payments }],
    ['amounts with a minus', { Payments: minus }],
  ])('%s', (_, sheets) => {
    expect(said(sheets).slice(0, 2)).toEqual([8, 800]);
    expect(ask('WON_AMOUNT', sheets).note).toContain(remark);
    expect(problemsOf(sheets).join()).toContain('what was returned is not subtracted');
  });

  it('in a list of deals, where it has a minus or stands beside the sale', () => {
    const row = (Client: string, Stage: string, Amount: number): Row => ({
      ...{ Created: '2025-01-10', Rep: 'Ann', Client, Stage, Amount, Closed: '2025-01-20' },
    });
    const Deals = [
      ...[row('Acme', 'Won', 1000), row('Bolt', 'Lost', 800), row('Cone', 'Won', 700)],
      ...[row('Dash', 'Refund', -500), row('Acme', 'Returned', 300), row('Echo', 'Returned', 200)],
    ];
    // What came back of nobody's other deal may be the deal itself, and what became of that is not known.
    expect(said({ Deals })).toEqual([null, null, null, 4]);
    expect(said({ Deals: Deals.slice(0, 5) })).toEqual([2, 1700, 2 / 3, 3]);
    expect(problemsOf({ Deals }).join()).toContain('returns and amounts with a minus');
  });

  it('which a list without any does not say', () => {
    const Payments = payments.filter(({ Type }) => Type === 'Payment' || Type === 'Denied payment');
    expect(ask('WON_AMOUNT', { Payments }).note ?? '').not.toContain(remark);
  });
});

it.each([
  ['Won', 'Lost', 'Refunded'],
  ['Paid', 'Refunded', 'Negotiation'],
  ['Closed Won', 'Closed Lost', 'Voided'],
])('deals in a pipeline of %s, %s, %s are no payments', (...stages) => {
  const Deals = listOf(stages, (Stage, i) => ({
    ...{
      'Deal ID': `D${i}`,
      Stage,
      Amount: 100,
      'Create date': '2025-01-02',
      'Close date': '2025-01-10',
      Owner: 'Ada',
    },
  }));
  expect(ask('DEALS_CREATED', { Deals }).value).toBe(24);
  expect(ask('WIN_RATE', { Deals }).value).not.toBeNull();
});
