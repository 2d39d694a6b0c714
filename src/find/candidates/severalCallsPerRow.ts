import { meetingFlags } from '../../tabs/outcomes/meetingOutcome.ts';
import { foldHeading } from '../../values/foldText.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { headingIndexOf, joined } from '../headings/headingIndex.ts';
import type { Reading } from '../reading.ts';
import { aimNamed } from '../shapes/axis/aims.ts';
import { unreadBlocks } from '../shapes/tables/columnBlocks.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * Whether a row of what looks like a log or a list stands for several calls, e-mails, meetings, deals or leads: a column such
 * as `calls_count`, "Appts set" or "Record Count" says how many. Each row would be counted as one.
 */
export function standsForSeveral(reading: Reading, { headings, valuesOf, cellsOf }: SheetSample): boolean {
  const { tab, columns } = reading;
  const saysHowMany = counts[tab];
  if (!saysHowMany) return false;
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  // Sums that somebody keeps beside the log say nothing of its rows, and are fewer.
  const beside = new Set(unreadBlocks(reading).flat());
  const countsEach = areFlagsNumbers(reading, valuesOf);
  return headings.some((heading, column) => {
    if (taken.has(column) || !(countsEach || saysHowMany(foldHeading(heading)))) return false;
    const numbers = valuesOf(column).map(readNumber);
    // Below the rows of each group a report says how many they were, and beside the rows nothing.
    const rows = cellsOf(column).length;
    if (numbers.length < rows * (beside.has(column) ? nearlyAll : 0.5)) return false;
    return numbers.every((number) => typeof number === 'number') && numbers.some((number) => Number(number) > 1);
  });
}

/** An empty column within the rows parts nothing. */
const nearlyAll = 0.9;

/**
 * Whether nothing but 0 and 1 below "No-show", "Cancelled" and the like makes a row a meeting: on a quiet day a tally of
 * meetings holds nothing else there, and more than one beside it.
 */
function areFlagsNumbers({ tab, columns }: Reading, valuesOf: SheetSample['valuesOf']): boolean {
  if (tab !== 'meetings' || columns.outcome || columns.attended || columns.client) return false;
  const flags = Object.keys(meetingFlags).flatMap((field) => columns[field]?.index ?? []);
  return flags.length > 0 && flags.every((index) => valuesOf(index).every((cell) => typeof cell === 'number'));
}

/** Of calls, e-mails and meetings nothing but their number is so called; of deals it may be what was bought. */
const quantity = /^(qty|quantity|count|how many|кол во|количество|шт)$/;

/** As reports of a queue and of its agents head how many calls there were of a kind. */
const ofQueue =
  /^((outbound|outgoing|inbound|incoming|offered|answered|handled|abandoned|missed)( (calls|dials))?|calls (offered|answered|handled|abandoned|missed|placed)|(исходящ|входящ|принят|пропущен|потерян|отвечен)\p{L}*( (звонк|вызов)\p{L}*)?|поступило( (звонков|вызовов))?)$/u;

function countsCalls(heading: string): boolean {
  // "Min, Stretch, Actual" below a merged "Calls": what was done, as a number.
  if (aimNamed(heading) === 'actual' || countsMeetings(heading)) return true;
  if (ofQueue.test(heading)) return true;
  return /^(calls|dials|(calls?|dials?) (count|qty|made|total)|(count|number|no|total) (of )?(calls|dials)|# (of )?(calls|dials)|how many calls|(call )?attempts|tries|touches|(count|number|no|total|#) (of )?(call )?(attempts|tries|touches)|(call )?attempts? (count|made)|times called|попытки|попыток|касания|касаний|(кол во|количество|число|всего) (попыток|касаний|наборов)|звонки|звонков|кол во звонков|количество звонков|всего звонков|сделано звонков)$/u.test(
    heading,
  );
}

/** As a daily tally heads its numbers of meetings. */
function countsMeetings(heading: string): boolean {
  return measuresNamed(heading).some((field) => field.startsWith('appointments'));
}

/** Numbers of a tally on a sheet that is called a mailing; of one e-mail several replies may come. */
function countsOutreach(heading: string): boolean {
  return measuresNamed(heading).some((field) => !['emailReplies', 'day', 'rep'].includes(field));
}

function measuresNamed(heading: string): string[] {
  return (headingIndexOf('dailyActivity').listed.get(joined(heading)) ?? []).map(({ field }) => field);
}

/** As reports and pivots head what they sum up of the records of a group. */
function countsRecords(heading: string): boolean {
  return /^((record|row|deal|opportunity|lead)s? count|(sum|count|counta|countunique|average|avg) of .+|(sum|average|avg) amount|(count|number|no|total|#) (of )?(deals|opportunities|leads|records|rows)|(сумма|количество|число|среднее) по полю .+|(кол во|количество|число) (сделок|лидов|заявок|записей))$/u.test(
    heading,
  );
}

/** Beside each stage, how many there are: "Stage, Deals, Value". */
function countsOfStage(heading: string): boolean {
  return /^(deals|opportunities|opps|leads|prospects|count|сделки|сделок|лиды|лидов|заявки|заявок|клиентов)$/u.test(
    heading,
  );
}

const counts: Readonly<Partial<Record<TabName, (heading: string) => boolean>>> = {
  calls: (heading) => quantity.test(heading) || countsCalls(heading) || countsRecords(heading),
  meetings: (heading) => quantity.test(heading) || countsMeetings(heading) || countsRecords(heading),
  emails: (heading) => quantity.test(heading) || countsOutreach(heading),
  activities: (heading) => quantity.test(heading) || countsCalls(heading),
  deals: (heading) => countsRecords(heading) || countsOfStage(heading),
  leads: (heading) => countsRecords(heading) || countsOfStage(heading),
};
