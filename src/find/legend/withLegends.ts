import { type ClassOverrides, classOf } from '../../settings/classOf.ts';
import { meaningOf } from '../../settings/stageMeaning.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import { readByLegend } from '../../words/tabFinding.ts';
import type { FoundColumn, Reading, SheetCells } from '../reading.ts';
import { readLegend } from './readLegend.ts';
import { withLegendColumn } from './withLegendColumn.ts';

/** A column of which one value alone stands in a legend may mean another thing by it. */
const fewestUsed = 2;

/**
 * Codes in columns of outcomes, stages and the like mean what a legend in the spreadsheet says: "NH = not home". A code is
 * left as it is where two legends differ, and where the words that it stands for are themselves not understood.
 */
export function withLegends(readings: readonly Reading[], sheets: readonly SheetCells[]): readonly Reading[] {
  const legend = legendOf(readings, sheets);
  return legend.size < fewestUsed ? readings : readings.map((one) => explained(withLegendColumn(one, legend), legend));
}

/** By the folded code what it stands for. */
function legendOf(readings: readonly Reading[], sheets: readonly SheetCells[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { sheet, cells } of sheets) {
    for (const [code, words] of readLegend(cells, !readings.some((reading) => reading.sheet === sheet))) {
      const key = foldText(code);
      const known = found.get(key);
      if (known !== undefined && foldText(known) !== foldText(words)) unclear.add(key);
      found.set(key, words);
    }
  }
  return new Map([...found].filter(([code]) => code !== '' && !unclear.has(code)));
}

function explained(reading: Reading, legend: ReadonlyMap<string, string>): Reading {
  const columns = Object.entries(reading.columns).map(([field, column]): [string, FoundColumn] => {
    const meaning = meaningOf(reading.tab, field);
    const own = tabNamed(meaning.tab).fields[meaning.field];
    if (!own?.classes) return [field, column];
    const used = usedIn(reading, column.index, legend);
    const codes: ClassOverrides = new Map(
      used.flatMap((code): [string, string][] => {
        const meant = classOf(legend.get(code) as string, own);
        return meant === 'unknown' || meant === 'blank' ? [] : [[code, meant]];
      }),
    );
    if (codes.size < fewestUsed) return [field, column];
    const said = used.filter((code) => codes.has(code)).map((code) => `${code} = ${legend.get(code)}`);
    return [field, { ...column, codes, reason: readByLegend(column.reason, said) }];
  });
  return { ...reading, columns: Object.fromEntries(columns) };
}

function usedIn({ cells, headingRow }: Reading, index: number, legend: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>();
  for (let row = headingRow + 1; row < cells.length && used.size < legend.size; row += 1) {
    const cell = cells[row]?.[index];
    if (cell === undefined || cell === '' || typeof cell === 'object') continue;
    const code = foldText(String(cell));
    if (legend.has(code)) used.add(code);
  }
  return [...used];
}
