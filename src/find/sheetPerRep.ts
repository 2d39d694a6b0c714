import type { SettingsTab } from '../settings/settingsTab.ts';
import { foldText } from '../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../vocabulary/cell.ts';
import type { LookedAt } from './inspectSheet.ts';
import { axisKindOf, isNobodysName } from './shapes/axisCell.ts';
import { nameHints } from './sheetNames.ts';
import { sampleOf } from './sheetSample.ts';
import { type Likeness, likenessesOf, likenessOf } from './tabCandidates.ts';

/**
 * Daily tallies without reps that count the same things, on sheets that bear people's names: each is that person's, and
 * so are the targets beside it. One such sheet alone says nothing; what the settings name as the rep goes first.
 */
export function sheetPerRep(likenesses: readonly Likeness[], settings: SettingsTab): readonly Likeness[] {
  if (settings.columns.dailyActivity?.rep !== undefined) return likenesses;
  const named = likenesses.filter((likeness) => isNobodysTally(likeness) && isName(likeness.lookedAt.sheet.sheet));
  const counted = measuresOf(named[0]);
  const alike = named.filter((likeness) => measuresOf(likeness).some((field) => counted.includes(field)));
  if (alike.length < 2) return likenesses;
  const sheets = alike.map(({ lookedAt }) => lookedAt.sheet.sheet);
  return likenesses.map((likeness) => {
    const { lookedAt } = likeness;
    const isTheirs = lookedAt.wide?.tab === 'targets' && sheets.includes(lookedAt.sheet.sheet);
    return alike.includes(likeness) || isTheirs ? withRep(likeness, settings) : likeness;
  });
}

function isNobodysTally({ lookedAt, likely }: Likeness): boolean {
  const best = likely[0]?.reading;
  if (best?.tab !== 'dailyActivity' || best.columns.day === undefined) return false;
  const { rep } = best.columns;
  return !rep || (lookedAt.wide !== null && lookedAt.sample.valuesOf(rep.index).length === 0);
}

function measuresOf(likeness: Likeness | undefined): string[] {
  return Object.keys(likeness?.likely[0]?.reading.columns ?? {}).filter((field) => field !== 'day');
}

/** Words without digits that name neither a tab, a period, a measure nor a kind of sheet. */
function isName(sheet: string): boolean {
  const words = foldText(sheet).split(' ');
  const isPlain = !/\d/.test(sheet) && words.length <= 3 && !words.some((word) => kindsOfSheets.test(word));
  return isPlain && axisKindOf(sheet) === 'name' && !isNobodysName(sheet) && nameHints(sheet).size === 0;
}

const kindsOfSheets =
  /^(data|archive|archived|old|new|copy|backup|template|test|sheet|summary|dashboard|import|export|raw|draft|report|данные|архив|копия|шаблон|лист|сводка|отчет|черновик)$/;

function withRep(likeness: Likeness, settings: SettingsTab): Likeness {
  const { lookedAt, likely } = likeness;
  const columns = likely[0]?.reading.columns;
  const day = columns?.day?.index ?? 0;
  const { sheet } = lookedAt.sheet;
  if (lookedAt.wide) {
    const own = columns?.rep?.index ?? -1;
    const cells = lookedAt.sheet.cells.map((row, i) =>
      i > 0 && isBlank(row[own]) && !isBlank(row[day]) && (lookedAt.wide?.origin?.reasons[i] ?? 0) === 0
        ? row.map((cell, index) => (index === own ? sheet.trim() : cell))
        : row,
    );
    const turned = { ...lookedAt, sheet: { sheet, cells }, sample: sampleOf(cells, 0), repColumn: own };
    return likenessOf(turned, settings);
  }
  const repColumn = Math.max(...lookedAt.sheet.cells.map((row) => row.length));
  const added = { sheet, cells: cellsWithRep(lookedAt, day, repColumn) };
  return likenessesOf(added, settings, repColumn)[0] ?? likeness;
}

/** A last column with the rep on each row that has a day; a sum below them is nobody's. */
function cellsWithRep({ sheet, headingRow }: LookedAt, day: number, repColumn: number): Cells {
  return sheet.cells.map((row, i): readonly Cell[] => {
    const rep = i === headingRow ? 'Rep' : i > headingRow && !isBlank(row[day]) ? sheet.sheet.trim() : '';
    return [...row, ...new Array<string>(repColumn - row.length).fill(''), rep];
  });
}
