import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../../src/count/tallyOf.ts';
import { findTab } from '../../../../src/find/findTab.ts';
import { findTabs } from '../../../../src/find/findTabs.ts';
import { noSettingsTab } from '../../../../src/settings/settingsTab.ts';
import { receiptsOf } from '../../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { dayOf, isoOf } from '../../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../../kpis/ask.ts';
import { numbersOf, readSheet } from '../readSheets.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const asOf = dayOf(2025, 12, 31);

function read(cells: Cell[][], sheet = 'Tracker', lines: Cell[][] = []) {
  const settings = settingsOf(lines);
  const found = findTabs([{ sheet, cells }], settings);
  const counted = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf });
  return { ...found, counted };
}

/** Every number that was counted: `Ann 2025-01-06 callsMade 40`. */
function numbers(cells: Cell[][], sheet?: string, lines?: Cell[][]): string[] {
  const { tally } = read(cells, sheet, lines).counted;
  const { count, width, values, reps, days } = tally.slots;
  const said: string[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    for (let measure = 0; measure < width; measure += 1) {
      const value = values[slot * width + measure] as number;
      const on = days[slot] as number;
      if (value !== 0)
        said.push(
          `${tally.reps[reps[slot] as number]} ${on > -1e6 ? isoOf(on) : 'undated'} ${tally.measures[measure]} ${value}`,
        );
    }
  }
  return said.sort();
}

const receipt = (cells: Cell[][], sheet?: string) => receiptsOf(read(cells, sheet).counted.tabs, 'en')[0];
const why = (cells: Cell[][], sheet?: string) => {
  const { readings, others } = read(cells, sheet);
  expect(readings).toEqual([]);
  return others[0]?.reason.en;
};

const plain = [
  'Ann 2025-01-06 callsConnected 4',
  'Ann 2025-01-06 callsMade 40',
  'Bob 2025-01-06 callsConnected 6',
  'Bob 2025-01-06 callsMade 30',
];
const twoDays = [
  ...plain,
  'Ann 2025-01-07 callsConnected 5',
  'Ann 2025-01-07 callsMade 50',
  'Bob 2025-01-07 callsConnected 2',
  'Bob 2025-01-07 callsMade 20',
].sort();

const days = [day('2025-01-06'), day('2025-01-07')];
const acrossReps: Cell[][] = [
  ['', 'Ann', 'Ann', 'Bob', 'Bob'],
  ['Date', 'Calls', 'Connected', 'Calls', 'Connected'],
  [days[0] as Date, 40, 4, 30, 6],
  [days[1] as Date, 50, 5, 20, 2],
];

describe('a tally with reps across', () => {
  it('is read, whatever the sheet is called', () => {
    for (const sheet of ['Tracker', 'Calls', 'Sheet1', 'Activities'])
      expect(numbers(acrossReps, sheet)).toEqual(twoDays);
  });

  it.each<[string, Cell[][]]>([
    ['merged names', [['', 'Ann', '', 'Bob', ''], ...acrossReps.slice(1)]],
    ['a title above', [['Our tracker 2025', '', '', '', ''], [], ...acrossReps]],
    ['text days', [...acrossReps.slice(0, 2), ['2025-01-06', 40, 4, 30, 6], ['2025-01-07', 50, 5, 20, 2]]],
    [
      'measures above reps',
      [
        ['Date', 'Calls', '', 'Connected', ''],
        ['', 'Ann', 'Bob', 'Ann', 'Bob'],
        [days[0] as Date, 40, 30, 4, 6],
        [days[1] as Date, 50, 20, 5, 2],
      ],
    ],
    [
      'measures down',
      [
        ['Date', 'Metric', 'Ann', 'Bob'],
        [days[0] as Date, 'Calls', 40, 30],
        ['', 'Connected', 4, 6],
        [days[1] as Date, 'Calls', 50, 20],
        ['', 'Connected', 5, 2],
      ],
    ],
    [
      'percentages and totals',
      [
        ['', 'Ann', '', '', 'Bob', '', '', 'Total', ''],
        ['Date', 'Calls', 'Connected', 'Connect %', 'Calls', 'Connected', 'Connect %', 'Calls', 'Connected'],
        [days[0] as Date, 40, 4, 0.1, 30, 6, 0.2, 70, 10],
        [days[1] as Date, 50, 5, 0.1, 20, 2, 0.1, 70, 7],
        ['Total', 90, 9, 0.1, 50, 8, 0.16, 140, 17],
      ],
    ],
    [
      'a weekday beside the day',
      [
        ['', '', 'Ann', '', 'Bob', ''],
        ['Date', 'Day', 'Calls', 'Connected', 'Calls', 'Connected'],
        [days[0] as Date, 'Mon', 40, 4, 30, 6],
        [days[1] as Date, 'Tue', 50, 5, 20, 2],
      ],
    ],
    ['sums without a name below', [...acrossReps, ['', 90, 9, 50, 8]]],
  ])('and %s is read', (_, cells) => expect(numbers(cells)).toEqual(twoDays));

  it('leaves totals out with the cell, and adds up', () => {
    const one = receipt([
      ...acrossReps.map((row, i) => [...row, i === 0 ? 'Total' : i === 1 ? 'Calls' : 70]),
      ['Total', 90, 9, 50, 8, 140],
    ]);
    expect(one).toMatchObject({ tab: 'dailyActivity', rows: 6, counted: 4, leftOut: 2 });
    expect(one?.problems.map(({ text }) => text)).toEqual([
      '2 rows left out: a total, a plan or a footer, such as “Total” (F1).',
    ]);
  });

  it('lists sums without a name, and numbers beside no measure', () => {
    const sums = receipt([...acrossReps, ['', 90, 9, 50, 8]]);
    expect(sums).toMatchObject({ rows: 5, counted: 4, leftOut: 1 });
    const down: Cell[][] = [
      ['Date', 'Metric', 'Ann', 'Bob'],
      [days[0] as Date, 'Calls', 40, 30],
      ['', 'Connect %', 0.1, 0.2],
      ['', '', 40, 30],
    ];
    expect(receipt(down)).toMatchObject({ rows: 3, counted: 2, leftOut: 1 });
    expect(receipt(down)?.problems).toMatchObject([{ row: 4, leftOut: true }]);
  });

  it('names the cell of the sheet where something is wrong', () => {
    const one = receipt([...acrossReps, ['yesterday', 10, 1, 10, 1], [day('2025-01-09'), 10, 1, 10, 'many']]);
    expect(one?.problems.map(({ row, column, rows }) => ({ row, column, rows }))).toEqual([
      { row: 5, column: 'A', rows: 2 },
      { row: 6, column: 'E', rows: 1 },
    ]);
  });

  it('in Russian is read', () => {
    const cells: Cell[][] = [
      ['', 'Анна', '', 'Борис', ''],
      ['Дата', 'Звонки', 'Дозвоны', 'Звонки', 'Дозвоны'],
      ['06.01.2025', 40, 4, 30, 6],
      ['Итого', 40, 4, 30, 6],
    ];
    expect(numbers(cells, 'Звонки')).toEqual([
      'Анна 2025-01-06 callsConnected 4',
      'Анна 2025-01-06 callsMade 40',
      'Борис 2025-01-06 callsConnected 6',
      'Борис 2025-01-06 callsMade 30',
    ]);
  });

  it('and one measure is read when the sheet or its title says which', () => {
    const cells: Cell[][] = [
      ['Date', 'Ann', 'Bob'],
      [days[0] as Date, 40, 30],
      [days[1] as Date, 50, 20],
    ];
    const said = [
      'Ann 2025-01-06 callsMade 40',
      'Ann 2025-01-07 callsMade 50',
      'Bob 2025-01-06 callsMade 30',
      'Bob 2025-01-07 callsMade 20',
    ];
    expect(numbers(cells, 'Calls made')).toEqual(said);
    expect(numbers(cells, 'Calls')).toEqual(said);
    expect(numbers([['Звонки по дням'], ...cells], 'Лист1')).toEqual(said);
    expect(numbers(cells, 'Lunches')).toEqual([]);
  });

  it('is the same tally after the settings name its columns', () => {
    const lines = [
      ['Daily activity tab', 'Tracker'],
      ['Daily activity column: day', 'Date'],
      ['Daily activity column: rep', 'Rep'],
      ['Daily activity column: calls made', 'Calls'],
    ];
    expect(numbers(acrossReps, 'Tracker', lines)).toEqual(twoDays);
  });

  it('is no Calls tab even if the settings say so', () => {
    const { readings, questions } = read(acrossReps, 'Calls', [['Calls tab', 'Calls']]);
    expect(readings.map(({ tab }) => tab)).toEqual(['dailyActivity']);
    expect(questions.map(({ setting }) => setting)).toContain('Calls tab');
  });

  it('may stand in a formula for the calls', () => {
    expect(findTab('calls', { sheet: '', cells: acrossReps }, noSettingsTab())?.tab).toBe('dailyActivity');
    expect(findTab('deals', { sheet: '', cells: acrossReps }, noSettingsTab())?.tab).not.toBe('deals');
  });

  it.each(['Week ending', 'Rep \\ Week ending', 'W/E'])(
    'counts weeks across under %s from their first day on',
    (corner) => {
      const cells = [
        [corner, new Date('2025-01-12T00:00:00Z'), new Date('2025-01-19T00:00:00Z')],
        ['Ann', 40, 50],
        ['Bob', 30, 20],
      ];
      expect(numbers(cells, 'Calls')).toEqual([
        'Ann 2025-01-06 callsMade 40',
        'Ann 2025-01-13 callsMade 50',
        'Bob 2025-01-06 callsMade 30',
        'Bob 2025-01-13 callsMade 20',
      ]);
    },
  );
});

describe('a tally with days across', () => {
  it.each<[string, Cell[][], string]>([
    [
      'one measure by the name of the sheet',
      [
        ['Rep', ...days],
        ['Ann', 40, 50],
        ['Bob', 30, 20],
      ],
      'Calls made',
    ],
    [
      'one measure by the corner',
      [
        ['Calls', ...days],
        ['Ann', 40, 50],
        ['Bob', 30, 20],
        ['Total', 70, 70],
      ],
      'Sheet1',
    ],
    [
      'one measure by the title',
      [['Calls per rep'], [], ['SDR', '2025-01-06', '2025-01-07', 'Total'], ['Ann', 40, 50, 90], ['Bob', 30, 20, 50]],
      'Sheet1',
    ],
    [
      'days of a month that the name tells',
      [
        ['Менеджер', 6, 7, 8, 'Итого'],
        ['Ann', 40, 50, '', 90],
        ['Bob', 30, 20, '', 50],
      ],
      'Звонки январь 2025',
    ],
  ])('and %s is read', (_, cells, sheet) =>
    expect(numbers(cells, sheet)).toEqual(twoDays.filter((one) => one.includes('callsMade'))),
  );

  it.each<[string, Cell[][]]>([
    [
      'measures in a column',
      [
        ['Rep', 'Metric', ...days],
        ['Ann', 'Calls', 40, 50],
        ['', 'Connected', 4, 5],
        ['', 'Connect rate', 0.1, 0.1],
        ['Bob', 'Calls', 30, 20],
        ['', 'Connected', 6, 2],
      ],
    ],
    [
      'measures below the days',
      [
        ['', days[0] as Date, '', days[1] as Date, ''],
        ['Rep', 'Calls', 'Connected', 'Calls', 'Connected'],
        ['Ann', 40, 4, 50, 5],
        ['Bob', 30, 6, 20, 2],
      ],
    ],
    [
      'measures below each name',
      [
        ['', ...days],
        ['Ann', '', ''],
        ['Calls', 40, 50],
        ['Connected', 4, 5],
        ['Bob', '', ''],
        ['Calls', 30, 20],
        ['Connected', 6, 2],
      ],
    ],
  ])('and %s is read', (_, cells) => expect(numbers(cells, 'Sheet1')).toEqual(twoDays));

  it('counts weeks and months on their first day, and says so', () => {
    const weeks: Cell[][] = [
      ['Rep', '2025-W03', '2025-W04'],
      ['Ann', 40, 50],
    ];
    expect(numbers(weeks, 'Calls')).toEqual(['Ann 2025-01-13 callsMade 40', 'Ann 2025-01-20 callsMade 50']);
    const months: Cell[][] = [
      ['Rep', 'Jan', 'Feb', 'Mar'],
      ['Ann', 40, 50, '-'],
    ];
    expect(numbers(months, 'Calls 2025')).toEqual(['Ann 2025-01-01 callsMade 40', 'Ann 2025-02-01 callsMade 50']);
    expect(receipt(weeks, 'Calls')?.problems[0]?.text).toBe(
      '2 rows stand for a week (first in B1): counted on the first day of the week.'.replace('B1', 'B2'),
    );
  });

  it.each<[string, Cell[][], string, string]>([
    [
      'no year',
      [
        ['Rep', 'Jan', 'Feb', 'Mar'],
        ['Ann', 40, 50, 60],
      ],
      'Calls',
      'have no year',
    ],
    [
      'no measure',
      [
        ['Rep', ...days, day('2025-01-08')],
        ['Ann', 40, 50, 60],
      ],
      'Sheet1',
      'nothing says what the numbers count',
    ],
    [
      'no order',
      [
        ['Rep', ...[...days].reverse(), day('2025-01-08')],
        ['Ann', 40, 50, 60],
      ],
      'Calls',
      'not in order',
    ],
    [
      'two tables',
      [
        ['Rep', ...days],
        ['Ann', 40, 50],
        ['Rep', day('2025-02-03'), day('2025-02-04')],
        ['Ann', 1, 2],
      ],
      'Calls',
      'several tables',
    ],
  ])('and %s is not read, with a reason', (_, cells, sheet, reason) => expect(why(cells, sheet)).toContain(reason));
});

describe('a sheet that only looks wide', () => {
  it.each<[string, Cell[][], string]>([
    ['without names', [['', '', '', '', ''], ...acrossReps.slice(1)], 'does not name'],
    [
      'with two columns for one number',
      [['', 'Ann', '', 'Ann', ''], ...acrossReps.slice(1)],
      'two columns for the same',
    ],
    [
      'without days',
      [acrossReps[0] as Cell[], ['Team', 'Calls', 'Connected', 'Calls', 'Connected'], ['East', 40, 4, 30, 6]],
      'no reps',
    ],
  ])('%s is never read as calls', (_, cells, reason) => {
    expect(why(cells, 'Calls')).toContain(reason);
  });

  it.each<[string, Cell[][], string, string]>([
    [
      'calls',
      [
        ['Date', 'Rep', 'Connected', 'Answered'],
        [days[0] as Date, 'Ann', 'Yes', 'No'],
        [days[1] as Date, 'Bob', 'No', 'No'],
      ],
      'Calls',
      'calls',
    ],
    [
      'deals',
      [
        ['Deal ID', 'Created', 'Close date', 'Won date', 'Amount', 'Stage'],
        ['D1', days[0] as Date, days[1] as Date, day('2025-02-01'), 100, 'Won'],
      ],
      'Deals',
      'deals',
    ],
    [
      'a plain tally',
      [
        ['Date', 'Rep', 'Calls', 'Connected', 'Connect %'],
        [days[0] as Date, 'Ann', 40, 4, 0.1],
      ],
      'Tracker',
      'dailyActivity',
    ],
    [
      'a plain tally with columns of the team’s own',
      [
        ['Дата', 'Менеджер', 'Звонки', 'Первичные встречи', 'Повторные встречи', 'Всего встреч'],
        [days[0] as Date, 'Анна', 40, 2, 1, 3],
      ],
      'Отчёт',
      'dailyActivity',
    ],
    [
      'targets',
      [
        ['Quarter', 'Metric', 'Target'],
        ['2025 Q1', 'Won amount', 1000],
      ],
      'Targets',
      'targets',
    ],
  ])('and is %s stays that', (_, cells, sheet, tab) => {
    const { readings } = read(cells, sheet);
    expect(readings.map((reading) => [reading.tab, reading.origin])).toEqual([[tab, undefined]]);
  });
});

describe('a plain tally', () => {
  it('takes no percentage for a count', () => {
    expect(
      numbers([
        ['Date', 'Rep', 'Calls', 'Connected (%)', 'Answered rate'],
        [days[0] as Date, 'Ann', 40, 0.1, 0.1],
      ]),
    ).toEqual(['Ann 2025-01-06 callsMade 40']);
  });

  it('whose day is merged over its reps counts each of them on that day', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Calls'],
      [days[0] as Date, 'Ann', 40],
      ['', 'Bob', 30],
      [days[1] as Date, 'Ann', 50],
      ['', 'Bob', 20],
    ];
    expect(numbers(cells)).toEqual([
      'Ann 2025-01-06 callsMade 40',
      'Ann 2025-01-07 callsMade 50',
      'Bob 2025-01-06 callsMade 30',
      'Bob 2025-01-07 callsMade 20',
    ]);
    const forgotten = cells.map((row, i) => (i === 4 ? ['', 'Ann', 20] : row));
    expect(numbers(forgotten)).toContain('Ann undated callsMade 20');
  });

  it('leaves out the sums below, and names rows without a day', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Calls'],
      [days[0] as Date, 'Ann', 40],
      ['', 'Bob', 30],
      ['', '', 70],
    ];
    expect(numbers(cells)).toEqual(['Ann 2025-01-06 callsMade 40', 'Bob undated callsMade 30']);
    expect(receipt(cells)).toMatchObject({ rows: 3, counted: 2, leftOut: 1 });
    expect(receipt(cells)?.problems.map(({ text }) => text)[1]).toContain('without a day');
  });
});

describe('targets with periods across', () => {
  const targets = (cells: Cell[][], sheet = 'Targets') =>
    read(cells, sheet).counted.targets.map(
      ({ metric, rep, period, hundredths }) =>
        `${metric} ${rep === null ? 'team' : 'rep'} ${period.label} ${hundredths / 100}`,
    );

  it('are read with metrics down', () => {
    expect(
      targets([
        ['Metric', 'Q1 2025', 'Q2 2025', 'Total'],
        ['Won amount', 1000, 2000, 3000],
        ['Calls made', 10, 20, 30],
      ]),
    ).toEqual([
      'Won amount team 2025 Q1 1000',
      'Won amount team 2025 Q2 2000',
      'Calls made team 2025 Q1 10',
      'Calls made team 2025 Q2 20',
    ]);
  });

  it('are read with reps and metrics down, months as dates', () => {
    expect(
      targets(
        [
          ['Rep', 'KPI', day('2025-01-01'), day('2025-02-01')],
          ['Ann', 'Win rate', 0.3, '40%'],
          ['Team', 'Win rate', 0.2, 0.2],
        ],
        'План 2025',
      ),
    ).toEqual([
      'Win rate rep 2025-01 0.3',
      'Win rate rep 2025-02 0.4',
      'Win rate team 2025-01 0.2',
      'Win rate team 2025-02 0.2',
    ]);
  });

  it('are read with months by name and the year in the title, and name the cell that is no number', () => {
    const cells: Cell[][] = [
      ['Планы 2025'],
      ['Показатель', 'Январь', 'Февраль', 'Март'],
      ['Звонки', 100, 'много', 300],
    ];
    expect(targets(cells, 'Лист2')).toEqual(['Звонки team 2025-01 100', 'Звонки team 2025-03 300']);
    expect(receipt(cells, 'Лист2')?.problems).toMatchObject([{ row: 3, column: 'C', leftOut: true }]);
  });

  it('under the heading Month are those of the month, also as dates', () => {
    expect(
      targets([
        ['Month', 'Metric', 'Target'],
        [day('2025-02-01'), 'Calls made', 10],
      ]),
    ).toEqual(['Calls made team 2025-02 10']);
  });
});

it('a day on the first row of its teams only is the day of each of them', () => {
  const cells: Cell[][] = [
    ['Date', 'Team', 'Dials', 'Connects'],
    ['2025-05-05', 'East', 40, 10],
    ['', 'West', 30, 8],
    ['2025-05-06', 'East', 20, 5],
    ['', 'West', 10, 2],
  ];
  const dials = numbersOf(readSheet(cells).counted).filter((line) => line.includes('callsMade'));
  expect(dials.map((line) => Number(line.split(' ').pop())).reduce((sum, one) => sum + one, 0)).toBe(100);
});
