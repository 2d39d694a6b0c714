import type { Relation, RelationOptions } from './relation.ts';

/** What a tally says of stages: columns that are blank, or 0, in the rows of reps. */
export type FunnelColumns = {
  /** In the final rows, and what these are told apart by besides day and rep. */
  readonly written: readonly string[];
  readonly keys: readonly string[];
  /** In the sub-selects of measures. */
  readonly blank: string;
  /** @param zeros the measures, in a sub-select without any */
  readonly groups: (zeros: string) => readonly string[];
};

/** Counted deals by the furthest stage they came to: all of them on the last day, and those that closed on their own. */
export function funnelColumns(
  deals: Relation,
  { hasPipelines, hasHistory }: { readonly hasPipelines: boolean; readonly hasHistory: boolean },
  { dialect, asOf, since }: RelationOptions,
): FunnelColumns {
  const isLost = `result = 'lost'`;
  const sums: readonly (readonly [name: string, ofAll: string, ofClosed: string])[] = [
    ['stageDeals', 'COUNT(*)', '0'],
    ['stageDealsLost', `COUNT(CASE WHEN ${isLost} THEN 1 END)`, '0'],
    ...(deals.fields.has('amount')
      ? [['stageLostAmount', `COALESCE(SUM(CASE WHEN ${isLost} THEN amount END), 0)`, '0'] as const]
      : []),
    ...(hasHistory ? [['stageDealsFollowed', 'SUM(followed)', '0'] as const] : []),
    ['stageClosed', '0', 'COUNT(*)'],
  ];
  const keys = ['funnelStage', ...(hasPipelines ? ['funnelPipeline'] : [])];
  const select = (
    day: string,
    zeros: string,
    stage: string,
    values: readonly string[],
    rest: string,
  ): string => `SELECT '' AS who, ${day} AS day${zeros}, ${stage} AS funnelStage${hasPipelines ? ', funnel AS funnelPipeline' : ''},
    ${values.map((value, i) => `${value} AS ${sums[i]?.[0]}`).join(', ')}
  ${rest}`;
  const closedOn = dialect.dayOf('resultAt');
  return {
    keys,
    written: [
      ...keys,
      ...sums.map(([name]) =>
        name === 'stageLostAmount' ? `${dialect.money(`SUM(${name})`)} AS ${name}` : `SUM(${name}) AS ${name}`,
      ),
    ],
    blank: [...keys.map((key) => `, '' AS ${key}`), ...sums.map(([name]) => `, 0 AS ${name}`)].join(''),
    groups: (zeros) => [
      select(
        asOf,
        zeros,
        'stage_label',
        sums.map(([, ofAll]) => ofAll),
        'FROM deals_at\n  GROUP BY stage_label, funnel',
      ),
      // A stage to which nobody came is a stage.
      select(
        asOf,
        zeros,
        'label',
        sums.map(() => '0'),
        'FROM funnel_labels',
      ),
      select(
        closedOn,
        zeros,
        'stage_label',
        sums.map(([, , ofClosed]) => ofClosed),
        `FROM deals_at
  WHERE result IN ('won', 'lost') AND ended <> 0 AND resultAt >= ${dialect.midnightOf(since)}
  GROUP BY ${closedOn}, stage_label, funnel`,
      ),
    ],
  };
}
