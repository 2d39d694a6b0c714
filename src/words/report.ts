import type { Language } from '../vocabulary/words.ts';
import { report as en } from './en/report.ts';
import { report as ru } from './ru/report.ts';

/** What the report is called wherever it is shown, in both languages: formulas may point at it. */
export const summarySheetName = 'KPI Summary';
/** Likewise the sheet with everything else. */
export const detailsSheetName = 'KPI Details';

/** Titles, headings and remarks of the KPI Summary sheet. */
export type ReportWords = typeof en;

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, ru };
