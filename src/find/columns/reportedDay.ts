import { isFormMoment } from '../headings/formMoment.ts';
import { isDayCell } from '../shapes/axis/axisCell.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

/** Days that something else is on. */
const ofSomethingElse = /next|follow|meeting|demo|appointment|due|start|birth|встреч|следующ|показ|перезвон|срок/i;
/** A few answers may be words. */
const nearlyAll = 0.9;

/**
 * "Which day are you reporting?": a form that asks for the day is of that day, and not of the moment it was sent. The
 * columns found, with that day.
 */
export function withReportedDay(
  found: Readonly<Record<string, Candidate>>,
  { headings, valuesOf }: SheetSample,
): Readonly<Record<string, Candidate>> {
  const { day } = found;
  if (!day || day.fromSettings || !isFormMoment(headings[day.column])) return found;
  const others = headings.flatMap((heading, column) => {
    if (column === day.column || ofSomethingElse.test(heading)) return [];
    const values = valuesOf(column);
    const days = values.filter((cell) => isDayCell(cell)).length;
    return values.length > 0 && days >= values.length * nearlyAll ? [column] : [];
  });
  return others.length === 1 ? { ...found, day: { ...day, column: others[0] as number } } : found;
}
