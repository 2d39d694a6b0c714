import { foldHeading } from '../../values/foldText.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';
import type { Reading } from '../reading.ts';
import { rowTexts } from './rowTexts.ts';
import { areSumsAgain } from './sumsAgain.ts';

/** Of an edited copy most rows are still those of the original; a rep may have done the same on one day for two clients. */
const mostShared = 0.5;

/** Fewer may differ in a copy of which somebody has mended a row. */
const fewestRows = 4;

/**
 * Daily tallies of the same reps on the same days under the very same headings, on sheets that are named: each is of a
 * client, a campaign or a product, and what a rep did is all of them together. None is a copy of another, and none the
 * sum of the others. Empty where one of the sheets may be something else.
 * @param isNamed whether a sheet bears a name, and not that of a period or of a kind of sheet
 */
export function talliesPerGroup(
  tables: readonly FoundTable[],
  isNamed: (sheet: string) => boolean,
): readonly FoundTable[] {
  const tallies = tables.flatMap((found) => {
    const reading = found.candidates[0]?.reading;
    const { columns, tab } = reading ?? {};
    return reading && tab === 'dailyActivity' && columns?.day && columns.rep && !columns.rep.isSheetName
      ? [{ found, reading }]
      : [];
  });
  const [first] = tallies;
  const alike = tallies.filter(({ reading }) => first && headingsOf(reading) === headingsOf(first.reading));
  const readings = alike.map(({ reading }) => reading);
  if (readings.length < 2 || !readings.every(({ sheet }) => isNamed(sheet))) return [];
  const areApart = readings.every((one, i) =>
    readings.every((other, j) => j <= i || (!areSumsAgain([one], [other]) && sharesFewRows(one, other))),
  );
  const sums = readings.filter((one) =>
    areSumsAgain(
      [one],
      readings.filter((other) => other !== one),
    ),
  );
  const parts = alike.filter(({ reading }) => !sums.includes(reading));
  return areApart && parts.length > 1 ? parts.map(({ found }) => found) : [];
}

function headingsOf({ cells, headingRow }: Reading): string {
  return (cells[headingRow] ?? []).map((cell) => foldHeading(String(cell))).join('\n');
}

function sharesFewRows(a: Reading, b: Reading): boolean {
  const own = new Set(rowTexts(a, Object.keys(a.columns)));
  const others = rowTexts(b, Object.keys(b.columns));
  if (Math.min(own.size, others.length) < fewestRows) return false;
  return others.filter((text) => own.has(text)).length <= Math.min(own.size, others.length) * mostShared;
}
