import { countAll } from '../../count/countAll.ts';
import { countMissing } from '../../count/countMissingData.ts';
import { undated } from '../../count/tally.ts';
import { type BeginTally, watchRows } from '../../count/watchRows.ts';
import { missingDataMeasures, missingItems } from '../../measures/missingData.ts';
import type { TypedTab } from '../../rows/typedTab.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { minorUnits } from '../figures/quotient.ts';
import type { RowCollection } from './behindRows.ts';
import { type Built, repNumber } from './built.ts';
import type { Meaning } from './meaning.ts';
import { noSides, type SideOf, type Sides } from './sidesOf.ts';

/** Asks the counting itself which rows add to the sides of a number; `isIn` says which rows it is of, besides the rep. */
export function collectSums(
  sides: Sides,
  rep: number | null,
  { counted, shown, settings }: Built,
  rows: RowCollection,
  isIn?: (tab: TypedTab, row: number) => boolean,
): void {
  const { tabs, reps, tally } = counted;
  const count = (watched: readonly TypedTab[], begin: BeginTally) =>
    countAll(watched, reps.names, settings.values, begin);
  collectWatched(sides, { tabs, count, names: tally.measures, rep, shown, isIn }, rows);
}

/** What is missing in the data, or everything it might be missing in. */
export function collectGap(
  { name, rep: repName, side }: Extract<Meaning, { readonly of: 'missing' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const item = missingItems.find((one) => one.name === name);
  const rep = repNumber(repName, built);
  if (!item) return noSides;
  const sideOf = (measures: readonly Measure[]): SideOf => ({ measures: measures.map((one) => one.name), spans: null });
  const sides: Sides = { above: sideOf(side === 'below' ? item.among : [item.missing]), below: null };
  collectSums(sides, rep, built, rows);
  const count = (watched: readonly TypedTab[], begin: BeginTally) =>
    countMissing(watched, built.settings.values, begin);
  const names = missingDataMeasures.map((measure) => measure.name);
  collectWatched(sides, { tabs: built.counted.tabs, count, names, rep, shown: built.shown }, rows);
  return sides;
}

type Watched = {
  readonly tabs: readonly TypedTab[];
  readonly count: (tabs: readonly TypedTab[], begin: BeginTally) => unknown;
  /** The measures by their places in the tally. */
  readonly names: readonly string[];
  readonly rep: number | null;
  readonly shown: ReadonlySet<number> | null;
  readonly isIn?: ((tab: TypedTab, row: number) => boolean) | undefined;
};

function collectWatched(
  sides: Sides,
  { tabs, count, names, rep: wanted, shown, isIn = () => true }: Watched,
  rows: RowCollection,
): void {
  const present = (['above', 'below'] as const).flatMap((side) => {
    const own = sides[side];
    return own && own.measures.length > 0
      ? [{ side, ...own, places: own.measures.map((name) => names.indexOf(name)) }]
      : [];
  });
  if (present.length === 0) return;
  watchRows(tabs, count, (tab, row, { rep, day, measure, amount }) => {
    if (wanted === null ? shown && !shown.has(rep) : rep !== wanted) return;
    for (const { side, places, spans } of present)
      if (places.includes(measure) && isWithin(spans, day) && isIn(tab, row))
        rows.add(tab, row, { side, amount, day, rep });
  });
}

function isWithin(spans: SideOf['spans'], day: Day): boolean {
  return spans === null || (day !== undated && spans.some(({ from, to }) => day >= from && day < to));
}

/** A target has no day; its amount is in its KPI's own unit. */
export function collectTargets(sides: Sides, { counted: { tabs } }: Built, rows: RowCollection): void {
  for (const side of ['above', 'below'] as const)
    for (const { place, sheet, target, rep, kpi } of sides[side]?.targets ?? []) {
      const tab = tabs.find((one) => one.tab === 'targets' && one.sheet === sheet);
      const amount = kpi.unit === 'money' ? target * minorUnits : target;
      if (tab) rows.add(tab, place, { side, amount, day: undated, rep: rep ?? 0 });
    }
}
