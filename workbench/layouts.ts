/** A sheet as teams keep it, small enough for a picture, and what it is read as. */
export type KeptLayout = {
  readonly title: string;
  readonly sheet: string;
  /** How many of the first rows are bold: titles and headings. */
  readonly heads: number;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** In a few words, for the picture. */
  readonly means: string;
};

/** The commonest ways to keep a tracker; the test of this list reads each of them. */
export const keptLayouts: readonly KeptLayout[] = [
  {
    title: 'A row per call, meeting or deal',
    sheet: 'Call log',
    heads: 1,
    cells: [
      ['Date', 'Rep', 'Company', 'Result', 'Mins'],
      ['6 Jan 2025', 'Ana', 'Acme', 'No answer', ''],
      ['6 Jan 2025', 'Ben', 'Birch', 'Connected', 4],
      ['7 Jan 2025', 'Ana', 'Cedar', 'Left VM', ''],
    ],
    means: 'each row is a call',
  },
  {
    title: 'Totals of a day',
    sheet: 'Tracker',
    heads: 1,
    cells: [
      ['Day', 'Rep', 'Dials', 'Connects', 'Mtgs booked'],
      ['06.01.2025', 'Ana', 42, 11, 2],
      ['06.01.2025', 'Ben', 38, 9, 1],
      ['06.01.2025', 'Total', 80, 20, 3],
    ],
    means: 'counted as written, the total left out',
  },
  {
    title: 'Days across, a sheet per measure',
    sheet: 'Calls made',
    heads: 1,
    cells: [
      ['Rep', '2025-01-06', '2025-01-07', '2025-01-08'],
      ['Ana', 42, 35, 40],
      ['Ben', 38, 41, 29],
    ],
    means: 'each number is the calls of a rep and day',
  },
  {
    title: 'Headings over two rows, people across',
    sheet: 'Team tracker',
    heads: 2,
    cells: [
      ['', 'Ana', '', 'Ben', ''],
      ['Date', 'Calls', 'Connects', 'Calls', 'Connects'],
      ['2025-01-06', 42, 11, 38, 9],
      ['2025-01-07', 35, 8, 41, 12],
    ],
    means: 'the upper heading is the rep',
  },
  {
    title: 'A row per lead, touches across',
    sheet: 'Prospecting',
    heads: 1,
    cells: [
      ['Company', 'Owner', 'Call 1 date', 'Call 1 result', 'Call 2 date', 'Call 2 result'],
      ['Acme', 'Ana', '2025-01-06', 'No answer', '2025-01-08', 'Connected'],
      ['Birch', 'Ben', '2025-01-07', 'Connected', '', ''],
    ],
    means: 'each touch of a row is a call',
  },
  {
    title: 'Target beside actual',
    sheet: 'Weekly goals',
    heads: 1,
    cells: [
      ['Week of', 'Rep', 'Calls target', 'Calls actual', '%'],
      ['2025-01-06', 'Ana', 200, 187, '94%'],
      ['2025-01-06', 'Ben', 200, 205, '103%'],
    ],
    means: 'the target of that week; the share is computed anew',
  },
  {
    title: 'A sheet per month, bare days',
    sheet: 'March 2025',
    heads: 2,
    cells: [
      ['Calls – March 2025', '', '', '', ''],
      ['Rep', 3, 4, 5, 6],
      ['Ana', 21, 18, 25, 19],
      ['Ben', 17, 22, 20, 24],
    ],
    means: 'month and year from the name of the sheet',
  },
  {
    title: 'A row per deal, a date per stage',
    sheet: 'Funnel',
    heads: 1,
    cells: [
      ['Deal', 'Owner', 'Qualified', 'Demo', 'Proposal', 'Won'],
      ['Acme', 'Ana', '2025-01-06', '2025-01-09', '2025-01-20', '2025-02-03'],
      ['Birch', 'Ben', '2025-01-08', '2025-01-15', '', ''],
    ],
    means: 'each date is the day a stage was reached',
  },
];
