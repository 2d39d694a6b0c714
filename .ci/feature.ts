import type { ReportPlan } from '../src/report/sheetPlan.ts';
import type { Summary } from '../src/summary/summary.ts';

export type Report = { readonly summary: Summary; readonly plan: ReportPlan };

/** What the add-on answers, where it stands, and what it says there of the sample team. */
export type Feature = { readonly what: string; readonly where: string; readonly shows: (report: Report) => string };
