import { kpis } from '../src/kpis/all.ts';
import { numberText, percentText, valueText } from '../src/words/number.ts';
import type { Report } from './feature.ts';

export function count(value: number): string {
  return numberText(value, 'en');
}

function shownValue({ summary }: Report, name: string, rep: string | null = null): string {
  const kpi = kpis.find((one) => one.name === name);
  const own = summary.kpis.find((one) => one.name === name && one.rep === rep && one.period === summary.period?.label);
  return own?.value == null || !kpi ? '' : valueText(own.value, kpi.unit, summary.currency, 'en');
}

export function kpiOf(name: string) {
  return (report: Report): string => {
    const own = report.summary.headline.find((one) => one.name === name);
    const share =
      own?.denominator && own.unit === 'percent' ? `, ${count(own.numerator ?? 0)} of ${count(own.denominator)}` : '';
    return `${shownValue(report, name)}${share}`;
  };
}

export function severalOf(...names: readonly string[]) {
  return (report: Report): string =>
    names
      .flatMap((name) => {
        const label = kpis.find((one) => one.name === name)?.label.en;
        const value = shownValue(report, name);
        return label && value !== '' ? [`${label} ${value}`] : [];
      })
      .join(', ');
}

export function extremesOf(name: string) {
  return (report: Report): string => {
    const value = (rep: string): number =>
      report.summary.kpis.find(
        (one) => one.name === name && one.rep === rep && one.period === report.summary.period?.label,
      )?.value ?? 0;
    const reps = [...report.summary.reps].sort((a, b) => value(b) - value(a));
    const [first = '', last = ''] = [reps[0], reps[reps.length - 1]];
    return `${first} ${shownValue(report, name, first)} … ${last} ${shownValue(report, name, last)}`;
  };
}

/** The title of a block with what it found, as far as it stands in one line. */
export function lineOf(beginning: string) {
  return ({ plan }: Report): string => {
    const rows = plan.sheets.flatMap((sheet) => sheet.rows.map(([first]) => String(first)));
    const line = rows.find((text) => text.startsWith(`${beginning}: `)) ?? '';
    return line.slice(beginning.length + 2);
  };
}

export function processOf({ summary }: Report): string {
  const low = summary.coaching.filter(({ verdict }) => verdict === 'process').map(({ text }) => text);
  return low[0] ?? 'Nothing: no step of the team is clearly low.';
}

export function pairOf({ summary }: Report): string {
  const [pair] = summary.definitionPairs ?? [];
  const told = (pair?.definitions ?? []).map(({ label, newest }) => `${label} ${percentText(newest.value ?? 0, 'en')}`);
  return told.join(', ');
}

export function callsOf({ summary }: Report): string {
  const calls = summary.targets.find(({ rep, calls: own }) => rep === null && own)?.calls;
  return calls
    ? `${count(Math.ceil(calls.needed))} calls a working day reach the target, ${count(calls.now)} are made now.`
    : '';
}

export function whatIfOf({ summary }: Report): string {
  const won = summary.whatIf?.rows.find(({ kpi }) => kpi === 'WON_AMOUNT');
  const inputs = (summary.whatIf?.inputs ?? []).map(({ name, above, below }) =>
    name === 'callsPerDay' ? `${numberText(above / below, 'en', 1)} calls a day` : percentText(above / below, 'en'),
  );
  return won
    ? `${inputs.join(', ')}: ${valueText(Math.round(won.asToday), 'money', summary.currency, 'en')} in the period.`
    : '';
}

export function minutesOf(report: Report): string {
  const own = report.summary.medians?.find(({ kpi }) => kpi === 'AVERAGE_CONVERSATION_MINUTES');
  const median = own?.now?.minutes ?? 0;
  return `${shownValue(report, 'AVERAGE_CONVERSATION_MINUTES')}, the median ${valueText(median, 'minutes', '', 'en')}`;
}

export function sameDayOf({ summary }: Report): string {
  const row = summary.sameDay?.find(({ kpi }) => kpi === 'WON_AMOUNT');
  const money = (amount: number | null): string =>
    amount === null ? '–' : valueText(amount, 'money', summary.currency, 'en');
  return row ? `Won amount ${money(row.now)}; before ${row.before.map(({ actual }) => money(actual)).join(', ')}` : '';
}

export function noteOf({ plan }: Report): string {
  const notes = plan.sheets.flatMap(({ cellNotes }) => cellNotes.map(({ note }) => note));
  return notes.find((note) => note.includes('Too few')) ?? notes[0] ?? '';
}

export function scoreOf({ summary }: Report): string {
  const team = summary.missingData?.rows.find(({ rep }) => rep === null)?.score ?? 0;
  return `${percentText(team, 'en')} filled in. ${summary.missingData?.text ?? ''}`;
}
