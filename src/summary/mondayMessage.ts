import { activitiesPerAppointment } from '../kpis/activitiesPerAppointment.ts';
import { appointmentsSet } from '../kpis/appointmentsSet.ts';
import { callsMade } from '../kpis/callsMade.ts';
import type { Language } from '../vocabulary/words.ts';
import { mondayWords } from '../words/monday.ts';
import { numberText, valueText } from '../words/number.ts';
import type { HeadlineKpi } from './figures/kpiValue.ts';
import type { Summary } from './summary.ts';
import { teamTarget } from './targets/teamTarget.ts';

type Said = Pick<Summary, 'asOf' | 'headline' | 'coaching' | 'targets' | 'currency' | 'firstAnswers' | 'staleData'> & {
  readonly language: Language;
};

/** More names or numbers in a line are read by nobody. */
const mostNamed = 3;
/** Fewer appointments are no rate to plan by. */
const leastAppointments = 5;

/**
 * Eight lines at most for the whole team, in plain text, each said by a number of the report: where we stand, what changed
 * for real, who did something to copy, where deals are lost, what the week needs. Whom to help is not among them.
 * None where there is nothing to say.
 */
export function mondayMessage(said: Said): string[] {
  const { headline, language, asOf, firstAnswers, staleData = [] } = said;
  const { period = null, toDate = false } = headline[0] ?? {};
  const lines = [
    staleData[0] ?? '',
    firstAnswers?.onTrack ?? '',
    ...changesOf(said, toDate),
    strengthsOf(said),
    firstAnswers?.leak ?? '',
    needsOf(said),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [mondayWords[language].title(asOf, period, toDate), ...lines];
}

/** Only what weeks do not differ by anyway. */
function changesOf({ headline, language, currency }: Said, toDate: boolean): string[] {
  const words = mondayWords[language];
  const listed = (verdict: HeadlineKpi['verdict']): string =>
    headline
      .filter((kpi) => kpi.verdict === verdict && kpi.value !== null && kpi.previous !== null)
      .slice(0, mostNamed)
      .map(({ label, unit, value, previous }) => {
        const [before, now] = [previous, value].map((one) => valueText(one as number, unit, currency, language));
        return words.change(label, before as string, now as string);
      })
      .join(', ');
  const [better, worse] = [listed('better'), listed('worse')];
  const known = [better && words.better(better, toDate), worse && words.worse(worse, toDate)].filter(
    (one) => one !== '',
  );
  if (known.length > 0) return known;
  if (headline.some(({ verdict }) => verdict === 'no clear change')) return [words.unchanged];
  return headline.some(({ verdict }) => verdict === 'too early') ? [words.tooEarly] : [];
}

function strengthsOf({ coaching }: Said): string {
  const strong = coaching.filter(({ verdict, rep }) => verdict === 'strength' && rep !== null);
  return strong
    .slice(0, mostNamed)
    .map(({ text }) => text)
    .join(' ');
}

/** The calls that reach the target, and the appointments that as many calls have brought in the period. */
function needsOf({ targets, headline, language }: Said): string {
  const calls = teamTarget(targets)?.calls;
  if (!calls || calls.needed <= 0) return '';
  const sumOf = (name: string): number => headline.find((kpi) => kpi.name === name)?.value ?? 0;
  const [made, set] = [sumOf(callsMade.name), sumOf(appointmentsSet.name)];
  const isOfLikeDays = headline.every(({ name, value, low }) => {
    return name !== activitiesPerAppointment.name || (value !== null && low === undefined);
  });
  const count = isOfLikeDays && made > 0 && set >= leastAppointments ? Math.round((calls.needed * set) / made) : 0;
  const text = (value: number): string => numberText(Math.ceil(value), language);
  const appointments = count > 0 ? { count, text: numberText(count, language) } : null;
  return mondayWords[language].needs(text(calls.needed), numberText(Math.round(calls.now), language), appointments);
}
