import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';

const day = 86_400_000;
const open = ['New', 'Qualification', ' qualification', 'Proposal', 'Negotiation'];
const steps = ['New', 'Qualification', 'Proposal', 'Negotiation'];
const odd = ['Fulfilment', 'Отказ', 'Archive'];

/**
 * Deals by stage: with a history or without, in one pipeline or several, with a column of the last stage, a status beside
 * the stage, stages in which deals are laid to rest, deals without a day, an amount or a stage.
 * @param isWhole every row has its day, and none stands before the span
 */
export function stagedTeam(seed: number, { isWhole = false } = {}): Team {
  const { zone, since, asOf } = seededTeam(seed);
  const hash = (i: number): number => {
    const n = Math.imul(i * 7919 + seed * 104_729 + 1, 2_654_435_761);
    return Math.imul(n ^ (n >>> 15), 2_246_822_519) >>> 0;
  };
  const pick = <T>(list: readonly T[], n: number): T => list[(n >>> 0) % list.length] as T;
  const has = (bit: number): boolean => ((seed * 2_654_435_761) >>> 0) % (bit + 2) < (bit + 2) / 2;
  // Some teams date a deal once it comes to one of its stages: who was lost with a date was lost there.
  const isDatedLate = seed % 7 === 6;
  const [hasHistory, hasLast, hasStatus] = isDatedLate ? [false, false, false] : [seed % 2 === 0, has(3), seed % 5 < 2];
  const hasPipelines = seed % 3 === 0;
  const start = Date.parse(since) - (isWhole ? 0 : 30) * day;
  const length = (Date.parse(asOf) - start) / day + (isWhole ? 0 : 4);
  const deals: Value[][] = [];
  const changes: Value[][] = [];
  const count = 60 + (hash(0) % 120);
  for (let i = 1; i <= count; i += 1) {
    const n = hash(i);
    const furthest = (n >>> 4) % steps.length;
    const fate = pick(['won', 'lost', 'lost', 'open', 'open'], n >>> 9);
    const created = start + ((n >>> 3) % length) * day;
    const closed = created + ((n >>> 12) % 40) * day;
    const stood = fate === 'lost' && n % 3 === 0 ? pick(odd.slice(0, 1 + (seed % 3)), n >>> 7) : pick(open, n >>> 4);
    const end = fate === 'won' ? 'Closed Won' : fate === 'lost' && n % 4 ? 'Closed Lost' : stood;
    // With a status the stage stays the one that the deal had.
    const stage = n % 53 === 0 ? null : hasStatus ? stood : end;
    const isKnown = isWhole || (isDatedLate ? end === 'Proposal' || end === 'Closed Lost' : n % 29 !== 0);
    deals.push([
      `D${i}`,
      isKnown ? created : null,
      pick(['Ana', 'Bo', null], n),
      stage,
      fate === 'open' && n % 2 ? null : n % 31 === 0 && !isWhole ? null : closed,
      n % 9 === 0 ? null : pick([100, 1999.99, 0.1, 12.345], n >>> 5),
      ...(hasPipelines ? [pick(['Sales', ' Sales ', 'Renewals', null], n >>> 11)] : []),
      ...(hasLast ? [fate === 'lost' && n % 2 ? pick(open, n >>> 6) : null] : []),
      ...(hasStatus ? [pick(fate === 'open' ? ['Open'] : [fate === 'won' ? 'Won' : 'Lost'], n)] : []),
    ]);
    // Of some teams the history holds nearly all deals, of others few.
    if (!hasHistory || n % 10 >= (seed % 4 === 0 ? 3 : 10)) continue;
    let before: string | null = n % 2 ? null : 'New';
    for (let j = 0; j <= furthest; j += 1) {
      const to = j === 2 && n % 5 === 0 ? pick(odd, n) : (steps[j] as string);
      // A moment of its own for each change: which of two at once was the first, no table says.
      changes.push([`D${i}`, created + j * day + i * 61_000, before, to, pick(['Stage', 'Stage', 'Amount'], n + j)]);
      before = to;
    }
    if (fate !== 'open')
      changes.push([
        `D${i}`,
        closed + 4 * day + i * 61_000,
        before,
        fate === 'won' ? 'Closed Won' : 'Closed Lost',
        'Stage',
      ]);
  }
  const text = (...names: string[]): Table['columns'] => names.map((name) => ({ name, type: 'STRING' }));
  const dated = (name: string): Table['columns'][number] => ({ name, type: 'DATE' });
  const tables: Table[] = [
    {
      name: 'team.sales.deals',
      sheet: 'Deals',
      columns: [
        ...text('deal_id'),
        dated('create_date'),
        ...text('deal_owner', 'deal_stage'),
        dated('close_date'),
        { name: 'amount', type: 'FLOAT64' },
        ...text(
          ...(hasPipelines ? ['pipeline'] : []),
          ...(hasLast ? ['last_stage'] : []),
          ...(hasStatus ? ['deal_status'] : []),
        ),
      ],
      rows: deals,
    },
    {
      name: 'team.sales.history',
      sheet: 'Stage history',
      columns: [
        ...text('deal_id'),
        { name: 'changed_at', type: 'DATETIME' },
        ...text('from_stage', 'to_stage', 'field'),
      ],
      rows: changes,
    },
  ];
  return { zone, since, asOf, tables: tables.filter(({ rows }) => rows.length > 0) };
}
