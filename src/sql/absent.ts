import { areAmountsTold } from '../count/count.ts';
import type { Reading } from '../find/reading.ts';
import { measures } from '../measures/all.ts';
import type { AbsentReason } from '../vocabulary/absentReason.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { relationOf } from './measureColumns.ts';
import { mayHaveChains } from './meetingRelations.ts';
import type { Relation, RelationOptions } from './relation.ts';
import { hasClock, isUnsure } from './relations.ts';
import type { Source } from './source.ts';

export type AbsentMeasure = { readonly measure: Measure; readonly reason: AbsentReason };

/** The measures of tabs that have a table which are not supplied. */
export function absentMeasures(
  sources: readonly Source[],
  relations: readonly Relation[],
  readings: readonly Reading[],
  supplied: readonly Measure[],
  options: RelationOptions,
): AbsentMeasure[] {
  const of = (tab: TabName): Source | undefined => sources.find((source) => source.tab === tab);
  return measures.flatMap((measure) => {
    const source = of(measure.tab.name);
    if (!source || measure.onlyIf || supplied.some(({ name }) => name === measure.name)) return [];
    return [
      {
        measure,
        reason: reasonOf(
          measure,
          source,
          of('calls'),
          of('deals'),
          readings,
          options,
          relationOf(measure, relations) !== null,
        ),
      },
    ];
  });
}

/** What only the calls tell of a lead, and what takes the moment of the first one. */
const ofCalls = ['firstCallAt', 'logged', 'firstCall', 'callsToLead'];
const ofFirstCall = ['firstCallAt', 'firstCall', 'prospect'];

function reasonOf(
  measure: Measure,
  source: Source,
  calls: Source | undefined,
  deals: Source | undefined,
  readings: readonly Reading[],
  options: RelationOptions,
  isThere: boolean,
): AbsentReason {
  const asked = new Set([...measure.where.flatMap((condition) => Object.keys(condition)), measure.amount, measure.on]);
  const has = (field: string): boolean => field in source.typed.columns;
  if (isUnsure(source)) return 'unsure';
  if (source.tab === 'meetings' && !options.onePerAppointment && mayHaveChains(source)) return 'chains';
  if (ofCalls.some((field) => asked.has(field))) {
    if (!calls) return 'no calls';
    if (isUnsure(calls)) return 'unsure';
  }
  if (ofFirstCall.some((field) => asked.has(field)) && calls && !hasClock(calls, options)) return 'no clock';
  if (asked.has('converted') || asked.has('won')) {
    if (!deals && (asked.has('won') || readings.some(({ tab }) => tab === 'deals'))) return 'no deals';
    if (asked.has('won') && has('client')) return 'clients of several leads';
  }
  if (asked.has('talk') && 'talk' in source.reading.columns && !has('talk')) return 'no numbers';
  const isAmountTold = has('amount') && areAmountsTold(measure, source.typed.amountsTold);
  if (asked.has('amount') && 'amount' in source.reading.columns && !isAmountTold) return 'amounts not added up';
  return isThere ? 'not said' : 'no column';
}
