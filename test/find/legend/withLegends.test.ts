import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../src/find/reading.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheets } from '../shapes/readSheets.ts';

const codes = ['C', 'N', 'N', 'V', 'W', 'C'];
const log = (outcomes: readonly Cell[] = codes): Cell[][] => [
  ['Date', 'SDR', 'Account', 'Outcome'],
  ...outcomes.map((code, i): Cell[] => [day(`2025-04-0${i + 1}`), 'Ann', `Client ${i}`, code]),
];
const said = 'C = connected, N = no answer, V = voicemail, W = wrong number';

/** Connected, and of unknown outcome. */
function connects(sheets: readonly SheetCells[], lines: Cell[][] = []): [number, number] {
  const numbers = numbersOf(readSheets(sheets, lines).counted);
  const sumOf = (measure: string): number =>
    numbers.reduce((sum, line) => sum + (line.includes(` ${measure} `) ? Number(line.split(' ').pop()) : 0), 0);
  return [sumOf('callsConnected'), sumOf('callsUnknownOutcome')];
}

const alone = (cells: Cell[][]) => [{ sheet: 'Calls', cells }];

describe('codes that a legend explains', () => {
  it.each<[string, readonly SheetCells[]]>([
    ['above the table', alone([[said], ...log()])],
    ['below it', alone([...log(), [], ['Legend:'], [said]])],
    ['in a cell each', alone([...log(), [], ...said.split(', ').map((one) => [one])])],
    ['with dashes', alone([[said.replaceAll('=', '–')], ...log()])],
    [
      'beside it',
      alone(
        log().map((row, i) => [...row, '', ...(i === 0 ? ['Key'] : (said.split(', ')[i - 1]?.split(' = ') ?? []))]),
      ),
    ],
    [
      'on a sheet of its own',
      [
        { sheet: 'Calls', cells: log() },
        { sheet: 'Key', cells: [['Code', 'Meaning'], ...said.split(', ').map((one) => one.split(' = '))] },
      ],
    ],
  ])('mean what it says: %s', (_, sheets) => {
    expect(connects(sheets)).toEqual([2, 0]);
  });

  it.each(['Call', 'Звонок', 'Δ'])('are the outcomes whatever heads their column: %s', (heading) => {
    const signs = ['✅', '❌', '❌', '📵', '✅', '❌'];
    const headed = (cells: Cell[][]): Cell[][] => [[...(cells[0] as Cell[]).slice(0, 3), heading], ...cells.slice(1)];
    expect(connects(alone([['✅ = spoke, ❌ = no answer, 📵 = wrong number'], ...headed(log(signs))]))).toEqual([2, 0]);
    // Half of them may be anything.
    const mixed = ['✅', '❌', 'call Ann', 'ok', '2 pm', '❌'];
    expect(connects(alone([['✅ = spoke, ❌ = no answer'], ...headed(log(mixed))]))[0]).toBe(0);
  });

  it('may be numbers where the sheet is a legend and nothing else', () => {
    const key: Cell[][] = [
      ['Код', 'Значение'],
      [1, 'Разговор состоялся'],
      [2, 'Не ответил'],
      [3, 'Отказ'],
    ];
    const sheets = [
      { sheet: 'Calls', cells: log([1, 2, 2, 3, 2, 3]) },
      { sheet: 'Справочник', cells: key },
    ];
    expect(connects(sheets)).toEqual([3, 0]);
    expect(readSheets(sheets).readings[0]?.columns.outcome?.reason.en).toContain('Read by the legend: 1 =');
  });

  it('may be ids of a table that is called as the column is, whatever the same ids mean on another', () => {
    const [, ...rows] = log([1, 2, 2, 3, 2, 3]);
    const list = (...names: string[]): Cell[][] => [
      ['id', 'name', 'is_active'],
      ...names.map((name, i): Cell[] => [i + 1, name, true]),
    ];
    const sheets = [
      {
        sheet: 'calls',
        cells: [['Date', 'SDR', 'Account', 'outcome_id', 'duration_sec'], ...rows.map((row) => [...row, 60])],
      },
      { sheet: 'call_outcomes', cells: list('Connected', 'No answer', 'Voicemail') },
      { sheet: 'sources', cells: list('Answered', 'Web', 'Referral') },
    ];
    expect(connects(sheets)).toEqual([1, 0]);
    expect(connects(sheets.slice(0, 1))).toEqual([0, 6]);
  });

  it('stay unknown without one, where two differ, and where its words are not understood', () => {
    expect(connects(alone(log()))[0]).toBe(0);
    const other = {
      sheet: 'Old key',
      cells: [
        ['C', 'call back'],
        ['N', 'nurture'],
        ['V', 'visited'],
      ],
    };
    expect(connects([...alone([[said], ...log()]), other])[1]).toBeGreaterThan(3);
    expect(connects(alone([['C = cactus, N = nettle, V = violet'], ...log()]))[0]).toBe(0);
  });

  it('mean what the settings say before anything else', () => {
    expect(connects(alone([[said], ...log()]), [['Calls outcome: N', 'connected']])).toEqual([4, 0]);
  });
});

describe('emoji', () => {
  const signs = ['✅', '❌', '❌', '📩', '🔥', '✅'];
  it.each([
    ['✅ = connected, ❌ = no answer, 📩 = left voicemail, 🔥 = meeting booked'],
    ['Key: ✅ - connected\n❌ - no answer\n📩 - voicemail\n🔥 - appointment set'],
    ['✅ Connected  ❌ No answer  📩 Voicemail  🔥 Meeting booked'],
    ['✅ дозвон; ❌ не дозвонился; 📩 автоответчик; 🔥 встреча назначена'],
  ])('mean what a legend says: %s', (legend) => {
    expect(connects(alone([[legend], ...log(signs)]))).toEqual([3, 0]);
  });

  it('are told apart by the settings without a legend', () => {
    expect(connects(alone(log(['📩', '🔥', '📩', '🔥'])), [['Calls outcome: 🔥', 'connected']])).toEqual([2, 2]);
  });
});

describe('letters without a legend', () => {
  it('are no yes and no where others stand among them', () => {
    expect(connects(alone(log(['Y', 'N', 'N', 'Y', 'N', 'N'])))).toEqual([2, 0]);
    expect(connects(alone(log(['Y', 'N', 'N', 'M', 'N', 'M'])))).toEqual([0, 6]);
  });
});
