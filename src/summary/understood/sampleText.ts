import { type Cell, isBlank, isDate } from '../../vocabulary/cell.ts';
import { dayOf, isoOf, secondsPerDay, serialOf1970 } from '../../vocabulary/day.ts';
import type { Language } from '../../vocabulary/words.ts';
import { dateText } from '../../words/date.ts';
import { typedNumber } from '../../words/number.ts';

/** Where the sheet's dates are days and its durations hours. */
export type CellClock = {
  readonly localSeconds: (milliseconds: number) => number;
  readonly durationEpoch: number;
};

const longest = 60;
const firstSeconds = dayOf(1905, 1, 1) * secondsPerDay;

/**
 * A cell roughly as the sheet shows it, in one short line.
 * @param isTime a number is then a day: such columns often come without their format
 */
export function sampleText(cell: Cell, clock: CellClock, language: Language, isTime = false): string {
  if (isDate(cell)) return momentText(cell, clock, language);
  if (isTime && typeof cell === 'number' && cell > 20_000 && cell < 80_000)
    return secondsText(Math.round((cell - serialOf1970) * secondsPerDay), language);
  if (typeof cell === 'number') return typedNumber(cell, language);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : shortText(cell);
}

const mostTexts = 3;

/** A few different ones of the cells, as the sheet shows them. */
export function distinctTexts(cells: readonly Cell[], clock: CellClock, language: Language): string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    if (texts.size === mostTexts) break;
    if (!isBlank(cell)) texts.add(sampleText(cell, clock, language));
  }
  return [...texts];
}

/** One line of at most 60 characters, no character cut in half. */
export function shortText(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** A time alone is a date of the year 1899. */
function momentText(date: Date, clock: CellClock, language: Language): string {
  const seconds = Math.round(clock.localSeconds(date.getTime()));
  if (seconds < firstSeconds) return clockText(Math.round((date.getTime() - clock.durationEpoch) / 1000));
  return secondsText(seconds, language);
}

function secondsText(seconds: number, language: Language): string {
  const day = Math.floor(seconds / secondsPerDay);
  const time = seconds - day * secondsPerDay;
  const text = dateText(isoOf(day), language);
  return time === 0 ? text : `${text} ${clockText(time).slice(0, 5)}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
