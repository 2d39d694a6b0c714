import { type ClassOverrides, classOf } from '../../settings/classOf.ts';
import { meaningOf } from '../../settings/stageMeaning.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { readByLegend } from '../../words/tabFinding.ts';
import type { FoundColumn, Reading, SheetCells } from '../reading.ts';
import { type Explained, type LegendFor, readLegend } from './readLegend.ts';
import { withLegendColumn } from './withLegendColumn.ts';

/** A column of which one value alone stands in a legend may mean another thing by it. */
const fewestUsed = 2;

/**
 * Codes in columns of outcomes, stages and the like mean what a legend in the spreadsheet says: "NH = not home", and what the
 * list says that is called as the column is: those of "outcome_id" stand on "call_outcomes". A code is left as it is where
 * two legends differ, and where the words that it stands for are themselves not understood.
 */
export function withLegends(readings: readonly Reading[], sheets: readonly SheetCells[]): readonly Reading[] {
  const bySheet = sheets.map(({ sheet, cells }) => ({
    words: foldHeading(sheet).split(' '),
    explained: readLegend(cells, !readings.some((reading) => reading.sheet === sheet)),
  }));
  const legend = legendOf(bySheet.flatMap(({ explained }) => explained));
  const legendFor: LegendFor = (heading) => {
    const own = bySheet.filter(({ words }) => isListOf(words, heading));
    return own.length === 0 ? legend : legendOf(own.flatMap(({ explained }) => explained));
  };
  const isAny = bySheet.some(({ explained }) => explained.length >= fewestUsed);
  return isAny ? readings.map((one) => explained(withLegendColumn(one, legendFor), legendFor)) : readings;
}

/** Whether a sheet of that name lists what the ids of such a column stand for. */
function isListOf(words: readonly string[], heading: string): boolean {
  const [, named] = /^(?:.+ )?(\p{L}+) (?:id|code)$/u.exec(foldHeading(heading)) ?? [];
  return named !== undefined && words.some((word) => [named, `${named}s`, `${named}es`].includes(word));
}

function legendOf(all: readonly Explained[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const [code, words] of all) {
    const key = foldText(code);
    const known = found.get(key);
    if (known !== undefined && foldText(known) !== foldText(words)) unclear.add(key);
    found.set(key, words);
  }
  return new Map([...found].filter(([code]) => code !== '' && !unclear.has(code)));
}

function explained(reading: Reading, legendFor: LegendFor): Reading {
  const columns = Object.entries(reading.columns).map(([field, column]): [string, FoundColumn] => {
    const meaning = meaningOf(reading.tab, field);
    const own = tabNamed(meaning.tab).fields[meaning.field];
    if (!own?.classes) return [field, column];
    const legend = legendFor(column.heading);
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
