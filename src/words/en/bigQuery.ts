import type { BigQueryWords } from '../bigQuery.ts';

export const bigQuery: BigQueryWords = {
  panel: {
    title: 'My rows are in BigQuery',
    hint: 'Keep a few hundred rows of each table here as a sample, headed as the table is. Name the tables: you get a query that counts all of their rows by rep and day, and its result is read as Daily activity.',
    table: (tab) => `Table of ${tab}`,
    first: 'First day',
    last: 'Last day',
    span: 'Left blank: 13 months up to the day on which the query runs.',
    wrongSpan: 'The first day is after the last one.',
    onePerAppointment: 'A meeting that was moved is one row in the table',
    make: 'Make the query',
    making: 'Making the query…',
    made: 'The query is ready to copy into Connected Sheets. Before you add its result, say in KPI Settings that these sheets are samples: Calls table, and the name of the table.',
    notMade: 'There is no query yet: see what is missing below its button.',
    text: 'The query',
    values: 'Every value with its count, so that none is unknown',
    absent: 'Not in the result, and why',
    copied: 'The text is copied.',
    notCopied: 'Your browser did not let the page copy. The text is selected: press Ctrl+C or ⌘C.',
  },
  outgrown: (size) =>
    `${'rows' in size ? `${size.rows} rows` : `${size.cells} cells`} of activity: a spreadsheet ends at 10 million cells and is slow before. If the rows are in BigQuery too, let it count them: My rows are in BigQuery, in the sidebar.`,
  problems: {
    'no table': 'Name the table of at least one tab, for example my-project.sales.calls.',
    'no measure':
      'Nothing can be counted from these tables: their samples have no column with a day, or none with what was done.',
    'table name': (table) =>
      `“${table}” is not the name of a table: it is project.dataset.table, of letters, digits, underscores and hyphens.`,
    'no sample': (tab, table) =>
      `There is no sample of ${table}: add a tab with its headings and a few hundred of its rows that is understood as ${tab}.`,
    'column name': (tab, heading) =>
      `${tab}: “${heading}” is not a column of a table. Head the sample as the table is headed.`,
    'time zone': (timeZone) => `“${timeZone}” is not the name of a time zone.`,
  },
  absent: {
    unsure:
      'A value of the sample is not understood that decides which rows count. Say what it means and make the text anew.',
    chains: 'Meetings that were moved must become one row each first; the guide has the view that does it.',
    'no clock': 'The table of calls knows only days, so nobody can tell which call was the first.',
    'no calls': 'It takes the table of calls.',
    'no deals': 'It takes the table of deals.',
    'no numbers': 'The durations are no plain numbers; make a view that gives them in seconds.',
    'amounts not added up':
      'The amounts are not added up: they are in several currencies or for several periods, or some cannot be read.',
    'clients of several leads':
      'Calls name clients and deals name leads, so nobody can tell which of a client’s leads was won.',
    'not said': 'No row of the sample says it. Paste the values of the table and make the text anew.',
    'no column': 'No column of the table tells it.',
  },
  stages: 'Stages of deals',
  rowsOnly: {
    measure: 'What only rows tell',
    reason:
      'Medians, tables by source, product or pipeline, hours and attempts of calls, clients, days in a stage, reasons for losses, comparisons at equal age, what is missing, the work list, and the rows behind a number do not add up by rep and day. Small tables, such as deals, may as well be tabs.',
  },
};
