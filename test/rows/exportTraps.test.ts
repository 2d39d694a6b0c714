import { describe, expect, it } from 'vitest';
import { findTabs } from '../../src/find/findTabs.ts';
import { valueQuestions } from '../../src/find/settings/valueQuestions.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import { ask, call, cellsOf, count, deal, meeting, type Row } from '../kpis/ask.ts';

const times = (rows: number, row: (i: number) => Row): Row[] => Array.from({ length: rows }, (_, i) => row(i));
const problemsOf = (sheets: Record<string, Row[]>) =>
  receiptsOf(count(sheets).counted.tabs, 'en').flatMap(({ problems }) => problems.map(({ text }) => text));
const value = (kpi: Parameters<typeof ask>[0], sheets: Record<string, Row[]>) => ask(kpi, sheets).value;

const won = (differs: Row): Row => {
  const { Amount, ...own } = deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' });
  return Object.keys(differs).some((heading) => /amount|value|сумма/i.test(heading))
    ? { ...own, ...differs }
    : { ...own, Amount: Amount ?? 0, ...differs };
};

describe('amounts', () => {
  it('are not added up where some that cannot be read would be missing', () => {
    const Deals = times(10, (i) => won({ 'Deal ID': `D${i}`, Amount: i < 3 ? '$900.00 monthly' : '$100.00' }));
    expect(value('WON_AMOUNT', { Deals })).toBeNull();
    expect(ask('WON_AMOUNT', { Deals }).note).toContain('such as “$900.00 monthly” cannot be read');
    expect(problemsOf({ Deals }).join()).toContain('3 rows with an amount under “Amount” that cannot be read');
  });

  it('are added up without a word that stands for none, and without one of a hundred', () => {
    const amounts = (Amount: string) => times(100, (i) => won({ 'Deal ID': `D${i}`, Amount: i === 7 ? Amount : 10 }));
    expect(value('WON_AMOUNT', { Deals: amounts('TBD') })).toBe(990);
    expect(value('WON_AMOUNT', { Deals: amounts('12 or 15') })).toBe(990);
  });

  it('are not added up where their thousands were taken for decimals', () => {
    const deals = (amounts: readonly number[]) => amounts.map((Amount, i) => won({ 'Deal ID': `D${i}`, Amount }));
    const Deals = deals([18.725, 7.4, 600, 12.35, 54, 103.5]);
    expect(value('WON_AMOUNT', { Deals })).toBeNull();
    expect(problemsOf({ Deals }).join()).toContain('The thousands of “Amount” seem to have been taken for decimals');
    expect(value('WON_AMOUNT', { Deals: deals([18.75, 7.4, 600, 12.35, 54, 103.5]) })).toBe(796);
    expect(value('WON_AMOUNT', { Deals: deals([18.725, 7.4, 600, 12.35, 54, 1000]) })).toBeCloseTo(1692.48);
  });

  it.each([
    ['€', [54, 12.5, 8.7, 23], null],
    ['€', [54, 12.55, 8.7, 23], 98.25],
    ['€', [54, 12, 8, 23], 97],
    ['$', [54, 12.5, 8.7, 23], 98.2],
    ['€', [54, 12.5], 66.5],
  ])('in %s are not added up where round hundreds were taken for decimals: %j', (sign, amounts, sum) => {
    const Deals = amounts.map((amount, i) => won({ 'Deal ID': `D${i}`, [`Amount, ${sign}`]: amount }));
    const said = value('WON_AMOUNT', { Deals });
    expect(said === null ? null : Math.round(said * 100) / 100).toBe(sum);
  });

  it.each(['Amount (cents)', 'amount_in_cents', 'Сумма, коп.'])('headed %s are cents', (heading) => {
    expect(value('WON_AMOUNT', { Deals: [won({ 'Deal ID': 'D1', [heading]: 123450 })] })).toBe(1234.5);
  });

  it('of Close are cents, and a month does not add up with a single payment', () => {
    const deals = (period: (i: number) => string) =>
      times(4, (i) => won({ 'Deal ID': `D${i}`, value: 5000, value_period: period(i) }));
    expect(value('WON_AMOUNT', { Deals: deals(() => 'one_time') })).toBe(200);
    expect(value('WON_AMOUNT', { Deals: deals((i) => (i ? 'one_time' : 'monthly')) })).toBeNull();
    expect(value('DEALS_WON', { Deals: deals((i) => (i ? 'one_time' : 'monthly')) })).toBe(4);
  });
});

describe('calls', () => {
  it('that are still to be made, or were called off, are none', () => {
    const log = (status: string, result: string, i: number): Row =>
      call({ 'Call date': `2025-01-1${i}`, 'Outgoing Call Status': status, 'Call outcome': result });
    const Calls = [
      log('Completed', 'Connected', 1),
      log('Completed', 'No answer', 2),
      log('Scheduled', '', 3),
      log('Cancelled', '', 4),
      log('Overdue', '', 5),
    ];
    expect(value('CALLS_MADE', { Calls })).toBe(2);
  });

  it('that a phone system cancelled before anybody answered were made', () => {
    const log = (category: string, i: number): Row => ({
      date_started: `2025-01-1${i} 10:00:00`,
      name: 'Ada',
      target_kind: 'user',
      direction: 'outbound',
      category,
      talk_duration: 0,
    });
    const Calls = [log('outgoing', 1), log('cancelled', 2), log('outgoing', 3), log('cancelled', 4)];
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ numerator: 2, denominator: 4 });
  });

  it('are told by what follows a yes or a no', () => {
    const said = [
      'Yes - spoke to the prospect',
      'No - left a voicemail',
      'No - no answer',
      'Yes, left a voicemail',
      'No (wrong number)',
    ];
    const Calls = said.map(
      (text, i): Row => ({ Timestamp: `2025-01-1${i} 10:00`, 'Your name': 'Ada', 'Did you get through?': text }),
    );
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ numerator: 1, denominator: 5 });
  });

  it('of Russian exchanges took place or did not', () => {
    const log = (result: string, i: number): Row => ({
      Дата: `1${i}.01.2025`,
      Абонент: i % 2 ? 'Анна Лебедева' : 'Борис Каменев',
      'Номер клиента': `7916000000${i}`,
      Направление: 'Исходящий',
      Статус: result,
    });
    const Calls = ['Состоялся', 'Не состоялся', 'Состоявшийся', 'Несостоявшийся'].map(log);
    expect(ask('CALL_CONNECT_RATIO', { Звонки: Calls })).toMatchObject({ numerator: 2, denominator: 4 });
    expect(ask('CALLS_MADE', { Звонки: Calls }, { rep: 'Анна Лебедева' }).value).toBe(2);
  });
});

describe('calls of a phone system', () => {
  const dial = (differs: Row, i: number): Row => ({
    'datetime (utc)': `2025-01-1${i} 10:00:00`,
    user: 'Ada',
    direction: 'outbound',
    answered: 'Yes',
    ...differs,
  });

  it('among colleagues are none, where a column beside the direction says so', () => {
    const types = ['external', 'internal', 'external'];
    const Calls = types.map((type, i) => dial({ 'call type': type }, i));
    expect(value('CALLS_MADE', { Calls })).toBe(2);
  });

  it('are a contact or none', () => {
    const Calls = ['Contact', 'No Contact', 'Voicemail', 'Contact'].map(
      (text, i): Row => ({
        'Call date': `2025-01-1${i}`,
        Agent: 'Ada',
        'Call result': text,
      }),
    );
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ numerator: 2, denominator: 4 });
  });

  it('have headings as the database of HubSpot writes them', () => {
    const Calls = times(3, (i) => ({
      hs_timestamp: Date.UTC(2025, 0, 10 + i),
      hubspot_owner_id: 511,
      hs_call_direction: 'OUTBOUND',
      hs_call_disposition: i ? 'f240bbac-87c9-4f6e-bf70-924b57d47db7' : '73a0d17f-1163-4015-bdd5-ec830791da20',
    }));
    expect(ask('CALL_CONNECT_RATIO', { hs_calls: Calls })).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('ended well in Russian, too', () => {
    const Звонки = ['Завершён успешно', 'Нет ответа'].map(
      (text, i): Row => ({
        'Дата и время': `1${i}.01.2025 10:00:00`,
        Сотрудник: 'Анна',
        'Статус звонка': text,
      }),
    );
    expect(ask('CALL_CONNECT_RATIO', { Звонки })).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('deals', () => {
  const row = (differs: Row): Row => ({
    Topic: 'Acme',
    'User Responsible': 'Ada',
    'Date created': '2025-01-05',
    Value: 100,
    ...differs,
  });

  it('are told by a column of won and lost, whatever its heading', () => {
    const states = ['Won', 'Lost', 'Abandoned', 'Suspended', 'Open'];
    const Deals = states.map((state) => row({ 'Where it is': state }));
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('are not the sums that a board writes below its groups without a word', () => {
    const sum: Row = {
      Topic: '',
      'User Responsible': '',
      'Date created': '',
      Value: 200,
      Stage: '',
      'Forecast value': 80,
    };
    const Deals = [row({ Stage: 'Won' }), row({ Stage: 'Lost' }), sum];
    expect(value('DEALS_CREATED', { Deals })).toBe(2);
    expect(value('PIPELINE_CREATED', { Deals })).toBe(200);
  });

  it('have an owner and a value in Russian', () => {
    const Сделки = [
      {
        'Сделка - Название': 'А',
        'Сделка - Значение': 500,
        'Сделка - Статус': 'Выиграно',
        'Сделка - Владелец': 'Анна Орлова',
      },
      {
        'Сделка - Название': 'Б',
        'Сделка - Значение': 300,
        'Сделка - Статус': 'Проиграно',
        'Сделка - Владелец': 'Анна Орлова',
      },
    ].map(
      (one, i): Row => ({
        ...one,
        'Сделка - Сделка создана': `2025-01-0${i + 1}`,
        'Сделка - Время выигрыша': i ? '' : '2025-02-01',
      }),
    );
    expect(ask('WON_AMOUNT', { Сделки }, { rep: 'Анна Орлова' }).value).toBe(500);
  });
});

describe('meetings', () => {
  it('within the company are no appointments', () => {
    const types = ['Demo', 'Internal', 'Discovery', 'Team meeting', 'Планёрка'];
    const Meetings = types.map((Type, i) => meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, Type }));
    expect(value('APPOINTMENTS_HELD', { Meetings })).toBe(2);
    expect(problemsOf({ Meetings }).join()).toContain(
      '3 rows left out: meetings within the company, such as “Internal”',
    );
  });

  it('about something internal are, where somebody else is named', () => {
    const Meetings = ['Acme', ''].map((Company, i) =>
      meeting({ 'Meeting ID': `M${i}`, Company, Subject: 'Internal audit', 'Meeting date': `2025-01-2${i}` }),
    );
    expect(value('APPOINTMENTS_HELD', { Meetings })).toBe(1);
  });

  it('that were moved count once where a scheduler keeps a number beside the id that the new one names', () => {
    const booking = (id: number, uid: string, status: string, from: string): Row => ({
      id,
      uid,
      createdAt: `2025-01-0${id}`,
      startTime: `2025-01-1${id}`,
      status,
      rescheduled: status === 'cancelled' ? 'true' : '',
      fromReschedule: from,
      organizer: 'Ada',
    });
    const Bookings = [
      booking(1, 'a', 'cancelled', ''),
      booking(2, 'b', 'accepted', 'a'),
      booking(3, 'c', 'accepted', ''),
    ];
    expect(value('APPOINTMENTS_SET', { Bookings })).toBe(2);
  });
});

describe('orders', () => {
  it('whose status is done or called off are no calls that were made', () => {
    const Заказы = times(
      4,
      (i): Row => ({
        Номер: `НФ-00000${i}`,
        Дата: `1${i}.01.2025`,
        Покупатель: `ООО Вектор ${i}`,
        Ответственный: 'Анна Орлова',
        'Сумма документа': 100,
        Состояние: i ? 'Выполнен' : 'Отменен',
      }),
    );
    expect(value('CALLS_MADE', { Документы: Заказы })).toBeNull();
    expect(value('WON_AMOUNT', { Документы: Заказы })).toBe(300);
  });

  it('count once, whatever stands on the rows of their further items', () => {
    const line = (name: string, status: string, total: number | '', i: number): Row => ({
      Name: name,
      Email: `${name}@shop.example`,
      'Financial Status': status,
      Total: total,
      'Created at': '2025-01-10',
      'Lineitem name': `Item ${i}`,
    });
    const Orders = [
      line('#1', 'paid', 50, 0),
      line('#1', '', '', 1),
      line('#2', 'refunded', 70, 2),
      line('#2', '', '', 3),
    ];
    expect(value('DEALS_WON', { Orders })).toBe(1);
    expect(value('WON_AMOUNT', { Orders })).toBe(50);
    expect(problemsOf({ Orders }).join()).toContain('2 rows left out: further lines of the record above');
  });

  it('count once where only the first row bears the id, and the name stands on each', () => {
    const line = (Name: string, Id: number | '', status: string, Total: number | ''): Row => ({
      ...{ Name, Email: 'a@shop.example', 'Financial Status': status, Total, Id },
      'Created at': '2025-01-10',
    });
    const Orders = [line('#1', 71, 'paid', 50), line('#1', '', '', ''), line('#2', 72, 'paid', 70)];
    expect(value('DEALS_WON', { Orders })).toBe(2);
    expect(problemsOf({ Orders }).join()).toContain(
      '1 row left out: further lines of the record above, such as “#1” (A3)',
    );
  });

  it('of a status that nobody knows are asked about where no stage stands beside it', () => {
    const Orders = times(
      40,
      (i): Row => ({
        'Order number': i,
        'Order date': '2025-01-10',
        'Order status': i % 4 ? 'Выполнен' : 'Комплектуется вручную',
        'Order total': 10,
      }),
    );
    const { readings } = findTabs([{ sheet: 'Orders', cells: cellsOf(Orders) }], noSettingsTab());
    const questions = valueQuestions(readings, noSettingsTab(), Number.POSITIVE_INFINITY);
    expect(questions.map(({ setting }) => setting)).toContain('Deals status: …');
  });
});

it('a list of leads with values, and days on which they are expected to close, is one of deals', () => {
  const Leads = ['Won', 'Lost', 'Open'].map(
    (Status, i): Row => ({
      'Lead name': `Lead-${i}`,
      Status,
      Assignee: 'Ada',
      Value: 100,
      'Created date': '2025-01-05',
      'Closed date': i < 2 ? '2025-02-01' : '',
      'Anticipated close date': '2025-03-01',
    }),
  );
  expect(ask('WIN_RATE', { Leads })).toMatchObject({ numerator: 1, denominator: 2 });
});

it('days with numbers of e-mails are a tally, whatever small numbers stand there', () => {
  const Instantly = times(8, (i): Row => ({ Date: `2025-01-1${i}`, Sent: 20 + i, Opened: 3, Replied: 1 }));
  expect(value('EMAILS_SENT', { Instantly })).toBe(188);
});
