import type { Reading } from '../../find/reading.ts';
import { partiesCalled } from '../../values/phoneParty.ts';
import { type Codes, codesOf, highestCode, type TypedTab } from '../typedTab.ts';
import { betweenExtensions, callsToOwn } from './callParties.ts';
import { noteOfColumn, textAt } from './leaveOut.ts';
import { leaveOutCodes } from './leaveOutPasses.ts';

/**
 * Leaves out the calls that came in, where a telephone system has no column of the direction and who was called says it: a
 * colleague at an extension and nobody outside, or a line that others are called from.
 */
export function leaveOutIncomingCalls(tab: TypedTab, reading: Reading): void {
  if (reading.columns.direction) return;
  const extensions = incomingByParty(tab, reading);
  const own = extensions ? null : callsToOwn(tab, reading);
  const column = own ? own.column : reading.columns.client?.index;
  const codes = extensions ? extensions.codes : own?.isIn;
  if (!codes || column === undefined) return;
  const { rows, first } = leaveOutCodes(tab, codes, extensions ? extensions.isIn : Uint8Array.of(0, 1), 'inbound');
  if (rows === 0) return;
  tab.notes.push(noteOfColumn(tab, reading, { column, reason: 'inbound', leftOut: true, rows, first }));
}

/** Leaves out the calls between colleagues, which a direction may well call outgoing. */
export function leaveOutCallsWithin(tab: TypedTab, reading: Reading): void {
  const found = betweenExtensions(tab, reading);
  if (!found) return;
  const { rows, first } = leaveOutCodes(tab, found.isInternal, Uint8Array.of(0, 1), 'internal');
  if (rows === 0) return;
  tab.notes.push(noteOfColumn(tab, reading, { column: found.to, reason: 'internal', leftOut: true, rows, first }));
}

/** By code of who was called: 1 where such a call came in. Null where a column tells the direction, or nothing does. */
export function incomingByParty(
  tab: TypedTab,
  reading: Reading,
): { readonly codes: Codes; readonly isIn: Uint8Array } | null {
  const codes = reading.columns.direction ? null : codesOf(tab, 'client');
  if (!codes) return null;
  const counts = new Array<number>(highestCode(codes) + 1).fill(0);
  const texts = counts.map(() => '');
  for (let row = 0; row < tab.rows; row += 1) {
    const code = codes[row] as number;
    if (tab.leftOut[row] !== 0) continue;
    if (counts[code] === 0) texts[code] = textAt(tab, reading, 'client', row);
    counts[code] = (counts[code] as number) + 1;
  }
  const parties = partiesCalled(texts, counts);
  if (!parties?.hasBoth) return null;
  return { codes, isIn: Uint8Array.from(texts, (text, code) => Number(text.trim() !== '' && !parties.isOut[code])) };
}
