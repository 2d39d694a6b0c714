import type { Cells } from '../../../vocabulary/cell.ts';
import { dayOf, isoOf } from '../../../vocabulary/day.ts';
import { yearsIn } from './spanNamed.ts';

const weeksInQuarter = 13;

const quarterSaid =
  /(?:^|[^\p{L}\d])(?:q([1-4])|([1-4])q|([1-4]|i{1,3}|iv)[- ]?(?:й )?(?:кв|квартал\p{L}*)\.?)(?![\p{L}\d])/giu;
const fiscalSaid = /(?:^|[^\p{L}])(?:fy ?['’]?\d|fiscal|фин(?:ансов\p{L}*|\.)? год)/iu;

type Quarter = { readonly year: number; readonly quarter: number };
/** The quarter of the calendar that titles name; null where they name none. */
export type QuarterTold = Quarter | 'several' | 'fiscal' | null;

/** @param rows the lines above a table, and the name of its sheet */
export function quarterTold(rows: Cells): QuarterTold {
  const texts = rows.flat().filter((cell) => typeof cell === 'string');
  if (texts.some((text) => fiscalSaid.test(text))) return 'fiscal';
  const quarters = new Set(texts.flatMap(quartersIn));
  if (quarters.size === 0) return null;
  const years = new Set(texts.flatMap(yearsIn));
  if (quarters.size > 1 || years.size !== 1) return 'several';
  return { year: Number([...years][0]), quarter: [...quarters][0] as number };
}

function quartersIn(text: string): number[] {
  const found: number[] = [];
  quarterSaid.lastIndex = 0;
  for (let match = quarterSaid.exec(text); match; match = quarterSaid.exec(text)) {
    const said = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    found.push(Number(said) || ['i', 'ii', 'iii', 'iv'].indexOf(said) + 1);
  }
  return found;
}

/**
 * What numbered weeks below such titles are: days of the quarter, seven for each from its first on; weeks of the year, which go on
 * where the quarter begins; null where nothing tells.
 */
export function weeksBelow(
  told: QuarterTold,
  weeks: readonly number[],
): 'of the year' | ((week: number) => string) | null {
  // Those of the first quarter are weeks of the year as well.
  if (told === null || (typeof told !== 'string' && told.quarter === 1)) return 'of the year';
  if (typeof told === 'string') return null;
  const { year, quarter } = told;
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)];
  if (last <= weeksInQuarter) return (week) => `Week of ${isoOf(dayOf(year, 3 * quarter - 2, 1) + 7 * (week - 1))}`;
  return first > weeksInQuarter ? 'of the year' : null;
}
