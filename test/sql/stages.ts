import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { funnelOrders, type StageCount } from '../../src/funnel/stages.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { dayOfIso } from '../../src/vocabulary/day.ts';
import type { Result } from './duckDb.ts';
import type { Team } from './seeded.ts';
import { dailyCells } from './summaries.ts';
import { optionsOf, readingsOf } from './tallies.ts';

export function stagesFromRows(team: Team): readonly StageCount[] {
  return tallyOf(readingsOf(team), optionsOf(team)).stages;
}

export function stagesFromResult(team: Team, result: Result): readonly StageCount[] {
  const cells = dailyCells(result, team.zone);
  return tallyOf(findTabs([{ sheet: 'Extract 1', cells }], noSettingsTab()).readings, optionsOf(team)).stages;
}

/** Whether deals are laid to rest in some stage. */
export function hasEnds(team: Team): boolean {
  const { counting } = tallyOf(readingsOf(team), optionsOf(team));
  const [deals, history] = ['deals', 'stageHistory'].map((name) => counting.find(({ tab }) => tab === name));
  return deals !== undefined && funnelOrders(deals, history ?? null).some(({ ends }) => ends.size > 0);
}

/** What the two say of a stage and do not say alike: all but what does not add up. */
export function stagesApart(team: Team, rows: readonly StageCount[], sums: readonly StageCount[]): string[] {
  const since = dayOfIso(team.since) as number;
  const plain = (stages: readonly StageCount[]): Set<string> =>
    new Set(
      stages.map(({ closedOn, reasons, stays, ...stage }) => {
        const days = [...closedOn].filter(([day, { lost, passed }]) => day >= since && lost + passed > 0);
        const closes = days.sort(([a], [b]) => a - b).map(([day, { lost, passed }]) => `${day}: ${lost}, ${passed}`);
        return JSON.stringify({ ...stage, closes });
      }),
    );
  const [own, other] = [plain(rows), plain(sums)];
  return [...own].filter((stage) => !other.has(stage)).concat([...other].filter((stage) => !own.has(stage)));
}
