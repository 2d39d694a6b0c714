import type { MissingDataWords } from '../missingData.ts';

export const missingData: MissingDataWords = {
  title: 'What is missing in the data, by rep',
  lead: 'All time, rows of every quarter: how many of how many. Select a number and choose Extensions › Inside Sales KPIs › Rows behind this number to see them.',
  complete: 'Nothing is missing: every row has what the KPIs need.',
  of: 'of',
  score: 'Filled in',
  parts: (fields) => `Filled in: of all that might be missing, the share that is there, over ${fields}.`,
  worst: ({ rep, label, missing, among, share, rest }) =>
    `${rep} has most to fill in: ${label}, ${missing} of ${among} (${share}); the rest of the team ${rest}.`,
  commonest: ({ label, missing, among, share }) =>
    `The most frequent gap: ${label}, ${missing} of ${among} (${share}); no rep stands out.`,
};
