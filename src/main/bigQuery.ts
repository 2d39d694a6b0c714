import { findTabs } from '../find/findTabs.ts';
import { lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { userLanguage } from '../sheets/user/language.ts';
import type { MomentType } from '../sql/dialect.ts';
import type { Tables } from '../sql/source.ts';
import { type SqlOptions, type SqlProblem, type SqlRequest, tallyText } from '../sql/tallyText.ts';
import { valuesTexts } from '../sql/valuesText.ts';
import { tabNamed } from '../tabs/all.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { bigQueryWords } from '../words/bigQuery.ts';
import { withWholeSheets } from './neededCells.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

/** What the texts are made for; what is left open is said by the KPI Settings tab, or is as usual. */
export type BigQueryRequest = {
  /** `{ calls: 'project.sales.calls' }`; else the lines `Calls table` of KPI Settings. */
  readonly tables?: Tables;
  /** The first and the last day, `2025-01-31`; else 13 months up to the day on which the query runs. */
  readonly since?: string;
  readonly until?: string;
  /** By `calls.at`: TIMESTAMP, DATETIME or DATE. */
  readonly types?: Readonly<Record<string, MomentType>>;
  readonly onePerAppointment?: boolean;
};

/** The query of the daily tally, that of the distinct values of each table, and what is not in them and why. */
export function bigQueryText(request: BigQueryRequest = {}) {
  const spreadsheet = lookAtSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const language = userLanguage();
  const words = bigQueryWords[language];
  const options: SqlOptions = { ...spreadsheet, settings, asOf: today(spreadsheet.zone) };
  const asked = askedOf(request, settings.tables);
  const { readings } = findTabs(withWholeSheets(spreadsheet.sheets, options), settings);
  const made = tallyText(readings, asked, options);
  const labelled = ({ tab }: { readonly tab: TabName }): string => tabNamed(tab).label[language];
  return {
    text: made.text,
    problems: made.problems.map((problem) => problemIn(problem, language)),
    values:
      made.text === null
        ? []
        : valuesTexts(made.sources, asked, options).map((one) => ({ ...one, label: labelled(one) })),
    measures: made.measures.map(({ label }) => label[language]),
    absent: [
      ...made.absent.map(({ measure, reason }) => ({
        measure: measure.label[language],
        reason: words.absent[reason],
      })),
      ...(made.stagesAbsent ? [{ measure: words.stages, reason: words.absent[made.stagesAbsent] }] : []),
      words.rowsOnly,
    ],
    moments: made.moments,
    tabs: [],
  };
}

function askedOf(
  { tables, since, until, types = {}, onePerAppointment = false }: BigQueryRequest,
  known: Tables,
): SqlRequest {
  return {
    tables: tables ?? known,
    since: since === undefined ? null : dayOfIso(since),
    until: until === undefined ? null : dayOfIso(until),
    types,
    onePerAppointment,
  };
}

function problemIn(problem: SqlProblem, language: 'en' | 'ru'): string {
  const { problems } = bigQueryWords[language];
  switch (problem.kind) {
    case 'table name':
      return problems['table name'](problem.table);
    case 'no sample':
      return problems['no sample'](tabNamed(problem.tab).label[language], problem.table);
    case 'column name':
      return problems['column name'](tabNamed(problem.tab).label[language], problem.heading);
    case 'time zone':
      return problems['time zone'](problem.timeZone);
    default:
      return problems[problem.kind];
  }
}
