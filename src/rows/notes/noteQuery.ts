import { rowNumber, type TypedTab } from '../typedTab.ts';

/** Whether a daily tally is the result of a query, which heads its columns with our own names. */
export function isOfQuery({ tab, headings }: TypedTab): boolean {
  const isOwn = (field: string): boolean => headings[field] === field;
  return tab === 'dailyActivity' && isOwn('day') && isOwn('rep') && Object.keys(headings).some(isOwnMeasure(headings));
}

function isOwnMeasure(headings: TypedTab['headings']): (field: string) => boolean {
  return (field) => headings[field] === field && /[A-Z]/.test(field);
}

/** Says of a query's result that its sums hold no rows, and what is not told therefore. */
export function noteQuery(daily: TypedTab): void {
  if (!isOfQuery(daily)) return;
  const counted = daily.leftOut.reduce((sum, reason) => sum + Number(reason === 0), 0);
  const first = daily.leftOut.indexOf(0);
  if (first !== -1)
    daily.notes.push({
      reason: 'sums of a query',
      leftOut: false,
      rows: counted,
      row: rowNumber(daily, first),
      field: null,
      sample: '',
    });
}
