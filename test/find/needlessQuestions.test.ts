import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../src/find/reading.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from './shapes/readSheets.ts';

const [monday, tuesday] = [day('2025-04-07'), day('2025-04-08')];
const sheet = (name: string, ...rows: Cell[][]): SheetCells => ({
  sheet: name,
  cells: [['Date', 'Calls', 'Connects'], ...rows],
});
const reps = [sheet('Maya', [monday, 30, 5]), sheet('Igor', [tuesday, 40, 6])];

/** The settings that are asked about, and the calls that are counted. */
function readWith(...others: SheetCells[]): { asked: string[]; calls: string[] } {
  const { questions, counted } = readSheets([...others, ...reps]);
  return {
    asked: questions.map(({ setting }) => setting),
    calls: numbersOf(counted).filter((one) => one.includes('callsMade')),
  };
}

describe('beside the sheets of reps', () => {
  const calls = ['Igor 2025-04-08 callsMade 40', 'Maya 2025-04-07 callsMade 30'];

  it.each<[string, SheetCells]>([
    ['a template', sheet('TEMPLATE', [monday, 0, 0])],
    ['an example', sheet('Example', [monday, 100, 50])],
    ['a template in Russian', sheet('Шаблон', [monday, 1, 1])],
    ['the team’s sums', sheet('TEAM', [monday, 30, 5], [tuesday, 40, 6])],
    ['the sums in Russian', sheet('КОМАНДА', [monday, 30, 5], [tuesday, 40, 6], ['Итого', 70, 11])],
  ])('%s is neither counted nor asked about', (_, other) => {
    expect(readWith(other)).toEqual({ asked: [], calls });
  });

  it('a team’s sheet with other numbers is asked about', () => {
    expect(readWith(sheet('TEAM', [monday, 35, 5], [tuesday, 40, 6])).asked).toEqual(['Daily activity tab']);
  });

  it('a team’s sheet with the rows of each is read alone, and nothing is asked', () => {
    const team = {
      sheet: 'TEAM',
      cells: [
        ['Date', 'Rep', 'Calls', 'Connects'],
        [monday, 'Maya', 30, 5],
        [tuesday, 'Igor', 40, 6],
      ] as Cell[][],
    };
    expect(readWith(team)).toEqual({ asked: [], calls });
  });
});

describe('a sheet of all beside the sheets of its months', () => {
  const lead = (month: number, on: number, status: string): Cell[] => [
    day(`2025-0${month}-0${on}`),
    `Lead ${month}${on}`,
    on % 2 ? 'Ann' : 'Bob',
    status,
  ];
  const months = [
    [lead(1, 1, 'New'), lead(1, 2, 'Junk'), lead(1, 3, 'Qualified')],
    [lead(2, 1, 'Contacted'), lead(2, 2, 'Qualified')],
    [lead(3, 1, 'New'), lead(3, 2, 'Qualified'), lead(3, 3, 'New')],
  ];
  const named = (name: string, rows: Cell[][]): SheetCells => ({
    sheet: name,
    cells: [['Created', 'Lead', 'Owner', 'Status'], ...rows],
  });
  const sheets = [
    named('Jan', months[0] as Cell[][]),
    named('Feb', months[1] as Cell[][]),
    named('Mar', months[2] as Cell[][]),
  ];
  const counts = (all: readonly SheetCells[]): string[] => {
    const lines = numbersOf(readSheets(all).counted).map((line) => line.split(' ').slice(-2));
    const sums = new Map<string, number>();
    for (const [measure, number] of lines as [string, string][])
      sums.set(measure, (sums.get(measure) ?? 0) + Number(number));
    return [...sums]
      .filter(([measure]) => /leadsCreated|leadsConverted$|deals/.test(measure))
      .map((one) => one.join(' '))
      .sort();
  };

  it.each([
    ['alone', sheets],
    ['with all', [named('All', months.flat()), ...sheets]],
    ['with all behind them', [...sheets, named('Everything', months.flat().reverse())]],
  ])('%s holds one kind of rows, each counted once, and nothing is asked', (_, all) => {
    expect(counts(all)).toEqual(['leadsConverted 3', 'leadsCreated 8']);
    expect(readSheets(all).questions).toEqual([]);
  });

  it('with a row more is asked about', () => {
    const all = named('All', [...months.flat(), lead(4, 1, 'New')]);
    expect(readSheets([all, ...sheets]).questions.map(({ setting }) => setting)).toEqual(['Leads tab']);
  });
});

describe('a column of deals beside the money that they brought', () => {
  const tracker: SheetCells = {
    sheet: 'Tracker',
    cells: [
      ['Date', 'Rep', 'Calls', 'Deals', 'Revenue'],
      [monday, 'Ann', 30, 1, 100],
    ],
  };
  const dealsOf = (lines: Cell[][]): string[] =>
    numbersOf(readSheets([tracker], lines).counted).filter((one) => one.includes('deals'));

  it('is asked about, and counted as neither until then', () => {
    const { questions } = readSheets([tracker]);
    expect(
      questions.map(({ setting, choices, choiceTexts }) => [setting, choices, choiceTexts?.map(({ en }) => en)]),
    ).toEqual([['Daily activity column: deals won', ['Deals', 'none'], ['deals won', 'deals created']]]);
    expect(dealsOf([])).toEqual([]);
  });

  it.each([
    ['Deals', 'dealsWon'],
    ['none', 'dealsCreated'],
  ])('is what the answer %s says: %s', (answer, measure) => {
    const line = ['Daily activity column: deals won', answer];
    expect(dealsOf([line])).toEqual([`Ann 2025-04-07 ${measure} 1`]);
    expect(readSheets([tracker], [line]).questions).toEqual([]);
  });

  it('is asked about without money as well', () => {
    const cells = tracker.cells.map((row) => row.slice(0, 4));
    const { questions } = readSheets([{ sheet: 'Tracker', cells }]);
    expect(questions.map(({ setting }) => setting)).toEqual(['Daily activity column: deals won']);
  });

  const days = (rows: [number, number][]): SheetCells => ({
    sheet: 'Tracker',
    cells: [
      ['Date', 'Rep', 'Calls', 'Deals', 'Revenue'],
      ...rows.map(([deals, money], i): Cell[] => [new Date(Date.UTC(2025, 3, 7 + i)), 'Ann', 30, deals, money]),
    ],
  });
  const pairs: [number, number][] = [
    [1, 100],
    [0, 0],
    [2, 250],
    [0, 0],
    [1, 90],
    [0, 0],
  ];

  it('is what brought it where neither stands on a day without the other', () => {
    const { counted, questions } = readSheets([days(pairs)]);
    expect(questions).toEqual([]);
    expect(numbersOf(counted).filter((one) => one.includes('dealsWon'))).toHaveLength(3);
  });

  it.each<[string, [number, number][]]>([
    ['a day has deals and no money', [...pairs, [1, 0]]],
    ['no day is without', pairs.filter(([one]) => one > 0)],
  ])('is asked about where %s', (_, rows) => {
    expect(readSheets([days(rows)]).questions).toHaveLength(1);
  });
});
