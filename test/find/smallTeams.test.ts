import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { readExport, times } from './readExport.ts';
import { numbersOf, readSheet } from './shapes/readSheets.ts';

const day = (i: number): string => `2025-02-${String((i % 27) + 1).padStart(2, '0')}`;
const rep = (i: number): string => ['Ann Lee', 'Bo Dahl', 'Cy Voss'][i % 3] as string;

describe('a log with a short table beside it', () => {
  const pivot: Cell[][] = [
    ['Rep', 'COUNTA of Outcome'],
    ['Ann Lee', 4],
    ['Bo Dahl', 4],
    ['Grand Total', 12],
  ];

  it('has its own rep, not that of the pivot beyond the empty column', () => {
    const { columns, byRep } = readExport([
      ['Date', 'Rep', 'Prospect', 'Outcome', '', ...(pivot[0] as Cell[])],
      ...times(24, (i) => [
        ...[day(i), rep(i), `Person ${i}`, i % 4 === 0 ? 'Connected' : 'No answer', ''],
        ...(pivot[i + 1] ?? ['', '']),
      ]),
    ]);
    expect(columns.rep).toBe('Rep');
    expect(byRep['Cy Voss']).toMatchObject({ callsMade: 8, callsConnected: 2 });
  });
});

describe('a column for the decision maker', () => {
  const logWith = (dm: (i: number) => Cell): Cell[][] => [
    ['Дата', 'Менеджер', 'ЛПР', 'Телефон', 'Результат звонка'],
    ...times(24, (i) => [day(i), rep(i), dm(i), `7916${1000 + i}`, i % 4 === 0 ? 'Отказ' : 'НДЗ']),
  ];

  it('that names a person in each row is who was called, and nobody’s yes or no', () => {
    expect(readExport(logWith((i) => `Иванов ${i}`)).columns).not.toHaveProperty('decisionMaker');
    expect(readExport(logWith((i) => (i % 2 ? 'да' : 'нет'))).columns.decisionMaker).toBe('ЛПР');
  });
});

describe('a form that asks how much was done', () => {
  it('is a tally, whatever stands behind its questions', () => {
    const { sums } = readExport([
      [
        ...['Timestamp', 'Your name', 'How many dials did you make today? ☎\ufe0f'],
        ...['How many homeowners did you talk to?', 'Appointments set ☀\ufe0f', 'Appointments that sat'],
      ],
      ...times(12, (i) => [`${day(i)} 17:30:00`, rep(i), 40, 6, 2, 1]),
    ]);
    expect(sums).toMatchObject({ callsMade: 480, callsConnected: 72, appointmentsSet: 24, appointmentsHeld: 12 });
  });
});

describe('the summary of a dialler, a row for each agent and day', () => {
  it('is a tally and no log of calls', () => {
    const { sums } = readExport([
      ['Call Date', 'Agent', 'Total Calls', 'Answered', 'Answer Rate', 'Talk Time', 'Avg Talk'],
      ...times(12, (i) => [day(i), rep(i), 80, 12, '15.0%', '1:00:00', '0:05:00']),
    ]);
    expect(sums).toMatchObject({ callsMade: 960, callsConnected: 144, talkSeconds: 43_200 });
  });
});

describe('a row for each week and rep', () => {
  it('is that week, by its first and last day and the year of the sheet', () => {
    const weeks = ['13.01-17.01', '20.01-24.01', '27.01-31.01', '03.02-07.02'];
    const rows = weeks.flatMap((week): Cell[][] => [
      [week, 'Соколов', 100, 10],
      ['', 'Орлов', 50, 5],
    ]);
    const found = readSheet([['Неделя', 'Менеджер', 'Звонки', 'Дозвоны'], ...rows], '1 кв 2025');
    expect(numbersOf(found.counted).filter((line) => /callsMade/.test(line))).toEqual(
      ['Орлов', 'Соколов'].flatMap((who) =>
        ['01-13', '01-20', '01-27', '02-03'].map(
          (first) => `${who} 2025-${first} callsMade ${who === 'Орлов' ? 50 : 100}`,
        ),
      ),
    );
  });
});

describe('a list of visits', () => {
  it.each(['Visit', 'Tour', 'Consult'])('has the day and the result of a %s', (word) => {
    const results = ['Attended', 'DNA', 'Re-arranged', 'Arrived'];
    const { sums, byRep } = readExport([
      ['Booked on', 'Coordinator', 'Family', `${word} date`, `${word} outcome`],
      ...times(12, (i) => [day(i), rep(i), `Family ${i}`, day(i + 1), results[i % 4] as string]),
    ]);
    expect(sums).toMatchObject({ appointmentsHeld: 6, appointmentsNoShow: 3, appointmentsRescheduled: 3 });
    expect(byRep['Ann Lee']).toMatchObject({ appointmentsSet: 4 });
  });
});

describe('a Russian school’s list of trial lessons', () => {
  it('has who wrote down whom, the day and who came', () => {
    const results = ['Пришёл', 'Не пришёл', 'Отменил', 'Перенёс'];
    const { sums } = readExport([
      ['Дата записи', 'Кто записал', 'Ученик', 'Дата пробного', 'Время', 'Пришёл?'],
      ...times(12, (i) => [day(i), rep(i), `Ученик ${i}`, day(i + 1), '14:00', results[i % 4] as string]),
    ]);
    expect(sums).toMatchObject({ appointmentsHeld: 3, appointmentsNoShow: 3, appointmentsRescheduled: 3 });
  });
});

describe('a list of quotes', () => {
  it('has its producer, its premium and the day of the quote', () => {
    const { sums, byRep } = readExport([
      ['Date Quoted', 'Producer', 'Prospect', 'Premium', 'Status', 'Date closed'],
      ...times(12, (i) => [day(i), rep(i), `P ${i}`, 100, ['Sold', 'Lost', 'Quoted'][i % 3] as string, day(i + 1)]),
    ]);
    expect(sums).toMatchObject({ dealsCreated: 12, dealsWon: 4, dealsLost: 4, wonAmount: 40_000 });
    expect(byRep['Ann Lee']).toMatchObject({ dealsWon: 4 });
  });
});

describe('a tally of something else than calls', () => {
  it.each<[string, string, string[]]>([
    ['invitations', 'LinkedIn outreach', ['Invites sent', 'Connected', 'Conversations', 'Meetings booked']],
    ['e-mails', 'Cold outreach', ['Emails sent', 'Opened', 'Answered', 'Booked']],
    ['doors', 'Canvass', ['Doors knocked', 'Contacts', 'Conversations', 'Appts set']],
    ['calls that come in', 'Support', ['Calls offered', 'Calls answered', 'Abandoned', 'Meetings booked']],
    ['приглашений', 'Рассылка', ['Отправлено сообщений', 'Отвечено', 'Разговоры', 'Встреч назначено']],
  ])('has no connected calls: %s', (_, sheet, headings) => {
    const { sums } = readExport(
      [['Date', 'Rep', ...headings], ...times(12, (i) => [day(i), rep(i), 40, 8, 4, 2])],
      sheet,
    );
    expect(sums).toMatchObject({ appointmentsSet: 24 });
    expect(sums).not.toHaveProperty('callsConnected');
    expect(sums).not.toHaveProperty('productiveCalls');
  });

  it('has them where it says so, beside e-mails as well', () => {
    const mixed = ['Dials', 'Connected', 'Emails sent', 'Replies'];
    const { sums } = readExport([['Date', 'Rep', ...mixed], ...times(12, (i) => [day(i), rep(i), 40, 8, 20, 2])]);
    expect(sums).toMatchObject({ callsMade: 480, callsConnected: 96, emailsSent: 240 });
    const bare = ['Calls connected', 'Emails sent'];
    const other = readExport([['Date', 'Rep', ...bare], ...times(12, (i) => [day(i), rep(i), 8, 20])]);
    expect(other.sums).toMatchObject({ callsConnected: 96, emailsSent: 240 });
  });
});

describe('a list of leads with how often each was called', () => {
  it.each(['# of attempts', 'Attempts', 'Call attempts', 'Touches', 'Кол-во попыток'])(
    'is no log of calls, one a row: %s',
    (heading) => {
      const { tabs } = readExport([
        ['Company', 'Phone', 'Rep', heading, 'Last call date', 'Last result'],
        ...times(12, (i) => [
          `Co ${i}`,
          `555-${1000 + i}`,
          rep(i),
          1 + (i % 4),
          day(i),
          i % 3 ? 'No answer' : 'Connected',
        ]),
      ]);
      expect(tabs).not.toContain('calls');
    },
  );

  it('is one where the number is that of the attempt', () => {
    const { sums } = readExport([
      ['Company', 'Phone', 'Rep', 'Attempt #', 'Call date', 'Call result'],
      ...times(12, (i) => [
        `Co ${i}`,
        `555-${1000 + i}`,
        rep(i),
        1 + (i % 4),
        day(i),
        i % 3 ? 'No answer' : 'Connected',
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
  });
});

describe('the words of a telephone system and of a short log', () => {
  it('"ANSWER" and «Ans?» say that somebody answered', () => {
    const binotel = readExport([
      ['Дата', 'Сотрудник', 'Номер клиента', 'Статус', 'Разговор'],
      ...times(12, (i) => [day(i), rep(i), `380${i}`, i % 3 ? 'NOANSWER' : 'ANSWER', i % 3 ? '00:00' : '01:40']),
    ]);
    expect(binotel.sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    const short = readExport([
      ['Dt', 'Who', 'Company', 'Ans?'],
      ...times(12, (i) => [day(i), rep(i), `Co ${i}`, ['Y', 'N', 'VM', 'GK'][i % 4] as string]),
    ]);
    expect(short.sums).toMatchObject({ callsMade: 12, callsConnected: 3 });
  });
});

describe('a log of touches with a channel', () => {
  const results = ['No answer', 'Voicemail', 'Connected', 'No answer', 'Gatekeeper'];

  it.each([
    ['Call', 'SMS'],
    ['📞 Call', '📧 Email'],
  ])('has calls, and each row is no lead: %s beside %s', (call, other) => {
    const { tabs, sums } = readExport(
      [
        ['Date', 'Time', 'Rep', 'Channel', 'Contact', 'Result'],
        ...times(60, (i) => [
          ...[day(i), '10:00', rep(i), i % 4 ? call : other, `Person ${i % 37}`],
          i % 4 ? (results[i % 5] as string) : 'Sent',
        ]),
      ],
      'Touch log',
    );
    expect(tabs).toEqual(['activities']);
    expect(sums).toMatchObject({ callsMade: 45, callsConnected: 9 });
    expect(sums).not.toHaveProperty('leadsCreated');
  });

  it('leaves leads that came by phone or mail what they are', () => {
    const { tabs } = readExport(
      [
        ['Date', 'Rep', 'Channel', 'Contact', 'Status'],
        ...times(24, (i) => [day(i), rep(i), i % 2 ? 'Call' : 'Email', `Person ${i}`, i % 3 ? 'New' : 'Qualified']),
      ],
      'Inbox',
    );
    expect(tabs).toEqual(['leads']);
  });
});
