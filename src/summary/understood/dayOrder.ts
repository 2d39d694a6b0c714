import type { Reading } from '../../find/reading.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed } from '../../tabs/all.ts';
import { dayMonthOrder } from '../../values/dayMonthOrder.ts';
import type { Language } from '../../vocabulary/words.ts';
import { orderChoice, orderReason } from '../../words/dayOrder.ts';

/** Whether 03/04 is in April or in March, for a column of dates as texts. */
export type DayOrder = {
  /** The line of the KPI Settings tab that decides it. */
  readonly setting: string;
  readonly choices: readonly { readonly value: 'yes' | 'no'; readonly text: string }[];
  readonly chosen: string;
  readonly reason: string;
  /** Nothing tells, and nobody has decided yet. */
  readonly isGuess: boolean;
};

/** The order in which the dates of a field are read, and why; null where each of them can be read in one way only. */
export function dayOrderOf(
  field: string,
  { tab, cells, headingRow, columns }: Reading,
  {
    settings,
    locale,
    language,
  }: { readonly settings: SettingsTab; readonly locale: string; readonly language: Language },
): DayOrder | null {
  const column = columns[field];
  if (!column || tabNamed(tab).fields[field]?.kind !== 'time') return null;
  const texts: string[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[column.index];
    if (typeof cell === 'string' && cell !== '') texts.push(cell);
  }
  const { order, doubtful, telling } = dayMonthOrder(texts, locale);
  const sample = doubtful ?? telling;
  if (sample === null) return null;
  const said = settings.dayFirst[`${tab}.${field}`];
  const isDayFirst = said ?? order === 'day first';
  const isSaidOtherwise = said !== undefined && said !== (order === 'day first');
  const by = isSaidOtherwise ? 'settings' : telling === null ? 'locale' : 'column';
  return {
    setting: settingNamed({ kind: 'day first', tab, field }),
    choices: [true, false].map((dayFirst) => ({
      value: dayFirst ? 'yes' : 'no',
      text: orderChoice(dayFirst)[language],
    })),
    chosen: isDayFirst ? 'yes' : 'no',
    reason: orderReason(sample, isDayFirst, by)[language],
    isGuess: by === 'locale' && said === undefined,
  };
}
