import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from './readSheets.ts';

const added = day('2025-04-01');

const boxes: Cell[][] = [
  ['Date added', 'Rep', 'Lead', 'Contacted', 'Qualified', 'Proposal sent', 'Won', 'Deal value'],
  [added, 'Ann', 'L1', true, true, true, true, 500],
  [added, 'Ann', 'L2', true, true, false, false, ''],
  [added, 'Bob', 'L3', true, false, false, false, ''],
  [false, '', '', false, false, false, false, ''],
];

const of = (numbers: string[], ...measures: string[]) =>
  numbers.filter((one) => measures.some((measure) => one.includes(` ${measure} `)));

describe('a row per lead with its stages across', () => {
  it('as boxes is a lead, and a deal once it was qualified', () => {
    const { readings, counted } = readSheet(boxes, 'Pipeline');
    expect(readings.map(({ tab }) => tab).sort()).toEqual(['deals', 'leads']);
    expect(of(numbersOf(counted), 'leadsCreated', 'leadsConverted', 'dealsWon', 'dealsLost')).toEqual([
      'Ann 2025-04-01 leadsConverted 2',
      'Ann 2025-04-01 leadsCreated 2',
      'Ann undated dealsWon 1',
      'Bob 2025-04-01 leadsCreated 1',
    ]);
  });

  it('as ticks has not reached what is crossed out', () => {
    const marks: Cell[][] = [
      ['Date added', 'Rep', 'Lead', 'Contacted', 'Qualified', 'Proposal sent', 'Won'],
      [added, 'Ann', 'L1', '✓', '✓', '✅', '✓'],
      [added, 'Ann', 'L2', '✓', '✓', 'x', 'x'],
      [added, 'Bob', 'L3', '✓', 'x', '', '❌'],
    ];
    const counted = of(numbersOf(readSheet(marks, 'Pipeline').counted), 'leadsConverted', 'dealsWon');
    expect(counted).toEqual(['Ann 2025-04-01 leadsConverted 2', 'Ann undated dealsWon 1']);
    const crosses = marks.map((row) =>
      row.map((cell) => (cell === '✓' || cell === '✅' ? 'x' : cell === 'x' ? '' : cell)),
    );
    expect(of(numbersOf(readSheet(crosses, 'Pipeline').counted), 'leadsConverted', 'dealsWon')).toEqual(counted);
  });

  it('as days is a history of the stages', () => {
    const { readings, counted } = readSheet(
      [
        ['Date added', 'Rep', 'Lead', 'Contacted', 'Qualified', 'Proposal', 'Won'],
        [added, 'Ann', 'L1', day('2025-04-02'), day('2025-04-03'), day('2025-04-09'), day('2025-04-20')],
        [added, 'Bob', 'L2', day('2025-04-02'), '', '', ''],
        [added, 'Bob', 'L3', day('2025-04-02'), day('2025-04-04'), '', ''],
      ],
      'Pipeline',
    );
    expect(readings.map(({ tab }) => tab).sort()).toEqual(['deals', 'leads', 'stageHistory']);
    const history = counted.tabs.find(({ tab }) => tab === 'stageHistory');
    expect(history?.rows).toBe(6);
    expect(counted.stages.find(({ stage }) => stage === 'Qualified')).toMatchObject({ reached: 2, passed: 1, open: 1 });
    expect(of(numbersOf(counted), 'dealsWon')).toEqual(['Ann 2025-04-20 dealsWon 1']);
  });

  it.each([
    ['backwards', (row: Cell[]) => [...row].reverse()],
    ['won in front', (row: Cell[]) => [...row.slice(0, 3), row[6] as Cell, ...row.slice(3, 6), row[7] as Cell]],
  ])('is the same with its columns %s', (_, moved) => {
    const wanted = of(numbersOf(readSheet(boxes, 'Pipeline').counted), 'leadsConverted', 'leadsCreated', 'dealsWon');
    const { counted } = readSheet(boxes.map(moved), 'Pipeline');
    expect(of(numbersOf(counted), 'leadsConverted', 'leadsCreated', 'dealsWon')).toEqual(wanted);
  });

  it('is none where a column tells the stage, or where calls are logged', () => {
    const withStage = boxes.map((row, i) => [...row, i === 0 ? 'Stage' : 'Won']);
    expect(readSheet(withStage, 'Deals').readings.every(({ origin }) => origin === undefined)).toBe(true);
    const log: Cell[][] = [
      ['Date', 'Rep', 'Client', 'Connected', 'Qualified', 'Meeting booked'],
      [added, 'Ann', 'Acme', true, true, false],
      [added, 'Bob', 'Bolt', true, false, false],
    ];
    expect(readSheet(log, 'Calls').readings.map(({ tab }) => tab)).toEqual(['calls']);
  });

  describe('one of which nobody knows', () => {
    const strange = boxes.map((row, i) => [...row.slice(0, 4), i === 0 ? 'Zorblax' : i < 4, ...row.slice(4)]);

    it('leaves open whether a lead that came no further is an opportunity', () => {
      const { counted } = readSheet(strange, 'Pipeline');
      expect(of(numbersOf(counted), 'leadsConverted', 'leadsNotConverted', 'leadsUnknownStatus')).toEqual([
        'Ann 2025-04-01 leadsConverted 2',
        'Bob 2025-04-01 leadsUnknownStatus 1',
      ]);
    });

    it('leaves of the deals those that were won', () => {
      const { counted } = readSheet(strange, 'Pipeline');
      expect(of(numbersOf(counted), 'dealsCreated', 'dealsWon', 'dealsLost')).toEqual(['Ann undated dealsWon 1']);
    });

    it('says nothing where whoever came there came further', () => {
      const implied = strange.map((row, i) => row.map((cell, j) => (i === 3 && j === 4 ? false : cell)));
      const { counted } = readSheet(implied, 'Pipeline');
      expect(of(numbersOf(counted), 'leadsUnknownStatus', 'dealsCreated')).toEqual(['Ann 2025-04-01 dealsCreated 2']);
    });
  });

  it('none of which makes an opportunity is refused with the reason', () => {
    const early: Cell[][] = [
      ['Date added', 'Rep', 'Lead', 'Contacted', 'Voicemail left', 'Follow up'],
      [added, 'Ann', 'L1', true, true, true],
      [added, 'Bob', 'L2', true, false, false],
    ];
    expect(readSheet(early, 'Pipeline').readings.map(({ tab }) => tab)).not.toContain('deals');
  });
});

describe('a stage that nobody knows', () => {
  const walks: Cell[][] = [
    ['Lead', 'Rep', 'Contacted', 'Site walk', 'Proposal', 'Won'],
    ['L1', 'Ann', day('2025-04-02'), day('2025-04-03'), day('2025-04-09'), day('2025-04-20')],
    ['L2', 'Bob', day('2025-04-02'), day('2025-04-03'), '', ''],
    ['L3', 'Bob', day('2025-04-02'), day('2025-04-04'), day('2025-04-10'), ''],
  ];
  const dealsWith = (lines: Cell[][]): number | undefined =>
    readSheets([{ sheet: 'Leads', cells: walks }], lines).counted.tabs.find(({ tab }) => tab === 'deals')?.rows;

  it.each([
    ['keeps back the deals that are open', [], 1],
    ['gives back all of them where it makes an opportunity', [['Leads status: Site walk', 'converted']], 3],
    [
      'gives back those that came further where it makes none',
      [
        ['Leads status: Site walk', 'open'],
        ['Leads status: Proposal', 'converted'],
      ],
      2,
    ],
  ])('%s', (_, lines, deals) => {
    expect(dealsWith(lines)).toBe(deals);
  });
});
