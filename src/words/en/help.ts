export const help = {
  title: 'Inside Sales KPIs: help',
  introduction: [
    'Paste an export of your CRM or dialler, or keep your own tracker: one tab for calls, one for leads, meetings, e-mails, deals. English and Russian headings are understood. Your tabs are only read.',
    '“Build KPI summary” writes the sheet KPI Summary, one page with what to know first, and the sheet KPI Details with everything else, and what was left out and why. The sheet KPI Settings shows what was understood; what you change there holds from the next build on.',
    'Select a number of either sheet and choose “Rows behind this number”: the tab “Rows behind” lists the rows that count in it.',
    'The functions below work in any cell. Give them the tab with its headings, so that they follow your changes: =CALL_CONNECT_RATIO(Calls!A:H). After the ranges a rep and a period may follow, each as a cell, a text or a list. In the rep’s place a source, a pipeline or a product may stand: =WIN_RATE(Deals!A:H; "source: Referral"). Without a range a function reads the tab that was found; “Refresh KPI formulas” computes it anew.',
    'Google computes a formula anew only when a cell in its ranges changes. What depends on today (PACE, TARGET_ATTAINMENT, PIPELINE_COVERAGE, QUARTERLY_GROWTH, the shares of appointments that are due, periods such as “this month”) may therefore still be that of an earlier day: choose “Refresh KPI formulas”.',
    'Each cell with a function is a run of its own at Google, which allows 30 at once: instead of more than 30 single cells give one function a column of reps and a row of periods, and it fills the table.',
    'A function cannot read a tab in which some cell uses NOW(), RAND() or the like; put such a column outside the range.',
  ],
};
