import type { Sheet, Workbook } from '../workbook.ts';
import { areaOf } from './emulator/address.ts';
import { contains } from './emulator/areas.ts';
import { addressesIn } from './formulaText.ts';

/** The formula cells that each formula cell looks at, by `id!row,column`. */
function references(workbook: Workbook): Map<string, string[]> {
  const places = new Map<Sheet, { key: string; row: number; column: number }[]>();
  for (const sheet of workbook.sheets)
    places.set(
      sheet,
      Object.keys(sheet.formulas).map((key) => {
        const [row, column] = key.split(',').map(Number) as [number, number];
        return { key: `${sheet.id}!${key}`, row, column };
      }),
    );
  const edges = new Map<string, string[]>();
  for (const sheet of workbook.sheets)
    for (const [key, formula] of Object.entries(sheet.formulas)) {
      const seen = addressesIn(formula).flatMap(({ sheet: name, cells }) => {
        const other = name === null ? sheet : workbook.sheets.find((candidate) => candidate.name === name);
        const area = other && areaOf(cells, other);
        return area ? places.get(other)!.filter(({ row, column }) => contains(area, row, column)) : [];
      });
      edges.set(
        `${sheet.id}!${key}`,
        seen.map((place) => place.key),
      );
    }
  return edges;
}

/** Cells that depend on themselves. The engine would iterate; Sheets refuses them unless told otherwise. */
export function circularCells(workbook: Workbook): Set<string> {
  const edges = references(workbook);
  const circular = new Set<string>();
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (key: string) => {
    const at = path.indexOf(key);
    if (at >= 0) for (const member of path.slice(at)) circular.add(member);
    if (at >= 0 || done.has(key)) return;
    path.push(key);
    for (const next of edges.get(key) ?? []) visit(next);
    path.pop();
    done.add(key);
  };
  for (const key of edges.keys()) visit(key);
  return circular;
}
