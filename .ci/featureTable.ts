import { reportPlan } from '../src/report/reportPlan.ts';
import { sampleTabs } from '../src/sample/sampleTabs.ts';
import { noSettingsTab } from '../src/settings/settingsTab.ts';
import { summaryOf } from '../src/summary/summaryOf.ts';
import { dayOf } from '../src/vocabulary/day.ts';
import type { Report } from './feature.ts';
import { features } from './featureList.ts';

/** The day of the README's pictures. */
const asOf = dayOf(2026, 11, 20);

function sampleReport(): Report {
  const tabs = sampleTabs({ size: 'full', asOf, language: 'en' });
  const sheets = tabs.map(({ name, cells }) => ({ sheet: name, cells }));
  const settings = noSettingsTab();
  const zone = { offsetAt: () => 0, durationEpoch: Date.UTC(1899, 11, 30) };
  const options = { settings, zone, timeZone: 'Etc/UTC', locale: 'en_US', language: 'en', asOf } as const;
  const { summary } = summaryOf(sheets, options);
  return { summary, plan: reportPlan(summary, settings.values) };
}

/** The page that lists what the add-on answers, each with what it says of the sample team. */
export function featurePage(): string {
  const report = sampleReport();
  const rows = features.map(({ what, where, shows }) => `| ${what} | ${where} | ${inCell(shows(report))} |`);
  return `# What it answers

Each line with what it says of the sample team (\`npm start\`) on 20 November 2026. Written by \`npx tsx .ci/features.ts\`; a test
computes it again.

| what | where | the sample team |
|---|---|---|
${rows.join('\n')}
`;
}

function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
