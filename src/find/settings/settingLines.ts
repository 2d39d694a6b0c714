import { settingNames } from '../../settings/catalogue.ts';
import { lessonSetting, lessonText } from '../../settings/lesson.ts';
import { settingKeyOf, settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import { joinedSheets } from '../../vocabulary/sheetList.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import type { Words } from '../../vocabulary/words.ts';
import {
  classMeaning,
  columnMeaning,
  dailySheetsMeaning,
  lessonMeaning,
  orderMeaning,
  tabMeaning,
  tabsMeaning,
  unknownClassMeaning,
} from '../../words/settingLines.ts';
import { settingMeanings } from '../../words/settingMeanings.ts';
import { maySpanSheets } from '../oneTab/sheetsOfOneTab.ts';
import type { Reading } from '../reading.ts';
import { type FieldValues, fieldValues, longestValue } from './fieldValues.ts';

/** A line of the KPI Settings tab. */
export type SettingLine = {
  readonly setting: string;
  /** `''` leaves the setting to be detected. */
  readonly value: string | number;
  readonly meaning: Words;
};

/** A column with more values than this holds something else than outcomes, statuses or stages. */
const mostValues = 40;

/**
 * Everything the add-on understood, as lines that people can correct and that read back to the same.
 * @param open settings that a question is about: they stay blank, or the question would never be asked again
 */
export function settingLines(
  readings: readonly Reading[],
  settings: SettingsTab,
  open: readonly string[] = [],
): SettingLine[] {
  const asked = new Set(open.map(foldText));
  const taken = readings.map(({ tab }) => tab);
  const lines = [
    ...valueLines(settings),
    ...(Object.keys(tabs) as TabName[]).map((tab) => tabLine(tab, readings, settings)),
    ...settings.lessons.map((lesson) => ({
      setting: lessonSetting(lesson),
      value: lessonText(lesson),
      meaning: lessonMeaning,
    })),
    ...firstOfEach(readings.flatMap(columnLines)),
    ...firstOfEach(readings.flatMap(orderLines)),
    ...firstOfEach(readings.flatMap((reading) => fieldValues(reading, settings, taken)).flatMap(classLines)),
  ];
  return lines.map((line) => (asked.has(foldText(line.setting)) ? { ...line, value: '' } : line));
}

/** Of several sheets that are read as one tab the first names the heading; in the others it is looked for. */
function firstOfEach(lines: readonly SettingLine[]): SettingLine[] {
  return lines.filter(({ setting }, i) => lines.findIndex((line) => line.setting === setting) === i);
}

/** Lines whose setting no cell of the first column names yet, in whatever case and spacing. */
export function missingLines(lines: readonly SettingLine[], written: readonly unknown[]): SettingLine[] {
  const known = new Set(written.map((cell) => identityOf(String(cell ?? ''))));
  return lines.filter(({ setting }) => !known.has(identityOf(setting)));
}

function identityOf(setting: string): string {
  const key = settingKeyOf(setting);
  return key ? JSON.stringify(key) : foldText(setting);
}

function valueLines({ values }: SettingsTab): SettingLine[] {
  return settingNames.map((setting) => {
    const value = values[setting];
    return { setting, value: typeof value === 'object' ? value.join('; ') : value, meaning: settingMeanings[setting] };
  });
}

function tabLine(tab: TabName, readings: readonly Reading[], settings: SettingsTab): SettingLine {
  // A sheet that is known by its headings may be called anything.
  const sheets = readings.filter((reading) => reading.tab === tab && !reading.isTaught).map(({ sheet }) => sheet);
  const { label } = tabs[tab];
  return {
    setting: settingNamed({ kind: 'tab', tab }),
    value: settings.tabs[tab] === null ? 'none' : joinedSheets(sheets),
    meaning: tab === 'dailyActivity' ? dailySheetsMeaning : (maySpanSheets(tab) ? tabsMeaning : tabMeaning)(label),
  };
}

/** A heading that stands twice cannot be named by its text, nor several columns that add up. */
function columnLines({ tab, sheet, cells, headingRow, columns, isTaught }: Reading): SettingLine[] {
  if (isTaught) return [];
  const headings = (cells[headingRow] ?? []).map((cell) => foldText(String(cell)));
  return Object.entries(columns)
    .filter(
      ([, { heading, isSheetName, isEveryRow, addends }]) =>
        !isSheetName && !isEveryRow && !addends && headings.filter((one) => one === foldText(heading)).length === 1,
    )
    .map(([field, { heading }]) => ({
      setting: settingNamed({ kind: 'column', tab, field }),
      value: heading,
      meaning: columnMeaning(sheet),
    }));
}

/** Only where nothing in the column told days from months: there a person may know better. */
function orderLines({ tab, columns }: Reading): SettingLine[] {
  return Object.entries(columns).flatMap(([field, { heading, dayFirst }]) =>
    dayFirst === undefined
      ? []
      : [
          {
            setting: settingNamed({ kind: 'day first', tab, field }),
            value: dayFirst ? 'yes' : 'no',
            meaning: orderMeaning(heading),
          },
        ],
  );
}

function classLines({ tab, field, definition, values }: FieldValues): SettingLine[] {
  if (isYesNo(definition) || values.length > mostValues) return [];
  const classes = Object.keys(definition.classes ?? {});
  return values
    .filter(({ text }) => text.length <= longestValue)
    .map(({ text, class: meant, rows }) => ({
      setting: settingNamed({ kind: 'class', tab, field, value: text }),
      value: meant === 'unknown' ? '' : meant,
      meaning: meant === 'unknown' ? unknownClassMeaning(classes, rows) : classMeaning(classes, rows),
    }));
}

function isYesNo({ answers, classes = {} }: Field): boolean {
  return answers !== undefined && Object.keys(classes).every((name) => name === 'yes' || name === 'no');
}
