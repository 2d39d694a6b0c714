import type { SettingsTab } from '../../settings/settingsTab.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { type OutcomeNamed, outcomeNamed } from '../candidates/outcomeNamed.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';
import { tryAsTab } from '../candidates/tryAsTab.ts';
import { withWonColumn } from '../candidates/wonColumn.ts';

/** Columns that say themselves how a deal ended. */
const ending = ['stage', 'status', 'isWon', 'isClosed', 'wonAt', 'lostAt'];

/**
 * Deals on a sheet for each outcome, *Won* and *Lost*, perhaps *Open*: no column says what became of a deal, the name of its
 * sheet does. One such sheet alone, or beside a list of deals that says it, is left as it is: it may show some of those.
 */
export function withSheetPerOutcome(tables: readonly FoundTable[], settings: SettingsTab): readonly FoundTable[] {
  if (
    settings.tabs.deals === null ||
    tables.some(({ candidates: [best] }) => best?.isWhole && best.reading.tab === 'deals')
  )
    return tables;
  const read = new Map<FoundTable, FoundTable>();
  const outcomes = new Set<OutcomeNamed>();
  for (const found of tables) {
    const outcome = outcomeNamed(found.table.sheet.sheet);
    const own = outcome && withOutcome(found, outcome, settings);
    if (!own) continue;
    read.set(found, own);
    outcomes.add(outcome);
  }
  return outcomes.has('Won') && outcomes.size > 1 ? tables.map((found) => read.get(found) ?? found) : tables;
}

/** Null for a sheet that is no list of deals, each with a client or a name and an amount. */
function withOutcome({ table }: FoundTable, outcome: OutcomeNamed, settings: SettingsTab): FoundTable | null {
  if (table.wide || table.lesson || table.headingRow < 0) return null;
  const { columns } = tryAsTab('deals', table, settings).reading;
  const named = columns.client ?? columns.name;
  if (!named || !columns.amount || ending.some((field) => columns[field])) return null;
  const day = columns.closed ?? columns.created ?? columns.expectedClose ?? named;
  const isRow = (row: readonly Cell[]): boolean => !isBlank(row[named.index] ?? '');
  const told = {
    ...withWonColumn(table, day.index, (row) => (isRow(row) ? outcome : '')),
    isOneOfSeveral: true as const,
    hasOutcome: true as const,
  };
  return { table: told, candidates: [tryAsTab('deals', told, settings, true)] };
}
