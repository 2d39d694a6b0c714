import { leastLost, leastWon, noSteps } from '../funnel/endStages.ts';
import { leftSteps } from './funnelHistory.ts';
import { type Relation, step } from './relation.ts';

/**
 * The stages in which deals are laid to rest, as `endStages` tells them: all of their deals are lost and none went on from
 * there. Of the whole table, since a sample may hold too few of them.
 */
export function endSteps(changes: Relation | null): Relation[] {
  const left = changes ? leftSteps(changes) : [];
  const told = `SELECT funnel
  FROM deals
  WHERE result = 'won' AND stage NOT IN ('${noSteps.join(`', '`)}')
  GROUP BY funnel
  HAVING COUNT(*) >= ${leastWon}`;
  return [
    ...left,
    step('funnel_told', changes ? `${told}\n  UNION ALL\n  SELECT funnel FROM deal_changes GROUP BY funnel` : told),
    step(
      'funnel_ends',
      `SELECT listed.funnel AS funnel, listed.place AS place
  FROM deals
  JOIN funnel_list AS listed ON deals.funnel = listed.funnel AND deals.stage_name = listed.stage_key${changes ? '\n  LEFT JOIN funnel_left ON listed.funnel = funnel_left.funnel AND listed.place = funnel_left.place' : ''}
  WHERE listed.may_end AND listed.funnel IN (SELECT funnel FROM funnel_told)${changes ? ' AND funnel_left.place IS NULL' : ''}
  GROUP BY listed.funnel, listed.place
  HAVING COUNT(CASE WHEN deals.result = 'lost' THEN 1 END) >= ${leastLost} AND COUNT(CASE WHEN deals.result <> 'lost' THEN 1 END) = 0`,
    ),
  ];
}
