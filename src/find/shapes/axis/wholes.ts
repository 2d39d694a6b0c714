import { keyOf } from '../headings/headingLevels.ts';
import type { WideColumn } from '../shape.ts';

/** Where a whole stands beside its parts, "Calls" beside "Calls AM" and "Calls PM", only the whole counts. */
export function withoutPartsOfWholes(columns: readonly WideColumn[]): readonly WideColumn[] {
  const nameOf = ({ day, rep, measure, aim }: WideColumn): string =>
    [day, rep, measure, aim].map((one) => keyOf(one ?? '')).join('\n');
  const wholes = new Set(columns.filter(({ part }) => part === null).map(nameOf));
  return columns.filter((column) => column.part === null || !wholes.has(nameOf(column)));
}
