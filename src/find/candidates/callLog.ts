import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { knownAs } from '../columns/columnFit.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/** Of the texts as many must be results of calls as of a column that is known by its values. */
const leastKnown = 0.6;

export function areCallResults(cells: readonly Cell[]): boolean {
  return knownAs(tabs.calls.fields.outcome, cells) >= leastKnown;
}

/** A lead's status that most texts are none of, and that are results of calls: each row is a touch and no lead. */
export function saysCallResults({ columns }: Pick<Reading, 'columns'>, { valuesOf }: SheetSample): boolean {
  const { status } = columns;
  if (!status) return false;
  const cells = valuesOf(status.index);
  return knownAs(tabs.leads.fields.status, cells) < 0.5 && areCallResults(cells);
}

/** Rows that are leads say so, or when they came in. */
const ofLeads =
  /(^| )(leads?|inquir\p{L}+|enquir\p{L}+|creat\p{L}+|added|лид\p{L}*|заявк\p{L}*|обращени\p{L}*|созда\p{L}+|добавлен\p{L}*)( |$)/u;

/**
 * Whether what might be leads is a log of calls: a day, with whom, and how the call ended, under headings that a list of
 * leads has as well.
 * @param calls the same sheet read as calls
 */
export function isCallLog({ columns: own }: Reading, { columns: calls }: Reading, sample: SheetSample): boolean {
  const { created, status, source, convertedAt, isConverted, dealId } = own;
  if (!created || !status || source || convertedAt || isConverted || dealId) return false;
  if (calls.outcome?.index !== status.index || (calls.at ?? calls.atDate)?.index !== created.index) return false;
  return (
    saysCallResults({ columns: own }, sample) && !sample.headings.some((heading) => ofLeads.test(foldHeading(heading)))
  );
}
