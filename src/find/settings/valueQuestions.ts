import { type ClassOverrides, classifierOf } from '../../settings/classOf.ts';
import { saidClasses } from '../../settings/saidClasses.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed, tabs } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import { readMoment } from '../../values/moment.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { classLabel } from '../../words/classes.ts';
import { whatValuesMean } from '../../words/tabFinding.ts';
import { readingFor, tabOfType } from '../candidates/mixedTab.ts';
import type { AskedValue, FoundQuestion } from '../questions/foundQuestion.ts';
import type { FoundColumn, Reading } from '../reading.ts';
import { type CodedCells, codedCells, columnValues, type Value } from './columnValues.ts';
import { longestValue } from './fieldValues.ts';
import { guessClass, type Hints } from './guessClass.ts';
import { noRowIn } from './noRow.ts';

/** The columns whose values decide a number; leads only where nothing but the status tells. */
const decisive: Partial<Record<TabName, string>> = {
  calls: 'outcome',
  meetings: 'outcome',
  leads: 'status',
  deals: 'stage',
};

/** Of deals without a stage their status tells. */
function decisiveOf({ tab, columns }: Reading): string | undefined {
  return tab === 'deals' && !columns.stage && columns.status ? 'status' : decisive[tab];
}

/** The commonest ones: who answers them has understood most of the rows. */
const mostValues = 8;

/**
 * One question for each column whose values are not understood in more rows than the settings let pass: its commonest
 * texts, blank among them, each with a guess.
 * @param end milliseconds since 1970 after which a day is still ahead
 * @param knownCells a column's cells where they have been told apart already; null where they have not
 */
export function valueQuestions(
  readings: readonly Reading[],
  settings: SettingsTab,
  end: number,
  knownCells: (reading: Reading, field: string) => CodedCells | null = () => null,
): FoundQuestion[] {
  return readings
    .flatMap((reading) => sharesOf(reading, readings))
    .flatMap((reading) => {
      const field = decisiveOf(reading);
      const column = field ? reading.columns[field] : undefined;
      if (!field || !column || isToldOtherwise(reading, field)) return [];
      const definition = tabNamed(reading.tab).fields[field] as Field;
      const coded = knownCells(reading, field) ?? codedCells(reading, column.index);
      const values = countValues(coded, reading, column.index, end);
      const texts = values.map(({ text }) => text);
      const said = saidClasses(settings, reading.tab, field, column.codes);
      const classify = classifierOf(definition, said, texts);
      // Who has answered that nobody knows is not asked again.
      const strange = values.filter(
        ({ text }) => !said?.has(foldText(text)) && ['unknown', 'blank'].includes(classify(text)),
      );
      if (strange.length === 0) return [];
      const hinted = withHints(strange, reading, coded, end);
      const ends = values.filter(({ text }) => ['won', 'lost'].includes(classify(text)));
      const lacksAnEnd = new Set(ends.map(({ text }) => classify(text))).size < 2 && !reading.columns.closed;
      const isOfDeals = reading.tab === 'deals';
      const open = hinted.filter((one) => !isOfDeals || mayBeAnEnd(one, lacksAnEnd));
      const rows = sumOf(open);
      // A stage matters by what it could do to the deals that have closed.
      const all = isOfDeals ? rows + sumOf(ends) : sumOf(values);
      if (rows * 100 <= settings.values['Unknown values, points'] * all) return [];
      return [questionOf({ tab: reading.tab, field, definition, said }, { open, rows, all })];
    });
}

type Hinted = Value & { readonly hints: Hints };

function sumOf(values: readonly Value[]): number {
  return values.reduce((sum, { rows }) => sum + rows, 0);
}

type Asked = {
  readonly tab: TabName;
  readonly field: string;
  readonly definition: Field;
  /** What the settings say of its values. */
  readonly said: ClassOverrides | undefined;
};

function questionOf(
  { tab, field, definition, said }: Asked,
  { open, rows, all }: { readonly open: readonly Hinted[]; readonly rows: number; readonly all: number },
): FoundQuestion {
  const classes = ['unknown', ...Object.keys(definition.classes ?? {})];
  const shown = open
    .filter(({ text }) => text.length <= longestValue)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, mostValues);
  const values = shown.map(
    ({ text, rows: own, hints }): AskedValue => ({
      text,
      setting: settingNamed({ kind: 'class', tab, field, value: text }),
      rows: own,
      guess: guessClass({ tab, definition, said }, text, hints),
    }),
  );
  return {
    text: whatValuesMean(tabs[tab].label, field, rows, all),
    setting: `${settingNamed({ kind: 'class', tab, field, value: '…' })}`,
    choices: classes,
    choiceTexts: classes.map((name) => classLabel(tab, field, name)),
    assumed: 'unknown',
    values,
  };
}

/** A stage that nobody knows is open, unless deals in it are past their close day, or nothing else is called an end. */
function mayBeAnEnd({ text, hints }: Hinted, lacksAnEnd: boolean): boolean {
  return text !== '' && (hints.past > 0 || lacksAnEnd);
}

/** A flag or a day tells what the status only hints at. */
function isToldOtherwise({ tab, columns }: Reading, decisiveField: string): boolean {
  if (tab === 'leads') return ['isConverted', 'convertedAt', 'dealId'].some((field) => columns[field]);
  return tab === 'deals' && ['isWon', 'status', 'wonAt'].some((field) => field !== decisiveField && columns[field]);
}

/** A mixed sheet as the tabs that have no sheet of their own. */
function sharesOf(reading: Reading, readings: readonly Reading[]): Reading[] {
  if (reading.tab !== 'activities') return [reading];
  const type = reading.columns.type;
  const { cells, headingRow } = reading;
  if (!type) return [];
  const classify = classifierOf(tabNamed('activities').fields.type as Field);
  return Object.values(tabOfType)
    .filter((tab) => !readings.some((one) => one.tab === tab))
    .map((tab) => {
      const rows = cells.filter(
        (row, i) => i > headingRow && tabOfType[classify(String(row[type.index] ?? ''))] === tab,
      );
      return { ...readingFor(tabNamed(tab), reading), cells: [...cells.slice(0, headingRow + 1), ...rows] };
    });
}

/** Rows by value; what is still ahead has no result yet, and a line that is no row has none. */
function countValues(coded: CodedCells, reading: Reading, index: number, end: number): Value[] {
  const { tab, cells, headingRow, columns } = reading;
  const heading = String(cells[headingRow]?.[index] ?? '');
  const isNoRow = noRowIn(reading, index);
  const due = tab === 'meetings' ? columns.at : undefined;
  const maybeNoRow = (text: string): boolean => text === '' || text === heading;
  return columnValues(coded, {
    mayNotCount: (text) => due !== undefined || maybeNoRow(text),
    isCounted: (row) => {
      const line = cells[headingRow + 1 + row] as readonly Cell[];
      if (due && isAhead(line[due.index], end)) return false;
      return !(maybeNoRow(coded.texts[coded.codes[row] as number] as string) && isNoRow(line));
    },
  });
}

/** What stands beside the values: only the rows of those that are not understood are looked at again. */
function withHints(
  values: readonly Value[],
  { cells, headingRow, columns }: Reading,
  { codes }: CodedCells,
  end: number,
): Hinted[] {
  const hinted = values.map((value) => ({ ...value, hints: { talked: 0, timed: 0, dated: 0, past: 0, reasons: 0 } }));
  const hintsOf: ((typeof hinted)[number]['hints'] | undefined)[] = [];
  for (const { codes: own, hints } of hinted) for (const code of own) hintsOf[code] = hints;
  const { talk, lostReason } = columns;
  const close = columns.closed ?? columns.expectedClose;
  for (let row = 0; row < codes.length; row += 1) {
    const hints = hintsOf[codes[row] as number];
    if (!hints) continue;
    const line = cells[headingRow + 1 + row] as readonly Cell[];
    if (isFilled(line, talk)) hints.timed += 1;
    if (isFilled(line, talk) && /[1-9]/.test(String(line[(talk as FoundColumn).index]))) hints.talked += 1;
    const isDated = isFilled(line, close) && !saysNoDay(line[(close as FoundColumn).index] as Cell);
    if (isDated) hints.dated += 1;
    if (isDated && !isAhead(line[(close as FoundColumn).index], end)) hints.past += 1;
    if (isFilled(line, lostReason)) hints.reasons += 1;
  }
  return hinted;
}

function isFilled(line: readonly Cell[], column: FoundColumn | undefined): boolean {
  return column !== undefined && !isBlank(line[column.index] ?? '');
}

/** "Not closed" is no day that has come. */
function saysNoDay(cell: Cell): boolean {
  return typeof cell === 'string' && readMoment(cell, 'day first') === 'blank';
}

/** A text that is no date in any browser's eyes is taken for past: it is asked about rather than passed over. */
function isAhead(cell: Cell | undefined, end: number): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const time = typeof cell === 'object' ? cell.getTime() : Date.parse(String(cell));
  return time > end;
}
