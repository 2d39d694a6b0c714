import { choose, companyOf, idOf, repOf, share } from './cells.ts';

/** A sheet as it is imported, and which of its columns a report needs; none of a sheet that is not about sales. */
export type GoogleSheet = {
  readonly name: string;
  readonly rows: (string | number)[][];
  /** Headings; `all` where every cell says something. */
  readonly needed: readonly string[] | 'all';
  /** 0-based columns of dates, which are numbers of days. */
  readonly dates: readonly number[];
};

type Column = readonly [heading: string, value: (row: number) => string | number];

const firstDay = 45_658; // 2025-01-01
const dayAt = (row: number, rows: number): number => firstDay + Math.floor((row / rows) * 360) + share(row, 3) / 3;

function sheetOf(name: string, count: number, columns: readonly Column[], needed: GoogleSheet['needed']): GoogleSheet {
  const rows: (string | number)[][] = [columns.map(([heading]) => heading)];
  for (let row = 0; row < count; row += 1) rows.push(columns.map(([, value]) => value(row)));
  const dates = columns.flatMap(([heading], column) => (/date|^time$|day/i.test(heading) ? [column] : []));
  return { name, rows, needed, dates };
}

/** Properties of a record that CRMs export along with those that count. */
const besides = [
  'Record source',
  'Record source detail 1',
  'Record source detail 2',
  'Number of notes',
  'Number of pinned notes',
  'Brief summary',
  'Next step text',
  'Competitors',
  'Contract term in months',
  'Discount code',
  'Billing city',
  'Billing country',
  'Billing postcode',
  'Industry',
  'Employees',
  'Annual turnover band',
  'Website',
  'Tags',
  'Legal entity',
  'Purchase order',
  'Payment terms',
  'Shared teams',
  'Shared users',
  'Forecast weight',
  'Forecast commentary',
  'Collaborators',
  'Created by integration',
  'Import file',
  'Import row',
  'Merged records',
  'Original traffic',
  'Latest traffic',
  'Campaign code',
  'Landing page',
  'Referrer',
  'Consent text',
  'Language',
  'Priority label',
  'Score model A',
  'Score model B',
  'Health',
  'Region code',
  'Segment code',
  'Partner',
  'Reseller',
  'Renewal cohort',
  'Upsell flag',
  'Legacy key',
  'Sync token',
  'Checksum',
] as const;

function filler(count: number): Column[] {
  return besides
    .slice(0, count)
    .map(
      (heading, i): Column => [
        heading,
        (row) => (i % 3 === 0 ? '' : i % 3 === 1 ? `${heading} ${row % 9}` : Math.floor(share(row, i) * 90)),
      ],
    );
}

const outcomes = ['Connected', 'No answer', 'Left voicemail', 'Busy', 'Wrong number'] as const;
const stages = ['Qualification', 'Demo', 'Proposal', 'Closed Won', 'Closed Lost'] as const;

export function deals(count: number, width: number): GoogleSheet {
  const own: Column[] = [
    ['Record ID', (row) => idOf('D', row)],
    ['Deal Name', (row) => `${companyOf(row)} ${row}`],
    ['Deal owner', (row) => repOf(Math.floor(share(row, 5) * 25))],
    ['Deal Stage', (row) => choose(stages, row, 6)],
    ['Pipeline', () => 'Sales'],
    ['Amount', (row) => 500 + Math.floor(400 * share(row, 7)) * 50],
    ['Create Date', (row) => dayAt(row, count)],
    ['Close Date', (row) => dayAt(row, count) + 30 * share(row, 8)],
    ['Deal probability', (row) => Math.floor(share(row, 9) * 100)],
    ['Closed Lost Reason', (row) => (row % 4 === 0 ? 'Price' : '')],
    ['Currency', () => 'USD'],
    ['Company name', (row) => companyOf(row)],
  ];
  const extra = filler(width - own.length);
  // Between the others, as exports have them.
  const columns = own.flatMap((column, i) => [column, ...extra.slice(i * 4, i * 4 + 4)]);
  return sheetOf(
    'Deals',
    count,
    [...columns, ...extra.slice(own.length * 4)],
    own.map(([heading]) => heading),
  );
}

export function calls(count: number, width: number): GoogleSheet {
  const own: Column[] = [
    ['Call ID', (row) => idOf('C', row)],
    ['Date', (row) => dayAt(row, count)],
    ['Rep', (row) => repOf(Math.floor(share(row, 11) * 25))],
    ['Outcome', (row) => choose(outcomes, row, 12)],
    ['Duration (s)', (row) => Math.floor(share(row, 13) * 400)],
    ['Company', (row) => companyOf(Math.floor(row / 3))],
  ];
  const extra = filler(width - own.length);
  return sheetOf(
    'Calls',
    count,
    [...own.slice(0, 3), ...extra.slice(0, 5), ...own.slice(3), ...extra.slice(5)],
    own.map(([heading]) => heading),
  );
}

export function leads(count: number): GoogleSheet {
  return sheetOf(
    'Leads',
    count,
    [
      ['Lead ID', (row) => idOf('L', row)],
      ['Created date', (row) => dayAt(row, count)],
      ['Lead owner', (row) => repOf(Math.floor(share(row, 15) * 25))],
      ['Lead status', (row) => choose(['New', 'Converted', 'Disqualified'], row, 16)],
    ],
    'all',
  );
}

export function meetings(count: number): GoogleSheet {
  return sheetOf(
    'Meetings',
    count,
    [
      ['Meeting date', (row) => dayAt(row, count)],
      ['Rep', (row) => repOf(Math.floor(share(row, 17) * 25))],
      ['Outcome', (row) => choose(['Held', 'No-show', 'Cancelled'], row, 18)],
      ['Client', (row) => companyOf(row)],
    ],
    'all',
  );
}

export function emails(count: number): GoogleSheet {
  return sheetOf(
    'Emails',
    count,
    [
      ['Date sent', (row) => dayAt(row, count)],
      ['Rep', (row) => repOf(Math.floor(share(row, 19) * 25))],
      ['Direction', () => 'Outbound'],
    ],
    'all',
  );
}

export function team(): GoogleSheet {
  return sheetOf(
    'Reps',
    25,
    [
      ['Name', (row) => repOf(row)],
      ['Role', (row) => (row < 12 ? 'SDR' : 'AE')],
    ],
    'all',
  );
}

export function targets(): GoogleSheet {
  return sheetOf(
    'Targets',
    4,
    [
      ['Period', (row) => `2025 Q${row + 1}`],
      ['Metric', () => 'Won amount'],
      ['Target', () => 300_000],
    ],
    'all',
  );
}

/** A sheet about something else. */
export function other(number: number): GoogleSheet {
  return sheetOf(`Stock ${number}`, 400, filler(12), []);
}

/** Days down; for each rep the calls and the meetings across. */
export function wideTally(): GoogleSheet {
  const reps = Array.from({ length: 20 }, (_, i) => repOf(i));
  const rows: (string | number)[][] = [
    ['', ...reps.flatMap((rep) => [rep, ''])],
    ['Date', ...reps.flatMap(() => ['Calls', 'Meetings'])],
  ];
  for (let day = 0; day < 360; day += 1)
    rows.push([
      firstDay + day,
      ...reps.flatMap((_, i) => [10 + Math.floor(share(day, i) * 40), Math.floor(share(day, i + 50) * 4)]),
    ]);
  return { name: 'Daily activity', rows, needed: 'all', dates: [0] };
}
