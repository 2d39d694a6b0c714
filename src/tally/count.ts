import { secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Settings } from '../vocabulary/setting.ts';
import { type TallyBuilder, undated } from './tally.ts';
import { codesOf, type NumberColumn, numbersOf, type TypedTab, timesOf } from './typedTab.ts';

/** Whether the tab has every column the measure asks for; without its day column it still counts, for all time only. */
export function supplies(tab: TypedTab, measure: Measure): boolean {
  if (measure.tab.name !== tab.tab) return false;
  const fields = [...measure.needs, ...(measure.amount ? [measure.amount] : [])];
  if (!fields.every((field) => field in tab.columns)) return false;
  if (measure.where.length === 0) return true;
  return measure.where.some((condition) => Object.keys(condition).every((field) => field in tab.columns));
}

/**
 * Counts a tab's rows into the tally.
 * Every condition of every measure is one bit: a field clears the bits whose test its cell fails, by one look-up per
 * class, so that conditions as data cost what conditions written by hand cost.
 */
export function countTab(
  tab: TypedTab,
  measures: readonly { readonly measure: Measure; readonly index: number }[],
  tally: TallyBuilder,
  settings: Settings,
): void {
  const { masks, bitsOf } = conditionMasks(
    tab,
    measures.map(({ measure }) => measure),
    settings,
  );
  for (const group of groupsByAnchor(measures)) {
    const first = group[0] as (typeof group)[number];
    const bits = Int32Array.from(group, ({ measure }) => bitsOf.get(measure) as number);
    const indexes = Int32Array.from(group, ({ index }) => index);
    const amounts = group.map(({ measure }) => (measure.amount ? numbersOf(tab, measure.amount) : null));
    countGroup(tab, first.measure, masks, bits, indexes, amounts, tally);
  }
}

function countGroup(
  tab: TypedTab,
  { on, by }: Measure,
  masks: Int32Array,
  bits: Int32Array,
  indexes: Int32Array,
  amounts: readonly (NumberColumn['values'] | null)[],
  tally: TallyBuilder,
): void {
  const times = timesOf(tab, on);
  const reps = codesOf(tab, by);
  const { width } = tally.slots();
  const anyBit = bits.reduce((all, bit) => all | bit, 0);
  const placesOf = placesByBits(bits, indexes, amounts);
  // Measured: this loop runs once per row and anchor, so it holds no closure and makes no object.
  for (let row = 0; row < masks.length; row += 1) {
    const own = (masks[row] as number) & anyBit;
    if (own === 0) continue;
    const seconds = times ? (times[row] as number) : Number.NaN;
    const day = Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
    const slot = tally.slotOf(reps ? (reps[row] as number) : 0, day);
    const values = tally.values();
    const base = slot * width;
    const { counted, summed } = placesOf(own);
    for (let i = 0; i < counted.length; i += 1) {
      const at = base + (counted[i] as number);
      values[at] = (values[at] as number) + 1;
    }
    for (let i = 0; i < summed.length; i += 1) {
      const { index, amount } = summed[i] as SummedPlace;
      const value = amount[row] as number;
      if (!Number.isNaN(value)) values[base + index] = (values[base + index] as number) + value;
    }
  }
}

type SummedPlace = { readonly index: number; readonly amount: NumberColumn['values'] };
/** Where in a slot a row adds one, and where an amount. */
type Places = { readonly counted: Int32Array; readonly summed: readonly SummedPlace[] };

/** The upper eight bits of a hash name a place. */
const recentSets = 256;

/** Which measures a row counts for is the same for all rows of the same bits; there are few such sets of bits. */
function placesByBits(
  bits: Int32Array,
  indexes: Int32Array,
  amounts: readonly (NumberColumn['values'] | null)[],
): (own: number) => Places {
  const found = new Map<number, Places>();
  // Beside the map, the set met last at each place of a small table: most rows need no more than that.
  const sets = new Int32Array(recentSets);
  const recent: (Places | undefined)[] = new Array(recentSets);
  const find = (own: number): Places => {
    const counted: number[] = [];
    const summed: SummedPlace[] = [];
    for (let place = 0; place < bits.length; place += 1) {
      if ((own & (bits[place] as number)) === 0) continue;
      const [index, amount] = [indexes[place] as number, amounts[place]];
      if (amount) summed.push({ index, amount });
      else counted.push(index);
    }
    return { counted: Int32Array.from(counted), summed };
  };
  return (own) => {
    const slot = Math.imul(own, 0x9e3779b1) >>> 24;
    const last = recent[slot];
    if (last && sets[slot] === own) return last;
    const places = found.get(own) ?? find(own);
    found.set(own, places);
    sets[slot] = own;
    recent[slot] = places;
    return places;
  };
}

function groupsByAnchor<T extends { readonly measure: Measure }>(measures: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of measures) {
    const key = `${one.measure.on} ${one.measure.by}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** One bit for each condition; the lowest bit is every row that is counted at all. */
function conditionMasks(
  tab: TypedTab,
  measures: readonly Measure[],
  settings: Settings,
): { masks: Int32Array; bitsOf: Map<Measure, number> } {
  const everyRow = 1;
  const bitsOf = new Map<Measure, number>();
  const testsByField = new Map<string, { bit: number; test: unknown }[]>();
  let nextBit = 2;
  for (const measure of measures) {
    let bits = measure.where.length === 0 ? everyRow : 0;
    for (const condition of measure.where) {
      const fields = Object.entries(condition);
      if (!fields.every(([field]) => field in tab.columns)) continue;
      if (nextBit === 0) throw new Error(`Too many conditions on ${tab.tab}: there are 31 bits for them.`);
      for (const [field, test] of fields) {
        const tests = testsByField.get(field);
        if (tests) tests.push({ bit: nextBit, test });
        else testsByField.set(field, [{ bit: nextBit, test }]);
      }
      bits |= nextBit;
      nextBit <<= 1;
    }
    bitsOf.set(measure, bits);
  }
  const masks = new Int32Array(tab.rows);
  for (let row = 0; row < tab.rows; row += 1) masks[row] = tab.leftOut[row] === 0 ? -1 : 0;
  for (const [field, tests] of testsByField) clearFailed(tab, field, tests, masks, settings);
  return { masks, bitsOf };
}

function clearFailed(
  tab: TypedTab,
  field: string,
  tests: readonly { readonly bit: number; readonly test: unknown }[],
  masks: Int32Array,
  settings: Settings,
): void {
  const column = tab.columns[field];
  if (!column) return;
  if (column.kind === 'class' || column.kind === 'code') {
    const classes = column.kind === 'class' ? column.classes : null;
    const length = classes ? classes.length : 2;
    const keep = new Int32Array(length);
    for (let code = 0; code < length; code += 1) {
      const name = classes ? (classes[code] as string) : code === 0 ? 'blank' : '';
      let mask = -1;
      for (const { bit, test } of tests) if (!passesClass(name, test)) mask &= ~bit;
      keep[code] = mask;
    }
    const { codes } = column;
    for (let row = 0; row < masks.length; row += 1) {
      const code = codes[row] as number;
      masks[row] = (masks[row] as number) & (keep[code < length ? code : length - 1] as number);
    }
    return;
  }
  for (const { bit, test } of tests) {
    const { known, least } = thresholdOf(test, settings);
    const { values } = column;
    for (let row = 0; row < masks.length; row += 1) {
      const value = values[row] as number;
      const passes = known === null ? value >= least : !Number.isNaN(value) === known;
      if (!passes) masks[row] = (masks[row] as number) & ~bit;
    }
  }
}

function passesClass(name: string, test: unknown): boolean {
  if (Array.isArray(test)) return test.includes(name);
  const { known } = test as { known: boolean };
  return (name !== 'blank' && name !== 'unknown') === known;
}

function thresholdOf(test: unknown, settings: Settings): { known: boolean | null; least: number } {
  const { known, atLeast } = test as { known?: boolean; atLeast?: number | keyof Settings };
  if (known !== undefined) return { known, least: 0 };
  return { known: null, least: typeof atLeast === 'number' ? atLeast : Number(settings[atLeast as keyof Settings]) };
}
