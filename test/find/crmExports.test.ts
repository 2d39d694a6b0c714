import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { readExport, times } from './readExport.ts';

const reps = ['Ann Lee', 'Bo Dahl'];
const rep = (i: number): string => reps[i % 2] as string;
const ends = (i: number, words: readonly [string, string, string]): string => words[i % 3] as string;

describe('the day of an order', () => {
  const orders = (...headings: string[]): Cell[][] => [
    headings,
    ...times(12, (i) => [
      ...[i + 500, '10.01.2025', ends(i, ['Выполнен', 'Отменен', 'Согласование']), rep(i), 1000, '20.04.2025'],
    ]),
  ];
  const others = ['Статус', 'Менеджер', 'Сумма заказа'];

  it('is the day a deal began where another tells the last change of its status', () => {
    const cells = orders('Номер заказа', 'Дата оформления', ...others, 'Дата последнего изменения статуса');
    const { columns, sums } = readExport(cells, 'orders');
    expect(columns).toMatchObject({ created: 'Дата оформления', stageAt: 'Дата последнего изменения статуса' });
    expect(columns).not.toHaveProperty('closed');
    expect(sums).toMatchObject({ dealsWon: 4, dealsCreated: 12 });
  });

  it('is the day it closed where none does', () => {
    const { columns } = readExport(orders('Номер заказа', 'Дата оформления', ...others, 'Магазин'), 'orders');
    expect(columns).toMatchObject({ closed: 'Дата оформления' });
  });

  it('is the day that a setting says', () => {
    const cells = orders('Номер заказа', 'Дата оформления', ...others, 'Дата последнего изменения статуса');
    const { columns } = readExport(cells, 'orders', [['Deals column: closed', 'Дата оформления']]);
    expect(columns).toMatchObject({ closed: 'Дата оформления' });
  });
});

describe('an export headed as leads', () => {
  const headings = [
    'ID',
    'Lead title',
    'Sale',
    'Responsible user',
    'Date created',
    'Closed at',
    'Lead stage',
    'Pipeline',
  ];
  const rows = (words: readonly [string, string, string]): Cell[][] => [
    headings,
    ...times(12, (i) => [
      ...[i + 500, `Lead ${i}`, 1000, rep(i), '2025-01-10', i % 3 === 2 ? 'not closed' : '2025-02-10'],
      ...[ends(i, words), 'Main'],
    ]),
  ];

  it('is one of deals where both ends of a pipeline stand in it', () => {
    const { tabs, columns, sums, questions } = readExport(rows(['Closed - won', 'Closed - lost', 'Initial contact']));
    expect(tabs).toEqual(['deals']);
    expect(readExport(rows(['Closed - won', 'Closed - lost', 'Initial contact']), 'Leads').tabs).toEqual(['deals']);
    expect(columns).toMatchObject({ stage: 'Lead stage', name: 'Lead title', amount: 'Sale', closed: 'Closed at' });
    expect(sums).toMatchObject({ dealsWon: 4, dealsLost: 4, dealsCreated: 12, wonAmount: 400_000 });
    expect(questions).toEqual([]);
  });

  it('is one of leads where it does not', () => {
    expect(readExport(rows(['Converted', 'Unqualified', 'New'])).tabs).toEqual(['leads']);
    expect(readExport(rows(['Won', 'Lost', 'New'])).tabs).toEqual(['leads']);
  });

  it('does not guess that a stage was won whose deals say that they are not closed', () => {
    const { questions } = readExport(rows(['Closed - won', 'Closed - lost', 'Zorp']));
    const guesses = questions.flatMap(({ values = [] }) => values.map(({ guess }) => guess));
    expect(guesses).not.toContain('won');
  });
});

describe('meetings that are marked where nobody came', () => {
  const schedule = (mark: (i: number) => Cell): Cell[][] => [
    ['Start Time', 'Email', 'Type', 'Calendar', 'Canceled', 'No Show', 'Appointment ID'],
    ...times(12, (i) => [
      ...[`2025-02-${10 + i} 10:00`, `p${i}@example.org`, 'Demo', rep(i), i % 6 === 1 ? 'yes' : '', mark(i), 700 + i],
    ]),
  ];
  const marked = schedule((i) => (i % 4 === 0 ? 'yes' : ''));
  const question = 'Meetings no show: (blank)';

  it('have one question, whether a blank means that they took place, and none about an outcome', () => {
    const { questions, sums } = readExport(marked);
    const asked = questions.filter(({ setting }) => setting === question || setting === 'Meetings column: outcome');
    expect(asked).toMatchObject([{ setting: question, choices: ['no', 'unknown'], guess: 'no', assumed: 'unknown' }]);
    expect(sums).toMatchObject({ appointmentsSet: 12, appointmentsNoShow: 3, appointmentsCancelled: 2 });
    expect(sums.appointmentsHeld ?? 0).toBe(0);
  });

  it('took place where the answer says so, but for those that were cancelled', () => {
    const { questions, sums } = readExport(marked, 'Sheet1', [[question, 'no']]);
    expect(questions.map(({ setting }) => setting)).not.toContain(question);
    expect(sums).toMatchObject({ appointmentsHeld: 7, appointmentsNoShow: 3, appointmentsCancelled: 2 });
  });

  it('are not asked about again once a blank says nothing, nor where a "no" stands', () => {
    const said = readExport(marked, 'Sheet1', [[question, 'unknown']]);
    expect(said.questions.map(({ setting }) => setting)).not.toContain(question);
    expect(said.sums.appointmentsHeld ?? 0).toBe(0);
    const { questions } = readExport(schedule((i) => (i % 4 === 0 ? 'yes' : 'no')));
    expect(questions.map(({ setting }) => setting)).not.toContain(question);
  });
});

describe('deals of which only the expected day of closing is told', () => {
  it('are in no quarter, and the receipt names the column that does not tell', () => {
    const { columns, sums, problems } = readExport([
      ['Opportunity Name', 'Sales Stage', 'Likely', 'Expected Close Date', 'Assigned to', 'Date Created'],
      ...times(12, (i) => [
        ...[
          `Deal ${i}`,
          ends(i, ['Closed Won', 'Closed Lost', 'Negotiation']),
          900,
          '2025-03-10',
          rep(i),
          '2025-01-10',
        ],
      ]),
    ]);
    expect(columns).toMatchObject({ expectedClose: 'Expected Close Date' });
    expect(columns).not.toHaveProperty('closed');
    expect(sums).toMatchObject({ dealsWon: 4 });
    expect(problems).toContain(
      '4 rows won whose “Expected Close Date” (first in D2) only says when they were expected to close: in the total, in no quarter. A column with the day they closed would tell.',
    );
  });
});

describe('activities with columns of their own for each kind', () => {
  const row = (i: number, type: string, call: string, meeting: string, email: string): Cell[] => [
    ...[i, type, `2025-02-${10 + (i % 15)}`, ['Ann Lee', 'Bo Dahl'][i % 2] as string],
    ...[call && 'Outbound', call, meeting, email],
  ];
  const headings = [
    'Record ID',
    'Activity type',
    'Activity date',
    'Activity assigned to',
    'Call direction',
    'Call outcome',
    'Meeting outcome',
    'Email direction',
  ];
  const cells = [
    headings,
    ...times(12, (i) => row(i, 'Call', i % 3 ? 'No answer' : 'Connected', '', '')),
    ...times(6, (i) => row(20 + i, 'Meeting', '', i % 3 ? 'Completed' : 'No show', '')),
    ...times(9, (i) => row(40 + i, 'Email', '', '', i % 3 ? 'Outgoing email' : 'Incoming email')),
  ];

  it('say by them who wrote and who came', () => {
    const { sums } = readExport(cells, 'activity-report');
    expect(sums).toMatchObject({ callsMade: 12, callsConnected: 4, emailsSent: 6 });
    expect(sums).toMatchObject({ appointmentsHeld: 4, appointmentsNoShow: 2 });
  });
});

describe('a contact', () => {
  const headings = ['Record ID', 'Contact owner', 'Lead Status', 'Lifecycle Stage', 'Create Date', 'Email'];
  const contacts = (stage: (i: number) => string): Cell[][] => [
    headings,
    ...times(12, (i) => [
      i,
      ['Ann Lee', 'Bo Dahl'][i % 2] as string,
      ['New', 'Connected'][i % 2] as string,
      stage(i),
      '2025-02-10',
      `p${i}@x.example`,
    ]),
  ];

  it('has converted when its lifecycle says so, whatever the status of the work on it', () => {
    const { columns, sums } = readExport(
      contacts((i) => (i % 4 ? 'Lead' : 'Opportunity')),
      'all-contacts',
    );
    expect(columns.status).toBe('Lifecycle Stage');
    expect(sums.leadsConverted).toBe(3);
  });

  it('is told by its status where the lifecycle is kept by nobody', () => {
    expect(
      readExport(
        contacts(() => 'Lead'),
        'all-contacts',
      ).columns.status,
    ).toBe('Lead Status');
  });
});

it('opportunities without a stage are no leads', () => {
  const cells = [
    ['Opportunity Owner', 'Opportunity Name', 'Account Name', 'Amount', 'Close Date', 'Created Date', 'Lead Source'],
    ...times(12, (i) => ['Ann Lee', `Deal ${i}`, `Client ${i}`, 100, '2025-03-10', '2025-02-10', 'Web'] as Cell[]),
  ];
  expect(readExport(cells, 'report').tabs).not.toContain('leads');
});

it('a scheduler books calls and has made none', () => {
  const cells = [
    ['Start Time', 'End Time', 'First Name', 'Email', 'Type', 'Calendar', 'Date Scheduled', 'Label', 'Appointment ID'],
    ...times(12, (i) => [
      ...[`2025-02-${10 + i} 10:00`, `2025-02-${10 + i} 10:30`, `Client ${i}`, `p${i}@x.example`, 'Discovery call'],
      ...['Ann Lee', '2025-02-01', ends(i, ['Completed', 'No-Show', '']), 700 + i],
    ]),
  ];
  const { tabs, sums } = readExport(cells, 'schedule');
  expect(tabs).toEqual(['meetings']);
  expect(sums.callsMade).toBeUndefined();
});
