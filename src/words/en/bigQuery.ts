import type { BigQueryWords } from '../bigQuery.ts';

export const bigQuery: BigQueryWords = {
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
    'several currencies': 'The amounts are in several currencies.',
    'clients of several leads':
      'Calls name clients and deals name leads, so nobody can tell which of a client’s leads was won.',
    'not said': 'No row of the sample says it. Paste the values of the table and make the text anew.',
    'no column': 'No column of the table tells it.',
  },
};
