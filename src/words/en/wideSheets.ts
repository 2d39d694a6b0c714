export const wideSheets = {
  nobody:
    'Its headings repeat, but the row above does not name a rep or a day for each of them. Write the name above every column.',
  aimsBelow:
    'Goals and results stand below its headings in a row of their own, and it is not certain which belongs to what. Write both into one row, for example Calls goal and Calls actual.',
  noMeasure:
    'It has days across, but nothing says what the numbers count. Name the sheet after it, for example Calls made.',
  noDay: 'It has reps across, but no column of days. Add one to its left.',
  noYear:
    'Its days or months have no year. Write them as 2025-01-06 or Jan 2025, or put the year into the name of the sheet.',
  monthOrWeekday: 'Its days are numbers up to 7: days of the month or of the week. Write them as 2025-01-06.',
  noWeek:
    'It has weekdays across, but nothing says which week. Write the first day of the week above them, for example Week of 6 Jan 2025.',
  noMonthOfWeeks:
    'It has numbered weeks across, but nothing says of which month. Put it above them, for example May 2025, or write the first day of each.',
  touches:
    'It numbers the touches of each row, but nothing says whether they are calls or e-mails. Write it into the headings, for example Call 1 date.',
  severalKinds:
    'Several of its rows repeat the same meeting or deal of one client. Keep one row per client, or calls, meetings and deals on sheets of their own.',
  sharedDeals: 'A deal stands on several of its rows, with a share for each rep. Keep one row per deal.',
  stages:
    'It has a column for each stage, but none that makes a lead an opportunity. Add one that does, for example Qualified.',
  noOrder: 'The days across are not in order, so it is not certain which is which. Sort the columns by day.',
  noReps: 'The headings above its columns are no reps. Use one row per rep and day, or reps across.',
  twice: 'It has two columns for the same number of the same rep and day. Keep one of them.',
  blocks: 'It holds several tables. Put each on a sheet of its own.',
  severalCalls:
    'Each of its rows stands for several calls, as a column says. Give every call a row, or keep one row per rep and day.',
  severalRecords:
    'Each of its rows sums up several records, as a column says. Paste the records themselves, a row each.',
};
