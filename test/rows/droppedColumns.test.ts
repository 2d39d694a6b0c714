import { describe, expect, it } from 'vitest';
import { findTabs } from '../../src/find/findTabs.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { ask, cellsOf, type Row } from '../kpis/ask.ts';

const rows = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));
const without = (heading: string, list: readonly Row[]): Row[] =>
  list.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== heading)));
const value = (kpi: Parameters<typeof ask>[0], sheet: string, list: readonly Row[]) =>
  ask(kpi, { [sheet]: list }).value;

const Bookings = rows(20, (i) => ({
  'User Name': 'Ada',
  'Invitee Name': `Client ${i}`,
  'Start Date & Time': '2025-01-10',
  'Event Created Date & Time': '2025-01-02',
  Canceled: i % 4 === 0 ? 'true' : 'false',
  'Cancellation reason': i % 4 === 0 ? 'Is ill' : '',
  'Marked as No-Show': i % 4 === 1 ? 'Yes' : 'No',
}));

const Activities = rows(24, (i) => ({
  'Activity - Subject': `Subject ${i}`,
  'Activity - Type': ['Call', 'Email', 'Meeting'][i % 3] as string,
  'Activity - Done': i % 4 === 0 ? 'To do' : 'Done',
  'Activity - Due date': '2025-01-10',
  'Activity - Assigned to user': 'Ada',
  'Activity - Marked as done time': i % 4 === 0 ? '' : '2025-01-11',
}));

describe('a column less leaves a number where another column says the same', () => {
  it('of meetings that were called off, for which a reason is given', () => {
    for (const kpi of ['APPOINTMENTS_HELD', 'APPOINTMENT_SHOW_RATE', 'CANCELLATION_RATE'] as const) {
      expect(value(kpi, 'Bookings', Bookings), kpi).not.toBeNull();
      expect(value(kpi, 'Bookings', without('Canceled', Bookings)), kpi).toBe(value(kpi, 'Bookings', Bookings));
    }
  });

  it('but a reason beside a column that says no is a remark', () => {
    const Remarked = Bookings.map((row) => ({ ...row, 'Cancellation reason': 'Is ill' }));
    expect(value('APPOINTMENTS_HELD', 'Bookings', Remarked)).toBe(value('APPOINTMENTS_HELD', 'Bookings', Bookings));
  });

  it('of activities that are done, by the day on which they were', () => {
    for (const kpi of ['CALLS_MADE', 'EMAILS_SENT'] as const) {
      expect(value(kpi, 'Activities', Activities), kpi).toBe(6);
      expect(value(kpi, 'Activities', without('Activity - Done', Activities)), kpi).toBe(6);
    }
  });

  it('of leads that became no opportunity, whatever deals their company has', () => {
    const leads = rows(12, (i) => ({
      ...{ 'Lead ID': `L${i}`, 'Lead Owner': 'Ada', Company: `Company ${i % 6}`, 'Created Time': '2025-01-10' },
      ...{ 'Lead Status': i < 6 ? 'Qualified' : 'Contacted', 'Is Converted': i < 6 },
    }));
    const deals = rows(6, (i) => ({
      ...{ 'Deal Name': `Deal ${i}`, 'Account Name': `Company ${i}`, 'Deal Owner': 'Ada', Stage: 'Closed Won' },
      ...{ Amount: 100, 'Closing Date': '2025-02-10', 'Created Time': '2025-01-20' },
    }));
    const shareOf = (own: readonly Row[]) => ask('LEAD_OPPORTUNITY_RATIO', { Leads: own, Deals: deals }).value;
    expect(shareOf(leads)).toBe(0.5);
    expect(shareOf(without('Lead Status', leads))).toBe(0.5);
  });

  it('unless that day stands on few of a kind: nobody writes it down for calls', () => {
    const Tasks = without('Activity - Done', Activities).map((row) =>
      row['Activity - Type'] === 'Call' ? { ...row, 'Activity - Marked as done time': '' } : row,
    );
    expect(value('CALLS_MADE', 'Activities', Tasks)).toBe(8);
  });
});

describe('what lacks the column by which it is known is not taken for something else', () => {
  const tabOf = (sheet: string, list: readonly Row[]) =>
    findTabs([{ sheet, cells: cellsOf(list) }], noSettingsTab()).readings.map(({ tab }) => tab);
  const deals = rows(30, (i) => ({
    ...{ ID: i + 1, Название: `Сделка ${i}`, Тип: 'Продажа', 'Стадия сделки': i % 2 ? 'В работе' : 'Сделка успешна' },
    ...{ Сумма: 100 + i, Контакт: `К${i}`, 'Дата начала': '2025-01-02', 'Дата завершения': '2025-01-10' },
    ...{ Ответственный: i % 2 ? 'Анна Орлова' : 'Пётр Лебедев', Источник: 'Звонок' },
  }));
  const calls = rows(30, (i) => ({
    ...{
      id: `acti_${i}`,
      date_created: '2025-01-10',
      direction: 'outbound',
      disposition: i % 2 ? 'answered' : 'no-answer',
    },
    ...{
      duration: i,
      lead_id: `lead_${i}`,
      phone: `+1415555${1000 + i}`,
      user_name: 'Ada',
      status: 'completed',
      source: 'Close',
    },
  }));

  it.each(['DEAL_20250630', 'Выгрузка'])('deals without a stage, on a sheet called %s', (sheet) => {
    expect(tabOf(sheet, deals)).toEqual(['deals']);
    expect(tabOf(sheet, without('Стадия сделки', deals)).filter((tab) => tab !== 'deals')).toEqual([]);
  });

  it('calls beside the time of an activity, of which no column says what they are', () => {
    const timed = calls.map((row) => ({ ...row, activity_at: '2025-01-10' }));
    expect(tabOf('Close activities call', timed)).toEqual(['calls']);
  });

  it('calls without a day', () => {
    expect(tabOf('Export', calls)).toEqual(['calls']);
    expect(tabOf('Export', without('date_created', calls))).toEqual([]);
  });
});

describe('an amount is of the deals whose worth it says', () => {
  const sold = rows(40, (i) => ({
    ...{ 'Deal name': `Deal ${i}`, Owner: 'Ada', 'Created on': '2025-01-10', 'Close date': '2025-02-10' },
    ...{ Stage: (['Closed Won', 'Closed Lost', 'Negotiation', 'Proposal'] as const)[i % 4] as string },
    ...{ 'Probability (%)': [100, 0, 75, 40][i % 4] as number },
  }));
  const shownOf = (list: readonly Row[]) =>
    (['WON_AMOUNT', 'PIPELINE_CREATED'] as const).map((kpi) => value(kpi, 'Deals', list));
  const under = (heading: string, amountOf: (i: number) => number | '') =>
    sold.map((row, i) => ({ ...row, [heading]: amountOf(i) }));
  const whole = (i: number): number => 1000 + 50 * i;
  const weighted = (i: number): number => (whole(i) * ([100, 0, 75, 40][i % 4] as number)) / 100;
  const won = 10 * 1000 + 50 * (36 * 5);

  it('of all where each has one', () => {
    expect(shownOf(under('Expected revenue', whole))).toEqual([won, 40 * 1000 + 50 * (39 * 20)]);
  });

  it('of those won where it is multiplied by the probability', () => {
    expect(shownOf(under('Expected revenue', weighted))).toEqual([won, null]);
    const [note] = ask('PIPELINE_CREATED', { Deals: under('Expected revenue', weighted) }).note?.split(':') ?? [];
    expect(note).toBe('Amount of created deals');
  });

  it('also where none was lost, by what is round', () => {
    const open = (list: Row[]): Row[] => list.filter(({ Stage }) => Stage !== 'Closed Lost');
    expect(shownOf(open(under('Expected revenue', weighted)))).toEqual([won, null]);
    expect(shownOf(open(under('Expected revenue', whole)))[1]).not.toBeNull();
  });

  it('of those won where nobody wrote it down for the others', () => {
    expect(shownOf(under('Actual revenue', (i) => (i % 4 === 0 ? whole(i) : '')))).toEqual([won, null]);
  });
});

it('a "value" beside its currency and the type of a status is in cents, as beside its period', () => {
  const list = rows(20, (i) => ({
    ...{ id: `oppo_${i}`, status_type: i % 2 ? 'won' : 'lost', value: 10_000, value_currency: 'USD' },
    ...{ value_period: 'one_time', user_name: 'Ada', date_created: '2025-01-10', date_won: i % 2 ? '2025-02-01' : '' },
  }));
  expect(value('WON_AMOUNT', 'Export', list)).toBe(1000);
  expect(value('WON_AMOUNT', 'Export', without('value_period', list))).toBe(1000);
});

it('activities of which no column says what they are, are no meetings, though each has a day and was added', () => {
  const untyped = without('Activity - Type', Activities).map((row) => ({
    ...row,
    'Activity - Add time': '2025-01-05',
  }));
  for (const sheet of ['Activities', 'Sheet1'])
    expect(
      findTabs([{ sheet, cells: cellsOf(untyped) }], noSettingsTab()).readings.map(({ tab }) => tab),
    ).not.toContain('meetings');
});
