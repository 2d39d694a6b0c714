import type { Tally } from '../../count/tally.ts';
import { viewSettings } from '../../settings/catalogue.ts';
import { dayOfIso, isoOf, secondsPerDay } from '../../vocabulary/day.ts';
import { hashOf } from '../../vocabulary/hashOf.ts';
import type { FiscalYear } from '../../vocabulary/period.ts';
import { keptOtherwise } from '../../words/reported.ts';
import type { Summary } from '../summary.ts';
import { compareQuarters, type Report } from './closedQuarters.ts';
import { dayDigests } from './dayDigests.ts';
import type { EarlierBuilds } from './earlierBuilds.ts';
import { buildRecord, sinceLastBuild } from './sinceLastBuild.ts';

export type ComparisonOptions = {
  readonly tally: Tally;
  /** What was understood of settings and sheets. */
  readonly settings: readonly { readonly setting: string; readonly value: string | number }[];
  readonly fiscal: FiscalYear;
  /** Now on the spreadsheet's clock, in seconds. */
  readonly seconds: number;
};

/**
 * A summary with what it says otherwise than the ones before, and what is remembered from now on: the same object as
 * before where nothing needs to be written. A report about some reps is compared with nothing: it is a look aside.
 */
export function compareWithEarlier(
  summary: Summary,
  before: EarlierBuilds,
  { tally, settings, fiscal, seconds }: ComparisonOptions,
): { summary: Summary; builds: EarlierBuilds } {
  if (summary.shown && summary.shown.reps.length > 0) return { summary, builds: before };
  const today = Math.floor(seconds / secondsPerDay);
  const asOf = dayOfIso(summary.asOf) ?? today;
  const report: Report = {
    summary,
    digests: dayDigests(tally, asOf),
    settings: fingerprintOf(settings),
    fiscal,
    until: Math.min(asOf + 1, today),
    today,
  };
  const { revisions, quarters } = compareQuarters(report, before.quarters);
  const record = buildRecord(report, momentText(seconds));
  const since = before.isUnreadable ? [keptOtherwise(summary.language)] : sinceLastBuild(report, before.last);
  const last = record && isNews(record, before.last) ? record : before.last;
  return {
    summary: { ...summary, sinceReported: revisions, sinceLastBuild: since },
    builds: last === before.last && quarters === before.quarters && !before.isUnreadable ? before : { quarters, last },
  };
}

/** The same report at another minute is nothing new, and one of an earlier day is a look back. */
function isNews(record: NonNullable<EarlierBuilds['last']>, before: EarlierBuilds['last']): boolean {
  if (before === null) return true;
  const isSame = JSON.stringify({ ...record, at: '' }) === JSON.stringify({ ...before, at: '' });
  return !isSame && record.asOf >= before.asOf;
}

/** Values of classes are left out: a new value in the data makes a new line, which is no change of settings. */
function fingerprintOf(lines: ComparisonOptions['settings']): string {
  const said = lines.filter(
    ({ setting }) => !viewSettings.includes(setting) && (!setting.includes(': ') || setting.includes(' column: ')),
  );
  return hashOf(JSON.stringify(said.map(({ setting, value }) => [setting, String(value)]))).toString(36);
}

function momentText(seconds: number): string {
  const minutes = Math.floor((seconds % secondsPerDay) / 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${isoOf(Math.floor(seconds / secondsPerDay))} ${hour}:${minute}`;
}
