import { saysNoColumn } from '../../find/headings/headingNames.ts';
import type { Reading } from '../../find/reading.ts';
import type { FieldValues } from '../../find/settings/fieldValues.ts';
import { measures } from '../../measures/all.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed } from '../../tabs/all.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { inEveryLanguage, type Language, type Words } from '../../vocabulary/words.ts';
import { fieldLabel } from '../../words/fields.ts';
import { columnIsNeeded, fixedByLayout, headingIsGone } from '../../words/tabFinding.ts';
import { type DayOrder, dayOrderOf } from './dayOrder.ts';
import { type CellClock, sampleText } from './sampleText.ts';
import { type ValueList, valueListOf } from './valueList.ts';

/** Which column a field was found in, why, and what stands there. */
export type FieldDescription = {
  readonly field: string;
  readonly label: string;
  readonly setting: string;
  /** The value of one of the tab's headings; `''` when the field has no column. */
  readonly chosen: string;
  /** Why this column; or what became of the one that the settings name. */
  readonly reason: string;
  /** True where the layout of the sheet decides and no other column can be chosen. */
  readonly isFixed?: true;
  /** 0 to 1; null without a column. */
  readonly confidence: number | null;
  readonly samples: readonly string[];
  /** For a column of dates that are texts such as 03/04/2025. */
  readonly order?: DayOrder;
  /** For a column of classes; more than one list where a mixed sheet's rows go to several tabs. */
  readonly lists: readonly ValueList[];
};

const mostSamples = 3;
/** Of fields that stand for one another so many are asked for. */
const mostNeeded = 3;
const rowsToSample = 500;
export type Surroundings = {
  readonly settings: SettingsTab;
  readonly clock: CellClock;
  readonly locale: string;
  readonly language: Language;
};

type Sheet = {
  /** What each heading is called in the KPI Settings tab. */
  readonly names: readonly string[];
  readonly values: readonly FieldValues[];
  /** Fields that another sheet of the same tab has. */
  readonly elsewhere: readonly string[];
};

export function describeField(
  field: string,
  reading: Reading,
  { settings, clock, locale, language, names, values, elsewhere }: Surroundings & Sheet,
): FieldDescription {
  const { tab } = reading;
  const column = reading.columns[field];
  const isTime = tabNamed(tab).fields[field]?.kind === 'time';
  const textOf = (cell: Cell): string => sampleText(cell, clock, language, isTime);
  const named = settings.columns[tab]?.[field];
  const order = dayOrderOf(field, reading, { settings, locale, language });
  const isGone = !column && named !== undefined && !saysNoColumn(named, names) && !elsewhere.includes(field);
  const isFixed = isFixedByLayout(field, reading);
  return {
    field,
    label: labelOf(tab, field, language),
    setting: settingNamed({ kind: 'column', tab, field }),
    chosen: column ? (names[column.index] ?? '') : '',
    reason: (isFixed && !reading.isTaught && !column?.isSheetName && !column?.isEveryRow
      ? layoutReason(reading)
      : reasonOf(field, reading, isGone ? named : null))[language],
    ...(isFixed && { isFixed }),
    confidence: column?.confidence ?? null,
    samples: column ? samplesOf(reading, column.index, textOf) : [],
    ...(order && { order }),
    lists: values.filter((list) => list.values.length > 0).map((list) => valueListOf(list, tab, language)),
  };
}

/** What was made of the sheet, and that no other column can be chosen. */
function layoutReason({ layout }: Reading): Words {
  if (!layout) return fixedByLayout;
  return inEveryLanguage((language) => `${layout[language]} ${fixedByLayout[language]}`);
}

/** What the layout has put into a column of the made rows, whatever its heading. */
const made: readonly string[] = ['day', 'rep', 'at', 'outcome', 'type'];

/** Of a sheet with reps or days across, what each row is about; only what its numbers count has a heading of its own. */
function isFixedByLayout(field: string, { tab, origin, columns, isTaught }: Reading): boolean {
  if (isTaught) return true;
  if (columns[field]?.isSheetName || columns[field]?.isEveryRow) return true;
  return (
    origin !== undefined &&
    field in columns &&
    (tab === 'targets' || (made.includes(field) && !(field === 'rep' && tab !== 'dailyActivity')))
  );
}

/** Why this column; or, without one, that it is gone or needed. */
function reasonOf(field: string, { tab, sheet, columns }: Reading, gone: string | null): Words {
  const column = columns[field];
  if (column) return column.reason;
  if (gone !== null) return headingIsGone(sheet, gone);
  const isNeeded = tabNamed(tab).needs.some(
    (group) => group.slice(0, mostNeeded).includes(field) && !group.some((one) => columns[one]),
  );
  return isNeeded ? columnIsNeeded : { en: '', ru: '' };
}

/** What a field is called in the sidebar. */
export function labelOf(tab: TabName, field: string, language: Language): string {
  const measure = tab === 'dailyActivity' ? measures.find(({ name }) => name === field) : undefined;
  return (measure?.label ?? fieldLabel(tab, field))[language];
}

function samplesOf({ cells, headingRow }: Reading, index: number, textOf: (cell: Cell) => string): string[] {
  const samples = new Set<string>();
  const last = Math.min(cells.length, headingRow + 1 + rowsToSample);
  for (let row = headingRow + 1; row < last && samples.size < mostSamples; row += 1) {
    const cell: Cell | undefined = cells[row]?.[index];
    if (cell !== undefined && !isBlank(cell)) samples.add(textOf(cell));
  }
  return [...samples];
}
