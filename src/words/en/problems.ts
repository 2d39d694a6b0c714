import { isPeriodName } from '../../vocabulary/periodName.ts';
import type { ProblemWords, Sentence } from '../problems.ts';
import { dayOfNumeric } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const problems: ProblemWords = {
  rows: (rows) => `${numberText(rows)} ${englishPlural(rows, 'row', 'rows')}`,
  sentences: {
    'blank row': ({ count }) => `${count} left out: blank.`,
    'repeated headings': ({ count, cell }) => `${count} left out: the headings again (first in ${cell}).`,
    'another table': ({ count, cell }) =>
      `${count} left out: another table begins in ${cell}. Put it on a sheet of its own.`,
    'total or footer': ({ count, cell, sample }) =>
      `${count} left out: a total, a plan or a footer, such as “${sample}” (${cell}).`,
    'template row': ({ count, row }) =>
      `${count} left out: nothing is written there yet but what the template holds (first in row ${row}).`,
    'not begun': ({ count, row }) =>
      `${count} left out: neither a day nor a result is written there (first in row ${row}).`,
    'unreadable date': ({ count, cell, heading, sample }) =>
      `${count} left out: “${heading}” should be a date, but ${cell} holds “${sample}”. ${isPeriodName(sample) ? 'Write the day.' : 'Correct the date.'}`,
    'impossible date': ({ count, cell, heading, sample }) =>
      `${count} left out: the date “${sample}” under “${heading}” (${cell}) cannot be right. Correct the day or the year.`,
    'in the future': ({ count, cell, sample }) =>
      `${count} left out: dated after the day of the report (first in ${cell}: ${sample}).`,
    inbound: ({ count, heading }) =>
      `${count} left out: inbound calls by “${heading}”; only outbound calls are measured.`,
    'internal meeting': ({ count, cell, sample }) =>
      `${count} left out: meetings within the company, such as “${sample}” (${cell}), are no appointments.`,
    internal: ({ count, heading }) => `${count} left out: internal calls by “${heading}”.`,
    'not a call': ({ count, sample }) => `${count} left out: no calls, such as “${sample}”.`,
    removed: ({ count, cell, sample }) =>
      `${count} left out: deleted, merged or duplicate records, such as “${sample}” (${cell}).`,
    'no sale': ({ count, cell, sample }) =>
      `${count} left out: payments or orders that failed, were cancelled or were returned, such as “${sample}” (${cell}). They are no sales, and no deals that were lost.`,
    returned: ({ count, cell, sample }) =>
      `${count} left out: returns and amounts with a minus, such as “${sample}” (${cell}). They are no deals, and what was returned is not subtracted from the amount won.`,
    'incoming e-mail': ({ count }) => `${count} left out: incoming e-mails; only sent ones are measured.`,
    'further line': ({ count, sample, cell }) =>
      `${count} left out: further lines of the record above, such as “${sample}” (${cell}), without a status and an amount of their own.`,
    'repeated record': ({ count, heading, sample, cell }) =>
      `${count} left out: the record of a row above with another “${heading}” (first in ${cell}: ${sample}); no column has an id, and all else is the same.`,
    'older copy': ({ count, heading, sample, cell }) =>
      `${count} left out: an older copy of a row with the same “${heading}” (first in ${cell}: ${sample}); the lowest row counts.`,
    'pasted again': ({ count, row, sample }) =>
      `${count} left out: pasted a second time (row ${row} and on repeat row ${sample} and on, cell for cell).`,
    'earlier version': ({ count, heading, sample, cell }) =>
      `${count} left out: an earlier version of a row with the same “${heading}” (first in ${cell}: ${sample}); the one modified last counts, or the lowest where that is the same.`,
    'no stage change': ({ count }) => `${count} left out: the stage did not change.`,
    'other type': ({ count, sample }) => `${count} left out: “${sample}” is neither a call, an e-mail nor a meeting.`,
    'not done yet': ({ count, sample }) => `${count} left out: “${sample}” that is not done yet.`,
    'supplied by rows': ({ count, sample }) => `${count} left out: “${sample}” has a sheet of its own.`,
    'unreadable number': ({ count, cell, sample }) =>
      `${count} left out: ${cell} should be a number, but holds “${sample}”. Write the number in full.`,
    'bad period': ({ count, cell, sample }) =>
      `${count} left out: ${cell} should be a period such as 2025 Q1 or 2025-03, but holds “${sample}”.`,
    'other metric': ({ count, cell, sample }) =>
      `${count} left out: “${sample}” (first in ${cell}) is none of the KPIs, so nothing measures it. Targets may be of calls made, appointments held, deals won, won amount and the other KPIs.`,
    'target twice': ({ count, cell, sample }) =>
      `${count} left out: “${sample}” (first in ${cell}) is the same KPI as a line above, of the same rep and period. Only the first is used.`,
    undated: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} without a day: the sheet has no column for it, so they count for all time only.`
        : `${count} without a day: no ${heading} (first in ${cell}), so they count for all time only.`,
    'no rep': ({ count, heading, cell, second }) =>
      second !== undefined
        ? `${count} without a rep: “${second}” holds ids, and no Reps tab says whose they are, so the rows count for the team only.`
        : heading === ''
          ? `${count} without a rep: the sheet has no column for it, so they count for the team only.`
          : `${count} without a rep: no ${heading} (first in ${cell}), so they count for the team only.`,
    'reps by their ids': ({ count, heading, cell, sample }) =>
      `${count} whose “${heading}” is a number such as “${sample}” (${cell}), which is what the report calls the rep. A tab Reps with the columns “Id” and “Name” says who it is.`,
    'not understood': ({ count, heading, cell, sample }) =>
      sample === ''
        ? `${count} with a blank “${heading}” (first in ${cell}): counted as unknown, not as a no.`
        : `${count} with “${sample}” under “${heading}” (first in ${cell}): counted as unknown. Say what it means in KPI Settings.`,
    'perhaps incoming': ({ count, heading, cell, sample }) =>
      `${count} that may be calls that came in: no column tells the direction, and “${sample}” under “${heading}” (${cell}) is said of such calls only. What they could change is blank. Give a column of the direction, or, if the team made all of these calls, “none” for “Calls column: direction” in KPI Settings.`,
    'direction untold': ({ count }) =>
      `${count}: nothing says which of them came in, so all count as made. Give a column of the direction, or, if the team made all of them, “none” for “Calls column: direction” in KPI Settings.`,
    'perhaps deleted': ({ count, heading }) =>
      `${count} under “${heading}” that may have been deleted: some CRMs archive what is deleted, others what is only out of sight. What they could change is blank. Write “removed” or “no” for “Deals archived: TRUE” in KPI Settings.`,
    'unreadable detail': ({ count, heading, cell, sample }) =>
      `${count} with a “${heading}” that cannot be read (first in ${cell}: “${sample}”); it is taken as blank.`,
    'unclear duration': ({ heading, cell }) =>
      `The times under “${heading}” (first in ${cell}) may be seconds or minutes: none is counted until the question about them is answered.`,
    'amounts scaled': ({ heading, second }) =>
      second === '0.01'
        ? `Amounts under “${heading}” are hundredths, as cents, by the heading: each is divided by 100.`
        : second === '1000'
          ? `Amounts under “${heading}” are thousands by the heading: each is multiplied by 1,000.`
          : `Amounts under “${heading}” are millions by the heading: each is multiplied by 1,000,000.`,
    'closed later': ({ count, cell }) =>
      `${count} closed after the day of the report (first in ${cell}): still open on that day.`,
    'won without a date': ({ count, cell }) =>
      `${count} won without a close date (first in ${cell}): in the total, in no quarter.`,
    'won with an expected date': ({ count, heading, cell }) =>
      `${count} won whose “${heading}” (first in ${cell}) only says when they were expected to close: in the total, in no quarter. A column with the day they closed would tell.`,
    'won without an amount': ({ count, cell }) =>
      `${count} won without an amount (first in ${cell}): counted as deals, not as money.`,
    'booked day unknown': ({ count }) => `${count} without a booking day: counted as set on the day of the meeting.`,
    ahead: ({ count, cell }) =>
      `${count} with a meeting ahead and no booking day (first in ${cell}): set on its own day, which has not come.`,
    'moved to another rep': ({ count, rows, row }) =>
      `${count} ${rows === 1 ? 'follows' : 'follow'} a meeting of the same client that another rep moved (first in row ${row}): taken as its new date, not as a new appointment.`,
    'past and still scheduled': ({ count, cell }) =>
      `${count} with a meeting that is over and has no result yet (first in ${cell}): in no rate until it has one.`,
    'another leg': ({ count, row, sample }) =>
      `${count} left out: other legs of calls that stand on rows of their own (row ${row} belongs to row ${sample}).`,
    'logged twice': ({ count, row, sample }) =>
      `${count} left out: calls that stand on another row already, with the same rep and client at the same time (row ${row} like row ${sample}).`,
    'duplicate call': ({ count, rows, row, sample, isLeftOut }) => {
      const like = `${count} that ${rows === 1 ? 'looks like a copy' : 'look like copies'} of another call (row ${row} like row ${sample})`;
      return isLeftOut
        ? `${like}: left out, as KPI Settings says.`
        : `${like}: counted, unless KPI Settings leaves them out.`;
    },
    'rounded ids': ({ count, heading, cell }) =>
      `${count} with a “${heading}” that a number has rounded (first in ${cell}): not linked. Import the column as text.`,
    'week on its first day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a week (first in ${cell}): counted on the first day of the week.`,
    'month on its first day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a month (first in ${cell}): counted on the first day of the month.`,
    'quarter on its first day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a quarter (first in ${cell}): counted on the first day of the quarter.`,
    'year on its first day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a year (first in ${cell}): counted on the first day of the year.`,
    'week by its last day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for the week that ends on its date (first in ${cell}): counted on the first day of that week, six days earlier.`,
    'month by its last day': ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for the month that ends on its date (first in ${cell}): counted on the first day of that month.`,
    'year by the sheet name': (facts) => yearTaken(facts, 'the name of the sheet tells the year'),
    'year by the title': (facts) => yearTaken(facts, 'the lines above the headings tell the year'),
    'year by the neighbours': (facts) => yearTaken(facts, 'the dates above and below tell the year'),
    'year by the weekdays': (facts) => yearTaken(facts, 'the days of the week tell the year'),
    'year by the day of the report': (facts) =>
      yearTaken(facts, 'nothing tells the year, so it is the last one before the day of the report'),
    'read day first': ({ count, sample, cell, second }) =>
      `${count} with a date such as “${sample}” (${cell}), read as ${dayOfNumeric(sample, true)} by the spreadsheet's locale. If that is wrong, say so in KPI Settings: “${second}”.`,
    'day and month swapped': ({ count, heading, cell, second = '' }) =>
      `${count} with a date under “${heading}” that the import took month first (first in ${cell}): no date is later than the 12th, and every later one is still text. Read day first, as the texts are; “${second}” with “no” in KPI Settings takes them as they stand.`,
    'read month first': ({ count, sample, cell, second }) =>
      `${count} with a date such as “${sample}” (${cell}), read as ${dayOfNumeric(sample, false)} by the spreadsheet's locale. If that is wrong, say so in KPI Settings: “${second}”.`,
    'counted by rows': ({ count, heading, cell }) =>
      `${count} with a number under “${heading}” that another sheet counts already (first in ${cell}): it is not added a second time.`,
    'booked by call': ({ rows, cell }) =>
      `${numberText(rows)} ${rows === 1 ? 'call' : 'calls'} booked a meeting (first in ${cell}): counted as appointments set, since nothing else in the spreadsheet counts those.`,
    'booked by touch': ({ count, cell }) =>
      `${count} set an appointment (first in ${cell}): counted as appointments set, since nothing else in the spreadsheet counts those.`,
    'sold on the row': ({ count, heading, cell }) =>
      `${count} ended in a sale by “${heading}” (first in ${cell}): counted as deals won on that day, since nothing else in the spreadsheet counts those.`,
    'lead not listed': ({ count, heading, cell }) =>
      `${count} with a “${heading}” that no counted lead has (first in ${cell}): counted as deals, but of no lead.`,
    'sums of a query': ({ count }) =>
      `${count} are sums that a query made. Sums hold no single rows, so what they count has no medians, no tables by source, product or pipeline, no hours or attempts of calls, no clients, no days in a stage, no reasons for losses, no comparison at equal age, no list of what is missing, no work list, and no rows behind its numbers. A sheet with the rows themselves brings it.`,
    'stage not listed': ({ sample }) =>
      `Open deals whose stage the query does not know: ${sample}. They are at no stage of the funnel. Make the query anew from a sample that has every stage.`,
    'several currencies': ({ count, heading, sample }) =>
      `The amounts of “${heading}” are in several currencies, ${sample}, and are not added up (${count}). Give a column in one currency.`,
    'several periods': ({ count, heading, sample }) =>
      `The amounts of “${heading}” are of several periods, ${sample}, and are not added up (${count}). Give a column of amounts alike.`,
    'unreadable amounts': ({ count, heading, cell, sample }) =>
      `${count} with an amount under “${heading}” that cannot be read (first in ${cell}: “${sample}”): none is added up, since the sum would be wrong. Write plain numbers there.`,
    'thousands as decimals': ({ count, heading, cell, sample }) =>
      `The thousands of “${heading}” seem to have been taken for decimals, such as “${sample}” in ${cell} (${count}): none is added up. Write them without a point, such as 18725.`,
    'unclear scale': ({ heading, count }) =>
      `The M of “${heading}” may be millions or months (${count}): the amounts are not added up. Write “millions” in the heading, or leave out the M.`,
    'amounts of what was sold': ({ heading }) =>
      `The amounts of “${heading}” are those of deals that were won: of the others they are blank, 0 or less than the deal. Give a column with the amount of each deal for what came into the pipeline.`,
    'filled down': ({ count, heading, cell, sample }) =>
      `${count} without “${heading}” (first in ${cell}) belong to the group above them, such as “${sample}”: the sheet is grouped.`,
    'similar reps': ({ count, sample, second, cell }) =>
      `“${sample}” (${count}, first in ${cell}) and “${second}” may be one person: name one as an alias in a Reps tab.`,
  },
};

function yearTaken({ count, heading, cell, sample, second }: Parameters<Sentence>[0], why: string): string {
  return `${count} with a day but no year under “${heading}” (first in ${cell}): “${sample}” is read as ${second}; ${why}. If that is wrong, write the year in the cells.`;
}
