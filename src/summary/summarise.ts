import { kpis } from '../kpis/all.ts';
import type { AppointmentClients } from '../tally/appointmentClients.ts';
import type { Counted } from '../tally/tallyOf.ts';
import { type Day, isoOf } from '../vocabulary/day.ts';
import type { Kpi } from '../vocabulary/kpi.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Settings } from '../vocabulary/setting.ts';
import type { Language } from '../vocabulary/words.ts';
import { noRep } from '../words/notes.ts';
import { type Answers, activeReps, answersOf, groundOf } from './answers.ts';
import { callHourRows, callWeekdayRows } from './callTimes.ts';
import { coachingOf } from './coaching.ts';
import { dataGapsOf } from './dataGaps.ts';
import { growthRows } from './growthRows.ts';
import { headlineOf } from './headline.ts';
import { leaksOf, worstLeak } from './leaks.ts';
import { lostReasonsOf } from './lostReasons.ts';
import { reportQuarters } from './periods.ts';
import { receiptsOf } from './receipts.ts';
import { sentencesOf } from './sentences.ts';
import { stageRows } from './stageRows.ts';
import type { AppointmentClientsSummary, KpiValue, Question, Summary } from './summary.ts';
import { targetRows } from './targetRows.ts';

export type SummaryOptions = {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly timeZone: string;
  readonly language: Language;
  readonly otherSheets: Summary['otherSheets'];
  readonly questions: readonly Question[];
  readonly settingProblems: Summary['settingProblems'];
};

/** Tally in, judged summary out: everything the report shows, as plain data. */
export function summarise(counted: Counted, options: SummaryOptions): Summary {
  const { settings, asOf, language } = options;
  const { currency } = counted;
  const ground = groundOf(counted.tally, counted.targets, { asOf, fiscal: settings, language });
  const { quarters, dataThrough } = reportQuarters(counted.tally, asOf, settings);
  const answers = answersOf(ground, quarters);
  const reps = activeReps(ground);
  const nameOf = (rep: number | null): string | null =>
    rep === null ? null : rep === 0 ? noRep(language) : (counted.tally.reps[rep] as string);
  const growth = growthRows(ground, quarters, reps, nameOf);
  const stages = stageRows(counted.stages, language, quarters);
  const headline = headlineOf(ground, quarters, settings['Cohort is mature after, days']);
  const targets = targetRows(ground, nameOf, currency);
  const leaks = leaksOf(stages);
  const coaching = coachingOf(ground, {
    quarters,
    reps,
    nameOf: (rep) => counted.tally.reps[rep] as string,
    currency,
    matureAfterDays: settings['Cohort is mature after, days'],
  });
  return {
    asOf: isoOf(asOf),
    timeZone: options.timeZone,
    language,
    dataThrough: dataThrough === null ? null : isoOf(dataThrough),
    currency,
    tabs: receiptsOf(counted.tabs, language),
    otherSheets: options.otherSheets,
    questions: options.questions,
    settingProblems: options.settingProblems,
    measures: counted.tally.measures,
    reps: reps.filter((rep) => rep !== 0).map((rep) => counted.tally.reps[rep] as string),
    periods: quarters.map(({ label }) => label),
    kpis: kpiValues(answers, [null, ...reps], quarters, nameOf),
    headline,
    growth,
    stages,
    coaching: coaching.flags,
    tooFew: coaching.tooFew,
    leaks,
    lostReasons: lostReasonsOf(counted.stages, stages, worstLeak(leaks), language),
    lever: coaching.lever,
    targets,
    appointmentClients: counted.appointmentClients && clientsIn(counted.appointmentClients, nameOf),
    callHours: counted.callHours ? callHourRows(counted.callHours) : [],
    callWeekdays: counted.callHours ? callWeekdayRows(counted.callHours) : [],
    dataGaps: dataGapsOf(counted, ground, { reps, nameOf, settings }),
    sentences: sentencesOf({ ...coaching, growth, stages, leaks, targets, currency, language }),
  };
}

/** Enough names for a week's calls; the number says how many there are. */
const mostNames = 10;

function clientsIn(
  { missed, recovered, onlyOne }: AppointmentClients,
  nameOf: (rep: number | null) => string | null,
): AppointmentClientsSummary {
  const names = onlyOne.slice(0, mostNames).map(({ client, rep, day }) => ({
    client,
    rep: rep === 0 ? null : nameOf(rep),
    day: day === null ? null : isoOf(day),
  }));
  return { missed, recovered, onlyOne: onlyOne.length, names };
}

function kpiValues(
  answers: Answers,
  reps: readonly (number | null)[],
  quarters: readonly Period[],
  nameOf: (rep: number | null) => string | null,
): KpiValue[] {
  const values: KpiValue[] = [];
  const add = (kpi: Kpi, rep: number | null, period: Period | null): void => {
    values.push({ name: kpi.name, rep: nameOf(rep), period: period?.label ?? null, ...answers(kpi, rep, period) });
  };
  for (const kpi of kpis) {
    for (const rep of reps) for (const period of [null, ...quarters]) add(kpi, rep, period);
  }
  return values;
}
