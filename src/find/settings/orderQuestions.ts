import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed, tabs } from '../../tabs/all.ts';
import { areSurelyDayFirst, dayMonthOrder, isMonthFirst, leastSwapped } from '../../values/dayMonthOrder.ts';
import type { Clock } from '../../values/zone.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import { civilOf, secondsPerDay } from '../../vocabulary/day.ts';
import { orderChoice, swapChoice, wereSwapped, whichOrder } from '../../words/dayOrder.ts';
import { hasTexts } from '../hasTexts.ts';
import type { FoundQuestion } from '../questions/foundQuestion.ts';
import type { FoundColumn, Reading } from '../reading.ts';

type Around = { readonly clock: Pick<Clock, 'localSeconds'>; readonly locale: string };

/** So many dates that are all no later than the 12th are so by chance once in a thousand sheets. */
const leastSure = 8;

/**
 * Whether the day or the month comes first: where nothing in the column tells, and where an import may have taken one for
 * the other. Till then the locale decides, or what the dates speak for.
 */
export function orderQuestions(readings: readonly Reading[], settings: SettingsTab, around: Around): FoundQuestion[] {
  const questions = readings.flatMap((reading) =>
    Object.keys(reading.columns)
      .filter((field) => tabNamed(reading.tab).fields[field]?.kind === 'time')
      .filter((field) => settings.dayFirst[`${reading.tab}.${field}`] === undefined)
      .flatMap((field) => questionOn(field, reading, around) ?? []),
  );
  return questions.filter(({ setting }, i) => i === questions.findIndex((one) => one.setting === setting));
}

function questionOn(field: string, reading: Reading, { clock, locale }: Around): FoundQuestion | null {
  const { tab, sheet, cells, headingRow, columns } = reading;
  const { index, heading } = columns[field] as FoundColumn;
  if (!hasTexts(reading, index)) return null;
  const texts: string[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[index];
    if (typeof cell === 'string' && cell !== '') texts.push(cell);
  }
  const { order, doubtful } = dayMonthOrder(texts, locale);
  const { label } = tabs[tab];
  const plain = { setting: settingNamed({ kind: 'day first', tab, field }), choices: ['yes', 'no'] };
  if (doubtful !== null) {
    return {
      ...plain,
      text: whichOrder(label, sheet, heading, doubtful),
      choiceTexts: [orderChoice(true), orderChoice(false)],
      assumed: order === 'day first' ? 'yes' : 'no',
    };
  }
  const below = cells.slice(headingRow + 1).map((row): Cell => row[index] ?? '');
  const typed = isMonthFirst(locale) && areSurelyDayFirst(texts) ? below.filter(isDate) : [];
  const isLate = (date: Date): boolean =>
    civilOf(Math.floor(clock.localSeconds(date.getTime()) / secondsPerDay)).day > 12;
  if (typed.length === 0 || typed.length >= leastSure || typed.some(isLate)) return null;
  return {
    ...plain,
    text: wereSwapped(label, sheet, heading),
    choiceTexts: [swapChoice(true), swapChoice(false)],
    assumed: typed.length < leastSwapped ? 'no' : 'yes',
  };
}
