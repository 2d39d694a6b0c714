import { describe, expect, it } from 'vitest';
import { ask, type Row, type Sheets } from '../kpis/ask.ts';

const kinds = ['Call', 'Call', 'Email', 'Meeting'];

/** A mixed log in which each of so many rows has no type. */
const log = (every: number, outcomes = true, rows = 100): Sheets => ({
  Activities: Array.from({ length: rows }, (_, i): Row => {
    const kind = kinds[i % kinds.length] as string;
    const said = kind === 'Call' ? (i % 8 ? 'No answer' : 'Connected') : kind === 'Email' ? 'Replied' : 'Held';
    return {
      Date: `2025-0${1 + (i % 3)}-${10 + (i % 15)}`,
      Rep: i % 2 ? 'Ada' : 'Bob',
      Type: i % every === 1 ? '' : kind,
      Client: `P${i}`,
      Outcome: outcomes ? said : '',
    };
  }),
});

describe('activities without a type', () => {
  it('are what alone knows such an outcome, and in doubt', () => {
    const few = log(25);
    expect(ask('CALLS_MADE', few)).toMatchObject({ value: 50, low: 48, high: 50 });
    expect(ask('EMAILS_SENT', few)).toMatchObject({ value: 25, low: 24, high: 25 });
    expect(ask('APPOINTMENTS_HELD', few)).toMatchObject({ value: 25, low: 24, high: 25 });
  });

  it('leave blank what they could change too far', () => {
    const many = log(5);
    expect(ask('CALLS_MADE', many)).toMatchObject({ value: null, low: 40, high: 50 });
    expect(ask('CALL_CONNECT_RATIO', many)).toMatchObject({ low: 10 / 47, high: 13 / 43 });
  });

  it('without an outcome are what most rows are', () => {
    expect(ask('CALLS_MADE', log(25, false))).toMatchObject({ value: 52, low: 48, high: 52 });
    expect(ask('EMAILS_SENT', log(25, false)).value).toBe(24);
  });

  it('are nothing where most rows have none', () => {
    const mostly = log(1000).Activities?.map((row, i) => ({ ...row, Type: i % 3 ? '' : (row.Type as string) })) ?? [];
    expect(ask('CALLS_MADE', { Activities: mostly }).value).toBe(17);
  });
});
