import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import type { SheetCells } from '../../src/find/reading.ts';
import { settingLines } from '../../src/find/settings/settingLines.ts';
import { valueQuestions } from '../../src/find/settings/valueQuestions.ts';
import { withNeededCells } from '../../src/main/neededCells.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf, endOf } from '../../src/vocabulary/day.ts';
import { type ExportLayout, exportLayouts } from '../find/exportLayouts.ts';
import { utc } from '../kpis/ask.ts';
import { bigSheet, type Oddity, oddities } from './bigSheets.ts';
import { partReader } from './partReader.ts';

const settings = noSettingsTab();
const options = { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) };

/** Among so many sheets only the first rows of each are read at first. */
const many = 20;

/** Everything that is said and counted. */
function built(sheets: readonly SheetCells[]): string[] {
  const found = findTabs(sheets, settings);
  const { tally, stages, tabs, callHours, appointmentClients, currency } = tallyOf(found.readings, options);
  const said = {
    columns: found.readings.map(({ tab, columns }) => [tab, columns]),
    others: found.others,
    questions: [...found.questions, ...valueQuestions(found.readings, settings, endOf(options.asOf))],
    lines: settingLines(found.readings, settings),
    receipts: receiptsOf(tabs, 'en'),
    counts: [tally.reps, tally.measures, [...tally.slots.values], stages, callHours, appointmentClients, currency],
  };
  return JSON.stringify(said, null, 1).split('\n');
}

/** A few of them for each layout, all of them over all layouts. */
const eachWithSome = exportLayouts.map((layout, i) => ({
  ...layout,
  some: [0, 1, 2].map((k) => oddities[(3 * i + k) % oddities.length] as Oddity),
}));

describe.each(eachWithSome)('a long sheet of $name', (layout) => {
  it.each(layout.some)('says the same with the cells that are needed as with all: %s', (oddity) => {
    const sheets = [bigSheet(layout, oddity)];
    const whole = built(sheets);
    for (const unread of ['', 'never read']) {
      const { heads, read } = partReader(sheets, unread, many);
      const needed = built(withNeededCells(heads, options, read));
      expect(needed.filter((line, i) => line !== whole[i])).toEqual([]);
      expect(needed.length).toBe(whole.length);
    }
  });
});

describe('a sheet of 250 rows among twenty', () => {
  it.each(
    exportLayouts.map((layout, i) => [layout.name, layout, oddities[(7 * i + 1) % oddities.length] as Oddity] as const),
  )('says the same with the cells that are needed as with all: %s', (_name, layout, oddity) => {
    const sheets = [bigSheet(layout, oddity, 250)];
    const whole = built(sheets);
    const { heads, read } = partReader(sheets, 'never read', many);
    expect(heads[0]?.seen).toBe('head');
    expect(built(withNeededCells(heads, options, read))).toEqual(whole);
  });
});

it('says the same of a long export whose boxes go on below its last row', () => {
  const { sheet, cells } = bigSheet(exportLayouts[0] as ExportLayout, 'none');
  const boxes = Array.from({ length: 300 }, (_, i): Cell[] => [false, i === 200 ? 'a word that no field has' : '']);
  const width = cells[0]?.length ?? 0;
  const wider = cells.map((row, i): Cell[] => [...row, i === 0 ? 'Done' : i % 2 === 0, i === 0 ? 'Zz' : '']);
  const sheets = [{ sheet, cells: [...wider, ...boxes.map((row) => [...new Array<Cell>(width).fill(''), ...row])] }];
  const { heads, read } = partReader(sheets, '', many);
  expect(built(withNeededCells(heads, options, read))).toEqual(built(sheets));
});

it('reads few columns of a long export', () => {
  const { heads, read, spent } = partReader([bigSheet(exportLayouts[0] as ExportLayout, 'none')], '', many);
  const [{ seen } = { seen: 'head' }] = withNeededCells(heads, options, read);
  expect(typeof seen).toBe('object');
  expect(spent.cells).toBeLessThan((heads[0]?.rows ?? 0) * (heads[0]?.columns ?? 0) * 0.7);
});

it('looks at a sheet anew only where more of it was read', () => {
  const long = bigSheet(exportLayouts[0] as ExportLayout, 'none');
  const small = { ...bigSheet(exportLayouts[1] as ExportLayout, 'none', 60), sheet: 'Small' };
  let looks = 0;
  const first = small.cells[0] as Cell[];
  const watched = new Proxy(first, {
    get: (row, place) => {
      looks += 1;
      return Reflect.get(row, place) as Cell;
    },
  });
  const { heads, read } = partReader([long, { ...small, cells: [watched, ...small.cells.slice(1)] }], '', many);
  findTabs(heads, settings);
  const once = looks;
  const needed = withNeededCells(heads, options, read);
  findTabs(needed, settings);
  expect(looks - once).toBeLessThan(once / 2);
});
