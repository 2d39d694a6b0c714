import type { Workbook } from '../workbook.ts';
import { freeName, renameSheets } from './sheetNames.ts';

/** Excel refuses longer names, and these characters. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;

/** The same workbook under names of sheets that Excel takes. */
export function withExcelNames(workbook: Workbook): Workbook {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of workbook.sheets) {
    const wanted = name.replace(forbidden, ' ').replace(/^'|'$/g, ' ');
    const free = freeName(wanted, (candidate) => taken.has(candidate.toLowerCase()), longestName);
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return renameSheets(workbook, names);
}
