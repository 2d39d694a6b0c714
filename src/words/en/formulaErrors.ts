import type { FormulaErrorWords } from '../formulaErrors.ts';

export const formulaErrors: FormulaErrorWords = {
  wholeTab: (tab) => `Give the whole ${tab} tab with its headings, e.g. Calls!A:H.`,
  noTab: (tab) => `No ${tab} tab was found. Give its range with the headings, e.g. Calls!A:H.`,
  wrongTab: (found, wanted) =>
    `This range looks like ${found}. Give the whole ${wanted} tab with its headings, e.g. Calls!A:H.`,
  notAPeriod: (text) =>
    `“${text}” is not a period. Write for example 2025, 2025 Q1, 2025-03, last month or 2025-01-15..2025-03-31.`,
  notAWayToCount: (text) => `“${text}” is no way to count. Write "lead" or "event".`,
  notADay: (text) => `“${text}” is not a day. Give a cell with a date, or write it as "2025-12-31".`,
  tooManyCells: (cells, most) =>
    `These ranges hold ${cells} cells; a formula can count ${most} at most. Give fewer columns or a part of the rows, or build the KPI summary.`,
  tooMuchToRead: (sheets, cells, most) =>
    `${sheets}: without a range this formula has to read ${cells} cells, and Google stops it after 30 seconds, at about ${most}. Give it a range with fewer rows, build the KPI summary, or count in BigQuery.`,
  monthOrDay: (month, day) =>
    `${day}: the month or that one day? Write "${month}" as text for the month, or "${day}..${day}" for the day.`,
  notOffered: (name) => `${name} cannot be asked by rep or period: leave those arguments out.`,
  noReps: (name) => `These rows name no reps, so “${name}” cannot be found.`,
  noSuchRep: (name, reps) => `No rep is called “${name}” in these rows. There are: ${reps}.`,
  noSuchShare: (name) => `“${name}” is not a KPI that is a share. Write for example "CALL_CONNECT_RATIO".`,
  noSuchGroup: (name, by, groups) => `No ${by} is called “${name}” in these rows. There are: ${groups}.`,
  notByGroup: (kpi, by) =>
    `${kpi} cannot be told by ${by} here: too few of its rows name theirs, or all of them name the same.`,
  noGroups: (table) => `${table} takes reps only. Ask a KPI's own function, such as WIN_RATE, for a source.`,
};
