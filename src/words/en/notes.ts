import type { NoteWords } from '../notes.ts';

export const notes: NoteWords = {
  missingColumns: (names, tabs) => `No data for: ${names}. It comes from the tab “${tabs}”.`,
  notAddedUp: {
    'several currencies': (name, currencies) =>
      `${name}: the amounts are in several currencies, ${currencies}, which are never added up. A column in one currency brings it.`,
    'several periods': (name, periods) =>
      `${name}: the amounts are of several periods, ${periods}, which are never added up. A column of amounts alike brings it.`,
    'unreadable amounts': (name, sample) =>
      `${name}: amounts such as “${sample}” cannot be read, and without them the sum would be wrong. Plain numbers there bring it.`,
    'thousands as decimals': (name, sample) =>
      `${name}: in amounts such as “${sample}” the thousands seem to have been taken for decimals. Numbers without a point bring it.`,
    'unclear scale': (name, heading) =>
      `${name}: the M of “${heading}” may be millions or months. A heading that says “millions” or has no M brings it.`,
    'amounts of what was sold': (name) =>
      `${name}: the amounts are those of deals that were won; of the others they are blank, 0 or less than the deal. A column with the amount of each deal brings it.`,
  },
  partNotSaid: (names, tabs) =>
    `No row of the tab “${tabs}” says ${names.map((name) => `“${name}”`).join(' or ')}. Without it the number would be wrong.`,
  amountsNotKnown: (name, { of, known }) =>
    `${name}: ${of}, and of ${known} of them is written how much. The others are in no sum until it is.`,
  unreadCells: (names) => `Some cells of these cannot be read, so the number would be wrong: ${names}.`,
  notOnEverySheet: (names) => `Some of the sheets with daily totals have no column for these: ${names}.`,
  daysNotSaid: (names) => `Too many have no day, so they can be counted for all time but for no period: ${names}.`,
  repsNotSaid: (names) =>
    `No row says whose these are, or fewer than half do, so they can be counted for the team but for no rep: ${names}.`,
  unknownBounds: ({ low, high, unknown, of, isUndated }) => {
    const dayless = 'rows without a day may belong to the period';
    if (unknown === null) return `Between ${low} and ${high}: ${dayless}.`;
    const strange = `${of === null ? unknown : `${unknown} of ${of}`} ${unknown === '1' ? 'is' : 'are'} not understood`;
    return `Between ${low} and ${high}: ${strange}${isUndated ? `, and ${dayless}` : ''}.`;
  },
  boundsPattern:
    /^Between [−-]?[\d.,]+%? and [−-]?[\d.,]+%?: (?:[\d,]+(?: of [\d,]+)? (?:is|are) not understood)?(?:(?:, and )?rows without a day may belong to the period)?\.$/,
  nothingSure: ({ unknown, of }) => `Not known: of ${of} that would count, ${unknown} may not belong here.`,
  notAmong: (names) => `No tab supplies these, so they are not counted in it: ${names}.`,
  nothingToDivideBy: (names) => `Nothing to measure: ${names} = 0.`,
  noFinishedQuarter: 'There is no quarter before to compare with.',
  notWholeBefore: (day) =>
    `Recorded only since ${day}: the period before is not whole, so nothing is compared with it.`,
  heldTo: (day) => `The data end on ${day}: the same days of the period before are compared.`,
  recordedSince: (day) => `Recorded only since ${day}: what was reached before is not known.`,
  notRecordedBefore: (day, tabs) => `No rows before ${day}: ${tabs}.`,
  notRecordedAfter: (day, tabs) => `No rows after ${day}: ${tabs}.`,
  unlikeDays: ({ from, to, tabs, value, above, below }) =>
    `These do not hold the same days: ${tabs}. From ${from} to ${to}, which all of them have: ${value} (${above} of ${below}).`,
  noCommonDays: (tabs) => `No day that all of these hold: ${tabs}.`,
  noTarget: 'No target is set for this period.',
  periodOver: 'The period is over: nothing is left to be covered.',
  onlyOfPeriod:
    'It is told of a period only, such as “this quarter”: over all time it would grow with every year of data.',
  targetReached: 'The target is reached: nothing is left to be covered.',
  noRep: 'No rep',
  stageUnknown: 'Lost, stage unknown',
  stillYoung: (share, days) =>
    `${share} of what is counted is older than ${days} days: it will still rise, so it is not compared yet.`,
  withinDays: ({ days, now, before }) =>
    `Within ${days} days: ${now}, of the period before ${before}. So they are compared, for older leads have had more time.`,
};
