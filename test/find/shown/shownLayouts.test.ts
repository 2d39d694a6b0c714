import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SheetCells } from '../../../src/find/reading.ts';
import { axisKindOf } from '../../../src/find/shapes/axis/axisCell.ts';
import { kpis } from '../../../src/kpis/all.ts';
import { answersOf, sourceOf } from '../../../src/summary/figures/answers.ts';
import { type Cell, isBlank } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { type Period, periodOf } from '../../../src/vocabulary/period.ts';
import { settingsOf } from '../../kpis/ask.ts';
import { readSheets } from '../shapes/readSheets.ts';
import { acrossLayouts } from '../shapes/trackers/acrossLayouts.ts';
import { histories } from '../shapes/trackers/history.ts';
import { planLayouts } from '../shapes/trackers/planLayouts.ts';
import { rowLayouts } from '../shapes/trackers/rowLayouts.ts';
import { titledLayouts } from '../shapes/trackers/titledLayouts.ts';

/** A touch without its date counts for all time only, so that layout has other quarters. */
const layouts = [...acrossLayouts, ...planLayouts, ...titledLayouts, ...rowLayouts].filter(
  ({ name }) => !name.includes('calls across'),
);
const { values: fiscal } = settingsOf([]);
const quarters = ['2025 Q2', '2025 Q3'].map((text) => periodOf(text, fiscal) as Period);

/** Every number of the team and of each rep, for all time and the quarters, that is shown without bounds, with its words. */
function shown(sheets: readonly SheetCells[]): Map<string, { value: number | null; note: string | undefined }> {
  const { counted } = readSheets(sheets);
  const { tally, targets, reps } = counted;
  const source = sourceOf(tally, targets, { asOf: dayOf(2025, 12, 31), fiscal, language: 'en' });
  const answers = answersOf(source, quarters);
  const team = [null, ...reps.names.map((_, rep) => rep).slice(1)];
  return new Map(
    kpis.flatMap((kpi) =>
      team.flatMap((rep) =>
        [null, ...quarters].map((period) => {
          const { value, note, low } = answers(kpi, rep, period);
          const who = rep === null ? 'team' : reps.names[rep];
          return [`${kpi.name} ${who} ${period?.label}`, { value: low === undefined ? value : null, note }] as const;
        }),
      ),
    ),
  );
}

/** The first row of headings, below a title. */
const headingRowOf = ({ cells }: SheetCells): number =>
  cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 2);

function renamed(sheet: SheetCells, column: number): SheetCells {
  const row = headingRowOf(sheet);
  const nonsense = (line: readonly Cell[]): Cell[] => line.map((cell, i) => (i === column ? 'Zorblax' : cell));
  return { ...sheet, cells: sheet.cells.map((line, i) => (i === row ? nonsense(line) : line)) };
}

/** What heads the columns, but for days: without its heading a day is lost, and so are the numbers below it. */
function headingsOf(sheet: SheetCells): number[] {
  const row = sheet.cells[headingRowOf(sheet)] ?? [];
  const isNamed = (cell: Cell): boolean => !['blank', 'day', 'bare', 'weekday'].includes(axisKindOf(cell));
  return row.flatMap((cell, column) => (isNamed(cell) ? [column] : []));
}

/** A column between the others that a person keeps, under a word of their own. */
function withOwnColumn(sheet: SheetCells, at: number): SheetCells {
  const row = headingRowOf(sheet);
  const own = (line: readonly Cell[], i: number): Cell =>
    i === row ? 'Zorblax' : i > row + 1 && !line.every(isBlank) ? 77 : '';
  return { ...sheet, cells: sheet.cells.map((line, i) => [...line.slice(0, at), own(line, i), ...line.slice(at)]) };
}

const noises = fc.record({
  language: fc.constantFrom('en' as const, 'ru' as const),
  title: fc.boolean(),
  totals: fc.boolean(),
  shares: fc.boolean(),
  template: fc.boolean(),
  planFirst: fc.boolean(),
});

/** What is shown of the changed sheets is what was shown of them as they are written: a number may go, or say more. */
function expectNoOther(placesOf: (sheet: SheetCells) => readonly number[], change: typeof renamed): void {
  fc.assert(
    fc.property(histories, noises, (history, noise) => {
      for (const { name, write } of layouts) {
        const sheets = write(history, noise);
        const before = shown(sheets);
        for (const place of placesOf(sheets[0] as SheetCells)) {
          const after = shown(sheets.map((sheet) => change(sheet, place)));
          for (const [number, { value, note }] of before) {
            const then = after.get(number);
            if (value === null || then == null || then.value === null || then.note !== note) continue;
            expect([name, place, number, then.value]).toEqual([name, place, number, value]);
          }
        }
      }
    }),
    { numRuns: 3 },
  );
}

it('a heading that becomes nonsense changes no shown number into another, however the tracker is laid out', () => {
  expectNoOther(headingsOf, renamed);
});

it('nor does a column of somebody’s own', () => {
  expectNoOther(({ cells }) => [0, 1, 2, 3, cells[0]?.length ?? 0], withOwnColumn);
});
