import { describe, expect, it } from 'vitest';
import { ask, count, type Row, type Sheets } from '../../kpis/ask.ts';

const document = (differs: Row = {}): Row => ({
  Дата: '14.01.2025 11:42:16',
  Номер: 'УТ-000001',
  Контрагент: 'ООО Ромашка',
  Сумма: '2 000,00',
  Валюта: 'RUB',
  Менеджер: 'Анна Орлова',
  Проведен: 'Да',
  'Пометка удаления': 'Нет',
  Комментарий: '',
  ...differs,
});
const numbered = (rows: readonly Row[]): Row[] => rows.map((row, i) => ({ ...row, Номер: `УТ-00000${i}` }));
const many = numbered(Array.from({ length: 8 }, () => document()));
const of = (sheets: Sheets) => ({
  won: ask('DEALS_WON', sheets).value,
  amount: ask('WON_AMOUNT', sheets).value,
});
const reasonsOf = (sheets: Sheets) =>
  count(sheets).counted.tabs.flatMap(({ notes }) => notes.filter(({ leftOut }) => leftOut).map(({ reason }) => reason));

describe('documents of an accounting program', () => {
  it('are sales on a sheet that is called after them', () => {
    expect(of({ 'Реализация товаров и услуг': many })).toEqual({ won: 8, amount: 16000 });
  });

  it('are no meetings that took place, whatever "Проведен" says', () => {
    expect(ask('APPOINTMENTS_HELD', { Реализации: many }).value).toBeNull();
    expect(ask('APPOINTMENTS_HELD', { Лист1: many }).value).toBeNull();
    expect(ask('WIN_RATE', { Реализации: many }).value).toBeNull();
  });

  it('are sales of their rep, and of no day on which they began', () => {
    expect(ask('DEALS_WON', { Реализации: many }, { rep: 'Анна Орлова', period: '2025 Q1' }).value).toBe(8);
    expect(ask('DEALS_CREATED', { Реализации: many }).value).toBeNull();
  });

  it('are none while they are drafts, once they are marked for deletion, and as returns', () => {
    const others = [
      document({ Проведен: 'Нет' }),
      document({ 'Пометка удаления': 'Да' }),
      document({ Сумма: '-500,00' }),
    ];
    const sheets = { Продажи: numbered([...many, ...others]) };
    expect(of(sheets)).toEqual({ won: 8, amount: 16000 });
    expect(reasonsOf(sheets)).toEqual(['returned', 'no sale']);
  });

  it('may be sales or not where nobody understands whether they were posted', () => {
    const rows = numbered([...many, ...many.map((row) => ({ ...row, Проведен: 'Зорп' }))]);
    expect(ask('DEALS_WON', { Продажи: rows })).toMatchObject({ value: null, low: 8, high: 16 });
  });

  it('are none where the row names a return', () => {
    const typed = (row: Row, i: number): Row => ({
      ...row,
      Вид: i < 6 ? 'Реализация товаров' : 'Возврат от покупателя',
    });
    expect(of({ Продажи: many.map(typed) })).toEqual({ won: 6, amount: 12000 });
  });

  it('may be none where the kind of some is not understood, and are all where a type is the client’s', () => {
    const kindOf = (kind: (i: number) => string, heading: string) =>
      many.map((row, i) => ({ ...row, [heading]: kind(i) }));
    const Продажи = kindOf((i) => (i < 6 ? 'Реализация товаров' : 'Корректировка'), 'Вид документа');
    expect(ask('DEALS_WON', { Продажи })).toMatchObject({ value: null, low: 6, high: 8 });
    expect(of({ Продажи: kindOf((i) => (i % 2 ? 'Опт' : 'Розница'), 'Тип') })).toEqual({ won: 8, amount: 16000 });
  });

  it('are asked about on a sheet of invoices, orders or plans', () => {
    for (const name of ['Счета на оплату', 'Заказы клиентов', 'План продаж', 'Лист1'])
      expect([name, of({ [name]: many.map(({ Проведен: _, 'Пометка удаления': __, ...row }) => row) })]).toEqual([
        name,
        { won: null, amount: null },
      ]);
  });
});
