import { areAmountsTold } from '../count/count.ts';
import type { Settings } from '../settings/catalogue.ts';
import { type Day, isoOf } from '../vocabulary/day.ts';
import type { Condition, Measure, ThresholdSetting } from '../vocabulary/measure.ts';
import type { Field } from '../vocabulary/tab.ts';
import { nameOf, type Relation, type RelationOptions } from './relation.ts';

/** The step that a measure is counted from: the first that has all it asks for; null where none has. */
export function relationOf(measure: Measure, relations: readonly Relation[]): Relation | null {
  const needed = [...measure.needs, ...(measure.amount ? [measure.amount] : []), measure.on, measure.by];
  const hasAll = ({ fields }: Relation, names: readonly string[]): boolean => names.every((name) => fields.has(name));
  const found = relations.find(
    (relation) =>
      relation.counts?.tab === measure.tab.name &&
      hasAll(relation, needed) &&
      areAmountsTold(measure, relation.counts.amountsTold) &&
      !measure.where.some((condition) => relation.counts?.unclear?.some((field) => field in condition)) &&
      (measure.where.length === 0 || measure.where.some((condition) => hasAll(relation, Object.keys(condition)))),
  );
  return found ?? null;
}

/** The condition on all rows without which the measure is not told at all; null where it always is. */
export function toldBy({ where }: Measure, { counts }: Relation): string | null {
  const asked = where.flatMap((condition) => Object.keys(condition));
  return asked.map((field) => counts?.toldBy?.[field]).find((condition) => condition !== undefined) ?? null;
}

/** The measures that are counted from one step, on one day and for one rep. */
type Group = { readonly relation: Relation; readonly on: string; readonly by: string; readonly own: Measure[] };

export function groupsOf(counted: readonly { readonly measure: Measure; readonly relation: Relation }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { measure, relation } of counted) {
    const key = `${relation.name} ${measure.on} ${measure.by}`;
    const known = groups.get(key);
    if (known) known.own.push(measure);
    else groups.set(key, { relation, on: measure.on, by: measure.by, own: [measure] });
  }
  return [...groups.values()];
}

/**
 * One sub-select: its own measures by rep and day, and a 0 for all others.
 * @param others what else the sub-selects have, written
 */
export function groupText(
  { relation, on, by, own }: Group,
  all: readonly Measure[],
  settings: Settings,
  { dialect, since, tooLate }: RelationOptions,
  others: string,
): string {
  const moment = nameOf(on);
  const columns = all.map((measure) => {
    const isOwn = own.includes(measure);
    return isOwn ? `,\n    ${measureText(measure, relation, settings)} AS ${measure.name}` : `, 0 AS ${measure.name}`;
  });
  const { midnightOf } = dialect;
  const range = [
    ...(relation.counts?.isSince ? [] : [`${moment} >= ${midnightOf(since)}`]),
    `${moment} < ${midnightOf(tooLate)}`,
  ];
  return `SELECT ${by} AS who, ${dialect.dayOf(moment)} AS day${columns.join('')}${others}
  FROM ${relation.name}
  WHERE ${range.join(' AND ')}
  GROUP BY 1, 2`;
}

/** How many rows, how many that meet a condition, or the sum of a column over those that do. */
function measureText(measure: Measure, relation: Relation, settings: Settings): string {
  const condition = conditionText(measure, relation, settings);
  if (measure.amount === undefined) return condition === null ? 'COUNT(*)' : `COUNT(CASE WHEN ${condition} THEN 1 END)`;
  const amount = nameOf(measure.amount);
  return `COALESCE(SUM(${condition === null ? amount : `CASE WHEN ${condition} THEN ${amount} END`}), 0)`;
}

/** A condition on a column that the table lacks is met by no row. */
function conditionText({ where, tab }: Measure, { fields }: Relation, settings: Settings): string | null {
  if (where.length === 0) return null;
  const met = where
    .filter((condition) => Object.keys(condition).every((field) => fields.has(field)))
    .map((condition) => allOf(condition, tab.fields, settings));
  return met.length === 1 ? (met[0] as string) : met.map((one) => `(${one})`).join(' OR ');
}

function allOf(condition: Condition, fields: Readonly<Record<string, Field>>, settings: Settings): string {
  return Object.entries(condition)
    .map(([field, test]) => testText(nameOf(field), fields[field] as Field, test, settings))
    .join(' AND ');
}

function testText(column: string, { kind }: Field, test: unknown, settings: Settings): string {
  if (Array.isArray(test)) return `${column} IN ('${test.join(`', '`)}')`;
  const { known, atLeast = 0 } = test as { known?: boolean; atLeast?: number | ThresholdSetting };
  if (known === undefined) return `${column} >= ${typeof atLeast === 'number' ? atLeast : settings[atLeast]}`;
  if (kind === 'class' || kind === 'stage') return `${column} ${known ? 'NOT ' : ''}IN ('blank', 'unknown')`;
  return `${column} IS ${known ? 'NOT ' : ''}NULL`;
}

export function dayText(day: Day, { dialect }: Pick<RelationOptions, 'dialect'>): string {
  return dialect.day(isoOf(day));
}
