import { describe, expect, it } from 'vitest';
import { kpiNamed } from '../../src/count/kpiNamed.ts';

function named(metric: string, target = 40): string | null {
  return kpiNamed(metric, target)?.name ?? null;
}

describe('the KPI that a metric of a target means', () => {
  it.each([
    ['Calls', 'CALLS_MADE'],
    ['Dials', 'CALLS_MADE'],
    ['calls made', 'CALLS_MADE'],
    ['Connects', 'CALLS_CONNECTED'],
    ['Talk minutes', 'TALK_MINUTES'],
    ['E-mails sent', 'EMAILS_SENT'],
    ['Meetings', 'APPOINTMENTS_SET'],
    ['Meetings held', 'APPOINTMENTS_HELD'],
    ['New leads', 'LEADS_CREATED'],
    ['Opportunities', 'DEALS_CREATED'],
    ['Deals', 'DEALS_WON'],
    ['Deals won', 'DEALS_WON'],
    ['Revenue', 'WON_AMOUNT'],
    ['', 'WON_AMOUNT'],
    ['Звонки', 'CALLS_MADE'],
    ['Дозвоны', 'CALLS_CONNECTED'],
    ['Проведённые встречи', 'APPOINTMENTS_HELD'],
    ['Новые лиды', 'LEADS_CREATED'],
    ['Сделки', 'DEALS_WON'],
    ['Продажи, шт.', 'DEALS_WON'],
    ['Выручка', 'WON_AMOUNT'],
  ])('is found by what people call it: %s', (metric, kpi) => {
    expect(named(metric)).toBe(kpi);
  });

  it.each([
    ['Number of calls', 'CALLS_MADE'],
    ['Calls target', 'CALLS_MADE'],
    ['# of meetings held', 'APPOINTMENTS_HELD'],
    ['Total deals won (count)', 'DEALS_WON'],
    ['Кол-во звонков, план', 'CALLS_MADE'],
    ['План по сделкам', 'DEALS_WON'],
  ])('is found without the words that only say that it is counted or aimed at: %s', (metric, kpi) => {
    expect(named(metric)).toBe(kpi);
  });

  it('is a count or a share by the target where a name means both', () => {
    expect(named('Connects', 400)).toBe('CALLS_CONNECTED');
    expect(named('Connects', 0.35)).toBe('CALL_CONNECT_RATIO');
    expect(named('Дозвоны', 0.35)).toBe('CALL_CONNECT_RATIO');
    expect(named('Connect rate', 35)).toBe('CALL_CONNECT_RATIO');
  });

  it.each(['Pipeline', 'NPS', 'Plan', 'Calls per day', 'Новые клиенты и NPS'])('is none of ours: %s', (metric) => {
    expect(named(metric)).toBeNull();
  });
});
