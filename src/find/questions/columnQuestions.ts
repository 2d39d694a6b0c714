import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed, tabs } from '../../tabs/all.ts';
import { foldPerson } from '../../values/person.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { areDealsWon, columnIsMissing, dealsAre, severalColumns, whoseRows } from '../../words/tabFinding.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';
import { candidateColumns, type Wanted } from '../columns/candidateColumns.ts';
import { fieldName } from '../fieldName.ts';
import { headingNames } from '../headings/headingNames.ts';
import type { Reading } from '../reading.ts';
import { type SheetSample, sampleOf } from '../sheetSample.ts';
import type { FoundQuestion } from './foundQuestion.ts';

type Chosen = ReadonlyMap<TabName, TabCandidate>;

/** Fields for want of which a number is blank, so that a column that may be one of them is asked about; the first will do. */
const wanted: Partial<Record<TabName, readonly (readonly [Wanted, ...string[]])[]>> = {
  leads: [
    ['day', 'created'],
    ['rep', 'rep'],
  ],
  calls: [
    ['day', 'at', 'atDate'],
    ['rep', 'rep'],
    ['class', 'outcome', 'connectedAt', 'talk'],
  ],
  meetings: [
    ['day', 'at', 'atDate'],
    ['rep', 'rep'],
    ['class', 'outcome'],
  ],
  emails: [
    ['day', 'at', 'atDate'],
    ['rep', 'rep'],
  ],
  activities: [
    ['day', 'at', 'doneAt', 'bookedAt'],
    ['rep', 'rep'],
  ],
  deals: [
    ['day', 'closed', 'wonAt', 'created'],
    ['rep', 'rep'],
    ['amount', 'amount'],
  ],
  dailyActivity: [
    ['day', 'day'],
    ['rep', 'rep'],
  ],
};

/** The groups of fields of which one is wanted. */
export function wantedFields(tab: TabName): readonly (readonly string[])[] {
  return (wanted[tab] ?? []).map(([, ...fields]) => fields);
}

/** More choices are none: whoever is asked would have to read them all. */
const mostChoices = 8;

/** Which column is a field: where several say so, and where none does but one may be. */
export function columnQuestions(chosen: Chosen, readings: readonly Reading[], settings: SettingsTab): FoundQuestion[] {
  let reps: ReadonlySet<string> | null = null;
  return [...chosen].flatMap(([tab, { reading, unsettled }]) => {
    const sample = sampleOf(reading.cells, reading.headingRow);
    const isOpen = (field: string): boolean => settings.columns[tab]?.[field] === undefined;
    const several = Object.entries(unsettled)
      .filter(([field]) => isOpen(field))
      .map(([field, columns]) =>
        field === 'dealsWon' && columns.length === 1
          ? dealsQuestion(reading, columns, sample)
          : questionOf(tab, field, columns, reading, sample),
      );
    const taken = new Set([
      ...Object.values(reading.columns).map(({ index }) => index),
      ...Object.values(unsettled).flat(),
    ]);
    // Who an id is may show only beside the sheet that lists them.
    const read = readings.find((one) => one.tab === tab && one.sheet === reading.sheet)?.columns;
    const none = (reading.origin || reading.isTaught ? [] : (wanted[tab] ?? [])).flatMap(
      ([kind, ...fields]): FoundQuestion[] => {
        if (fields.some((field) => reading.columns[field] || read?.[field] || unsettled[field] || !isOpen(field)))
          return [];
        const [field] = fields as [string];
        // Who did not come is marked: what a blank means there is asked instead.
        if (tab === 'meetings' && field === 'outcome' && reading.columns.noShow) return [];
        reps ??= repsOf(readings);
        const columns = candidateColumns(kind, tabNamed(tab).fields[field], sample, taken, reps);
        if (columns.length === 0 || columns.length > mostChoices) return [];
        return [questionOf(tab, field, columns, reading, sample, kind)];
      },
    );
    return [...several, ...none];
  });
}

/** @param kind what is missing; none where several columns say so */
function questionOf(
  tab: TabName,
  field: string,
  columns: readonly number[],
  { sheet }: Reading,
  sample: SheetSample,
  kind?: Wanted,
): FoundQuestion {
  const names = headingNames(sample.headings);
  const choices = columns.map((column) => names[column] as string);
  const label = tabs[tab].label;
  const text =
    kind === undefined
      ? severalColumns(label, sheet, fieldName(tab, field), choices)
      : kind === 'rep'
        ? whoseRows(label, sheet)
        : columnIsMissing(label, sheet, fieldName(tab, field), kind);
  return {
    text,
    setting: settingNamed({ kind: 'column', tab, field }),
    choices,
    samples: columns.map((column) => firstOf(sample.valuesOf(column))),
    assumed: '',
  };
}

/** Whether the only column of deals counts those that were won, or new ones. */
function dealsQuestion({ tab, sheet }: Reading, columns: readonly number[], sample: SheetSample): FoundQuestion {
  const names = headingNames(sample.headings);
  const heading = names[columns[0] as number] as string;
  return {
    text: areDealsWon(sheet, heading),
    setting: settingNamed({ kind: 'column', tab, field: 'dealsWon' }),
    choices: [heading, 'none'],
    choiceTexts: dealsAre,
    assumed: '',
  };
}

/** As many as one line of the sidebar shows. */
const mostSamples = 3;

function firstOf(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [String(cell), cell])).values()].slice(0, mostSamples);
}

/** Folded names of all reps that some sheet names. */
function repsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { tab, cells, headingRow, columns } of readings) {
    const index = (tab === 'reps' ? columns.name : columns.rep)?.index;
    if (index === undefined) continue;
    for (let row = headingRow + 1; row < cells.length; row += 1) {
      const cell = cells[row]?.[index] ?? '';
      if (!isBlank(cell)) texts.add(String(cell));
    }
  }
  return new Set([...texts].map(foldPerson));
}
