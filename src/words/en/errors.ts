export const errors = {
  sheetsSilent: 'Google Sheets did not answer in time. Your tabs are unchanged; try again in a minute.',
  buildRunning: 'Another build is running in this spreadsheet. Try again in a minute.',
  severalAccounts:
    'Google could not tell which of your accounts to use. Sign in with one account only, or open this spreadsheet in a private window, then open the sidebar again.',
  permissionMissing:
    'Google has not been given a permission that the add-on needs. Choose Extensions › Inside Sales KPIs › Open KPI sidebar once more, and allow what Google asks for.',
  tookTooLong:
    'Google stops a script after six minutes, and these sheets take longer. Move older rows into another spreadsheet, or write "none" beside a tab in KPI Settings, then try again.',
  runsUsedUp:
    'Google lets an account run only so many scripts at once and in a day. Wait a few minutes; should this come back, try again tomorrow.',
  sidebarOutdated: 'This sidebar is out of date. Close it and open it again from Extensions › Inside Sales KPIs.',
  connectionLost: 'The connection to Google was lost. Check your network, then try again.',
  unexpectedAnswer:
    'The server gave an unexpected answer. Close this sidebar, open it again from Extensions › Inside Sales KPIs, and try once more.',
  unexpectedError:
    'Something went wrong in the add-on; your tabs are unchanged. Close this sidebar, open it again from Extensions › Inside Sales KPIs, and try once more.',
  noAnswerYet:
    'No answer for a minute. Very large tabs take a few minutes: you can go on working in the spreadsheet, and the answer will appear here. You may also try again.',
};
