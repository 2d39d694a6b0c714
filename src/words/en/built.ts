import { englishPlural } from './plural.ts';

export const built = {
  nothing:
    'Nothing was built: no sheet here was understood as calls, leads, meetings, e-mails, deals or a tracker by day. The headings must stand above the rows.',
  built: 'The KPI Summary is built.',
  open: (count: number): string =>
    `${count} ${englishPlural(count, 'question is', 'questions are')} open, at the end of KPI Details: write the answer beside the setting that it names in KPI Settings, then build again.`,
};
