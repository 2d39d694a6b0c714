import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/settings/classOf.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { readExport, times } from './readExport.ts';

const reps = ['Ann Lee', 'Bo Dahl', 'Cy Voss'];
const rep = (i: number): string => reps[i % 3] as string;
const day = (i: number): string => `2025-02-${String((i % 27) + 1).padStart(2, '0')}`;

describe('of two columns of an export', () => {
  const callsWith = (first: string, second: string): Cell[][] => [
    ['Call Time', 'Agent', 'Call Result', first, second],
    ...times(12, (i) => [
      day(i),
      rep(i),
      i % 3 === 0 ? 'Answered' : 'Busy',
      i % 3 === 0 ? 190 : 30,
      i % 3 === 0 ? 150 : 0,
    ]),
  ];

  it.each([
    ['Duration', 'Billsec'],
    ['Call Duration', 'Talking time'],
    ['Total time', 'Talking'],
    ['Call Duration', 'Total talk time'],
    ['Call Duration', 'Conversation Time'],
  ])('the talk is not %s but %s', (total, talk) => {
    const { columns, sums } = readExport(callsWith(total, talk), 'Calls');
    expect(columns.talk).toBe(talk);
    expect(sums).toMatchObject({ callsConnected: 4, productiveCalls: 4, talkSeconds: 600 });
  });

  it('the result of a meeting is the reason of the status, not the status of the activity', () => {
    const results = [
      ['Completed', 'Completed'],
      ['Canceled', 'No Show'],
      ['Canceled', 'Canceled'],
    ];
    const { columns, sums } = readExport(
      [
        ['Subject', 'Owner', 'Start Time', 'Activity Status', 'Status Reason', 'Created On', 'Required Attendees'],
        ...times(12, (i) => ['Demo', rep(i), day(i), ...(results[i % 3] as string[]), '2025-01-20', `Person ${i}`]),
      ],
      'Appointments',
    );
    expect(columns.outcome).toBe('Status Reason');
    expect(sums).toMatchObject({ appointmentsHeld: 4, appointmentsNoShow: 4, appointmentsCancelled: 4 });
  });
});

describe('a deal of an export', () => {
  const ends = ['Closed Won', 'Closed Lost', 'Negotiation'];

  it.each([
    ['stage', ['Milestone', 'Close Date', 'Amount']],
    ['closed', ['Stage', 'Date of Close', 'Amount']],
    ['amount', ['Stage', 'Close Date', 'Likely']],
  ] as const)('has its %s under %j', (field, [stage, closed, amount]) => {
    const { columns, sums } = readExport([
      ['Opportunity Name', 'Assigned to', 'Date Created', stage, closed, amount],
      ...times(12, (i) => [`Deal ${i}`, rep(i), '2025-01-10', ends[i % 3] as string, day(i), 900]),
    ]);
    expect(columns).toMatchObject({ stage, closed, amount });
    expect(columns[field]).toBe({ stage, closed, amount }[field]);
    expect(sums).toMatchObject({ dealsWon: 4, dealsLost: 4, wonAmount: 360_000 });
  });

  it('has the amount that is written for people where the bare one beside it counts cents', () => {
    const { columns, sums } = readExport([
      [
        'id',
        'lead_name',
        'user_name',
        'status_type',
        'value',
        'value_formatted',
        'date_created',
        'date_won',
        'date_lost',
      ],
      ...times(12, (i) => [
        ...[
          `oppo_${i}`,
          `Acme ${i}`,
          rep(i),
          ['won', 'lost', 'active'][i % 3] as string,
          90_050,
          '$900.50',
          '2025-01-10',
        ],
        ...[i % 3 === 0 ? day(i) : '', i % 3 === 1 ? day(i) : ''],
      ]),
    ]);
    expect(columns.amount).toBe('value_formatted');
    expect(sums).toMatchObject({ dealsWon: 4, wonAmount: 360_200 });
  });

  it('that is being talked about is open, whether its column is called a status or a stage', () => {
    for (const heading of ['Статус', 'Этап сделки']) {
      const { sums, questions } = readExport([
        ['Номер', 'Название', heading, 'Менеджер', 'Стоимость', 'Дата создания', 'Дата завершения'],
        ...times(12, (i) => [
          ...[`Д-${i}`, 'Продажа', ['Завершена успешно', 'Отказ', 'Переговоры'][i % 3] as string, rep(i), 1000],
          // The hoped-for close day of an open deal is past.
          ...['10.01.2025', '15.02.2025'],
        ]),
      ]);
      expect(sums).toMatchObject({ dealsWon: 4, dealsLost: 4, dealsCreated: 12 });
      expect(questions.filter(({ values }) => values)).toEqual([]);
    }
  });
});

describe('the rep of an export', () => {
  it.each(['Member', 'Member name', 'Users', 'User responsible', 'Caller name'])('stands under %s', (heading) => {
    const { columns, byRep } = readExport([
      ['Call Date', heading, 'Phone', 'Disposition', 'Duration (seconds)'],
      ...times(12, (i) => [
        day(i),
        rep(i),
        `202555${1000 + i}`,
        i % 4 === 0 ? 'Answered' : 'Busy',
        i % 4 === 0 ? 60 : 0,
      ]),
    ]);
    expect(columns.rep).toBe(heading);
    expect(byRep['Ann Lee']).toMatchObject({ callsMade: 4, callsConnected: 1 });
  });

  it.each([
    ['Ann Lee (100)', 'Bo Dahl (101)'],
    ['100 - Ann Lee', '101 - Bo Dahl'],
    ['100: Ann Lee', '101: Bo Dahl'],
    ['Ann Lee <100>', 'Bo Dahl <101>'],
  ])('may be one of %s and %s, whom a question offers whatever the heading', (first, second) => {
    const { questions } = readExport([
      ['Call Time', 'Desk', 'Call Result', 'Talk time'],
      ...times(12, (i) => [day(i), i % 2 ? second : first, 'Answered', 60]),
    ]);
    const question = questions.find(({ setting }) => setting === 'Calls column: rep');
    expect(question?.choices).toEqual(['Desk']);
  });
});

describe('a call of a Russian telephone system', () => {
  it('that was answered is a connection: «Отвеченный»', () => {
    const { sums, questions } = readExport([
      ['Дата и время', 'Сотрудник', 'Тип звонка', 'Статус вызова', 'Длительность (с)'],
      ...times(12, (i) => [
        ...[
          `${i + 10}.02.2025 10:00`,
          rep(i),
          'Исходящий',
          i % 3 === 0 ? 'Отвеченный' : 'Неотвеченный',
          i % 3 ? 0 : 60,
        ],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    expect(questions.filter(({ values }) => values)).toEqual([]);
  });

  it('is told by the name beside the number that rang: Caller, Caller name', () => {
    const { columns } = readExport([
      ['Call Date', 'Caller', 'Caller name', 'Phone', 'Disposition'],
      ...times(12, (i) => [day(i), `10${1 + (i % 3)}`, rep(i), `202555${1000 + i}`, i % 4 === 0 ? 'Answered' : 'Busy']),
    ]);
    expect(columns.rep).toBe('Caller name');
  });

  it('that nobody answered says so itself where no length does', () => {
    const { sums } = readExport([
      ['Результат', 'Клиент', 'Сотрудник', 'Дата'],
      ...times(16, (i) => [
        ...[i % 4 === 0 ? 'Исходящий' : i % 4 === 1 ? 'Отвеченный' : 'Исходящий без ответа', `7495${1000 + i}`],
        ...[rep(i), `${i + 10}.02.2025 10:00:00`],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 16, callsConnected: 8, callsNotConnected: 8 });
  });

  it('that nobody answered is made all the same: «Исходящий без ответа»', () => {
    const kinds = ['Исходящий', 'Исходящий без ответа', 'Входящий', 'Пропущенный'];
    const { sums } = readExport([
      ['Тип', 'Клиент', 'Сотрудник', 'Дата', 'Длительность'],
      ...times(16, (i) => [
        ...[kinds[i % 4] as string, `7495${1000 + i}`, rep(i), `${i + 10}.02.2025 10:00:00`, i % 2 ? '0:00' : '2:30'],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 8, callsConnected: 4 });
  });
});

describe('the day of an export', () => {
  it.each(['made_at', 'Placed at', 'call_placed_at'])('of calls stands under %s', (heading) => {
    const rows = times(12, (i) => [i, rep(i), i % 3 ? 'No answer' : 'Interested', day(i), '2025-12-01']);
    const { tabs, columns } = readExport([['id', 'user_name', 'outcome', heading, 'updated_at'], ...rows], 'calls');
    expect(tabs).toEqual(['calls']);
    expect(columns.at).toBe(heading);
  });

  it.each(['scheduled_start_at', 'Scheduled Start'])('of meetings stands under %s', (heading) => {
    const rows = times(12, (i) => [i, rep(i), '2025-01-20', day(i), i % 3 ? 'completed' : 'no_show']);
    const read = readExport([['meeting_id', 'host', 'booked_at', heading, 'meeting_status'], ...rows], 'fct_meetings');
    expect(read.columns.at).toBe(heading);
    expect(read.sums).toMatchObject({ appointmentsHeld: 8, appointmentsNoShow: 4 });
  });
});

it('a person of a board is whose deal it is, and of a list of deals perhaps who buys', () => {
  const board = (last: string) => [
    ['Name', 'Person', 'Stage', 'Deal Value', 'Close Date', last],
    ...times(12, (i) => [`Deal ${i}`, rep(i), i % 3 ? 'Lost' : 'Won', 900, day(i), 6700 + i]),
  ];
  expect(readExport(board('Item ID (auto generated)'), 'Deals').columns.rep).toBe('Person');
  expect(readExport(board('Number'), 'Deals').columns.rep).toBeUndefined();
});

describe('calls of an export', () => {
  const calls = (heading: string, cell: (i: number) => Cell): Cell[][] => [
    ['Call ID', 'Actual End', 'Agents', 'Direction', 'Talk time', heading],
    ...times(20, (i) => [`c${i}`, day(i), rep(i), 'outbound', i % 3 ? 0 : 150, cell(i)]),
  ];

  it.each(['is_internal', 'Internal call', 'Внутренний'])('within the company are none by %s', (heading) => {
    expect(
      readExport(
        calls(heading, (i) => i < 4),
        'calls',
      ).sums.callsMade,
    ).toBe(16);
  });

  it('are internal by the short word of an exchange', () => {
    const rows = times(20, (i) => [`c${i}`, day(i), rep(i), i < 4 ? 'Int' : i % 2 ? 'Out' : 'In', 'Answered', 60]);
    const read = readExport([['Call ID', 'Date', 'Agent', 'Direction', 'Result', 'Duration'], ...rows], 'calls');
    expect(read.sums.callsMade).toBe(8);
  });

  it('that are still open are none, beside some that are completed', () => {
    const read = readExport(
      calls('Activity Status', (i) => (i < 4 ? 'Open' : 'Completed')),
      'My Phone Calls 9-15-2025 8-01-22 AM',
    );
    expect(read.columns).toMatchObject({ at: 'Actual End', rep: 'Agents' });
    expect(read.sums.callsMade).toBe(16);
  });
});

it.each([
  ['BidAmount', 'ActualCloseDate'],
  ['Deal Value', 'Won/Lost Date'],
])('a deal has its amount under %s and its end under %s', (amount, closed) => {
  const rows = times(12, (i) => [i, rep(i), i % 3 ? 'LOST' : 'WON', 900, '2025-01-06', day(i), '2025-03-01']);
  const read = readExport(
    [['RecordId', 'Owner', 'Status', amount, 'DateCreated', closed, 'Expected Close Date'], ...rows],
    'Deals',
  );
  expect(read.columns).toMatchObject({ amount, closed });
});

it.each([
  ['Replied', 'open'],
  ['Quotation', 'converted'],
  ['Lost Quotation', 'converted'],
])('a lead of the status %s is %s', (status, name) => {
  expect(classOf(status, tabs.leads.fields.status)).toBe(name);
});

describe('an export of a warehouse', () => {
  it.each(['dbt_valid_from', 'effective_from', 'snapshot_date'])(
    'has the states of a deal by %s, of which the newest counts',
    (heading) => {
      const states = ['Prospecting', 'Negotiation', 'Closed Won'];
      const rows = times(36, (i) => {
        const [deal, state] = [Math.floor(i / 3), i % 3];
        const own = [
          `o${deal}`,
          rep(deal),
          states[state] as string,
          800 + 100 * state,
          '2025-01-06',
          `2025-0${4 - state}-11`,
        ];
        return [...own, `2025-02-0${state + 1} 10:00:00`];
      });
      const headings = ['opportunity_id', 'owner', 'stage_name', 'amount', 'created_date', 'close_date', heading];
      const { sums } = readExport([headings, ...rows], 'opportunity_snapshot');
      expect(sums).toMatchObject({ dealsCreated: 12, dealsWon: 12, wonAmount: 12 * 100_000 });
    },
  );

  it('has the names of users as user_name, unless that is how they log in', () => {
    const users = (name: (i: number) => string) =>
      readExport(
        [
          ['user_id', 'user_name', 'email', 'is_active'],
          ...times(3, (i) => [`u${i}`, name(i), `${i}@firm.com`, 'true']),
        ],
        'dim_user',
      );
    expect(users(rep).columns).toMatchObject({ name: 'user_name', id: 'user_id' });
    expect(users((i) => `rep${i}`).columns.name).toBeUndefined();
  });
});

it('of a start in the team’s own time and one in UTC the former is the day of a call', () => {
  const rows = times(12, (i) => [
    i,
    `${day(i)} 22:10`,
    `${day(i + 1)} 03:10`,
    rep(i),
    i % 3 ? 'No answer' : 'Callback',
  ]);
  const read = readExport([['Call #', 'Start (local)', 'Start (UTC)', 'Rep', 'Outcome'], ...rows], 'Calls');
  expect(read.columns.at).toBe('Start (local)');
});

it('calls that Gong knows to be internal are none, and their host is the rep', () => {
  const rows = times(20, (i) => [
    i,
    day(i),
    rep(i),
    i < 4 ? 'Conference' : 'Outbound',
    i < 4 ? 'Internal' : 'External',
    'Connected',
  ]);
  const read = readExport(
    [['Call ID', 'Call date', 'Host', 'Direction', 'Scope', 'Disposition'], ...rows],
    'gong_calls',
  );
  expect(read.columns).toMatchObject({ rep: 'Host', medium: 'Scope' });
  expect(read.sums.callsMade).toBe(16);
});
