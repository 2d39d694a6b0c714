import { averageConversationMinutes } from '../../kpis/averageConversationMinutes.ts';
import { decisionMakerRatio } from '../../kpis/decisionMakerRatio.ts';
import { last } from '../../vocabulary/last.ts';
import { type ConversationFacts, weakTalkText, wrongPeopleText } from '../../words/conversations.ts';
import { answersOf } from '../figures/answers.ts';
import { type Pair, pooled } from '../luck/overQuarters.ts';
import { rateOf } from '../luck/sample.ts';
import type { CoachingFlag, Conversation } from './coachingFlag.ts';
import { decisionMakerTalk, type JudgedKpi } from './judgedKpis.ts';
import type { KpiHistory } from './kpiHistory.ts';
import { repFlags } from './repFlags.ts';

type HistoryOf = (judged: JudgedKpi) => KpiHistory | null;

/**
 * Why conversations lead nowhere: the list, where few of them are with a decision maker; the talk, where decision makers
 * are reached and few of those conversations are productive. Both only beyond 99.8 % or again and again.
 * @param named who is judged
 * @param flags what was found at the steps of the funnel
 */
export function conversationsOf(
  historyOf: HistoryOf,
  named: readonly number[],
  flags: readonly CoachingFlag[],
): Conversation[] {
  const judged = decisionMakerTalk();
  const talk = judged && historyOf(judged);
  if (!talk) return [];
  const { source, options } = talk;
  const ofPeople = flags.filter(({ kpi, verdict }) => kpi === decisionMakerRatio.name && verdict !== 'strength');
  const wrongPeople = ofPeople.filter(({ verdict }) => verdict === 'red');
  const weakTalk = repFlags(talk, named).flags.filter(({ flag }) => flag.verdict === 'red');
  const people = weakTalk.length > 0 ? historyOf({ ...talk.judged, kpi: decisionMakerRatio }) : null;
  return [
    ...wrongPeople.map((flag): Conversation => {
      const facts = factsOf(flag, talk);
      return { ...told(flag), verdict: 'wrong people', text: wrongPeopleText(facts, source.language) };
    }),
    ...weakTalk.map(({ flag }): Conversation => {
      const rep = named.find((one) => options.nameOf(one) === flag.rep) ?? 0;
      const isReached = !ofPeople.some((one) => one.rep === flag.rep);
      const reach = isReached ? ratesOf(people, rep, flag) : null;
      const facts = { ...factsOf(flag, talk), reach, minutes: minutesOf(talk, rep, flag) };
      return { ...told(flag), verdict: 'weak talk', text: weakTalkText(facts, source.language) };
    }),
  ];
}

function told({ rep, quarters = [], numerator, denominator, team }: CoachingFlag) {
  return { rep: rep ?? '', quarters, numerator, denominator, team };
}

function factsOf(flag: CoachingFlag, { kpiQuarters }: KpiHistory): ConversationFacts {
  const isRunning = kpiQuarters[0]?.isRunning === true && (flag.quarters ?? []).includes(kpiQuarters[0].label);
  return { ...told(flag), isRunning };
}

/** The rep's rate and the others' in the quarters of a flag; null where one of them has none. */
function ratesOf(one: KpiHistory | null, rep: number, { quarters = [] }: CoachingFlag) {
  const pairs: Pair[] = (one?.kpiQuarters ?? [])
    .filter(({ label }) => quarters.includes(label))
    .map(({ samples }) => samples.pairOf(rep));
  const { own, rest } = pooled(pairs);
  return own.size === 0 || rest.size === 0 ? null : { own: rateOf(own), others: rateOf(rest) };
}

/** How long the rep's conversations and the others' last on average in these quarters. */
function minutesOf({ source, options }: KpiHistory, rep: number, { quarters = [] }: CoachingFlag) {
  const spans = options.quarters.filter(({ label }) => quarters.includes(label));
  const [earliest, latest] = [spans[0], last(spans)];
  if (!earliest || !latest) return null;
  const span = { label: '', from: earliest.from, to: latest.to };
  const answers = answersOf(source, [span]);
  const [team, own] = [null, rep].map((one) => answers(averageConversationMinutes, one, span));
  const others = (team?.denominator ?? 0) - (own?.denominator ?? 0);
  if (!own?.value || others <= 0) return null;
  return { own: own.value, others: ((team?.numerator ?? 0) - (own.numerator ?? 0)) / others / 60 };
}
