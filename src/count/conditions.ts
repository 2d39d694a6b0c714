import type { TypedTab } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import type { Measure, ThresholdSetting } from '../vocabulary/measure.ts';

/** What the cell of one field tells: which bits a row keeps by its class or code, or by a threshold. */
export type Check =
  | { readonly kind: 'codes'; readonly field: string; readonly keep: Int32Array }
  | { readonly kind: 'numbers'; readonly field: string; readonly bounds: readonly Bound[] };

/** The bit is lost by a value below `least`, or by one that is (not) `known`. */
export type Bound = { readonly bit: number; readonly known: boolean | null; readonly least: number };

type Test = { readonly bit: number; readonly test: unknown };

/**
 * Every condition of every measure is one bit: a field clears the bits whose test its cell fails, by one look-up per
 * class, so that conditions as data cost what conditions written by hand cost. The lowest bit is every row that is
 * counted at all.
 */
export function conditionsOf(
  tab: TypedTab,
  measures: readonly Measure[],
  settings: Settings,
): { readonly checks: readonly Check[]; readonly bitsOf: ReadonlyMap<Measure, number> } {
  const everyRow = 1;
  const bitsOf = new Map<Measure, number>();
  const testsByField = new Map<string, Test[]>();
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
  return { checks: [...testsByField].map(([field, tests]) => checkOf(tab, field, tests, settings)), bitsOf };
}

function checkOf(tab: TypedTab, field: string, tests: readonly Test[], settings: Settings): Check {
  const column = tab.columns[field];
  if (column?.kind === 'time' || column?.kind === 'number')
    return { kind: 'numbers', field, bounds: tests.map(({ bit, test }) => ({ bit, ...boundOf(test, settings) })) };
  const names = column?.kind === 'class' ? column.classes : ['blank', ''];
  return { kind: 'codes', field, keep: Int32Array.from(names, (name) => keptBits(name, tests)) };
}

function keptBits(name: string, tests: readonly Test[]): number {
  return tests.reduce((kept, { bit, test }) => (passesClass(name, test) ? kept : kept & ~bit), -1);
}

function passesClass(name: string, test: unknown): boolean {
  if (Array.isArray(test)) return test.includes(name);
  const { known } = test as { known: boolean };
  return (name !== 'blank' && name !== 'unknown') === known;
}

function boundOf(test: unknown, settings: Settings): Omit<Bound, 'bit'> {
  const { known, atLeast = 0 } = test as { known?: boolean; atLeast?: number | ThresholdSetting };
  if (known !== undefined) return { known, least: 0 };
  return { known: null, least: typeof atLeast === 'number' ? atLeast : settings[atLeast] };
}
