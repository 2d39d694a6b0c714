import { tabs } from '../../tabs/all.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { answers, type Field } from '../../vocabulary/tab.ts';
import { prefixed } from '../headings/headingForms.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * Whether all that a sheet says of its rows is whether they are done, and perhaps when: tasks of any kind, whose days would
 * each become a meeting.
 */
export function isTaskList({ tab, columns }: Reading, { headings, valuesOf }: SheetSample): boolean {
  const outcome = columns.outcome;
  if (tab !== 'meetings' || !outcome) return false;
  const { done, doneAt } = tabs.activities.fields;
  if ((columns.bookedAt || columns.meetingId) && !headings.some((one) => isHeaded(one, doneAt))) return false;
  return isHeaded(outcome.heading, done) && valuesOf(outcome.index).every((cell) => isDoneWord(String(cell)));
}

function isHeaded(heading: string, { headings: { en, ru } }: Pick<Field, 'headings'>): boolean {
  const own = foldHeading(prefixed(heading)?.rest ?? heading);
  return [...en, ...ru].some((one) => foldHeading(one) === own);
}

function isDoneWord(text: string): boolean {
  const { yes, no } = tabs.activities.fields.done.classes;
  const words = [answers.yes, answers.no, yes, no].flatMap(({ en, ru }) => [...en, ...ru]);
  return words.some((word) => foldText(word) === foldText(text));
}
