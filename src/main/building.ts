import type { SheetCells } from '../find/reading.ts';
import type { SettingChange } from '../find/settings/changeLines.ts';
import { settingLines } from '../find/settings/settingLines.ts';
import { type AnswerPlaces, answerPlaces } from '../report/answerPlaces.ts';
import { reportPlan } from '../report/reportPlan.ts';
import { noSettingsTab } from '../settings/settingsTab.ts';
import { readRemembered, writeRemembered } from '../sheets/own/remembered.ts';
import { keptPlans, restorePrevious } from '../sheets/previousSummary.ts';
import { lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { writeSettings } from '../sheets/settingsSheet.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { notify } from '../sheets/user/notify.ts';
import { writeReport } from '../sheets/writeReport.ts';
import { compareWithEarlier } from '../summary/memory/compareWithEarlier.ts';
import { packBuilds, unpackBuilds } from '../summary/memory/packBuilds.ts';
import type { Summary } from '../summary/summary.ts';
import { type ReportOptions, summaryOf } from '../summary/summaryOf.ts';
import { packLastRead } from '../summary/understood/lastRead.ts';
import type { Zone } from '../values/zone.ts';
import { dayOfIso, isoOf } from '../vocabulary/day.ts';
import { nothingBuilt, summaryBuilt } from '../words/built.ts';
import { withNeededCells } from './neededCells.ts';
import { saved } from './saved.ts';
import { settingsIn } from './settingsIn.ts';
import { dayIn, localNow, today } from './today.ts';

/** What the sidebar asks for: settings to save first, the day of the report, whether every rep's and quarter's KPIs are wanted. */
export type SummaryRequest = {
  readonly asOf?: string;
  readonly everything?: boolean;
  readonly lines?: readonly SettingChange[];
};

/** The summary, and where the sheet shows what its first answers rest on. */
export type BuiltSummary = Summary & { readonly answerPlaces?: AnswerPlaces };

/** The menu has no page to answer in, so it says in passing what came of it. */
export function buildKpiSummary(): void {
  const { measures, questions, language } = buildSummary({});
  notify(measures.length === 0 ? nothingBuilt(language) : summaryBuilt(questions.length, language));
}
export const restoreKpiSummary = (): void => notify(restoreSummary().text);

/** Reads what is needed of every tab, computes everything, and only then writes; where there is nothing to measure nothing is written. */
export function buildSummary(request: SummaryRequest = {}): BuiltSummary {
  const { lines: changes = [] } = request;
  const spreadsheet = changes.length > 0 ? saved(lookAtSpreadsheet(), changes) : lookAtSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const seconds = localNow(spreadsheet.zone);
  const asOf = dayOfIso(request.asOf ?? settings.values['As of']) ?? dayIn(seconds);
  const language = userLanguage();
  const surroundings = { ...spreadsheet, settings, asOf, language };
  const built = summaryOf(withNeededCells(spreadsheet.sheets, surroundings), surroundings);
  if (built.summary.measures.length === 0) return shortened(built.summary, request);
  const remembered = readRemembered(language);
  const open = built.summary.questions.map(({ setting }) => setting);
  const lines = settingLines(built.readings, settings, open);
  const known = unpackBuilds(remembered ?? {});
  const options = { tally: built.tally, settings: lines, fiscal: settings.values, seconds };
  const { summary, builds } = compareWithEarlier(built.summary, known, options);
  writeSettings(lines, spreadsheet.settings, language);
  const plan = reportPlan(summary, settings.values);
  notify(writeReport(plan, language, { ...spreadsheet, remembered }).remark);
  const long = spreadsheet.sheets.filter(({ seen }) => seen === 'head');
  const lastRead = packLastRead(
    summary,
    built.readings,
    long.map(({ sheet }) => sheet),
    isoOf(dayIn(seconds)),
  );
  writeRemembered(remembered, { ...packBuilds(builds), ...keptPlans(remembered ?? {}, plan), lastRead }, language);
  return { ...shortened(summary, request), answerPlaces: answerPlaces(summary, plan) };
}

/** Brings the summary before the last one back; answers in words. Tabs are there because every answer has some. */
export function restoreSummary(): {
  readonly text: string;
  readonly isRestored: boolean;
  readonly tabs: readonly never[];
} {
  return { ...restorePrevious(userLanguage()), tabs: [] };
}

function shortened(summary: Summary, { everything }: SummaryRequest): Summary {
  return everything
    ? summary
    : { ...summary, kpis: summary.kpis.filter(({ rep, period }) => rep === null && period === null) };
}

/** The same without a spreadsheet around it, for measuring. */
export function summaryOfSheets(
  sheets: readonly SheetCells[],
  options: Pick<ReportOptions, 'timeZone' | 'onPhase'> & Pick<Zone, 'offsetAt'> & { readonly asOf: string },
): Summary {
  const zone = { offsetAt: options.offsetAt, durationEpoch: Date.UTC(1899, 11, 30) };
  const asOf = dayOfIso(options.asOf) ?? today(zone);
  const place = { zone, timeZone: options.timeZone, locale: 'en_US', language: 'en' } as const;
  const onPhase = options.onPhase && { onPhase: options.onPhase };
  return summaryOf(sheets, { ...place, settings: noSettingsTab(), asOf, ...onPhase }).summary;
}
