import type { BigQueryJobWords } from '../bigQueryJob.ts';

export const bigQueryJob: BigQueryJobWords = {
  menu: 'Count in BigQuery',
  title: 'Count in BigQuery',
  sheet: 'BigQuery activity',
  tables:
    'Say first which tables are meant: in the sidebar under My rows are in BigQuery, or in KPI Settings with a line “Calls table” and the name of the table.',
  ask: ({ size, dollars, project }) =>
    `The query reads ${size}, which costs ${dollars} at the list price of 6.25 dollars per TiB; 1 TiB a month is free. ${project} pays. Run it?`,
  whoPays: (said, project) =>
    `BigQuery refused: ${said} If another project than ${project} is to pay for queries, type its id.`,
  refused: (said) => `BigQuery refused: ${said} Nothing was written.`,
  notRun: 'Nothing was run.',
  noService:
    'This script may not call BigQuery: in its editor add the service BigQuery API, or push dist/ again as npm run build -- --bigquery makes it.',
  tooLong:
    'The query took longer than 4 minutes and was stopped. Take a shorter span, partition the table by month, or schedule the query in Connected Sheets.',
  nothing: 'The query found no row: nothing was written.',
  done: (rows, sheet) => `${rows} rows by rep and day are in “${sheet}”. Build the KPI summary now.`,
  lessThanACent: 'less than 1 cent',
  dollars: (amount) => `about $${amount}`,
};
