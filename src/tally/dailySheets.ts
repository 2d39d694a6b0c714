import { sheetsListed } from '../vocabulary/sheetList.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { goTogether } from './goTogether.ts';
import { columnsNamed } from './headingNames.ts';
import type { Likeness } from './likeness.ts';
import { type ReadAs, readAs } from './readSheet.ts';
import type { SettingsTab } from './settingsTab.ts';

/** The sheets of the daily activity that the KPI Settings tab names; a heading that it names may be that of any of them. */
export function dailySheetsListed(likenesses: readonly Likeness[], settings: SettingsTab): ReadAs[] {
  const names = likenesses.map(({ lookedAt }) => lookedAt.sheet.sheet);
  const listed = sheetsListed(settings.tabs.dailyActivity ?? '', names).flatMap(
    (name) => likenesses.find(({ lookedAt }) => lookedAt.sheet.sheet === name) ?? [],
  );
  return listed
    .filter(({ lookedAt }) => lookedAt.headingRow >= 0)
    .map(({ lookedAt }) => readAs('dailyActivity', lookedAt, settingsFor(lookedAt.sample.headings, listed, settings)))
    .filter(({ reading }) => Object.keys(reading.columns).length > 0);
}

/** Without the headings that this sheet does not have and another of the sheets has. */
function settingsFor(headings: readonly string[], listed: readonly Likeness[], settings: SettingsTab): SettingsTab {
  const isElsewhere = (heading: string): boolean =>
    listed.some(({ lookedAt }) => columnsNamed(heading, lookedAt.sample.headings).length > 0);
  const own = Object.entries(settings.columns.dailyActivity ?? {}).filter(
    ([, heading]) => columnsNamed(heading, headings).length > 0 || !isElsewhere(heading),
  );
  return { ...settings, columns: { ...settings.columns, dailyActivity: Object.fromEntries(own) } };
}

/** Further sheets of daily activity that no other tab wants, the surest first, where none counts what another counts. */
export function besideDailySheet(likenesses: readonly Likeness[], chosen: ReadonlyMap<TabName, ReadAs>): ReadAs[] {
  const first = chosen.get('dailyActivity');
  if (!first) return [];
  const taken = new Set([...chosen.values()].map(({ reading }) => reading.sheet));
  const together = [first];
  const likely = likenesses
    .flatMap((likeness) => likeness.likely[0] ?? [])
    .filter(({ reading }) => reading.tab === 'dailyActivity' && !taken.has(reading.sheet))
    .sort((a, b) => b.reading.score - a.reading.score);
  for (const read of likely) if (together.every((one) => goTogether(one.reading, read.reading))) together.push(read);
  return together.slice(1);
}
