import type { Reading } from '../../find/reading.ts';
import { foldHeading } from '../../values/foldText.ts';
import { codesOf, numbersOf, rowNumber, type TypedTab } from '../typedTab.ts';
import { partyColumns, tellWhoCalled } from './callParties.ts';
import { incomingByParty } from './incomingCalls.ts';
import { textAt } from './leaveOut.ts';
import { perhapsIncoming } from './perhapsIncoming.ts';

/** Columns that telephone systems fill and nobody by hand. */
const ofTelephony =
  /^((agent |internal )?extension|line|trunk|queue|(call )?recording( url| link| file)?|ring(ing)? (time|duration|seconds)|wait(ing)? time|time to answer|caller id|call sid|внутренний номер|добавочный( номер)?|линия|транк|очередь|запись( разговора| звонка)?|время (ожидания|дозвона)|длительность (ожидания|дозвона)|ожидание)$/;

/** A team that dials out says so where the sheet is named or a column headed. */
const saysOutgoing = /(^| )(outbound|outgoing|dials?|cold call(s|ing)?|исходящ\p{L}+|обзвон\p{L}*|прозвон\p{L}*)( |$)/u;

/** Whoever writes down by hand how long a call was rounds it; a machine does so once in thirty times. */
const roundSeconds = 30;
/** Of the timed calls: more that are not round were timed by a machine. */
const mostlyTimed = 0.5;
const fewestTimed = 5;

/** A number that somebody gave a row by hand: 1, 2, 3. */
const ofTheList = /^(#|№)?\s*\d{1,5}$/;

/**
 * Says of calls that a machine kept, and whose direction nothing tells, that all of them count as made: telephone systems
 * keep what came in as well. What a team writes down by itself is what it called.
 */
export function noteDirectionUntold(tab: TypedTab, reading: Reading): void {
  if (tab.tab !== 'calls' || tab.picked || reading.columns.direction || reading.isAllOutgoing) return;
  const first = tab.leftOut.indexOf(0);
  if (first < 0 || !isKeptByMachine(tab, reading) || isOfOutgoing(reading)) return;
  if (perhapsIncoming(tab, reading) || incomingByParty(tab, reading) || tellWhoCalled(tab, reading)) return;
  const rows = tab.leftOut.reduce((sum, reason) => sum + Number(reason === 0), 0);
  const row = rowNumber(tab, first);
  tab.notes.push({ reason: 'direction untold', leftOut: false, rows, row, field: null, sample: '' });
}

function isKeptByMachine(tab: TypedTab, reading: Reading): boolean {
  const headings = (reading.cells[reading.headingRow] ?? []).map((cell) => String(cell ?? ''));
  if (partyColumns(headings).length > 0 || headings.some((heading) => ofTelephony.test(foldHeading(heading))))
    return true;
  return hasIds(tab, reading) || isTimed(tab);
}

function hasIds(tab: TypedTab, reading: Reading): boolean {
  const codes = codesOf(tab, 'id');
  if (!codes) return false;
  const row = codes.findIndex((code, i) => code !== 0 && tab.leftOut[i] === 0);
  return row >= 0 && !ofTheList.test(textAt(tab, reading, 'id', row).trim());
}

function isTimed(tab: TypedTab): boolean {
  let [timed, unround] = [0, 0];
  numbersOf(tab, 'talk')?.forEach((seconds, row) => {
    if (tab.leftOut[row] !== 0 || !(seconds > 0)) return;
    timed += 1;
    if (seconds % roundSeconds !== 0) unround += 1;
  });
  return timed >= fewestTimed && unround > timed * mostlyTimed;
}

function isOfOutgoing({ sheet, cells, headingRow }: Reading): boolean {
  const above = cells.slice(0, headingRow + 1).flat();
  return [sheet, ...above].some((text) => saysOutgoing.test(foldHeading(String(text ?? ''))));
}
