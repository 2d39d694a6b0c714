import { quarterText } from '../words/date.ts';
import type { SettingName } from '../words/settingMeanings.ts';
import { viewWords } from '../words/view.ts';
import type { Line } from './choice.ts';
import { language } from './language.ts';
import { say } from './message.ts';
import { offerOneToOne } from './oneToOne.ts';
import { copyOf, element, part, write } from './page.ts';
import type { FoundTabs } from './server.ts';

type Found = Pick<FoundTabs, 'view' | 'reps' | 'teams'>;

const own = { day: 'day', some: 'some', span: 'span' };
const teamPrefix = 'team ';

/** As the KPI Settings tab says them, in the order of the choice. */
const periods = ['this week', 'last week', 'this month', 'last month', 'this quarter', 'last quarter'] as const;
const thisQuarter = 'this quarter';

let known: Found = { view: { asOf: '', period: thisQuarter, reps: [], quarters: [] }, reps: [], teams: [] };
let drawn = '';

/** What the report is about, folded away, with what it is now in sight. Drawn anew only when something is new. */
export function showView(found: Found): void {
  known = found;
  element('viewPanel').hidden = found.reps.length === 0;
  offerOneToOne(found.reps);
  const content = JSON.stringify([found.view, found.reps, found.teams, language()]);
  if (content === drawn) return;
  drawn = content;
  const words = viewWords[language()];
  write(element('viewTitle'), words.title);
  write(element('periodLabel'), words.period);
  write(element('periodFirstLabel'), words.first);
  write(element('periodLastLabel'), words.day);
  write(element('untilLabel'), words.until);
  write(element('untilDayLabel'), words.day);
  write(element('whoLabel'), words.who);
  write(element('repsLegend'), words.reps);
  write(element('showView'), words.show);
  write(element('viewNow'), nowText());
  offerPeriods();
  offerDays();
  offerReps();
}

/** Everybody is known once the rows were counted; the choice is then what was asked for. */
export function keepView(everybody: readonly string[] | undefined, lines: readonly Line[]): void {
  const said = (setting: string): string | undefined => lines.find((line) => line.setting === setting)?.value;
  const { asOf, period, reps, quarters } = known.view;
  const shown = said(settings.reps)?.split('; ').filter(Boolean) ?? reps;
  showView({
    ...known,
    reps: everybody ?? known.reps,
    view: { asOf: said(settings.asOf) ?? asOf, period: said(settings.period) ?? period, reps: shown, quarters },
  });
}

/** The lines of the KPI Settings tab that the choice makes; null when something is missing, which is then said. */
export function chosenView(): Line[] | null {
  const words = viewWords[language()];
  const until = element<HTMLSelectElement>('until').value;
  const asOf = until === own.day ? element<HTMLInputElement>('untilDay').value : until;
  if (until === own.day && asOf === '') return missing(words.chooseDay, 'untilDay');
  const period = chosenPeriod();
  if (period === null) return missing(words.chooseSpan, 'period');
  const who = element<HTMLSelectElement>('who').value;
  const reps = who === own.some ? checkedReps() : who.startsWith(teamPrefix) ? [who.slice(teamPrefix.length)] : [];
  if (who === own.some && reps.length === 0) return missing(words.chooseReps, 'who');
  return [
    { setting: settings.period, value: period },
    { setting: settings.asOf, value: asOf },
    { setting: settings.reps, value: reps.join('; ') },
  ];
}

const settings = { asOf: 'As of', period: 'Period', reps: 'Reps shown' } satisfies Record<string, SettingName>;

/** Null where a span lacks one of its days, or ends before it begins. */
function chosenPeriod(): string | null {
  const chosen = element<HTMLSelectElement>('period').value;
  if (chosen !== own.span) return chosen;
  const [first, last] = ['periodFirst', 'periodLast'].map((id) => element<HTMLInputElement>(id).value);
  return first && last && first <= last ? `${first}..${last}` : null;
}

function missing(sentence: string, id: string): null {
  say(sentence, 'failed');
  element(id).focus();
  return null;
}

function nowText(): string {
  const words = viewWords[language()];
  const { asOf, period, reps, quarters } = known.view;
  const quarter = quarters.find(({ last }) => last === asOf)?.quarter;
  const day = asOf === '' ? words.nowToday : quarter ? quarterText(quarter, language()) : words.nowDay(asOf);
  const who = reps.length === 0 ? words.everybody : reps.length <= 2 ? reps.join(', ') : words.nowSome(reps.length);
  const what = periods.find((one) => one === period);
  return `${what ? words.periods[what] : quarterText(period, language())} · ${day} · ${who}`;
}

function offerPeriods(): void {
  const words = viewWords[language()];
  const { period } = known.view;
  const select = element<HTMLSelectElement>('period');
  const isSpan = /^\d{4}-\d{2}-\d{2}\.\./.test(period);
  const isNamed = isSpan || periods.some((one) => one === period);
  select.replaceChildren(
    ...periods.map((one) => new Option(words.periods[one], one)),
    ...(isNamed ? [] : [new Option(quarterText(period, language()), period)]),
    new Option(words.span, own.span),
  );
  select.value = isSpan ? own.span : period;
  const [first = '', last = ''] = isSpan ? period.split('..') : [];
  element<HTMLInputElement>('periodFirst').value = first;
  element<HTMLInputElement>('periodLast').value = last;
  select.onchange = () => {
    element('periodSpanPanel').hidden = select.value !== own.span;
  };
  element('periodSpanPanel').hidden = select.value !== own.span;
}

function offerDays(): void {
  const words = viewWords[language()];
  const { asOf, quarters } = known.view;
  const select = element<HTMLSelectElement>('until');
  const input = element<HTMLInputElement>('untilDay');
  select.replaceChildren(
    new Option(words.today, ''),
    ...quarters.map(({ quarter, last }) => new Option(words.quarter(quarter), last)),
    new Option(words.anotherDay, own.day),
  );
  select.value = asOf;
  if (select.selectedIndex < 0) select.value = own.day;
  input.value = asOf;
  select.onchange = () => {
    element('untilDayPanel').hidden = select.value !== own.day;
  };
  element('untilDayPanel').hidden = select.value !== own.day;
}

function offerReps(): void {
  const words = viewWords[language()];
  const { view, reps, teams } = known;
  const select = element<HTMLSelectElement>('who');
  select.replaceChildren(
    new Option(words.everybody, ''),
    ...teams.map((team) => new Option(words.team(team), teamPrefix + team)),
    new Option(words.some, own.some),
  );
  const [only] = view.reps;
  select.value = view.reps.length === 0 ? '' : view.reps.length === 1 ? teamPrefix + only : own.some;
  if (select.selectedIndex < 0) select.value = own.some;
  const isTeam = select.value.startsWith(teamPrefix);
  const names = isTeam ? reps : [...new Set([...reps, ...view.reps])];
  element('repList').replaceChildren(...names.map((name) => repEntry(name, view.reps.includes(name))));
  select.onchange = () => {
    element('repsPanel').hidden = select.value !== own.some;
  };
  element('repsPanel').hidden = select.value !== own.some;
}

function repEntry(name: string, isChecked: boolean): HTMLElement {
  const entry = copyOf('repTemplate');
  const box = entry.querySelector('input')!;
  box.value = name;
  box.checked = isChecked;
  write(part(entry, 'name'), name);
  return entry;
}

function checkedReps(): string[] {
  return [...element('repList').querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
}
