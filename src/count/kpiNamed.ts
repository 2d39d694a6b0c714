import { kpis } from '../kpis/all.ts';
import { foldText } from '../values/foldText.ts';
import type { MeasuredKpi } from '../vocabulary/kpi.ts';
import { otherNames } from './metricNames.ts';

/**
 * The KPI that the metric of a target means: by its name, its label in either language, or what people call it. Where a
 * name means a count as well as a share ("Connects: 400", "Connects: 35 %"), the target says which.
 */
export function kpiNamed(metric: string, target: number): MeasuredKpi | null {
  const found = named(foldText(metric)) ?? named(withoutFrame(foldText(metric)));
  const isShare = target > 0 && target < 1;
  return found?.find(({ unit }) => (unit === 'percent') === isShare) ?? found?.[0] ?? null;
}

function named(wanted: string): MeasuredKpi[] | null {
  return namesOfKpis().get(wanted) ?? null;
}

let known: ReadonlyMap<string, MeasuredKpi[]> | null = null;

function namesOfKpis(): ReadonlyMap<string, MeasuredKpi[]> {
  if (known) return known;
  const byName = new Map<string, MeasuredKpi[]>();
  for (const kpi of kpis) {
    if (kpi.kind !== 'measured') continue;
    const names = [kpi.name, kpi.label.en, kpi.label.ru, ...(otherNames[kpi.name] ?? [])].map(foldText);
    for (const name of new Set(names)) byName.set(name, [...(byName.get(name) ?? []), kpi]);
  }
  known = byName;
  return byName;
}

const before =
  /^(?:number of|no of|count of|total|target|goal|quota|plan|# of|#|№|количество|кол во|число|всего|плановые|план|цель)(?: по| for)? /;
const after = / (?:target|goal|quota|plan|count|qty|#|шт|штук|количество|кол во|план|цель)$/;

/** "Number of calls", "Calls target", «Кол-во звонков, план»: what is counted, without that it is counted or aimed at. */
function withoutFrame(folded: string): string {
  const bare = folded.replace(before, '').replace(after, '');
  return bare === folded ? folded : withoutFrame(bare);
}
