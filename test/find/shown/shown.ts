import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { kpis } from '../../../src/kpis/all.ts';
import { answersOf, sourceOf } from '../../../src/summary/figures/answers.ts';
import type { Receipt } from '../../../src/summary/figures/kpiValue.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { type Period, periodOf } from '../../../src/vocabulary/period.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

/** A row of headings and what stands below. */
export type Table = {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

const asOf = dayOf(2025, 4, 15);

/** Every KPI of the team and of each rep, for all time and for a quarter, by name. */
export function shown({ sheet, headings, rows }: Table): Map<string, Receipt> {
  const settings = settingsOf([]);
  const { readings } = findTabs([{ sheet, cells: [headings, ...rows] }], settings);
  const { tally, targets, reps } = tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf });
  const source = sourceOf(tally, targets, { asOf, fiscal: settings.values, language: 'en' });
  const quarter = periodOf('2025 Q1', settings.values) as Period;
  const answers = answersOf(source, [quarter]);
  const team = [null, ...reps.names.map((_, rep) => rep).slice(1)];
  return new Map(
    kpis.flatMap((kpi) =>
      team.flatMap((rep) =>
        [null, quarter].map((period): [string, Receipt] => [
          `${kpi.name} ${rep === null ? 'team' : reps.names[rep]} ${period?.label ?? 'all time'}`,
          answers(kpi, rep, period),
        ]),
      ),
    ),
  );
}

/** The numbers that stand afterwards as other numbers and say nothing new: one may go, show its bounds, or say more. */
export function changed(before: ReadonlyMap<string, Receipt>, after: Table): [string, number, number][] {
  const now = shown(after);
  return [...before].flatMap(([name, { value, low, note = '' }]): [string, number, number][] => {
    const then = now.get(name);
    if (value === null || low !== undefined || !then || then.value === null || then.low !== undefined) return [];
    const saysMore = (then.note ?? '').split(/(?<=\.) /).some((sentence) => !note.includes(sentence));
    return !saysMore && then.value !== value ? [[name, value, then.value]] : [];
  });
}

export function without<T extends Table>({ headings, rows, ...table }: T, column: number) {
  const isKept = (_: unknown, i: number): boolean => i !== column;
  return { ...table, headings: headings.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}
