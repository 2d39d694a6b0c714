import { rowsOfSheet } from '../../count/rowsOfSheet.ts';
import type { TypedTab } from '../../rows/typedTab.ts';
import { collectRows, type RowCollection, type RowsOfTab } from './behindRows.ts';
import { type Built, repNumber } from './built.ts';
import { collectClient, collectClients } from './collectClients.ts';
import { collectCopies } from './collectCopies.ts';
import { collectLeak, collectLostFor, collectStage } from './collectDeals.ts';
import { collectGroup } from './collectGroup.ts';
import { collectGap, collectSums, collectTargets } from './collectSums.ts';
import { collectCallAttempt, collectCallTime, collectShowTime } from './collectTimes.ts';
import type { Meaning, Side } from './meaning.ts';
import { noSides, type Sides, sidesOf, targetSides } from './sidesOf.ts';

/** The rows a number is made of, and what they add up to in whole units of the tally. */
export type Behind = {
  readonly tabs: readonly RowsOfTab[];
  readonly numerator: number;
  /** Null where nothing stands below. */
  readonly denominator: number | null;
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

function collect(meaning: Meaning, built: Built, rows: RowCollection): Sides {
  switch (meaning.of) {
    case 'made':
      return collect(meaning.from, built, rows);
    case 'sheet':
      return collectSheet(meaning, built, rows);
    case 'stage':
      return collectStage(meaning, built, rows);
    case 'leak':
      return collectLeak(meaning, built, rows);
    case 'lostFor':
      return collectLostFor(meaning, built, rows);
    case 'missing':
      return collectGap(meaning, built, rows);
    case 'callTime':
      return collectCallTime(meaning, built, rows);
    case 'callAttempt':
      return collectCallAttempt(meaning, built, rows);
    case 'showTime':
      return collectShowTime(meaning, built, rows);
    case 'copies':
      return collectCopies(meaning, built, rows);
    case 'clients':
      return collectClients(built, rows);
    case 'client':
      return collectClient(meaning, built, rows);
    case 'group':
      return collectGroup(meaning, built, rows);
    default: {
      const rep = repNumber(meaning.rep, built);
      const sides =
        meaning.of === 'target' ? targetSides(meaning, rep, built.source) : sidesOf(meaning, rep, built.source);
      collectTargets(sides, built, rows);
      collectSums(sides, rep, built, rows);
      return sides;
    }
  }
}

function collectSheet(
  { tab, sheet, part }: Extract<Meaning, { readonly of: 'sheet' }>,
  { counted }: Built,
  rows: RowCollection,
): Sides {
  const own = counted.tabs.find((one) => one.tab === tab && one.sheet === sheet);
  for (const row of own ? rowsOfSheet(own, counted.tabs, part) : [])
    rows.add(own as TypedTab, row.row, { side: 'above', amount: 1, day: row.day, rep: row.rep });
  return noSides;
}
