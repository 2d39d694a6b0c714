import type { Cell } from '../vocabulary/cell.ts';
import { noGroups, notOffered } from '../words/formulaErrors.ts';
import type { Argument } from './arguments.ts';
import { countFor } from './countFor.ts';
import { isNamedGroup } from './namedGroup.ts';
import { tables } from './signatures.ts';
import type { Surroundings } from './surroundings.ts';
import { isNarrowed } from './tables/asked.ts';
import { coachingTable } from './tables/coachingTable.ts';
import { growthTable } from './tables/growthTable.ts';
import { kpiTable } from './tables/kpiTable.ts';
import { paceTable } from './tables/paceTable.ts';
import { stageLeaks } from './tables/stageLeaks.ts';

type TableName = (typeof tables)[number]['name'];

/** What a custom function that spills gives: headings, then rows. A blank stands where there is nothing to measure. */
export function tableFormula(name: TableName, given: readonly Argument[], today: Surroundings): Cell[][] {
  const table = tables.find((one) => one.name === name) as (typeof tables)[number];
  const needed = name === 'STAGE_LEAKS' ? (['deals'] as const) : name === 'PACE' ? (['targets'] as const) : [];
  const asked = countFor(table.tabs, needed, given, today);
  if ('isWhole' in table && isNarrowed(asked)) throw new Error(notOffered(name, today.language));
  if (asked.reps.some(isNamedGroup)) throw new Error(noGroups(name, today.language));
  switch (name) {
    case 'KPI_TABLE':
      return kpiTable(asked);
    case 'STAGE_LEAKS':
      return stageLeaks(asked);
    case 'GROWTH_TABLE':
      return growthTable(asked);
    case 'COACHING_TABLE':
      return coachingTable(asked);
    case 'PACE':
      return paceTable(asked);
  }
}
