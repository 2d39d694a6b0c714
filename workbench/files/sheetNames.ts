import type { Workbook } from '../workbook.ts';

/** The name itself, or with ` (2)`, ` (3)` … when it is taken. */
export function freeName(name: string, isTaken: (name: string) => boolean, longest = 100): string {
  const cut = name.slice(0, longest);
  for (let number = 2, free = cut; ; number += 1) {
    if (!isTaken(free)) return free;
    const suffix = ` (${number})`;
    free = cut.slice(0, longest - suffix.length) + suffix;
  }
}

/** The same workbook with other names for its sheets, wherever a sheet is named: formulas, charts, named ranges. */
export function renameSheets(workbook: Workbook, names: ReadonlyMap<string, string>): Workbook {
  if ([...names].every(([from, to]) => from === to)) return workbook;
  const renamed = (name: string) => names.get(name) ?? name;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: renamed(sheet.name),
      formulas: Object.fromEntries(
        Object.entries(sheet.formulas).map(([key, formula]) => [key, renamedFormula(formula, names)]),
      ),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.map((range) => ({ ...range, sheet: renamed(range.sheet) })),
      })),
    })),
    namedRanges: workbook.namedRanges.map((range) => ({ ...range, sheet: renamed(range.sheet) })),
  };
}

function renamedFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted?: string, bare?: string) => {
      const to = names.get(quoted?.replaceAll("''", "'") ?? bare ?? '');
      return to === undefined ? whole : `'${to.replaceAll("'", "''")}'!`;
    },
  );
}
