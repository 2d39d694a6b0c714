import { type Counted, tallyOf } from '../../../src/count/tallyOf.ts';
import { type FoundTabs, findTabs } from '../../../src/find/findTabs.ts';
import type { SheetCells } from '../../../src/find/reading.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const asOf = dayOf(2025, 12, 31);

/** Sheets found and counted. */
export function readSheets(sheets: readonly SheetCells[], lines: Cell[][] = []): FoundTabs & { counted: Counted } {
  const settings = settingsOf(lines);
  const found = findTabs(sheets, settings);
  return { ...found, counted: tallyOf(found.readings, { settings, zone: utc, locale: 'en_US', asOf }) };
}

export function readSheet(cells: Cell[][], sheet = 'Tracker', lines: Cell[][] = []) {
  return readSheets([{ sheet, cells }], lines);
}

/** Every number that was counted: `Ann 2025-01-06 callsMade 40`. */
export function numbersOf({ tally }: Counted): string[] {
  const { count, width, values, reps, days } = tally.slots;
  const sums = new Map<string, number>();
  for (let slot = 0; slot < count; slot += 1) {
    for (let measure = 0; measure < width; measure += 1) {
      const value = values[slot * width + measure] as number;
      const on = days[slot] as number;
      const key = `${tally.reps[reps[slot] as number]} ${on > -1e6 ? isoOf(on) : 'undated'} ${tally.measures[measure]}`;
      if (value !== 0) sums.set(key, (sums.get(key) ?? 0) + value);
    }
  }
  return [...sums].map(([key, value]) => `${key} ${value}`).sort();
}

/** Every target that was read: `Calls made Ann 2025-04-07..2025-04-13 200`. */
export function targetsOf({ targets, reps }: Counted): string[] {
  return targets
    .map(
      ({ metric, rep, period, hundredths }) =>
        `${metric} ${rep === null ? 'team' : reps.names[rep]} ${period.label} ${hundredths / 100}`,
    )
    .sort();
}
