import { classifierOf } from '../../settings/classOf.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { Field } from '../../vocabulary/tab.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/**
 * Beside the status of working on a lead, "Attempted to contact", a CRM keeps how far the person has come: where that says
 * of some that they are an opportunity or a customer, it tells who converted. The columns found, so read.
 */
export function withLifecycle(found: Found, fields: Readonly<Record<string, Field>>, sample: SheetSample): Found {
  const { status } = found;
  if (!status || status.fromSettings || !fields.status) return found;
  const column = sample.headings.findIndex((heading) =>
    /^(lifecycle stage|этап жизненного цикла)$/.test(foldHeading(heading)),
  );
  if (column < 0 || column === status.column) return found;
  const texts = sample.valuesOf(column).map(String);
  const classify = classifierOf(fields.status, undefined, [...new Set(texts)]);
  if (!texts.some((text) => classify(text) === 'converted')) return found;
  return { ...found, status: { ...status, column } };
}
