import type { AppointmentClients } from '../count/appointmentClients.ts';
import type { Counted } from '../count/tallyOf.ts';
import { kpis } from '../kpis/all.ts';
import { appointmentShowRate } from '../kpis/appointmentShowRate.ts';
import type { Settings } from '../settings/catalogue.ts';
import { type Day, isoOf } from '../vocabulary/day.ts';
import type { Kpi } from '../vocabulary/kpi.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Language } from '../vocabulary/words.ts';
import { noRep } from '../words/notes.ts';
import { nearestTooFew } from './coaching/nearestTooFew.ts';
import { type Answers, activeReps, answersOf, type KpiSource, sourceOf } from './figures/answers.ts';
import { limitsIn } from './figures/bounded.ts';
import { callAttemptsOf } from './figures/callAttempts.ts';
import { callHourRows, callWeekdayRows } from './figures/callTimes.ts';
import type { AppointmentClientsSummary } from './figures/clients.ts';
import { firstDealOf } from './figures/dealsBegan.ts';
import { definitionPairsOf } from './figures/definitionPairs.ts';
import { equalAgeOf } from './figures/equalAge.ts';
import { growthRows } from './figures/growthRows.ts';
import { headlineOf } from './figures/headline.ts';
import type { KpiValue } from './figures/kpiValue.ts';
import { rowMedians } from './figures/medians.ts';
import { reportQuarters } from './figures/periods.ts';
import { periodInView, reportPeriod } from './figures/reportPeriod.ts';
import { type ShowTimes, showTimesOf } from './figures/showTimes.ts';
import { staleData } from './figures/staleData.ts';
import { tallyOfReps } from './figures/tallyOfReps.ts';
import { leaksOf, worstLeak } from './funnel/leaks.ts';
import { stagesUnsaid } from './funnel/lostDeals.ts';
import { lostReasonsOf } from './funnel/lostReasons.ts';
import { stageRows } from './funnel/stageRows.ts';
import { groupSummaries, groupTallies } from './groups/groupSummaries.ts';
import { mondayMessage } from './mondayMessage.ts';
import { firstAnswersOf, sentencesOf } from './sentences.ts';
import { type ShownReps, shownIn } from './shownReps.ts';
import type { Summary } from './summary.ts';
import { sameDayRows } from './targets/sameDayRows.ts';
import { targetRows } from './targets/targetRows.ts';
import { whatIfOf } from './targets/whatIf.ts';
import { teamCoaching } from './teamCoaching.ts';
import { missingDataOf } from './understood/missingData.ts';
import { receiptsOf } from './understood/receipts.ts';
import type { Understood } from './understood/understood.ts';

export type SummaryOptions = {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly timeZone: string;
  readonly language: Language;
  readonly understood: Understood;
  readonly shown?: ShownReps | null;
};

/** Tally in, judged summary out: everything the report shows, as plain data. */
export function summarise(counted: Counted, options: SummaryOptions): Summary {
  const { settings, asOf, language } = options;
  const { currency } = counted;
  const { whole, source, shown } = reportSource(counted, options);
  const { quarters, dataThrough } = reportQuarters(counted.tally, asOf, settings);
  const period = periodInView(settings, quarters, source);
  const periods = period && !quarters.some(({ label }) => label === period.label) ? [...quarters, period] : quarters;
  const shownPeriod = period && reportPeriod(period, source);
  const answers = answersOf(source, periods);
  const reps = activeReps(source);
  const nameOf = (rep: number | null): string | null =>
    rep === null ? null : rep === 0 ? noRep(language) : (counted.tally.reps[rep] as string);
  const growth = growthRows(source, quarters, reps, nameOf);
  // Deals are not followed from stage to stage by rep: of some reps there is nothing to say.
  const stages = shown ? [] : stageRows(counted.stages, language, quarters, firstDealOf(whole), limitsIn(settings));
  const matureAfterDays = settings['Cohort is mature after, days'];
  const equalAge = equalAgeOf(counted.cohorts ?? null, whole, matureAfterDays);
  const ownAge =
    shown && counted.cohorts ? equalAgeOf(tallyOfReps(counted.cohorts, shown), source, matureAfterDays) : equalAge;
  const headline = headlineOf(source, quarters, matureAfterDays, period, ownAge);
  const targets = targetRows(source, nameOf, currency);
  const leaks = leaksOf(stages);
  const everybody = activeReps(whole);
  // Judged as it stood at the end of the period: what came later is not known then.
  const known = quarters.filter(({ from }) => period === null || from < period.to);
  const tallies = quarters.length > 0 ? groupTallies(counted, { settings, shown }) : [];
  const coaching = teamCoaching(counted, whole, {
    quarters: known,
    settings,
    groups: tallies,
    ...(shown && { isTold: (rep) => rep !== null && shown.has(counted.reps.find(rep)) }),
  });
  const team = everybody.filter((rep) => rep !== 0).map((rep) => counted.tally.reps[rep] as string);
  const stale = staleData(whole, language);
  const said = { period: shownPeriod, ...coaching, growth, headline, stages, leaks, targets, currency, language };
  const firstAnswers = firstAnswersOf(said);
  return {
    asOf: isoOf(asOf),
    timeZone: options.timeZone,
    language,
    dataThrough: dataThrough === null ? null : isoOf(dataThrough),
    staleData: stale,
    currency,
    tabs: receiptsOf(counted.tabs, language),
    ...options.understood,
    measures: counted.tally.measures,
    reps: reps.filter((rep) => rep !== 0).map((rep) => counted.tally.reps[rep] as string),
    periods: quarters.map(({ label }) => label),
    period: shownPeriod,
    kpis: kpiValues(answers, [null, ...reps], periods, nameOf),
    headline,
    growth,
    definitionPairs: definitionPairsOf(source, period),
    stages,
    stagesUnsaid: stagesUnsaid(stages, language),
    coaching: coaching.flags,
    tooFew: coaching.tooFew,
    scarce: nearestTooFew({ ...coaching, coaching: coaching.flags }),
    conversations: coaching.conversations,
    lists: coaching.lists,
    notCompared: coaching.notCompared.filter(({ rep }) => !shown || shown.has(counted.reps.find(rep))),
    leaks,
    lostReasons: shown ? null : lostReasonsOf(counted.stages, stages, worstLeak(leaks), language),
    groups: groupSummaries(counted, { quarters: known, settings, shown, whole: source, tallies }),
    lever: coaching.lever,
    targets,
    whatIf: whatIfOf(source, period, targets),
    sameDay: sameDayRows(source),
    medians: rowMedians(counted, period, shown),
    appointmentClients: shown ? null : counted.appointmentClients && clientsIn(counted.appointmentClients, nameOf),
    showTimes: showTimesIn(counted, answers, language, shown),
    callAttempts: counted.callAttempts && !shown ? callAttemptsOf(counted.callAttempts, language) : null,
    callHours: counted.callHours && !shown ? callHourRows(counted.callHours) : [],
    callWeekdays: counted.callHours && !shown ? callWeekdayRows(counted.callHours) : [],
    missingData: missingDataOf(counted, source, { reps, nameOf, settings, shown }),
    team,
    shown: shownIn(options.shown ?? null, counted.tally, team),
    sentences: [...stale, ...sentencesOf(said)],
    firstAnswers,
    monday: mondayMessage({ ...said, coaching: coaching.flags, asOf: isoOf(asOf), firstAnswers, staleData: stale }),
  };
}

/** Where nobody writes down who did not come, all are held, however long they waited. */
function showTimesIn(
  { showTimes }: Counted,
  answers: Answers,
  language: Language,
  shown: ReadonlySet<number> | null,
): ShowTimes | null {
  if (!showTimes || shown || answers(appointmentShowRate, null, null).value === null) return null;
  return showTimesOf(showTimes, language);
}

/** What the report is counted from: everybody, and those whom it is about; `shown` null is everybody. */
export function reportSource(
  counted: Counted,
  { settings, asOf, language, shown: wanted }: Pick<SummaryOptions, 'settings' | 'asOf' | 'language' | 'shown'>,
): { readonly whole: KpiSource; readonly source: KpiSource; readonly shown: ReadonlySet<number> | null } {
  const shown = wanted?.reps.size ? wanted.reps : null;
  const whole = sourceOf(counted.tally, counted.targets, { asOf, fiscal: settings, language });
  return { whole, source: shown ? sourceOfReps(shown, counted, whole) : whole, shown };
}

/** Targets of the team are no measure of a part of it. */
function sourceOfReps(shown: ReadonlySet<number>, { tally, targets }: Counted, whole: KpiSource): KpiSource {
  const own = targets.filter(({ rep }) => rep !== null && shown.has(rep));
  return sourceOf(tallyOfReps(tally, shown), own, whole, whole);
}

/** Enough names for a week's calls; the number says how many there are. */
const mostNames = 10;

function clientsIn(
  { missed, recovered, missedAgain, onlyOne }: AppointmentClients,
  nameOf: (rep: number | null) => string | null,
): AppointmentClientsSummary {
  const names = onlyOne.slice(0, mostNames).map(({ client, rep, day }) => ({
    client,
    rep: rep === 0 ? null : nameOf(rep),
    day: day === null ? null : isoOf(day),
  }));
  const again = missedAgain
    .slice(0, mostNames)
    .map(({ rows: _, ...client }) => ({ ...client, rep: client.rep === 0 ? null : nameOf(client.rep) }));
  return { missed, recovered, missedAgain: again, onlyOne: onlyOne.length, names };
}

function kpiValues(
  answers: Answers,
  reps: readonly (number | null)[],
  periods: readonly Period[],
  nameOf: (rep: number | null) => string | null,
): KpiValue[] {
  const values: KpiValue[] = [];
  const add = (kpi: Kpi, rep: number | null, period: Period | null): void => {
    values.push({ name: kpi.name, rep: nameOf(rep), period: period?.label ?? null, ...answers(kpi, rep, period) });
  };
  for (const kpi of kpis) {
    for (const rep of reps) for (const period of [null, ...periods]) add(kpi, rep, period);
  }
  return values;
}
