import type { TabReceipt } from '../summary/understood/receipt.ts';
import { words } from './language.ts';
import { copyOf, part, write } from './page.ts';
import { problemEntry, weightiestFirst } from './problem.ts';

/** Where the rows of a sheet went that are in no number, and what to know of those that are; nothing where all is well. */
export function leftOutEntries({ sheet, leftOut, problems }: TabReceipt): HTMLElement[] {
  if (problems.length === 0) return [];
  const entry = copyOf('leftOutTemplate');
  const shown = (isLeftOut: boolean) =>
    problems
      .filter((problem) => problem.leftOut === isLeftOut)
      .sort(weightiestFirst)
      .map((problem) => problemEntry({ ...problem, sheet }));
  const [gone, counted] = [shown(true), shown(false)];
  write(part(entry, 'leftOutTitle'), gone.length > 0 ? words().leftOut(leftOut) : '');
  part(entry, 'gone').replaceChildren(...gone);
  write(part(entry, 'countedTitle'), counted.length > 0 ? words().countedWithNotes : '');
  part(entry, 'counted').replaceChildren(...counted);
  return [entry];
}
