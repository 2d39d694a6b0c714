import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import { sampleSize } from '../../values/durationColumn.ts';
import { durationReader } from '../../values/seconds.ts';
import type { Clock } from '../../values/zone.ts';
import { type Cell, isBlank, isDate } from '../../vocabulary/cell.ts';
import type { DurationUnit } from '../../vocabulary/durationUnit.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { durationUnitText, whatDurationsCount } from '../../words/tabFinding.ts';
import type { FoundQuestion } from '../questions/foundQuestion.ts';
import type { FoundColumn, Reading } from '../reading.ts';

/** The field that holds talk times, by tab: of a call, or of a day. */
const fieldOf: Readonly<Partial<Record<TabName, string>>> = {
  calls: 'talk',
  activities: 'talk',
  dailyActivity: 'talkSeconds',
};

const numbers: readonly DurationUnit[] = ['seconds', 'minutes', 'milliseconds'];
const clocks: readonly DurationUnit[] = ['m:ss', 'h:mm'];

/** What the talk times of a call count, where neither the heading nor the times themselves tell: none is counted till then. */
export function durationQuestions(
  readings: readonly Reading[],
  { units }: SettingsTab,
  clock: Pick<Clock, 'durationEpoch'>,
): FoundQuestion[] {
  const questions = readings.flatMap((reading) => {
    const field = fieldOf[reading.tab];
    const isOpen = field !== undefined && reading.columns[field] && units[`${reading.tab}.${field}`] === undefined;
    return isOpen ? questionOf(reading, field, clock) : [];
  });
  return questions.filter(({ setting }, i) => i === questions.findIndex((one) => one.setting === setting));
}

function questionOf(
  { tab, sheet, cells, headingRow, columns }: Reading,
  field: string,
  clock: Pick<Clock, 'durationEpoch'>,
): FoundQuestion[] {
  const { index, heading } = columns[field] as FoundColumn;
  const { read, settle } = durationReader(heading, clock, tab !== 'dailyActivity');
  // A sample tells as much as all, of which no more would be looked at.
  const step = Math.max(1, Math.floor(cells.length / sampleSize));
  const sample: number[] = [];
  for (let row = 0; row < cells.length; row += step) {
    const cell = cells[row]?.[index] ?? '';
    const value = row <= headingRow || isBlank(cell) ? 'blank' : read(cell);
    if (typeof value === 'number') sample.push(value);
  }
  if (settle(Float64Array.from(sample)).isClear) return [];
  const isClock = (cell: Cell): boolean => isDate(cell) || (typeof cell === 'string' && cell.includes(':'));
  const areClocks = cells.some((line, row) => row > headingRow && isClock(line[index] ?? ''));
  const choices = areClocks ? clocks : numbers;
  return [
    {
      text: whatDurationsCount(tabs[tab].label, sheet, heading),
      setting: settingNamed({ kind: 'unit', tab, field }),
      choices,
      choiceTexts: choices.map(durationUnitText),
      assumed: '',
      guess: choices[0] as DurationUnit,
    },
  ];
}
