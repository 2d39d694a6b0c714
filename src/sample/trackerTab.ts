import type { Cell } from '../vocabulary/cell.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Language, Words } from '../vocabulary/words.ts';
import { currencies } from './dealsTab.ts';
import type { Call, Story } from './rows.ts';
import { dayFormat, type SampleTab, serialOf } from './sampleTab.ts';
import type { Person } from './team.ts';

const headings = {
  en: ['Date', 'Rep', 'Dials', 'Connects', 'Mtgs booked', 'Mtgs held', 'No-shows', 'Cancelled', 'Deals won', 'Revenue'],
  ru: [
    ...['Дата', 'Менеджер', 'Звонки', 'Дозвоны', 'Назначено встреч', 'Проведено встреч'],
    ...['Неявки', 'Отмены', 'Выиграно сделок', 'Выручка'],
  ],
} satisfies Readonly<Record<Language, readonly string[]>>;

const total: Words = { en: 'Week total', ru: 'Итого за неделю' };

const spokenTo: readonly Call['outcome'][] = ['connected', 'booked', 'callback', 'not interested'];

const friday = 4;

/**
 * The same story as a team keeps it by hand: a line for each rep and working day, and below each week its total, which
 * is nobody's.
 */
export function trackerTab(story: Story, language: Language): SampleTab {
  const counts = countsOf(story, language);
  const cells: Cell[][] = [[...headings[language]]];
  const days = [...counts.keys()].sort((a, b) => a - b);
  let week = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const day of days) {
    for (const [person, own] of counts.get(day) ?? []) {
      cells.push([serialOf(day), person.name[language], ...own]);
      week = week.map((sum, i) => sum + (own[i] as number));
    }
    // 1970-01-05 was a Monday.
    if ((day - 4) % 7 !== friday) continue;
    cells.push(['', total[language], ...week]);
    week = week.map(() => 0);
  }
  return { name: { en: 'Tracker', ru: 'Трекер' }[language], cells, formats: { 0: dayFormat, 9: '#,##0' } };
}

type Counts = Map<Day, Map<Person, number[]>>;

function countsOf({ plan, calls, meetings, deals, asOf }: Story, language: Language): Counts {
  const counts: Counts = new Map();
  const add = (at: number, person: Person, column: number, by = 1): void => {
    const day = Math.floor(at);
    if (day > asOf) return;
    const ofDay = counts.get(day) ?? new Map(plan.people.map((one) => [one, new Array<number>(8).fill(0)]));
    counts.set(day, ofDay);
    const own = ofDay.get(person) as number[];
    own[column] = (own[column] as number) + by;
  };
  for (const { at, person, inbound, outcome } of calls) {
    if (inbound) continue;
    add(at, person, 0);
    if (spokenTo.includes(outcome)) add(at, person, 1);
  }
  for (const { booked, at, person, rescheduledFrom, outcome } of meetings) {
    if (!rescheduledFrom) add(booked, person, 2);
    const column = { held: 3, 'no-show': 4, cancelled: 5, rescheduled: null, scheduled: null }[outcome];
    if (column !== null) add(at, person, column);
  }
  for (const { person, stage, close, amount } of deals) {
    if (stage !== 'won' || close === null) continue;
    add(close, person, 6);
    add(close, person, 7, amount * currencies[language].rate);
  }
  return counts;
}
