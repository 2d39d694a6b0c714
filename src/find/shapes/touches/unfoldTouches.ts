import { classifierOf } from '../../../settings/classOf.ts';
import { tabs } from '../../../tabs/all.ts';
import { isPseudoBlank } from '../../../values/pseudoBlank.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { layoutSaid } from '../../../words/sheetLayout.ts';
import { findColumns } from '../../columns/findColumns.ts';
import { headingIndexOf } from '../../headings/headingIndex.ts';
import { headingsAgain } from '../../headings/headingsAgain.ts';
import { sampleOf } from '../../sheetSample.ts';
import { madeHeading, usualHeadings } from '../headings/madeHeading.ts';
import type { PlainTable } from '../tables/plainTable.ts';
import { beginWithDays, partsOfTouch } from './dayInResult.ts';
import type { Touches } from './findTouches.ts';
import type { TouchGroup } from './touchGroups.ts';
import type { TouchKind } from './touchHeading.ts';

/** Of a touch whose results stand nowhere although those of others do: it is no result, and nobody knows which it was. */
const noResults: Words = { en: 'no column of results', ru: 'нет столбца результата' };

/** What a row says of each of its touches. Its own status and its own id are not theirs. */
const carried = ['rep', 'client', 'leadId', 'dealId', 'decisionMaker'];

/**
 * Each touch of a row as a row of its own, with the client and the rep of the row.
 * @returns null where nothing says whether a touch is a call or something else
 */
export function unfoldTouches(sheet: string, cells: Cells, touches: Touches): PlainTable | null {
  const { headingRow, headings } = touches;
  const holdsDay = holdDays(touches, cells);
  const groups = touches.groups.map((group) => ({ ...group, kind: kindOf(group, touches, cells, sheet) }));
  if (groups.some(({ kind, columns }) => kind === null && columns.type === undefined)) return null;
  const kinds = new Set(groups.map(({ kind, columns }) => (columns.type === undefined ? kind : null)));
  const only = kinds.size === 1 ? [...kinds][0] : null;
  const tab: TabName =
    only === 'Call' ? 'calls' : only === 'Email' ? 'emails' : only === 'Meeting' ? 'meetings' : 'activities';
  const kept = keptColumns(touches, cells, tab);
  const has = (role: keyof TouchGroup['columns']): boolean => groups.some(({ columns }) => columns[role] !== undefined);
  const lacksResults = ({ kind, columns }: (typeof groups)[number]): boolean =>
    columns.result === undefined && groups.some((one) => one.kind === kind && one.columns.result !== undefined);
  // A quarter would tell of the first touches and not of the second.
  const isUndated = ({ kind }: (typeof groups)[number]): boolean =>
    !holdsDay && groups.some((one) => one.kind === kind && one.columns.day === undefined);
  const parts: { readonly role: keyof TouchGroup['columns']; readonly heading: Words }[] = [
    { role: 'day', heading: usualHeadings.day },
    ...(has('time') ? [{ role: 'time' as const, heading: { en: 'Time', ru: 'Время' } }] : []),
    ...(has('result') ? [{ role: 'result' as const, heading: { en: 'Result', ru: 'Результат' } }] : []),
    ...(has('talk') ? [{ role: 'talk' as const, heading: { en: 'Duration', ru: 'Длительность' } }] : []),
    ...(tab === 'activities' ? [{ role: 'type' as const, heading: { en: 'Type', ru: 'Тип' } }] : []),
  ];
  const isNotAnswered = goesOnAfterNa(groups, cells, headingRow);
  const result = (cell: Cell | undefined): Cell => (isNotAnswered && isNa(cell) ? 'No answer' : said(cell));
  const made: Cell[][] = [
    [...parts.map(({ heading }) => madeHeading(headings, heading)), ...kept.map((index) => headings[index] as string)],
  ];
  const rows = [headingRow];
  const columns: number[][] = [(made[0] as Cell[]).map(() => -1)];
  const areAgain = headingsAgain(
    headings,
    headings.map((_, index) => index),
  );
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (areAgain(line)) continue;
    for (const group of groups) {
      if (!isMade(group, line) && result(line[group.columns.result ?? -1]) === '') continue;
      const hasNoDay = isUndated(group);
      const placeOf = (role: keyof TouchGroup['columns']): number =>
        (role === 'day' && holdsDay ? group.columns.result : group.columns[role]) ?? -1;
      const places = parts.map(({ role }) => (role === 'day' && hasNoDay ? -1 : placeOf(role)));
      made.push([
        ...parts.map(({ role }, i) => {
          const place = places[i] as number;
          if (place >= 0 && holdsDay && (role === 'day' || role === 'result')) {
            const { day, rest } = partsOfTouch(line[place] ?? '');
            return role === 'day' ? day : result(rest);
          }
          if (place >= 0) return role === 'result' ? result(line[place]) : said(line[place]);
          if (role === 'result' && lacksResults(group)) return madeHeading(headings, noResults);
          return role === 'type' ? (group.kind ?? '') : '';
        }),
        ...kept.map((index) => line[index] ?? ''),
      ]);
      rows.push(row);
      const first = Math.min(...Object.values(group.columns));
      columns.push([...places.map((place) => (place < 0 ? first : place)), ...kept]);
    }
  }
  const origin = { rows, columns, reasons: rows.map(() => 0) };
  return { tab, cells: made, origin, headingRow: 0, isSure: true, layout: layoutOf(touches, tab) };
}

/** Whether each touch has one cell alone, which begins with its day. */
function holdDays({ groups, headingRow }: Touches, cells: Cells): boolean {
  if (!groups.every(({ columns }) => columns.day === undefined && columns.result !== undefined)) return false;
  return beginWithDays(
    cells.slice(headingRow + 1).flatMap((row) => groups.map(({ columns }) => row[columns.result as number] ?? '')),
  );
}

/** The rows without their touches, which may be leads. */
export function rowsBeside(cells: Cells, { headingRow, headings, groups }: Touches): PlainTable {
  const taken = new Set(groups.flatMap(({ columns }) => Object.values(columns)));
  const own = headings.map((heading, index) => (taken.has(index) ? '' : heading));
  const rows = cells.map((row, i) => (i === headingRow ? own : row));
  return { tab: 'leads', cells: rows, origin: null, headingRow, isSure: false, layout: layoutOf({ groups }, 'leads') };
}

function layoutOf({ groups }: Pick<Touches, 'groups'>, tab: TabName): Words {
  const kind = tab === 'calls' ? 'call' : tab === 'emails' ? 'email' : tab === 'meetings' ? 'meeting' : null;
  return layoutSaid((words) => words.touches(groups.length, kind));
}

/** A touch was made where it has a day or a result; a box must be ticked. */
function isMade({ columns }: Pick<TouchGroup, 'columns'>, line: readonly Cell[]): boolean {
  if (columns.done !== undefined && line[columns.done] === true) return true;
  return [columns.day, columns.result].some((index) => index !== undefined && said(line[index]) !== '');
}

/** So few may be slips. */
const fewestAfterNa = 2;

/** Whether "NA" is a call that was not answered: calls came after it. What does not apply stands behind all that was done. */
function goesOnAfterNa(groups: readonly Pick<TouchGroup, 'columns'>[], cells: Cells, headingRow: number): boolean {
  const results = groups.flatMap(({ columns }) => columns.result ?? []);
  const goOn = cells.slice(headingRow + 1).filter((line) => {
    const first = results.findIndex((index) => isNa(line[index]));
    return first >= 0 && results.slice(first + 1).some((index) => said(line[index]) !== '');
  });
  return goOn.length >= fewestAfterNa;
}

function isNa(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /^\s*n\/?a\.?\s*$/i.test(cell);
}

function said(cell: Cell | undefined): Cell {
  if (cell === undefined || isBlank(cell) || cell === false) return '';
  return typeof cell === 'string' && (/^\s*[–—-]+\s*$/.test(cell) || isPseudoBlank(cell)) ? '' : cell;
}

/** By its own words; else by the words of the sheet, or by results that only calls have. */
function kindOf(
  { kind, columns }: TouchGroup,
  { headingRow, groups }: Touches,
  cells: Cells,
  sheet: string,
): TouchKind | null {
  if (kind !== 'any') return kind;
  if (columns.type !== undefined) return null;
  const titles = [sheet, ...cells.slice(0, headingRow).flat()].filter((cell) => typeof cell === 'string').join(' ');
  if (/(^|[^\p{L}])(calls?|calling|dial\p{L}*|звон\p{L}*|обзвон\p{L}*|прозвон\p{L}*)(?=$|[^\p{L}])/iu.test(titles))
    return 'Call';
  const results = groups.flatMap(({ columns: own, kind: of }) =>
    own.result === undefined || of !== 'any'
      ? []
      : cells.slice(headingRow + 1).flatMap((row) => {
          const { rest } = partsOfTouch(row[own.result as number] ?? '');
          return said(rest) === '' ? [] : [String(rest)];
        }),
  );
  const classify = classifierOf(tabs.calls.fields.outcome, undefined, results);
  const ofCalls = results.filter((text) => callsAlone.has(classify(text)));
  return results.length > 0 && ofCalls.length * 2 >= results.length ? 'Call' : null;
}

/** An e-mail has no voicemail, and nobody picks it up. */
const callsAlone: ReadonlySet<string> = new Set([
  'voicemail',
  'no answer',
  'gatekeeper',
  'bad number',
  'connected',
  'productive',
]);

/** Columns beside the touches that hold for each of them, and those that nobody knows, which a person may name. */
function keptColumns({ headingRow, headings, groups }: Touches, cells: Cells, tab: TabName): number[] {
  const taken = new Set(groups.flatMap(({ columns }) => Object.values(columns)));
  const own = headings.map((heading, index) => (taken.has(index) ? '' : heading));
  const sample = sampleOf(cells, headingRow);
  const { found } = findColumns(headingIndexOf(tab), { ...sample, headings: own });
  return Object.entries(found)
    .filter(([field]) => carried.includes(field))
    .map(([, { column }]) => column)
    .sort((a, b) => a - b);
}
