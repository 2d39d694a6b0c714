import { classifierOf } from '../../settings/classOf.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { classKey } from '../../settings/stageMeaning.ts';
import { tabNamed, tabs } from '../../tabs/all.ts';
import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { blankFlagChoice, isBlankHeld } from '../../words/tabFinding.ts';
import type { FoundQuestion } from '../questions/foundQuestion.ts';
import type { Reading } from '../reading.ts';
import { noRowIn } from './noRow.ts';

const tab = 'meetings';
const field = 'noShow';
const choices = ['no', 'unknown'] as const;

/**
 * Schedulers mark who did not come and leave the others blank: whether a blank means that the meeting took place, where no
 * column holds an outcome. Till then nothing is said of how those ended.
 */
export function blankFlagQuestions(readings: readonly Reading[], { classes }: SettingsTab): FoundQuestion[] {
  if (classes[classKey(tab, field)]?.has('')) return [];
  const asked = readings.find((reading) => reading.tab === tab && marksOnlySome(reading));
  const flag = asked?.columns[field];
  if (!asked || !flag) return [];
  return [
    {
      text: isBlankHeld(tabs[tab].label, asked.sheet, flag.heading),
      setting: settingNamed({ kind: 'class', tab, field, value: '' }),
      choices,
      choiceTexts: choices.map(blankFlagChoice),
      assumed: 'unknown',
      guess: 'no',
    },
  ];
}

/** Some meetings are marked, the others blank, and no "no" stands among them. */
function marksOnlySome(reading: Reading): boolean {
  const { cells, headingRow, columns } = reading;
  const flag = columns[field];
  if (!flag || columns.outcome || columns.attended) return false;
  const isNoRow = noRowIn(reading, flag.index);
  const rows = cells.slice(headingRow + 1).filter((row) => !isNoRow(row) && !isSum(row));
  const marks = rows.map((row) => row[flag.index] ?? '').filter((cell) => !isBlank(cell));
  const texts = marks.map(String);
  const classify = classifierOf(tabNamed(tab).fields[field] as Field, undefined, [...new Set(texts)]);
  return marks.length > 0 && marks.length < rows.length && texts.every((text) => classify(text) === 'yes');
}

function isSum(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && isSumOrPlan(first);
}
