import type { Words } from '../../vocabulary/words.ts';
import { layoutSaid, type SheetLayoutWords as Said } from '../../words/sheetLayout.ts';
import { isPartOfDay } from './axis/aims.ts';
import type { WideShape } from './shape.ts';

/** What was made of the tables, in words. */
export function layoutOfShapes(shapes: readonly WideShape[]): Words {
  const columns = shapes.flatMap((shape) => shape.columns);
  const hasPlans = columns.some(({ aim }) => aim === 'target') || shapes.some(({ keys }) => keys.aim !== null);
  const isTitled = shapes.some(({ day, week, columns: own }) => (own[0]?.day === null ? day : week) !== null);
  return layoutSaid(
    (words) => words.numbers,
    ...(shapes.length > 1 ? [(words: Said) => words.tables(shapes.length)] : []),
    ...(columns.some(({ part }) => part !== null && isPartOfDay(part)) ? [(words: Said) => words.parts] : []),
    ...(columns.some(({ part }) => part !== null && !isPartOfDay(part)) ? [(words: Said) => words.groups] : []),
    ...(hasPlans || shapes.some(({ goals, week }) => goals.length > 0 && week !== null)
      ? [(words: Said) => words.plans]
      : []),
    ...(isTitled ? [(words: Said) => words.titledDay] : []),
    ...(shapes.some(({ rep, columns: own }) => rep !== null && own[0]?.rep === null)
      ? [(words: Said) => words.titledRep]
      : []),
  );
}
