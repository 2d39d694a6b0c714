import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { settingLines } from '../../../src/find/settings/settingLines.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

const asOf = dayOf(2025, 12, 31);

function read(sheets: Readonly<Record<string, Cell[][]>>, lines: Cell[][] = []) {
  const settings = settingsOf(lines);
  const found = findTabs(
    Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })),
    settings,
  );
  const { tally, tabs } = tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf });
  const sumOf = (name: string) => {
    const place = tally.measures.indexOf(name);
    let sum = 0;
    for (let slot = 0; place >= 0 && slot < tally.slots.count; slot += 1)
      sum += tally.slots.values[slot * tally.slots.width + place] as number;
    return place < 0 ? null : sum;
  };
  const counted = receiptsOf(tabs, 'en').map(({ tab, sheet, counted: rows, leftOut }) => [tab, sheet, rows, leftOut]);
  return { ...found, settings, sumOf, counted };
}

/** Headings in words that no list holds. */
const headings = ['Quand', 'Wer', 'Ergebnis', 'Bemerkung'];
const month = (days: readonly string[], who = 'Ann'): Cell[][] => [
  headings,
  ...days.map((day, i) => [day, i % 2 ? who : `${who} B`, i % 2 ? 'Connected' : 'No answer', 'x']),
];
const may = month(['2025-05-05', '2025-05-06', '2025-05-07']);
const june = month(['2025-06-02', '2025-06-03']);
const lesson: Cell[] = [
  'Sheets headed: Quand | Wer | Ergebnis | Bemerkung',
  'call: at = Quand | rep = Wer | outcome = Ergebnis',
];

describe('a sheet that somebody has said how to read', () => {
  it('is none of our tabs before, and all calls afterwards', () => {
    expect(read({ Mai: may }).readings).toEqual([]);
    const taught = read({ Mai: may }, [lesson]);
    expect(taught.counted).toEqual([['calls', 'Mai', 3, 0]]);
    expect([taught.sumOf('callsMade'), taught.sumOf('callsConnected')]).toEqual([3, 1]);
    expect(taught.questions).toEqual([]);
  });

  it('is read alike under another name, with more rows, a title above and its columns in another order', () => {
    const turned = [['Liste'], [], ...may.map((row) => [...row].reverse()), ['x', 'Connected', 'Ann', '2025-05-08']];
    expect(read({ Anders: turned as Cell[][] }, [lesson]).counted).toEqual([['calls', 'Anders', 4, 0]]);
  });

  it('teaches the sheet of the next month, and nothing is asked', () => {
    const { counted, questions, sumOf } = read({ Mai: may, Juni: june }, [lesson]);
    expect(counted).toEqual([
      ['calls', 'Mai', 3, 0],
      ['calls', 'Juni', 2, 0],
    ]);
    expect(questions).toEqual([]);
    expect(sumOf('callsMade')).toBe(5);
  });

  it('is counted once where a copy of it stands beside it', () => {
    const { sumOf, others } = read({ Mai: may, 'Mai (copy)': may }, [lesson]);
    expect(sumOf('callsMade')).toBe(3);
    expect(others.map(({ sheet }) => sheet)).toEqual(['Mai (copy)']);
  });

  it('stands beside the sheets that the settings name, and stays out where the tab is switched off', () => {
    const calls: Cell[][] = [
      ['Call ID', 'Call date', 'Rep', 'Outcome', 'Talk time'],
      ['1', '2025-03-03', 'Zoe', 'Connected', 60],
      ['2', '2025-03-04', 'Zoe', 'Voicemail', 0],
    ];
    const both = read({ Calls: calls, Mai: may }, [lesson, ['Calls tab', 'Calls']]);
    expect(both.counted).toEqual([
      ['calls', 'Calls', 2, 0],
      ['calls', 'Mai', 3, 0],
    ]);
    expect(both.sumOf('callsMade')).toBe(5);
    expect(read({ Calls: calls, Mai: may }, [lesson, ['Calls tab', 'none']]).readings).toEqual([]);
  });

  it('is no other sheet that shares a heading or two', () => {
    const other: Cell[][] = [
      ['Quand', 'Wer', 'Ort'],
      ['2025-05-05', 'Ann', 'Bonn'],
    ];
    expect(read({ Reise: other }, [lesson]).readings).toEqual([]);
  });

  it('is the same sheet when a column that is not used has gone', () => {
    expect(read({ Mai: may.map((row) => row.slice(0, 3)) }, [lesson]).counted).toEqual([['calls', 'Mai', 3, 0]]);
  });

  it('is read as a plain table, whatever its layout looks like', () => {
    const across: Cell[][] = [
      ['Kunde', 'Touch 1 Date', 'Touch 1 Result', 'Touch 2 Date', 'Touch 2 Result'],
      ['A', '2025-05-05', 'Connected', '2025-05-07', 'Voicemail'],
      ['B', '2025-05-06', 'Voicemail', '', ''],
    ];
    expect(read({ T: across }).sumOf('callsMade')).toBe(3);
    const said: Cell[] = [
      'Sheets headed: Kunde | Touch 1 Date | Touch 1 Result | Touch 2 Date | Touch 2 Result',
      'call: at = Touch 1 Date | outcome = Touch 1 Result',
    ];
    expect(read({ T: across }, [said]).sumOf('callsMade')).toBe(2);
  });

  it('of sales has every dated row won, and no total', () => {
    const sales: Cell[][] = [
      ['Tag', 'Wer', 'Euro'],
      ['2025-05-05', 'Ann', 100],
      ['2025-05-06', 'Bo', 250],
      ['Total', '', 350],
    ];
    const said: Cell[] = ['Sheets headed: Tag | Wer | Euro', 'sale: closed = Tag | rep = Wer | amount = Euro'];
    const { sumOf } = read({ Verkauf: sales }, [said]);
    expect([sumOf('dealsWon'), sumOf('wonAmount')]).toEqual([2, 35_000]);
  });

  it('of totals counts what its columns were said to count', () => {
    const totals: Cell[][] = [
      ['Tag', 'Wer', 'A', 'B'],
      ['2025-05-05', 'Ann', 40, 4],
      ['2025-05-06', 'Ann', 50, 6],
    ];
    const said: Cell[] = [
      'Sheets headed: Tag | Wer | A | B',
      'day: day = Tag | rep = Wer | calls made = A | calls connected = B',
    ];
    const { sumOf } = read({ Zahlen: totals }, [said]);
    expect([sumOf('callsMade'), sumOf('callsConnected')]).toEqual([90, 10]);
  });

  it('may have a column without a heading, which has its letter', () => {
    const bare: Cell[][] = may.map(([day, who, result], i) => [day, who, i === 0 ? '' : result] as Cell[]);
    const said: Cell[] = ['Sheets headed: Quand | Wer', 'call: at = Quand | rep = Wer | outcome = column C'];
    expect(read({ Mai: bare }, [said]).sumOf('callsConnected')).toBe(1);
  });

  it('leaves the line of its tab blank and stands in its own, as it was said', () => {
    const { readings, settings } = read({ Mai: may }, [lesson]);
    const lines = settingLines(readings, settings);
    expect(lines.find(({ setting }) => setting === 'Calls tab')?.value).toBe('');
    expect(lines.find(({ setting }) => setting === lesson[0])?.value).toBe(lesson[1]);
    expect(lines.filter(({ setting }) => setting.startsWith('Calls column'))).toEqual([]);
  });
});
