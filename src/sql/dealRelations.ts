import { kindOfPayments, ofReturns } from '../rows/money/refunds.ts';
import { type ClassColumn, classesOf, numbersOf } from '../rows/typedTab.ts';
import { columnAt, isAnyOf, keyOf, rawColumn } from './column.ts';
import type { Dialect } from './dialect.ts';
import { notDeleted, type Relation, type RelationOptions, readTable, refined } from './relation.ts';
import type { Source } from './source.ts';

const resultFields = ['isWon', 'isLost', 'status', 'stage', 'wonAt', 'probability'];

/** Deals with what became of them, since when, and for how long they had been open. */
export function dealRelations(source: Source, options: RelationOptions): Relation[] {
  const { columns } = source.typed;
  const { dialect, asOf } = options;
  const tomorrow = dialect.midnightOf(dialect.daysLater(asOf, 1));
  const fields = [
    'created',
    'rep',
    'stage',
    'status',
    'closed',
    'expectedClose',
    'stageAt',
    'wonAt',
    'lostAt',
    'amount',
    'refunded',
    'id',
    'leadId',
    'client',
    'lostReason',
    'probability',
    'isWon',
    'isLost',
    'isClosed',
    'active',
    'archived',
    'deleted',
  ];
  const named = ['stage', 'status'].find((field) => field in columns);
  const kind = kindOfPayments(source.reading);
  const extra = {
    ...(named && { stage_name: keyOf(rawColumn(source, named, options), options) }),
    ...(kind !== null && { is_return: dialect.matches(keyOf(columnAt(source, kind, options), options), ofReturns) }),
  };
  const read = readTable(source, fields, options, { extra: { ...extra, ...funnelOf(source, options) } });
  const has = (field: string): boolean => read.fields.has(field);
  const noDeals = ['removed', ...(source.reading.isPayments ? ['lost'] : [])];
  const scope = ['stage', 'status'].filter(has).flatMap((field) => noDeals.map((name) => `${field} <> '${name}'`));
  const { rest, isSale } = source.reading.isPayments && has('amount') ? paidOf(has) : { rest: {}, isSale: [] };
  const kept = refined(
    'deals_kept',
    read,
    rest,
    [...scope, ...isSale, ...(kind === null ? [] : ['NOT COALESCE(is_return, FALSE)']), ...notDeleted(read)],
    null,
  );
  const { amountsTold } = source.typed;
  const counts = { tab: 'deals', isSince: false, ...(amountsTold && { amountsTold }) } as const;
  if (!resultFields.some(has)) return [read, kept, refined('deals', kept, {}, [], counts)];
  const said = refined('deals_said', kept, { said: resultOf(source, has, tomorrow, dialect) }, [], null);
  const closing = refined('deals_closing', said, { closing: closeOf(has) }, [], null);
  const isLater = `closing >= ${tomorrow}`;
  const expected = has('expectedClose') ? 'expectedClose' : has('closed') ? 'closed' : 'CAST(NULL AS DATETIME)';
  const isOpen = `(said = 'open' OR COALESCE(${isLater}, FALSE))`;
  const days = has('created') ? dialect.daysBetween(dialect.dayOf('closing'), dialect.dayOf('created')) : 'NULL';
  const deals = refined(
    'deals',
    closing,
    {
      result: `CASE WHEN ${isOpen} THEN 'open' ELSE said END`,
      resultAt: `CASE WHEN NOT ${isOpen} THEN closing END`,
      expectedClose: `CASE WHEN said = 'open' THEN ${expected} WHEN ${isLater} THEN closing END`,
      cycleDays: `CASE WHEN NOT ${isOpen} AND said NOT IN ('unknown', 'not won') AND ${days} >= 0 THEN ${days} END`,
    },
    [],
    counts,
  );
  return [read, kept, said, closing, deals];
}

/** As `withoutRefunds` reads each row: what stays of a payment, and whether it is a sale. */
function paidOf(has: (field: string) => boolean): { rest: Readonly<Record<string, string>>; isSale: string[] } {
  const isReturn = 'COALESCE(amount < 0, FALSE)';
  if (!has('refunded')) return { rest: {}, isSale: [`NOT ${isReturn}`] };
  const returned = 'ABS(COALESCE(refunded, 0))';
  const isReturned = `COALESCE(amount > 0 AND ${returned} >= amount, FALSE)`;
  return { rest: { amount: `amount - ${returned}` }, isSale: [`NOT ${isReturn}`, `NOT ${isReturned}`] };
}

/** What the funnel asks of a deal, where it has a stage. */
function funnelOf(source: Source, options: RelationOptions): Record<string, string> {
  const { columns } = source.typed;
  if (!('stage' in columns)) return {};
  const { dialect } = options;
  const raw = (field: string): string => rawColumn(source, field, options);
  return {
    funnel: 'pipeline' in columns ? dialect.trimmed(`COALESCE(${dialect.text(raw('pipeline'))}, '')`) : `''`,
    is_listed: isAnyOf(source.typed, 'stage', raw('stage'), options, () => true),
    ...('lastStage' in columns && { last_stage_name: keyOf(raw('lastStage'), options) }),
  };
}

/** When a deal of that result closed: its own day for won or lost, else the close day, else since when it is in its stage. */
function closeOf(has: (field: string) => boolean): string {
  const others = ['closed', 'stageAt'].filter(has);
  const first = (own: string): string => {
    const days = [...(has(own) ? [own] : []), ...others];
    return days.length === 0
      ? 'CAST(NULL AS DATETIME)'
      : days.length === 1
        ? (days[0] as string)
        : `COALESCE(${days.join(', ')})`;
  };
  return `CASE said WHEN 'won' THEN ${first('wonAt')} WHEN 'lost' THEN ${first('lostAt')} WHEN 'unknown' THEN ${first('')} WHEN 'not won' THEN ${first('')} END`;
}

/** Step by step what `dealResults` asks of each row. */
function resultOf({ typed }: Source, has: (field: string) => boolean, tomorrow: string, dialect: Dialect): string {
  const status = classesOf(typed, 'status');
  const stage = classesOf(typed, 'stage');
  const cases: string[] = [];
  const when = (needs: readonly string[], condition: string, result: string): void => {
    if (needs.every(has)) cases.push(`WHEN ${condition} THEN '${result}'`);
  };
  when(['isWon'], `isWon = 'yes'`, 'won');
  when(['isLost'], `isLost = 'yes'`, 'lost');
  when(['isClosed', 'isWon'], `isClosed = 'yes' AND isWon = 'no'`, 'lost');
  when(['isClosed'], `isClosed = 'no'`, 'open');
  if (status?.classes.some((name) => name === 'won' || name === 'lost')) when(['status'], `status = 'open'`, 'open');
  for (const field of ['status', 'stage']) {
    when([field], `${field} = 'won'`, 'won');
    when([field], `${field} = 'lost'`, 'lost');
  }
  when(['wonAt'], 'wonAt IS NOT NULL', 'won');
  when(['lostAt'], 'lostAt IS NOT NULL', 'lost');
  const probabilities = numbersOf(typed, 'probability');
  if (probabilities) {
    const whole = probabilities.some((value) => value > 1) ? 100 : 1;
    const chances = (column: string): string => `SELECT ${column} FROM deals_kept WHERE probability > 0`;
    const hasChance = has('stage') ? `stage_name IN (${chances('stage_name')})` : `EXISTS (${chances('1')})`;
    const isUndecided = has('stage') ? `stage <> 'open' AND ` : '';
    when([], `probability = 0 AND ${hasChance}`, 'lost');
    when([], `${isUndecided}probability = ${whole}`, 'won');
    when([], `${isUndecided}probability > 0 AND probability < ${whole}`, 'open');
  }
  when(['active'], `active = 'no'`, 'lost');
  when(['archived'], `archived = 'yes'`, 'lost');
  when(['lostReason'], `lostReason = 'text'`, 'lost');
  const unclear = unclearOf(stage ?? status, stage ? 'stage' : 'status', has, tomorrow, dialect);
  for (const [result, condition] of unclear) cases.push(`WHEN ${condition} THEN '${result}'`);
  return cases.length === 0 ? `'open'` : `CASE ${cases.join('\n      ')} ELSE 'open' END`;
}

/** A deal that no column decides may have closed without anybody understanding it: what it then is, and where. */
function unclearOf(
  stage: ClassColumn | null,
  field: string,
  has: (field: string) => boolean,
  tomorrow: string,
  dialect: Dialect,
): [result: string, condition: string][] {
  const lacksAnEnd = !has('isWon') && !(stage?.classes.includes('won') && stage.classes.includes('lost'));
  const closed = has('closed') ? 'closed' : has('stageAt') ? 'stageAt' : null;
  if (closed === null && !lacksAnEnd) return [];
  const isPast = closed === null ? '' : ` AND ${closed} < ${tomorrow}`;
  const isWonIs = (said: string): string => `isWon = '${said}'${isPast}`;
  if (!stage)
    return has('isWon')
      ? [
          ['unknown', isWonIs('blank')],
          ['not won', isWonIs('no')],
        ]
      : [];
  const isNumber = lacksAnEnd ? '' : ` AND NOT ${dialect.matches('stage_name', '^[0-9]+$')}`;
  const isUnknown = `${field} = 'unknown'${isNumber}`;
  return [['unknown', closed === null ? isUnknown : `(${field} = 'blank' OR ${isUnknown})${isPast}`]];
}
