import {
  leadsConverted,
  leadsCreated,
  leadsFirstCalled,
  leadsFirstCalledWon,
  leadsNotConverted,
  leadsUnknownStatus,
} from '../measures/leads.ts';
import { classesOf, numbersOf, type TypedTab, withColumns } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { countTab, supplies } from './count.ts';
import { daysOf, type PipelineTally } from './pipelines.ts';
import { createTallyBuilder, slotsOf } from './tally.ts';

/** What became of a lead, with the days that it took. */
const ends = [
  { end: 'converted', after: 'convertedAfter', on: 'created', above: leadsConverted },
  { end: 'won', after: 'wonAfter', on: 'firstCallAt', above: leadsFirstCalledWon },
] as const;

const counted = [
  leadsCreated,
  leadsConverted,
  leadsNotConverted,
  leadsUnknownStatus,
  leadsFirstCalled,
  leadsFirstCalledWon,
];

/**
 * Leads by the day they came in, with what became of them within so many days only: so counted, leads of a year ago have
 * had no more time than those of last quarter. Without the measures for which nobody knows of some lead when it happened;
 * null where none is left.
 */
export function countCohorts(leads: TypedTab, reps: readonly string[], settings: Settings): PipelineTally | null {
  const most = settings['Cohort is mature after, days'];
  let young = leads;
  const told = ends.filter(({ end, after }) => {
    const withEnd = withinDays(young, end, after, most);
    young = withEnd ?? young;
    return withEnd !== null;
  });
  const unsaid = ends.filter((one) => !told.includes(one)).map(({ above }) => above.name);
  const measures = counted.filter((measure) => !unsaid.includes(measure.name) && supplies(young, measure));
  if (told.length === 0 || measures.length === 0) return null;
  const spans = told.flatMap(({ on }) => {
    const column = young.columns[on];
    return column?.kind === 'time' ? [daysOf(column.values)] : [];
  });
  const builder = createTallyBuilder(
    measures.length,
    Math.min(...spans.map(({ first }) => first)),
    Math.max(...spans.map(({ last }) => last)),
  );
  countTab(
    young,
    measures.map((measure, index) => ({ measure, index })),
    builder,
    settings,
  );
  return { reps, measures: measures.map(({ name }) => name), slots: slotsOf(builder) };
}

/** The tab as if what came later had not come; null where it is not known of every lead when it came. */
function withinDays(leads: TypedTab, end: 'converted' | 'won', after: string, most: number): TypedTab | null {
  const column = classesOf(leads, end);
  const days = numbersOf(leads, after);
  if (!column || !days) return null;
  const [yes, no] = ['yes', 'no'].map((name) => column.classes.indexOf(name)) as [number, number];
  const codes = Int32Array.from(column.codes);
  for (let row = 0; row < leads.rows; row += 1) {
    if (codes[row] !== yes || leads.leftOut[row] !== 0) continue;
    if (Number.isNaN(days[row])) return null;
    if ((days[row] as number) > most) codes[row] = no;
  }
  return withColumns(leads, { [end]: { ...column, codes } });
}
