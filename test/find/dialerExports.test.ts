import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { readExport, times } from './readExport.ts';

const reps = ['Ann Lee', 'Bo Dahl'];
const day = (i: number): string => `2025-02-${String((i % 27) + 1).padStart(2, '0')}`;
/** Twelve calls out, of which every third was answered, and four calls in, of which each was. */
const log = (headings: string[], row: (i: number, isOut: boolean, isAnswered: boolean) => Cell[]): Cell[][] => [
  headings,
  ...times(16, (i) => row(i, i % 4 !== 3, i % 4 === 3 || i % 3 === 0)),
];

describe('an export of a telephone system', () => {
  const headings = ['Call Time', 'Call ID', 'From', 'To', 'Direction', 'Status', 'Talking'];
  const row = (who: (i: number) => Cell) => (i: number, isOut: boolean, isAnswered: boolean) => [
    ...[day(i), i, isOut ? who(i) : `+1202555${1000 + i}`, isOut ? `+1202555${1000 + i}` : who(i)],
    ...[isOut ? 'Outbound' : 'Inbound', isAnswered ? 'Answered' : 'Unanswered', isAnswered ? 150 : 0],
  ];

  it.each([
    ['names', (i: number) => `${reps[i % 2]} (10${i % 2})`, 'Ann Lee (100)'],
    ['extensions', (i: number) => String(100 + (i % 2)), '100'],
  ])('says by the %s under From whose calls went out', (_, who, first) => {
    const { columns, byRep, sums } = readExport(log(headings, row(who)));
    expect(columns).toMatchObject({ rep: 'From', client: 'To', talk: 'Talking' });
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    expect(byRep[first]).toMatchObject({ callsMade: 8, callsConnected: 3 });
    const others = Object.entries(byRep).filter(([rep]) => rep.startsWith('+'));
    expect(others.filter(([, sums]) => sums.callsMade)).toEqual([]);
  });

  it('that has one telephone number for everybody says nothing of reps', () => {
    expect(
      readExport(
        log(
          headings,
          row(() => '+12025550000'),
        ),
      ).columns,
    ).not.toHaveProperty('rep');
    expect(
      readExport(
        log(
          headings,
          row((i) => `Client ${i}`),
        ),
      ).columns,
    ).not.toHaveProperty('rep');
  });

  it('says the rep by the extension where nobody is named', () => {
    const cells = log(
      ['Date', 'Direction', 'Action Result', 'Duration', 'Extension', 'Name'],
      (i, isOut, isAnswered) => [
        ...[day(i), isOut ? 'Outbound' : 'Inbound', isAnswered ? 'Call connected' : 'No Answer', isAnswered ? 150 : 0],
        ...[`10${i % 2} - ${reps[i % 2]}`, `Client ${i}`],
      ],
    );
    const { columns, byRep } = readExport(cells);
    expect(columns.rep).toBe('Extension');
    expect(byRep['101 - Bo Dahl']).toMatchObject({ callsMade: 4, callsConnected: 1 });
  });

  it('is asked for the rep in one question where it does not say which calls went out', () => {
    const cells: Cell[][] = [
      ['Дата', 'Откуда', 'Куда', 'Статус', 'Длительность'],
      ...times(12, (i) => [day(i), String(100 + (i % 3)), `7495000${1000 + i}`, 'отвечен', 60]),
    ];
    const { columns, questions } = readExport(cells);
    expect(columns).not.toHaveProperty('rep');
    expect(questions.find(({ setting }) => setting === 'Calls column: rep')?.choices).toEqual(['Откуда']);
  });

  it('keeps the rep that a setting denies', () => {
    const cells = log(
      headings,
      row((i) => `${reps[i % 2]}`),
    );
    expect(readExport(cells, 'Calls', [['Calls column: rep', 'none']]).columns).not.toHaveProperty('rep');
  });
});

describe('a category of directions', () => {
  const headings = ['date_started', 'call_id', 'category', 'direction', 'external_number', 'date_connected', 'name'];
  const cells = log(headings, (i, isOut, isAnswered) => [
    ...[day(i), 5000 + i, isOut ? 'outgoing' : 'incoming', isOut ? 'outbound' : 'inbound', `+1202555${1000 + i}`],
    ...[isAnswered ? `${day(i)} 10:00:00` : '', reps[i % 2] as string],
  ]);

  it('is no outcome: when a call was connected says that it was answered', () => {
    const { columns, sums, questions } = readExport(cells);
    expect(columns).not.toHaveProperty('outcome');
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    expect(questions.map(({ setting }) => setting)).not.toContain('Calls outcome: …');
  });

  it('is none either where some calls came in and were missed', () => {
    const missed = cells.map((row, i) =>
      i > 0 && i % 8 === 0 ? row.map((cell, j) => (j === 2 ? 'missed' : cell)) : row,
    );
    const found = readExport(missed);
    expect(found.columns).not.toHaveProperty('outcome');
    expect(found.sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    const alone = readExport(missed.map((row) => row.filter((_, i) => i !== 3)));
    expect(alone.columns.direction).toBe('category');
    expect(alone.sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
  });

  it('is the direction where no other column is', () => {
    const { columns, sums } = readExport(cells.map((row) => row.filter((_, i) => i !== 3)));
    expect(columns.direction).toBe('category');
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
  });
});

describe('the guess for a result that nobody knows', () => {
  const guessOf = (talked: number): string | undefined => {
    const cells: Cell[][] = [
      ['Call Time', 'Agent', 'Disposition', 'Talk Time'],
      ...times(10, (i) => [day(i), reps[i % 2] as string, 'Connected', 60]),
      ...times(10, (i) => [day(i), reps[i % 2] as string, 'Zorp', i < talked ? 75 : 0]),
    ];
    const { questions } = readExport(cells, 'Calls');
    return questions.find(({ setting }) => setting === 'Calls outcome: …')?.values?.[0]?.guess;
  };

  it.each([
    [0, 'no answer'],
    [1, 'unknown'],
    [5, 'unknown'],
    [6, 'connected'],
  ])('with %i of 10 calls that were talked on is "%s"', (talked, guess) => {
    expect(guessOf(talked)).toBe(guess);
  });
});

describe('who called', () => {
  it('is the employee and not whose name the telephone showed', () => {
    const cells = log(
      ['Date/Time', 'Employee', 'Caller Name', 'To', 'Call Direction', 'Answered/Missed', 'Talk Time'],
      (i, isOut, isAnswered) => [
        ...[day(i), reps[i % 2] as string, `Client ${i % 5}`, `+1202555${1000 + i}`],
        ...[isOut ? 'Outbound' : 'Inbound', isAnswered ? 'Answered' : 'Missed', isAnswered ? 150 : 0],
      ],
    );
    expect(readExport(cells).columns.rep).toBe('Employee');
  });

  it('is the user of a line whose calls go user_out and user_in', () => {
    const cells = log(
      ['UPN', 'User Display Name', 'Call Type', 'Destination Number', 'Start Time', 'Duration Seconds'],
      (i, isOut, isAnswered) => [
        ...[`user${i % 2}@x.example`, reps[i % 2] as string, isOut ? 'user_out' : 'user_in'],
        ...[`+1202555${1000 + i}`, `${day(i)}T09:00:00Z`, isAnswered ? 150 : 0],
      ],
    );
    const { columns, sums } = readExport(cells);
    expect(columns).toMatchObject({ rep: 'User Display Name', direction: 'Call Type' });
    expect(sums.callsMade).toBe(12);
  });
});

describe('a log without a column of the direction', () => {
  const exchange = ['Call Time', 'Caller ID', 'Destination', 'Status', 'Talking'];
  const parties = (i: number, isOut: boolean) => {
    const own = `${reps[i % 2]} (10${i % 2})`;
    const other = `+1202555${1000 + i}`;
    return isOut ? [own, other] : [other, own];
  };

  it('says it by who was called: calls to an extension came in', () => {
    const { columns, sums, byRep, problems } = readExport(
      log(exchange, (i, isOut, isAnswered) => [
        ...[day(i), ...parties(i, isOut), isAnswered ? 'Answered' : 'Unanswered', isAnswered ? 150 : 0],
      ]),
    );
    expect(columns).toMatchObject({ rep: 'Caller ID', client: 'Destination' });
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4 });
    expect(byRep['Ann Lee (100)']?.callsMade).toBe(8);
    expect(problems.join()).toContain('4 rows left out: inbound calls by “Destination”');
  });

  it('has only calls out where nobody within was called, each by an extension', () => {
    const { columns, sums } = readExport(
      log(['calldate', 'src', 'dst', 'disposition', 'billsec'], (i, _, isAnswered) => [
        ...[day(i), 100 + (i % 2), 12025551000 + i, isAnswered ? 'ANSWERED' : 'NO ANSWER', isAnswered ? 150 : 0],
      ]),
    );
    expect(columns).toMatchObject({ rep: 'src', client: 'dst' });
    expect(sums.callsMade).toBe(16);
  });

  it('lists leads no more than calls where it has no days either', () => {
    const cells = log(['Call ID', 'Call type', 'Status', 'Agent', 'Number', 'Talking time'], (i, isOut, isAnswered) => [
      ...[i, isOut ? 'Outgoing' : 'Incoming', isAnswered ? 'Answered' : 'Missed', reps[i % 2] as string],
      ...[`+1202555${1000 + i}`, isAnswered ? 150 : 0],
    ]);
    expect(readExport(cells, 'history').tabs).not.toContain('leads');
  });
});

it('what is no call among calls is left out, as e-mails and faxes of a contact centre are', () => {
  const centre = log(['Date', 'Agent', 'Remote', 'Media Type', 'Wrap-up'], (i, isOut, isAnswered) => [
    ...[
      day(i),
      reps[i % 2] as string,
      `+1202555${1000 + i}`,
      isOut ? 'voice' : 'email',
      isAnswered ? 'Connected' : 'No answer',
    ],
  ]);
  expect(readExport(centre, 'Calls').sums.callsMade).toBe(12);
  const faxes = log(['Date', 'Agent', 'Phone Number', 'Action', 'Action Result'], (i, isOut, isAnswered) => [
    ...[day(i), reps[i % 2] as string, `+1202555${1000 + i}`, isOut ? 'VoIP Call' : 'Outgoing Fax'],
    ...[isOut ? (isAnswered ? 'Call connected' : 'No Answer') : 'Sent'],
  ]);
  expect(readExport(faxes, 'Calls').sums.callsMade).toBe(12);
});

describe('a total duration', () => {
  const totals = (ringing: number): Cell[][] =>
    log(['Date', 'Agent', 'To', 'Direction', 'Status', 'Duration (total)'], (i, isOut, isAnswered) => [
      ...[day(i), reps[i % 2] as string, `+1202555${1000 + i}`, isOut ? 'Outbound' : 'Inbound'],
      ...[isAnswered ? 'Answered' : 'Unanswered', isAnswered ? 150 + ringing : ringing],
    ]);

  it('is no talk time where calls that nobody answered took time', () => {
    expect(readExport(totals(20)).columns).not.toHaveProperty('talk');
    expect(readExport(totals(0)).columns.talk).toBe('Duration (total)');
  });

  it('is none either beside a time of the ringing, or in the record of an exchange', () => {
    const beside = (duration: string, other: string, ringing: number): Cell[][] =>
      log(['Date', 'Agent', 'To', 'Direction', 'Status', duration, other], (i, isOut, isAnswered) => [
        ...[day(i), reps[i % 2] as string, `+1202555${1000 + i}`, isOut ? 'Outbound' : 'Inbound'],
        ...[isAnswered ? 'Answered' : 'Unanswered', isAnswered ? 150 + ringing : ringing, 20],
      ]);
    for (const other of [
      'Ring Time',
      'Total Hold',
      'After Call Work Time',
      'Waiting duration',
      'Время ответа, сек',
      'amaflags',
    ]) {
      expect(readExport(beside('Call Duration', other, 20)).columns, other).not.toHaveProperty('talk');
      expect(readExport(beside('Call Duration', other, 0)).columns.talk, other).toBe('Call Duration');
      expect(readExport(beside('Talk Time', other, 20)).columns.talk, other).toBe('Talk Time');
    }
    expect(readExport(beside('Call Duration', 'Notes count', 20)).columns.talk).toBe('Call Duration');
  });

  it('gives way to the talk alone, as a Russian exchange heads it', () => {
    const cells = log(
      [
        'Дата и время начала',
        'Сотрудник',
        'Номер абонента',
        'Направление',
        'Статус звонка',
        'Общая длительность',
        'Длительность чистого разговора',
      ],
      (i, isOut, isAnswered) => [
        ...[day(i), reps[i % 2] as string, `7916555${1000 + i}`, isOut ? 'Исходящий' : 'Входящий'],
        ...[isAnswered ? 'Состоявшийся' : 'Потерянный', isAnswered ? 170 : 20, isAnswered ? 150 : 0],
      ],
    );
    expect(readExport(cells).columns).toMatchObject({
      talk: 'Длительность чистого разговора',
      at: 'Дата и время начала',
    });
  });
});

it('milliseconds in brackets are a unit', () => {
  const cells = log(
    ['Date', 'Agent login', 'To', 'Direction', 'Status', 'Duration [Milliseconds]'],
    (i, isOut, isAnswered) => [
      ...[day(i), ['alee', 'bdahl'][i % 2] as string, `+1202555${1000 + i}`, isOut ? 'Outbound' : 'Inbound'],
      ...[isAnswered ? 'Answered' : 'Unanswered', isAnswered ? 150_000 : 0],
    ],
  );
  const { columns, sums } = readExport(cells);
  expect(columns).toMatchObject({ rep: 'Agent login', talk: 'Duration [Milliseconds]' });
  expect(sums.talkSeconds).toBe(4 * 150);
});
