import { classesOf, numbersOf, type TypedTab } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';
import type { NotedReason } from '../vocabulary/leftOut.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Remark } from '../vocabulary/remark.ts';
import { answers, type TabName } from '../vocabulary/tab.ts';
import { spelled } from '../vocabulary/words.ts';

/** What leaving rows out for that reason says of every number of the tab. */
const ofReasons: Partial<Record<NotedReason, Remark>> = {
  inbound: 'incoming calls left out',
  internal: 'internal calls left out',
  'not a call': 'no calls left out',
  'incoming e-mail': 'incoming e-mails left out',
  removed: 'removed left out',
  'older copy': 'repeated ids once',
  'repeated record': 'repeated records once',
  'duplicate call': 'duplicate calls once',
  'logged twice': 'duplicate calls once',
  'another leg': 'legs once',
  'in the future': 'future left out',
};

const ofOutcomes = ['callsConnected', 'talkSeconds', 'callsTimed', 'productiveCalls', 'decisionMakerReached'];
const ofAppointments = ['appointmentsSet', 'clientsBooked', 'clientsBookedAgain'];
const ofSales = ['dealsWon', 'wonAmount'];
const ofResults = [
  'appointmentsHeld',
  'appointmentsNoShow',
  'appointmentsCancelled',
  'appointmentsRescheduled',
  'appointmentsNotHeld',
];

type Rule = {
  readonly tab: TabName;
  readonly measures: readonly string[];
  readonly remark: Remark;
  readonly holds: (tab: TypedTab) => boolean;
};

const has = (tab: TypedTab, ...fields: readonly string[]): boolean => fields.some((field) => field in tab.letters);

const rules: readonly Rule[] = [
  { tab: 'calls', measures: ofOutcomes, remark: 'answered only', holds: areAnswers },
  {
    tab: 'calls',
    measures: ofOutcomes,
    remark: 'connected by talk time',
    holds: (tab) => !has(tab, 'outcome', 'answered', 'connectedAt'),
  },
  {
    tab: 'calls',
    measures: ofOutcomes,
    remark: 'connected by its moment',
    holds: (tab) => !has(tab, 'outcome', 'answered') && has(tab, 'connectedAt'),
  },
  {
    tab: 'calls',
    measures: ['productiveCalls', 'decisionMakerProductive'],
    remark: 'productive by outcome',
    holds: (tab) => !has(tab, 'talk', 'productive'),
  },
  {
    tab: 'calls',
    measures: ['productiveCalls', 'decisionMakerProductive'],
    remark: 'productive by column',
    holds: (tab) => has(tab, 'productive'),
  },
  {
    tab: 'calls',
    measures: ['talkSeconds', 'productiveCalls', 'decisionMakerProductive'],
    remark: 'times may hold ringing',
    holds: mayHoldRinging,
  },
  { tab: 'calls', measures: ['appointmentsSet'], remark: 'bookings by column', holds: (tab) => has(tab, 'booked') },
  { tab: 'calls', measures: ['appointmentsSet'], remark: 'bookings by outcome', holds: (tab) => !has(tab, 'booked') },
  { tab: 'calls', measures: ofSales, remark: 'sales beside calls', holds: () => true },
  { tab: 'meetings', measures: ofSales, remark: 'sales beside meetings', holds: () => true },
  {
    tab: 'meetings',
    measures: ofAppointments,
    remark: 'moves not told',
    holds: (tab) => !has(tab, 'outcome', 'moved', 'rescheduledFrom'),
  },
  {
    tab: 'meetings',
    measures: [...ofAppointments, ...ofResults],
    remark: 'clients not told',
    holds: (tab) => !has(tab, 'client', 'leadId', 'rescheduledFrom') && outcomesHave(tab, 'rescheduled'),
  },
  {
    tab: 'meetings',
    measures: [...ofAppointments, ...ofResults],
    remark: 'set on their own day',
    holds: (tab) => !has(tab, 'bookedAt'),
  },
  {
    tab: 'meetings',
    measures: [...ofAppointments, ...ofResults],
    remark: 'no meeting day',
    holds: (tab) => !has(tab, 'at', 'atDate'),
  },
  {
    tab: 'leads',
    measures: ['leadsConverted'],
    remark: 'converted by more than status',
    holds: (tab) => has(tab, 'status') && has(tab, 'isConverted', 'convertedAt', 'dealId'),
  },
  {
    tab: 'deals',
    measures: ['dealsLost', 'dealsWon', 'lostAmount'],
    remark: 'lost by more than stage',
    holds: isLostElsewhere,
  },
  {
    tab: 'deals',
    measures: ['wonAmount'],
    remark: 'returns not subtracted',
    holds: ({ notes }) => notes.some(({ reason }) => reason === 'returned'),
  },
];

/**
 * What is to be said of each measure: how it was told where columns are missing, and what a column narrowed it by. A
 * number that would be another without one of its columns never stands under the same words.
 * @param all the tabs that are counted, and the mixed one whose rows were shared out
 */
export function remarksOf(all: readonly TypedTab[], sources: readonly Measure[]): Map<string, readonly Remark[]> {
  const ofTabs = new Map<TabName, Remark[]>();
  for (const tab of all) ofTabs.set(tab.tab, [...(ofTabs.get(tab.tab) ?? []), ...ofRows(tab)]);
  for (const mixed of all.filter(({ tab }) => tab === 'activities'))
    for (const share of all.filter(({ sheet, picked }) => picked && sheet === mixed.sheet))
      ofTabs.set(share.tab, [...(ofTabs.get(share.tab) ?? []), ...ofMixed(mixed, share)]);
  return new Map(
    sources.map(({ name, tab }) => {
      const own = all.filter((one) => one.tab === tab.name);
      const told = rules.filter(
        (rule) => rule.tab === tab.name && rule.measures.includes(name) && own.some((one) => rule.holds(one)),
      );
      return [name, [...new Set([...told.map(({ remark }) => remark), ...(ofTabs.get(tab.name) ?? [])])]] as const;
    }),
  );
}

function ofRows({ notes }: TypedTab): Remark[] {
  return notes.flatMap(({ reason, leftOut }) =>
    reason === 'direction untold' ? reason : leftOut ? (ofReasons[reason] ?? []) : [],
  );
}

/** A meeting that is still to do is one that was set. */
function ofMixed(mixed: TypedTab, share: TypedTab): Remark[] {
  const isToDo = share.tab !== 'meetings' && mixed.notes.some(({ reason }) => reason === 'not done yet');
  const types = classesOf(mixed, 'type');
  const isStrange = types?.classes.includes('unknown') ?? false;
  return [
    ...(isToDo ? (['to do left out'] as const) : []),
    ...(isStrange ? (['strange types left out'] as const) : []),
  ];
}

/** What a telephone says of a call that was taken, by whomever it was. */
const ofTheLine = spelled(
  `Answered | Call connected | Call answered | Accepted | Completed | Complete | Picked up | Attended | Success |
    Successful | Outbound | Outgoing | Inbound | Incoming`,
  'Отвечен | Отвечено | Отвеченный | Принят | Принятый | Соединен | Успешный | Успешный звонок | Успешный вызов | Успешно | Обработан | Исходящий | Входящий',
);

/** Nothing but a bare yes or no, or what a telephone says of the line. */
function areAnswers(tab: TypedTab): boolean {
  const outcome = classesOf(tab, 'outcome');
  const words = new Set([answers.yes, answers.no, ofTheLine].flatMap(({ en, ru }) => [...en, ...ru]).map(foldText));
  const said =
    outcome?.texts.map((text, code) => ({ text: foldText(text), name: outcome.classes[code] as string })) ?? [];
  const isOfLine = ({ text, name }: (typeof said)[number]): boolean => words.has(text) || reachedNobody.includes(name);
  return said.some(({ text }) => words.has(text)) && said.every((one) => one.text === '' || isOfLine(one));
}

const reachedNobody: readonly string[] = ['no answer', 'voicemail', 'bad number', 'not a call'];

/** Of the calls that nobody answered: a slip or a wrong result here and there has a time too. */
const most = 0.5;
const fewestUnanswered = 5;

/** Whether most calls that nobody answered took time, under a heading that does not say talk: that of the others may be longer, too. */
function mayHoldRinging(tab: TypedTab): boolean {
  const [talk, outcome] = [numbersOf(tab, 'talk'), classesOf(tab, 'outcome')];
  if (!talk || !outcome || /talk|convers|разговор|говорил|bill/i.test(tab.headings.talk ?? '')) return false;
  const isUnanswered = outcome.classes.map((name) => name === 'no answer');
  let [unanswered, took] = [0, 0];
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 || !isUnanswered[outcome.codes[row] as number]) continue;
    unanswered += 1;
    if ((talk[row] as number) > 0) took += 1;
  }
  return unanswered >= fewestUnanswered && took > unanswered * most;
}

function outcomesHave(tab: TypedTab, name: string): boolean {
  return classesOf(tab, 'outcome')?.classes.includes(name) ?? false;
}

function isLostElsewhere(tab: TypedTab): boolean {
  const [result, stage] = [classesOf(tab, 'result'), classesOf(tab, 'stage') ?? classesOf(tab, 'status')];
  if (!result || !stage || !has(tab, 'lostReason', 'active', 'archived')) return false;
  for (let row = 0; row < tab.rows; row += 1)
    if (
      tab.leftOut[row] === 0 &&
      result.classes[result.codes[row] as number] === 'lost' &&
      stage.classes[stage.codes[row] as number] === 'open'
    )
      return true;
  return false;
}
