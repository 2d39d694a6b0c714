import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { utc } from '../kpis/ask.ts';

const settings = noSettingsTab();

function read(cells: Cell[][], sheet = 'Sheet1') {
  const found = findTabs([{ sheet, cells }], settings);
  const counted = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) });
  const sums = Object.fromEntries(
    counted.tally.measures.map((name, measure) => {
      const { count, width, values } = counted.tally.slots;
      let sum = 0;
      for (let slot = 0; slot < count; slot += 1) sum += values[slot * width + measure] as number;
      return [name, sum];
    }),
  );
  return {
    tabs: found.readings.map(({ tab }) => tab),
    columns: Object.fromEntries(
      Object.entries(found.readings[0]?.columns ?? {}).map(([f, { heading }]) => [f, heading]),
    ),
    questions: found.questions.map(({ text }) => text.en),
    receipts: receiptsOf(counted.tabs, 'en'),
    stages: counted.stages.map(({ stage }) => stage),
    sums,
  };
}

/** A duration as Sheets keeps it when it takes 6:32 for hours and minutes. */
const clock = (hours: number, minutes: number): Date => new Date(Date.UTC(1899, 11, 30, hours, minutes));
const times = (count: number, row: (i: number) => Cell[]): Cell[][] => Array.from({ length: count }, (_, i) => row(i));

describe('an export that was never seen before', () => {
  it('of a dialler with a column of ticks among numbers is no tally with reps across', () => {
    const found = read([
      ['Call ID', 'Date', 'Number name', 'Answered / Missed', 'User', 'Talk time (s)', 'Ring time (s)', 'Voicemail?'],
      [1, '2025-01-06', 'Main', 'Answered', 'Ana', 65, 4, 'No'],
      [2, '2025-01-06', 'Main', 'Missed', 'Ben', 0, 20, 'No'],
    ]);
    expect(found.tabs).toEqual(['calls']);
    expect(found.columns).toMatchObject({ outcome: 'Answered / Missed', rep: 'User', talk: 'Talk time (s)' });
    expect(found.sums).toMatchObject({ callsMade: 2, callsConnected: 1 });
  });

  it('has minutes and seconds that Sheets took for hours and minutes', () => {
    const found = read([
      ['Call Date', 'Agent Name', 'Agent Email', 'Call Type', 'Talk Time'],
      ...times(4, (i) => ['2025-01-06', 'Ana', 'ana.lee@firm.com', 'Answered', clock(6 + i, 32)]),
    ]);
    expect(found.columns.rep).toBe('Agent Name');
    expect(found.sums.talkSeconds).toBe(4 * 32 + 60 * (6 + 7 + 8 + 9));
  });

  it('has calls of whole minutes that stay minutes', () => {
    const found = read([
      ['Call Date', 'Agent', 'Call Type', 'Talk Time'],
      ...times(4, (i) => ['2025-01-06', 'Ana', 'Answered', clock(0, 2 + i)]),
    ]);
    expect(found.sums.talkSeconds).toBe(60 * (2 + 3 + 4 + 5));
  });

  it('of Russian telephony tells answered calls from others', () => {
    const found = read([
      ['Дата и время', 'Сотрудник', 'Номер абонента', 'Статус вызова', 'Чистая длительность разговора'],
      ['06.01.2025 10:00:00', 'Анна', '7999', 'Успешный', '00:02:30'],
      ['06.01.2025 10:05:00', 'Анна', '7998', 'Неуспешный', '00:00:00'],
      ['06.01.2025 10:09:00', 'Анна', '7997', 'Не обработан', '00:00:00'],
    ]);
    expect(found.columns).toMatchObject({ outcome: 'Статус вызова', talk: 'Чистая длительность разговора' });
    expect(found.sums).toMatchObject({ callsMade: 3, callsConnected: 1, callsUnknownOutcome: 0 });
  });
});

describe('tasks of several kinds', () => {
  const tasks = (...rows: Cell[][]): Cell[][] => [
    ['Activity ID', 'Type', 'Status', 'Assigned', 'Date', 'Call Result', 'Call Duration (seconds)', 'Call Type'],
    ...rows,
  ];

  it('are shared out though their columns speak of calls', () => {
    const found = read(
      tasks(
        ['a', 'Call', 'Completed', 'Ana', '1/6/2025', 'Connected', 90, 'Outbound'],
        ['b', 'Email', 'Completed', 'Ana', '1/6/2025', '', '', ''],
        ['c', 'Meeting', 'Completed', 'Ana', '1/7/2025', '', '', ''],
        ['d', 'Other', 'Completed', 'Ana', '1/7/2025', '', '', ''],
      ),
    );
    expect(found.tabs).toEqual(['activities']);
    expect(found.questions).toEqual([]);
    expect(found.sums).toMatchObject({ callsMade: 1, callsConnected: 1, emailsSent: 1, appointmentsHeld: 1 });
  });

  it('are calls where all of them are', () => {
    const call: Cell[] = ['a', 'Call', 'Completed', 'Ana', '1/6/2025', 'Connected', 90, 'Outbound'];
    expect(read(tasks(call, ['b', ...call.slice(1)])).tabs).toEqual(['calls']);
  });

  it('are not what calls are that were made about demos and trainings', () => {
    const found = read([
      ['Call Start Time', 'Call Owner', 'Subject', 'Call Type', 'Call Duration (in seconds)'],
      ['2025-01-06 10:00', 'Ana', 'Call', 'Outbound', 90],
      ['2025-01-06 11:00', 'Ana', 'Demo', 'Outbound', 190],
      ['2025-01-06 12:00', 'Ana', 'Training', 'Outbound', 50],
    ]);
    expect(found.tabs).toEqual(['calls']);
    expect(found.sums.callsMade).toBe(3);
  });

  it('count when they are done, and their planned length connects nobody', () => {
    const found = read([
      ['Type', 'Done', 'Due date', 'Duration', 'Assigned to user', 'Subject'],
      ['Call', 'Done', '2025-01-06', clock(0, 15), 'Ana', 'x'],
      ['Call', 'To do', '2025-01-07', clock(0, 15), 'Ana', 'y'],
      ['Meeting', 'To do', '2025-01-08', clock(1, 0), 'Ana', 'z'],
    ]);
    expect(found.sums).toMatchObject({ callsMade: 1, appointmentsSet: 1 });
    expect(found.sums.callsConnected).toBeUndefined();
    expect(found.receipts.flatMap(({ problems }) => problems.map(({ text }) => text))).toContain(
      '1 row left out: “Call” that is not done yet.',
    );
  });
});

describe('a board of deals', () => {
  const headings = ['Name', 'Owner', 'Stage', 'Deal Value', 'Close Date', 'Created'];
  const item = (stage: string, i: number): Cell[] => [`Deal ${i}`, 'Ana', stage, 100, '2025-02-01', '2025-01-06'];

  it('has titles of groups, their headings again and their sums left out', () => {
    const found = read(
      [
        ['Sales Pipeline'],
        ['🔥 Active'],
        headings,
        item('New', 1),
        item('Proposal', 2),
        ['', '', '', 200, '', ''],
        ['✅ Won', '', '', '', '', ''],
        headings,
        item('Won', 3),
        ['', '', '', 100, '', ''],
      ],
      'Deals',
    );
    expect(found.receipts[0]).toMatchObject({ rows: 7, counted: 3, leftOut: 4 });
    expect(found.sums).toMatchObject({ dealsCreated: 3, dealsWon: 1, wonAmount: 10_000 });
  });

  it('keeps a deal of which nothing but its name is known', () => {
    const found = read([headings, item('New', 1), ['Deal 2', '', '', '', '', ''], item('Won', 3)], 'Deals');
    expect(found.receipts[0]).toMatchObject({ rows: 3, counted: 3 });
  });

  it('orders its stages by their names where one probability stands for all', () => {
    const row = (stage: string, i: number): Cell[] => [`Deal ${i}`, 'Ana', stage, 100, '', '2025-01-06', 50];
    const found = read(
      [[...headings, 'Probability (%)'], row('Negotiation', 1), row('New', 2), row('Demo', 3)],
      'Deals',
    );
    expect(found.stages).toEqual(['New', 'Demo', 'Negotiation']);
  });
});

describe('a home-made tracker', () => {
  it('may have a row of groups above its headings', () => {
    const found = read([
      ['SDR Daily Activity – Q1 2025'],
      ['', '', 'Calls', '', '', 'Email', '', 'Meetings', ''],
      ['Date', 'SDR', 'Dials', 'Connects', 'Connect %', 'Sent', 'Replies', 'Booked', 'Held'],
      ['2025-01-06', 'Maya', 40, 4, '10%', 30, 2, 1, 1],
      ['Total', '', 40, 4, '10%', 30, 2, 1, 1],
    ]);
    expect(found.sums).toMatchObject({ callsMade: 40, callsConnected: 4, emailsSent: 30, appointmentsSet: 1 });
    expect(found.receipts[0]).toMatchObject({ rows: 2, counted: 1 });
  });

  it('may count deals and money under headings that differ by a sign', () => {
    const found = read([
      ['Week Ending', 'Rep', 'Cold Calls', 'Closed Won', 'Closed Won $'],
      ['1/10/2025', 'Maya', 40, 1, 5000],
    ]);
    expect(found.columns).toMatchObject({ dealsWon: 'Closed Won', wonAmount: 'Closed Won $' });
  });

  it.each(['Activity', 'Q1', 'Лист1'])('may be called %s, which makes nothing else of it', (sheet) => {
    const found = read(
      [
        ['Date', 'Rep', 'Calls', 'Connected', 'Meetings set', 'Deals won', 'Revenue'],
        ['2025-01-06', 'Maya', 40, 9, 3, 1, 500],
        ['2025-01-07', 'Tom', 30, 7, 2, 0, 0],
      ],
      sheet,
    );
    expect(found.tabs).toEqual(['dailyActivity']);
    expect(found.questions).toEqual([]);
  });

  it('may be the answers to a form', () => {
    const found = read([
      ['Timestamp', 'Full name', 'Email address', 'Assigned SDR', 'Lead stage', 'Converted to opportunity?'],
      ['1/6/2025 10:11:12', 'Jo', 'jo@x.io', 'Maya', 'Contacted', 'No'],
      ['1/7/2025 10:11:12', 'Al', 'al@x.io', 'Tom', 'Qualified', 'Yes'],
    ]);
    expect(found.tabs).toEqual(['leads']);
    expect(found.columns).toMatchObject({ created: 'Timestamp', rep: 'Assigned SDR', status: 'Lead stage' });
    expect(found.sums).toMatchObject({ leadsCreated: 2, leadsConverted: 1 });
  });
});

describe('a calendar', () => {
  const headings = ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All Day Event'];
  const cells: Cell[][] = [
    headings,
    ...times(24, (i) => [
      ['Demo: Acme', 'Lunch', 'Discovery call Beta', 'Dentist'][i % 4] as string,
      ...['01/15/2025', '10:00 AM', '01/15/2025', '10:30 AM', 'False'],
    ]),
  ];

  it('holds anything, and tells neither calls nor appointments', () => {
    expect(read(cells, 'calendar').tabs).toEqual([]);
  });

  it('unless its sheet is called after the meetings that are in it', () => {
    expect(read(cells, 'Meetings').tabs).not.toEqual([]);
  });
});
