import type { Workbook } from '../workbook.ts';
import { freeName, renameSheets } from './sheetNames.ts';

/** Excel refuses longer names, and these characters. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;
/** Excel keeps this one for its list of changes. */
const reserved = 'history';

/** The same workbook under names of sheets that Excel takes. */
export function withExcelNames(workbook: Workbook): Workbook {
  const names = new Map<string, string>();
  const taken = new Set([reserved]);
  const isRefused = (candidate: string) => taken.has(candidate.toLowerCase());
  for (const { name } of workbook.sheets) {
    const wanted = name.replace(forbidden, ' ').slice(0, longestName).replace(/^'|'$/g, ' ');
    const free = freeName(wanted.trim() === '' ? 'Sheet' : wanted, isRefused, longestName);
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return renameSheets(workbook, names);
}
