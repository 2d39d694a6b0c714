import { describe, expect, it } from 'vitest';
import { numberAt } from '../../src/report/cellMeaning.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import type { SheetPlan } from '../../src/report/sheetPlan.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { Meaning } from '../../src/summary/behind/meaning.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const sheetsOf = (...[changes]: Parameters<typeof madeUpSummary>) =>
  reportPlan(madeUpSummary(changes), defaultSettings).sheets as [SheetPlan, SheetPlan];
const [page, plan] = sheetsOf();

/** The cell as the sheet gives it, in a row that stands so much lower than in the plan. */
function ask({ row, column }: { row: number; column: number }, from: SheetPlan = plan, moved = 0) {
  return numberAt(from, { row: row + moved, column, cells: plan.rows[row] ?? [] });
}

const cellOf = (wanted: (meaning: Meaning) => boolean) => plan.meanings.find(({ meaning }) => wanted(meaning))!;
const anas = cellOf(
  (meaning) => meaning.of === 'kpi' && meaning.rep === 'Ana' && meaning.name === 'CALL_CONNECT_RATIO',
);

describe('a cell of the report', () => {
  it('is the number that was laid out there, for every number of either sheet', () => {
    expect(plan.meanings.length).toBeGreaterThan(100);
    expect(page.meanings.length).toBeGreaterThan(30);
    for (const one of [page, plan]) {
      for (const { row, column, meaning } of one.meanings)
        expect(numberAt(one, { row, column, cells: one.rows[row] ?? [] })).toEqual({ meaning, isChanged: false });
    }
  });

  it('shows a KPI, a sum, growth, a stage and the rows of a sheet', () => {
    const kinds = plan.meanings.map(({ meaning }) => meaning.of);
    expect(kinds).toEqual(expect.arrayContaining(['kpi', 'measure', 'stage', 'sheet']));
  });

  it('is no number where it is a heading, a remark or blank', () => {
    const isNumber = new Set(plan.meanings.map(({ row, column }) => `${row} ${column}`));
    for (const [row, cells] of plan.rows.entries())
      for (const column of cells.keys()) if (!isNumber.has(`${row} ${column}`)) expect(ask({ row, column })).toBeNull();
  });

  it('is found again where rows have moved, by the label of its row', () => {
    const [, longer] = sheetsOf({ reps: ['Aaron', 'Ana', 'Ben', 'Chloe', 'Dmitri'] });
    expect(ask(anas, longer)?.meaning).toMatchObject({ of: 'kpi', name: 'CALL_CONNECT_RATIO', rep: 'Ana' });
  });

  it('says when it shows something else than the tabs give now', () => {
    const cells = [...(plan.rows[anas.row] ?? [])];
    cells[anas.column] = 0.999;
    expect(numberAt(plan, { row: anas.row, column: anas.column, cells })?.isChanged).toBe(true);
  });

  it('is nobody’s number where people have typed over its label', () => {
    const cells = ['My own note', ...(plan.rows[anas.row] ?? []).slice(1)];
    expect(numberAt(plan, { row: anas.row, column: anas.column, cells })).toBeNull();
  });
});
