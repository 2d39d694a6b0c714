import { tallyOf } from '../../count/tallyOf.ts';
import { likelyHeadings } from '../../find/candidates/likelyHeadings.ts';
import { tryAsTab } from '../../find/candidates/tryAsTab.ts';
import { type InspectedTable, inspectSheet } from '../../find/inspectSheet.ts';
import type { SheetCells } from '../../find/reading.ts';
import type { SettingChange } from '../../find/settings/changeLines.ts';
import { columnNames, guessColumns, guessKind, plainTable } from '../../find/taught/guessLesson.ts';
import { lessonFor } from '../../find/taught/lessonFor.ts';
import { furtherFields, mainFields, stillNeeded } from '../../find/taught/teachableFields.ts';
import { type Lesson, lessonSetting, lessonText } from '../../settings/lesson.ts';
import { columnLetter } from '../../values/columnLetter.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import { type RowKind, rowKinds, tabOfKind } from '../../vocabulary/rowKind.ts';
import { type TeachingWords, teachingWords } from '../../words/teaching.ts';
import type { Choice } from './choice.ts';
import { labelOf } from './fieldDescription.ts';
import { distinctTexts } from './sampleText.ts';
import { type Feedback, feedbackOn, type TeachingSurroundings } from './teachingFeedback.ts';

/** What somebody has chosen so far; the rest is guessed. */
export type TeachingRequest = {
  readonly sheet: string;
  /** As numbered at the left of the sheet. */
  readonly headingRow?: number;
  readonly kind?: RowKind | '';
  /** By field: the name of its column. */
  readonly columns?: Readonly<Record<string, string>>;
};

export type TaughtField = { readonly field: string; readonly label: string; readonly chosen: string };

/** How a sheet is read by hand: what there is to choose, what is chosen, and what comes of it. */
export type Teaching = {
  readonly sheet: string;
  readonly headingRow: number;
  readonly headingRows: readonly number[];
  readonly kinds: readonly Choice[];
  readonly kind: RowKind | '';
  /** Every column with three of its cells. */
  readonly columns: readonly Choice[];
  readonly fields: readonly TaughtField[];
  readonly further: readonly TaughtField[];
  /** What is still to be said; `''` when the sheet can be read. */
  readonly missing: string;
  readonly feedback: Feedback | null;
  /** What is written to the KPI Settings tab; nothing while something is missing. */
  readonly lines: readonly SettingChange[];
};

const mostRows = 20;
const fewestHeadings = 2;

/** A sheet and what was chosen in; what can be chosen and what is read so, out. */
export function teachingOf(sheet: SheetCells, request: TeachingRequest, around: TeachingSurroundings): Teaching {
  const { settings, language } = around;
  const words = teachingWords[language];
  const known = lessonFor(sheet.cells, settings.lessons, Object.values(tabOfKind));
  const headingRow = (request.headingRow ?? firstHeadings(sheet, around) + 1) - 1;
  const table = plainTable(sheet, headingRow);
  const isKnown = request.kind === undefined && known?.headingRow === headingRow;
  const kind = isKnown ? known.lesson.kind : (request.kind ?? guessKind(table, settings) ?? '');
  const chosen = isKnown
    ? known.lesson.columns
    : (request.columns ?? (kind === '' ? {} : guessColumns(kind, table, settings)));
  const names = columnNames(table.sample);
  const columns = Object.fromEntries(Object.entries(chosen).filter(([, name]) => names.includes(name)));
  const missing = missingOf(kind, columns, { table, words, around });
  const lesson = missing === '' && kind !== '' ? { headings: headingsOf(table), kind, columns } : null;
  const describe = (field: string): TaughtField => ({
    field,
    label: kind === '' ? '' : labelOf(tabOfKind[kind], field, language),
    chosen: columns[field] ?? '',
  });
  return {
    sheet: sheet.sheet,
    headingRow: headingRow + 1,
    headingRows: sheet.cells.slice(0, mostRows).flatMap((row, i) => (row.every(isBlank) ? [] : [i + 1])),
    kinds: rowKinds.map((value) => ({ value, text: words.kinds[value] })),
    kind,
    columns: choicesOf(table, names, words, around),
    fields: kind === '' ? [] : mainFields(kind).map(describe),
    further: kind === '' ? [] : furtherFields(kind).map(describe),
    missing,
    feedback: lesson && feedbackOn(readSo(sheet, lesson, around), sheet, around),
    lines: lesson ? [{ setting: lessonSetting(lesson), value: lessonText(lesson) }] : [],
  };
}

/** Where the headings stand, 0-based: as it is taught, else as it is found, else the first row of texts. */
function firstHeadings(sheet: SheetCells, { settings }: TeachingSurroundings): number {
  const [{ headingRow, wide }] = inspectSheet(sheet, settings);
  if (headingRow >= 0 && wide === null) return headingRow;
  const likely = likelyHeadings(sheet.cells);
  return likely >= 0
    ? likely
    : Math.max(
        0,
        sheet.cells.findIndex((row) => !row.every(isBlank)),
      );
}

function headingsOf({ sample }: InspectedTable): string[] {
  return sample.headings.map((heading) => heading.trim()).filter(Boolean);
}

function missingOf(
  kind: RowKind | '',
  columns: Lesson['columns'],
  {
    table,
    words,
    around,
  }: { readonly table: InspectedTable; readonly words: TeachingWords; readonly around: TeachingSurroundings },
): string {
  if (table.sheet.cells.every((row) => row.every(isBlank))) return words.noHeadings;
  if (headingsOf(table).length < fewestHeadings) return words.tooFewHeadings;
  if (kind === '') return words.chooseKind;
  const needed = stillNeeded(kind, columns);
  return needed ? words.needed(needed.map((field) => labelOf(tabOfKind[kind], field, around.language))) : '';
}

function choicesOf(
  { sample }: InspectedTable,
  names: readonly string[],
  words: TeachingWords,
  { clock, language }: TeachingSurroundings,
): Choice[] {
  return names.flatMap((value, column) => {
    const samples = distinctTexts(sample.valuesOf(column), clock, language);
    const heading = (sample.headings[column] ?? '').trim();
    if (heading === '' && samples.length === 0) return [];
    return [{ value, text: words.column(columnLetter(column), heading, samples.join(' · ')) }];
  });
}

/** As every build will read it once the lesson stands in the settings. */
function readSo(sheet: SheetCells, lesson: Lesson, around: TeachingSurroundings) {
  const settings = { ...around.settings, lessons: [lesson] };
  const [table] = inspectSheet(sheet, settings);
  const { reading } = tryAsTab(tabOfKind[lesson.kind], table, settings, true);
  return tallyOf([reading], { ...around, settings });
}
