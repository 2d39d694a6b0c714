import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from '../shapes/readSheets.ts';

const told = (sheets: Readonly<Record<string, Cell[][]>>, what: RegExp): string[] =>
  numbersOf(readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells }))).counted).filter((line) =>
    what.test(line),
  );

describe('a sheet that bears the name of a rep', () => {
  const deals = (...stages: string[]): Cell[][] => [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...stages.map((stage, i): Cell[] => [
      `${stage} ${i} of ${stages.length}`,
      stage,
      100,
      day(`2025-04-0${i + 1}`),
      day(`2025-05-0${i + 1}`),
    ]),
  ];

  it('holds the deals of that rep', () => {
    expect(told({ 'Ann Lee': deals('Won', 'Lost'), 'Bob Moss': deals('Lost', 'Won', 'Won') }, /dealsWon /)).toEqual([
      'Ann Lee 2025-05-01 dealsWon 1',
      'Bob Moss 2025-05-02 dealsWon 1',
      'Bob Moss 2025-05-03 dealsWon 1',
    ]);
  });

  it('may be how a list stood before, where its name is nobody’s', () => {
    const { readings, questions } = readSheets([
      { sheet: 'Alpha', cells: deals('Open', 'Open', 'Open') },
      { sheet: 'Beta', cells: deals('Won', 'Lost', 'Open') },
    ]);
    expect(readings.length).toBeLessThan(2);
    expect(questions.some(({ setting }) => setting.startsWith('Sheet per rep'))).toBe(false);
  });

  it('is asked about where nothing tells whether it is one, and holds that rep’s deals if so', () => {
    const sheets = [
      { sheet: 'Viggo', cells: deals('Won', 'Lost') },
      {
        sheet: 'Ulla',
        cells: deals('Lost', 'Won', 'Won').map((row, i) => (i === 0 ? row : [`U${i}`, ...row.slice(1)])),
      },
    ];
    const { questions } = readSheets(sheets);
    const setting = questions.find((one) => one.setting.startsWith('Sheet per rep'))?.setting;
    expect(setting).toBeDefined();
    const { counted } = readSheets(sheets, [[setting as string, 'yes']]);
    expect(numbersOf(counted).filter((line) => /^(Viggo|Ulla) .*dealsWon /.test(line))).toHaveLength(3);
  });

  it('holds that rep’s touches, each on its day', () => {
    const prospects = (prefix: string): Cell[][] => [
      ['Prospect', 'Company', 'Email 1 sent', 'Email 2 sent', 'Replied?'],
      [`${prefix}1`, 'Acme', day('2025-04-01'), day('2025-04-03'), 'N'],
      [`${prefix}2`, 'Bolt', day('2025-04-02'), '', 'Y'],
    ];
    expect(told({ 'Ann Lee': prospects('A'), 'Bob Moss': prospects('B') }, /emailsSent/)).toEqual(
      ['Ann Lee', 'Bob Moss'].flatMap((rep) => ['01', '02', '03'].map((on) => `${rep} 2025-04-${on} emailsSent 1`)),
    );
  });

  it('holds the appointments that rep has set, whoever closes', () => {
    const demos = (...clients: string[]): Cell[][] => [
      ['Booked on', 'Account', 'Demo date', 'AE', 'Demo status'],
      ...clients.map((client, i): Cell[] => [
        day('2025-04-01'),
        client,
        day(`2025-04-1${i}`),
        ['Al Fox', 'Bea Day'][i % 2] as string,
        'Held',
      ]),
    ];
    expect(told({ 'Ann Lee': demos('Acme', 'Bolt'), 'Bob Moss': demos('Cedar', 'Dune') }, /appointmentsSet/)).toEqual([
      'Ann Lee 2025-04-01 appointmentsSet 2',
      'Bob Moss 2025-04-01 appointmentsSet 2',
    ]);
  });
});

it('deals without the day they began stand on the sheets of months by the day they closed', () => {
  const deals = (month: string, ...clients: string[]): Cell[][] => [
    ['Client', 'Closed By', 'Deal Outcome', 'Close Date', 'MRR'],
    ...clients.map((client, i): Cell[] => [
      client,
      'Ann Lee',
      ['Won', 'Lost'][i % 2] as string,
      day(`2025-${month}-1${i}`),
      50,
    ]),
    [`${clients[0]} again`, 'Ann Lee', 'Won', day('2025-06-20'), 50],
  ];
  const sheets = { 'April 2025': deals('04', 'Acme', 'Bolt'), 'May 2025': deals('05', 'Cedar', 'Dune') };
  expect(told(sheets, /dealsWon /)).toHaveLength(3);
});
