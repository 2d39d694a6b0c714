import type { Reading } from '../../find/reading.ts';
import { cellText } from '../../values/cellText.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isExtension, isOutsideNumber, partiesCalled } from '../../values/phoneParty.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import { isDate } from '../../vocabulary/cell.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/** How telephone systems head who called and, beside it, who was called. */
const pairs: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^from$/, /^to$/],
  [/^(caller|calling|caller id)$/, /^(callee|called|destination|dialed|dialled)$/],
  [/^(source|src|origin)$/, /^(destination|dest|dst)$/],
  [/^ani$/, /^dnis$/],
  [/^(calling party|a|а)$/, /^((original |final )?called party|b|б)$/],
  [/^номер а$/, /^номер б$/],
  [/^(откуда|с номера)$/, /^(куда|на номер)$/],
  [/^(кто звонил|звонивший|звонящий|вызывающий)$/, /^(кому звонил|кому звонили|кому|вызываемый)$/],
  [/^номер с которого звонили$/, /^номер на который звонили$/],
];

/** What such a heading ends in. */
const ending = /^(.+?)(?: (number|phone|phone number|name|user|user name|extension|номер|имя|абонент))?$/u;

/** Who called and who was called: two columns of a log. */
export type PartyColumns = { readonly from: number; readonly to: number };

/** The pairs of such columns; those of numbers first, which are more than one name. */
export function partyColumns(headings: readonly string[]): PartyColumns[] {
  const parts = headings.map((heading) => ending.exec(foldHeading(heading))?.slice(1) ?? []);
  return pairs.flatMap(([isFrom, isTo]) =>
    parts.flatMap(([base = '', kind], from) =>
      isFrom.test(base)
        ? parts.flatMap(([other = '', same], to) =>
            isTo.test(other) &&
            (base.length > 1 || kind !== undefined) &&
            (same === kind || areNumbers(base, kind, same))
              ? [{ from, to }]
              : [],
          )
        : [],
    ),
  );
}

/** A caller ID is a number, whether its heading says so or not. */
function areNumbers(base: string, kind: string | undefined, other: string | undefined): boolean {
  return base === 'caller id' && [kind, other].every((one) => one === undefined || one.includes('number'));
}

/** Columns that head who called, or who was called, without the other one beside them. */
function partyAlone(headings: readonly string[]): { readonly column: number; readonly isCaller: boolean } | null {
  const bases = headings.map((heading) => ending.exec(foldHeading(heading))?.[1] ?? '');
  const columnsOf = (side: 0 | 1): number[] =>
    bases.flatMap((base, column) => (pairs.some((pair) => pair[side].test(base)) ? [column] : []));
  const [callers, called] = [columnsOf(0), columnsOf(1)];
  if (callers.length + called.length !== 1) return null;
  return { column: (callers[0] ?? called[0]) as number, isCaller: callers.length > 0 };
}

/** So few calls of other parties are slips, or of somebody who hardly calls. */
const nearlyAll = 0.95;
/** Where no more went out, one of the columns may hold something else. */
const leastOut = 0.1;
/** Calls between colleagues. */
const mostInternal = 0.1;
/** Whoever calls for a team has called at least so many others. */
const fewest = 3;
/** And there are at least so many others for each of the team. */
const othersForEach = 3;
/** Of the calls: with fewer nobody is one of the team's lines. */
const leastShare = 0.005;

/**
 * The team's own numbers, extensions or people where each call has one of them at one end: few, and each with many others
 * at the other end. Null where the calls are not so, so that nobody knows who is who.
 */
export function ownParties(from: readonly string[], to: readonly string[]): ReadonlySet<string> | null {
  const rowsOf = new Map<string, number[]>();
  let filled = 0;
  from.forEach((caller, row) => {
    const called = to[row] as string;
    if (caller === '' && called === '') return;
    filled += 1;
    for (const party of new Set([caller, called])) {
      const rows = rowsOf.get(party) ?? [];
      if (party !== '') rowsOf.set(party, rows);
      rows.push(row);
    }
  });
  const others = (party: string, rows: readonly number[]): number =>
    new Set(rows.map((row) => (from[row] === party ? to[row] : from[row]))).size;
  const least = Math.max(fewest, filled * leastShare);
  const candidates = [...rowsOf]
    .filter(([, rows]) => rows.length >= least)
    .map(([party, rows]) => ({ party, rows, others: others(party, rows) }))
    .sort((a, b) => b.others - a.others);
  const own = new Set<string>();
  const isTold = new Uint8Array(from.length);
  for (const { party, rows } of candidates) {
    const open = rows.filter((row) => isTold[row] === 0);
    if (open.length < fewest || others(party, open) < fewest) continue;
    own.add(party);
    for (const row of open) isTold[row] = 1;
  }
  const told = isTold.reduce((sum, one) => sum + one, 0);
  const within = from.filter((caller, row) => own.has(caller) && own.has(to[row] as string)).length;
  const out = from.filter((caller, row) => own.has(caller) && !own.has(to[row] as string)).length;
  const isClear =
    out >= filled * leastOut &&
    told >= filled * nearlyAll &&
    within <= filled * mostInternal &&
    rowsOf.size - own.size >= own.size * othersForEach;
  return own.size > 0 && isClear ? own : null;
}

/**
 * Which rows came in, and the column that says it: in them somebody of the team was called, or somebody else called where
 * only callers are kept.
 */
export type CallsToOwn = {
  readonly column: number;
  readonly own: ReadonlySet<string>;
  /** The column holds who called. */
  readonly isCaller: boolean;
  readonly isIn: Uint8Array;
};

/** Whether two columns tell of each call who called whom, also where all of them went out. */
export function tellWhoCalled(tab: TypedTab, reading: Reading): boolean {
  return partyColumns(headingsOf(reading)).some(({ from, to }) => {
    const [callers, called] = [textsIn(tab, reading, from), textsIn(tab, reading, to)];
    return callers !== null && called !== null && ownParties(callers, called) !== null;
  });
}

/** The calls that came in by who called whom. Null where no columns tell it, or none came in. */
export function callsToOwn(tab: TypedTab, reading: Reading): CallsToOwn | null {
  const headings = headingsOf(reading);
  for (const { from, to } of partyColumns(headings)) {
    const [callers, called] = [textsIn(tab, reading, from), textsIn(tab, reading, to)];
    const own = callers && called && ownParties(callers, called);
    if (!own) continue;
    const isIn = Uint8Array.from(called, (party) => Number(own.has(party)));
    if (isIn.includes(1)) return { column: to, own, isCaller: false, isIn };
  }
  return byExtensions(tab, reading, partyAlone(headings));
}

/** Of one end of each call: extensions are the team's, numbers outside are others'. Null where there are not both. */
function byExtensions(tab: TypedTab, reading: Reading, alone: ReturnType<typeof partyAlone>): CallsToOwn | null {
  const parties = alone && textsIn(tab, reading, alone.column);
  if (!parties || !partiesCalled(parties)?.hasBoth) return null;
  const { column, isCaller } = alone;
  const own = new Set(parties.filter(isExtension));
  const isIn = Uint8Array.from(parties, (party) => Number(isCaller ? isOutsideNumber(party) : own.has(party)));
  return isIn.includes(1) ? { column, own, isCaller, isIn } : null;
}

/** Columns that say of each call who called whom, by which some are calls between two extensions. */
export type BetweenExtensions = PartyColumns & { readonly isInternal: Uint8Array };

/** The calls between colleagues: an extension at either end. Null where no two columns tell them, or nobody outside is in a call. */
export function betweenExtensions(tab: TypedTab, reading: Reading): BetweenExtensions | null {
  for (const { from, to } of partyColumns(headingsOf(reading))) {
    const [callers, called] = [textsIn(tab, reading, from), textsIn(tab, reading, to)];
    if (!callers || !called?.some(isOutsideNumber)) continue;
    const isInternal = Uint8Array.from(callers, (caller, row) =>
      Number(isExtension(caller) && isExtension(called[row] as string)),
    );
    if (isInternal.includes(1)) return { from, to, isInternal };
  }
  return null;
}

/** As they stand in the row of headings. */
function headingsOf({ cells, headingRow }: Reading): string[] {
  return (cells[headingRow] ?? []).map(String);
}

/** Who stands in a column, row by row; null where it holds moments. */
function textsIn(tab: TypedTab, reading: Reading, column: number): string[] | null {
  const texts = new Array<string>(tab.rows);
  for (let row = 0; row < tab.rows; row += 1) {
    const cell = cellsOfRow(tab, reading, row)[column] ?? '';
    if (isDate(cell)) return null;
    const text = tab.leftOut[row] === 0 ? cellText(cell, tab.clock).trim() : '';
    texts[row] = isPseudoBlank(text) ? '' : text;
  }
  return texts;
}
