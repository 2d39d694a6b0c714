import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/find/findTab.ts';
import { noSettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const usual = { Deal: ['Acme', 'Bolt', 'Core'], Stage: ['Closed Won', 'Proposal', 'Closed Lost'] };
const dates = ['2025-01-06', '2025-01-09', '2025-02-11'];
const amounts = [1200, 900, 450];

/** The field that a column with this heading and these cells is, beside a deal's name and stage. */
function fieldOf(heading: string, cells: readonly Cell[], besides: Readonly<Record<string, readonly Cell[]>> = {}) {
  const columns: Readonly<Record<string, readonly Cell[]>> = { ...usual, ...besides, [heading]: cells };
  const names = Object.keys(columns);
  const rows = [0, 1, 2].map((row) => names.map((name) => columns[name]?.[row] ?? ''));
  const reading = readingOf('deals', { sheet: 'Deals', cells: [names, ...rows] }, noSettingsTab());
  return Object.entries(reading?.columns ?? {}).find(([, column]) => column.heading === heading)?.[0];
}

describe('a column of a sheet of deals', () => {
  it.each([
    ['date_sourced', 'created'],
    ['Дата оформления', 'closed'],
    ['Дата договора', 'closed'],
    ['close_at', 'closed'],
    ['Close date (UTC)', 'closed'],
    ['stage_date', 'stageAt'],
    ['STAGE_CREATED_AT', 'stageAt'],
    ['Last stage change', 'stageAt'],
  ])('of days, headed %s, is %s', (heading, field) => {
    expect(fieldOf(heading, dates, heading.startsWith('Дата') ? { 'Дата создания': dates } : {})).toBe(field);
  });

  it.each([
    'Offer Total Amount',
    'deal_size_usd',
    'final_mrr_usd',
    'Expected Revenue',
    'amount_in_home_currency',
    'Amount in company currency',
    'Amount (converted)',
    'Deal Value (EUR)',
    'Сумма, руб.',
    'Сумма продажи',
    'Стоимость сделки',
  ])('of numbers, headed %s, is the amount', (heading) => {
    expect(fieldOf(heading, amounts)).toBe('amount');
  });

  it.each(['owner_rep_id', 'Assigned User', 'Opportunity Owner: Full Name', 'Owned By', 'Ответственный за сделку'])(
    'of people, headed %s, is the rep',
    (heading) => {
      expect(fieldOf(heading, ['Ann Lee', 'Bo Dahl', 'Ann Lee'])).toBe('rep');
    },
  );

  it.each(['Why lost', 'Loss reason', 'Причина слива', 'Почему отказались'])(
    'of reasons, headed %s, is the lost reason',
    (heading) => {
      expect(fieldOf(heading, ['', '', 'Price'])).toBe('lostReason');
    },
  );

  it('headed by an organisation’s initials is what stands behind them', () => {
    const cells = [
      ['Name', 'GHB - Stage', 'Amount', 'Close date'],
      ['Acme', 'Closed Won', 1200, '2025-01-06'],
    ];
    const reading = readingOf('deals', { sheet: 'Deals', cells }, noSettingsTab());
    expect(reading?.columns.stage?.heading).toBe('GHB - Stage');
  });

  it.each([
    ['Lead Owner: Manager', ['Ann Lee', 'Bo Dahl', 'Ann Lee']],
    ['Annual Revenue', amounts],
    ['Birth date', dates],
  ] as const)('headed %s is nothing of a deal', (heading, cells) => {
    expect(fieldOf(heading, cells)).toBeUndefined();
  });

  it.each([
    ['Amount', 'Amount in company currency'],
    ['Amount', 'Amount (converted)'],
    ['list_price_usd', 'final_mrr_usd'],
    ['Сумма', 'Сумма в валюте компании'],
  ])('of two amounts, %s and %s, the second counts', (first, second) => {
    expect(fieldOf(second, amounts, { [first]: amounts })).toBe('amount');
  });
});
