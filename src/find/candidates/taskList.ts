import { tabs } from '../../tabs/all.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { answers } from '../../vocabulary/tab.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * Whether all that a sheet says of its rows is whether they are done: tasks of any kind, whose days would each become a
 * meeting.
 */
export function isTaskList({ tab, columns }: Reading, { valuesOf }: SheetSample): boolean {
  const outcome = columns.outcome;
  if (tab !== 'meetings' || !outcome || columns.bookedAt || columns.meetingId) return false;
  return isHeadedDone(outcome.heading) && valuesOf(outcome.index).every((cell) => isDoneWord(String(cell)));
}

function isHeadedDone(heading: string): boolean {
  const { en, ru } = tabs.activities.fields.done.headings;
  return [...en, ...ru].some((one) => foldHeading(one) === foldHeading(heading));
}

function isDoneWord(text: string): boolean {
  const { yes, no } = tabs.activities.fields.done.classes;
  const words = [answers.yes, answers.no, yes, no].flatMap(({ en, ru }) => [...en, ...ru]);
  return words.some((word) => foldText(word) === foldText(text));
}
