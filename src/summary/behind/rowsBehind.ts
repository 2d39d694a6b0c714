import { countAll } from '../../count/countAll.ts';
import { countMissing } from '../../count/countMissingData.ts';
import { dealsOfStage } from '../../count/dealsOfStage.ts';
import { rowsOfSheet } from '../../count/rowsOfSheet.ts';
import { undated } from '../../count/tally.ts';
import type { Counted } from '../../count/tallyOf.ts';
import { type BeginTally, watchRows } from '../../count/watchRows.ts';
import { missingDataMeasures, missingItems } from '../../measures/missingData.ts';
import type { TypedTab } from '../../rows/typedTab.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { noRep, stageUnknown } from '../../words/notes.ts';
import type { KpiSource } from '../figures/answers.ts';
import { minorUnits } from '../figures/measured.ts';
import { collectRows, type RowCollection, type RowsOfTab } from './behindRows.ts';
import type { Meaning, Side } from './meaning.ts';
import { type SideOf, type Sides, sidesOf } from './sidesOf.ts';

/** The rows a number is made of, and what they add up to in whole units of the tally. */
export type Behind = {
  readonly tabs: readonly RowsOfTab[];
  readonly numerator: number;
  /** Null where nothing stands below. */
  readonly denominator: number | null;
};

/** `shown` are those whom the report is about; null is everybody. */
type Built = {
  readonly counted: Counted;
  readonly source: KpiSource;
  readonly shown: ReadonlySet<number> | null;
  readonly settings: SettingsTab;
};

/** Asks the counting itself which rows count, so that the list cannot say anything else than the number. */
export function rowsBehind(meaning: Meaning, built: Built): Behind {
  const rows = collectRows();
  const sides = collect(meaning, built, rows);
  // A tab that adds above comes first.
  const tabs = rows.tabs().sort((a, b) => Number(addsAbove(b)) - Number(addsAbove(a)));
  const sum = (side: Side): number =>
    tabs.reduce((all, one) => all + one.rows.reduce((own, row) => own + (one[side][row] as number), 0), 0);
  return { tabs, numerator: sum('above'), denominator: sides.below ? sum('below') : null };
}

function addsAbove({ above, rows }: RowsOfTab): boolean {
  return rows.some((row) => above[row] !== 0);
}

function collect(meaning: Meaning, built: Built, rows: RowCollection): { readonly below: unknown } {
  switch (meaning.of) {
    case 'sheet':
      return collectSheet(meaning, built, rows);
    case 'stage':
      return collectStage(meaning, built, rows);
    case 'missing':
      return collectGap(meaning, built, rows);
    default: {
      const { counted, source } = built;
      const rep = repNumber(meaning.rep, built);
      const sides = sidesOf(meaning, rep, source);
      addTargets(sides, counted, rows);
      collectSums(sides, rep, built, rows);
      return sides;
    }
  }
}

/** @returns null for the team; a name that nobody has any more finds no row */
function repNumber(rep: string | null, { counted, source }: Built): number | null {
  if (rep === null) return null;
  return rep === noRep(source.language) ? 0 : counted.tally.reps.indexOf(rep);
}

function collectSums(sides: Sides, rep: number | null, { counted, shown, settings }: Built, rows: RowCollection): void {
  const { tabs, reps, tally } = counted;
  const count = (watched: readonly TypedTab[], begin: BeginTally) =>
    countAll(watched, reps.names, settings.values, begin);
  collectWatched(sides, { tabs, count, names: tally.measures, rep, shown }, rows);
}

type Watched = {
  readonly tabs: readonly TypedTab[];
  readonly count: (tabs: readonly TypedTab[], begin: BeginTally) => unknown;
  /** The measures by their places in the tally. */
  readonly names: readonly string[];
  readonly rep: number | null;
  readonly shown: ReadonlySet<number> | null;
};

function collectWatched(sides: Sides, { tabs, count, names, rep: wanted, shown }: Watched, rows: RowCollection): void {
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
      if (places.includes(measure) && isWithin(spans, day)) rows.add(tab, row, { side, amount, day, rep });
  });
}

function isWithin(spans: SideOf['spans'], day: Day): boolean {
  return spans === null || (day !== undated && spans.some(({ from, to }) => day >= from && day < to));
}

/** A target has no day; its amount is in its KPI's own unit. */
function addTargets(sides: Sides, { tabs }: Counted, rows: RowCollection): void {
  for (const side of ['above', 'below'] as const)
    for (const { place, sheet, target, rep, kpi } of sides[side]?.targets ?? []) {
      const tab = tabs.find((one) => one.tab === 'targets' && one.sheet === sheet);
      const amount = kpi.unit === 'money' ? target * minorUnits : target;
      if (tab) rows.add(tab, place, { side, amount, day: undated, rep: rep ?? 0 });
    }
}

function collectGap(
  { name, rep: repName, side }: Extract<Meaning, { readonly of: 'missing' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const item = missingItems.find((one) => one.name === name);
  const rep = repNumber(repName, built);
  if (!item) return { above: null, below: null };
  const sideOf = (measures: readonly Measure[]): SideOf => ({ measures: measures.map((one) => one.name), spans: null });
  const among = sideOf(item.among);
  const sides: Sides =
    side === 'below' ? { above: among, below: null } : { above: sideOf([item.missing]), below: null };
  collectSums(sides, rep, built, rows);
  const count = (watched: readonly TypedTab[], begin: BeginTally) =>
    countMissing(watched, built.settings.values, begin);
  const names = missingDataMeasures.map((measure) => measure.name);
  collectWatched(sides, { tabs: built.counted.tabs, count, names, rep, shown: built.shown }, rows);
  return sides;
}

function collectStage(
  { pipeline, stage, part }: Extract<Meaning, { readonly of: 'stage' }>,
  { counted, source }: Built,
  rows: RowCollection,
): { readonly below: null } {
  const name = stage === stageUnknown(source.language) ? null : stage;
  for (const { tab, rows: deals } of dealsOfStage(counted.funnels, { pipeline, stage: name, part }))
    for (const { row, day, rep } of deals) rows.add(tab, row, { side: 'above', amount: 1, day, rep });
  return { below: null };
}

function collectSheet(
  { tab, sheet, part }: Extract<Meaning, { readonly of: 'sheet' }>,
  { counted }: Built,
  rows: RowCollection,
): { readonly below: null } {
  const own = counted.tabs.find((one) => one.tab === tab && one.sheet === sheet);
  for (const row of own ? rowsOfSheet(own, counted.tabs, part) : [])
    rows.add(own as TypedTab, row.row, { side: 'above', amount: 1, day: row.day, rep: row.rep });
  return { below: null };
}
