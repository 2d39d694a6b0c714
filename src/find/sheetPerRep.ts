import type { SettingsTab } from '../settings/settingsTab.ts';
import { foldText } from '../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../vocabulary/cell.ts';
import type { LookedAt } from './inspectSheet.ts';
import { axisKindOf, isNobodysName } from './shapes/axisCell.ts';
import { nameHints } from './sheetNames.ts';
import { type Likeness, likenessOf } from './tabCandidates.ts';

/**
 * Daily tallies without a column of reps that count the same things, on sheets that bear people's names: each is that
 * person's. One such sheet alone says nothing; what the settings name as the rep goes first.
 */
export function sheetPerRep(likenesses: readonly Likeness[], settings: SettingsTab): readonly Likeness[] {
  if (settings.columns.dailyActivity?.rep !== undefined) return likenesses;
  const named = likenesses.filter((likeness) => isNobodysTally(likeness) && isName(likeness.lookedAt.sheet.sheet));
  const counted = measuresOf(named[0]);
  const alike = named.filter((likeness) => measuresOf(likeness).some((field) => counted.includes(field)));
  if (alike.length < 2) return likenesses;
  return likenesses.map((likeness) => (alike.includes(likeness) ? withRep(likeness, settings) : likeness));
}

function isNobodysTally({ lookedAt, likely }: Likeness): boolean {
  const best = likely[0]?.reading;
  return best?.tab === 'dailyActivity' && !lookedAt.wide && best.columns.day !== undefined && !best.columns.rep;
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

function withRep({ lookedAt, likely }: Likeness, settings: SettingsTab): Likeness {
  const day = likely[0]?.reading.columns.day?.index ?? 0;
  const { sheet } = lookedAt.sheet;
  const repColumn = Math.max(...lookedAt.sheet.cells.map((row) => row.length));
  return likenessOf({ sheet, cells: cellsWithRep(lookedAt, day, repColumn) }, settings, repColumn);
}

/** A last column with the rep on each row that has a day; a sum below them is nobody's. */
function cellsWithRep({ sheet, headingRow }: LookedAt, day: number, repColumn: number): Cells {
  return sheet.cells.map((row, i): readonly Cell[] => {
    const rep = i === headingRow ? 'Rep' : i > headingRow && !isBlank(row[day]) ? sheet.sheet.trim() : '';
    return [...row, ...new Array<string>(repColumn - row.length).fill(''), rep];
  });
}
