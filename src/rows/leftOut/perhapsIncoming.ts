import type { Reading } from '../../find/reading.ts';
import { foldedWords } from '../../values/foldedWords.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import { spelled } from '../../vocabulary/words.ts';
import { type Columns, classesOf, type TypedTab } from '../typedTab.ts';
import { callsToOwn } from './callParties.ts';
import { incomingByParty } from './incomingCalls.ts';
import { cellsOfRow, noteOfColumn, textAt } from './leaveOut.ts';

/** What becomes of a call that came in, where calls that nobody answered outside have a word of their own. */
const saidOfIncoming = foldedWords(
  spelled(
    'Missed | Missed call | Abandoned | Abandoned in queue | Abandoned in IVR | Short abandoned',
    'Пропущенный | Пропущенный звонок | Пропущен | Потерянный | Потерян',
  ),
);
const saidOfOutgoing = foldedWords(
  spelled(
    `Unanswered | No answer | No-answer | Noanswer | Not answered | Cancelled | Canceled | Call cancelled | Call canceled |
      Call cancel`,
    `Нет ответа | Не ответил | Не отвечен | Недозвон | Абонент не ответил | Вызов отменен | Отменен | Неуспешный |
      Неуспешный звонок | Неуспешный вызов | Несостоявшийся`,
  ),
);

/** Columns that telephone systems fill for calls that came in to many, and columns that say of those why nobody took them. */
const ofQueues = /^(call )?(queue|ivr)( name| branch| path| option)?$|^очередь( звонков)?$/;
const ofMissed = /^(missed call reason|missed reason|abandoned|причина пропуска)$/;

/** A number that is shown in an advertisement, so that those who call it tell where they saw it. */
const ofTracking = /^(call )?track(ing|er) (phone )?number$|^номер (коллтрекинга|колтрекинга)$|^подменный номер$/;

/** Of the rows: a queue on nearly all of them, or on hardly any, says nothing of the direction. */
const leastOfQueue = 0.1;

/** Calls of which nobody knows whether they came in, and the first cell that tells that some did. */
export type PerhapsIncoming = {
  readonly isDoubtful: Uint8Array;
  readonly column: number;
  readonly row: number;
};

/**
 * The calls that may have come in where no column tells the direction, and yet something shows that some did: a word that is
 * only said of such calls, a queue on some of them, a reason why one was missed. Null where nothing does, who called whom
 * tells it, or somebody has said that all were made.
 */
export function perhapsIncoming(tab: TypedTab, reading: Reading): PerhapsIncoming | null {
  if (tab.tab !== 'calls' || reading.columns.direction || reading.isAllOutgoing) return null;
  const found = byWords(tab, reading) ?? byColumns(tab, reading);
  return found && !incomingByParty(tab, reading) && !callsToOwn(tab, reading) ? found : null;
}

/** The doubt as a column, and the note that says why numbers are blank. */
export function doubtIncoming(tab: TypedTab, reading: Reading): Columns {
  const found = perhapsIncoming(tab, reading);
  if (!found) return {};
  const { isDoubtful, column, row } = found;
  const rows = isDoubtful.reduce((sum, one, i) => sum + (tab.leftOut[i] === 0 ? one : 0), 0);
  if (rows === 0) return {};
  const reason = 'perhaps incoming';
  tab.notes.push(noteOfColumn(tab, reading, { column, reason, leftOut: false, rows, first: row }));
  return { inDoubt: { kind: 'class', codes: isDoubtful, texts: ['', ''], classes: ['no', 'yes'] } };
}

/** Both words in one column: "Missed" beside a column of its own that says "No answer" is a call that the client missed. */
function byWords(tab: TypedTab, reading: Reading): PerhapsIncoming | null {
  for (const field of ['outcome', 'answered']) {
    const column = reading.columns[field]?.index;
    if (column === undefined || !classesOf(tab, field)) continue;
    const known = new Map<string, 'incoming' | 'outgoing' | null>();
    let [first, isOutgoing] = [-1, false];
    for (let row = 0; row < tab.rows; row += 1) {
      if (tab.leftOut[row] !== 0) continue;
      const text = textAt(tab, reading, field, row);
      const said = known.has(text) ? known.get(text) : directionOf(text);
      known.set(text, said ?? null);
      if (said === 'incoming' && first < 0) first = row;
      if (said === 'outgoing') isOutgoing = true;
    }
    if (first >= 0 && isOutgoing) return { isDoubtful: unlessOutgoing(tab), column, row: first };
  }
  return null;
}

function directionOf(text: string): 'incoming' | 'outgoing' | null {
  const word = foldText(text);
  if (saidOfIncoming().has(word)) return 'incoming';
  return saidOfOutgoing().has(word) ? 'outgoing' : null;
}

/** All calls but those of which a word says that they went out. */
function unlessOutgoing(tab: TypedTab): Uint8Array {
  const doubtful = new Uint8Array(tab.rows).fill(1);
  for (const field of ['outcome', 'answered']) {
    const column = classesOf(tab, field);
    const isOutgoing = column?.texts.map(
      (text, code) => saidOfOutgoing().has(foldText(text)) || column.classes[code] === 'bad number',
    );
    column?.codes.forEach((code, row) => {
      if (isOutgoing?.[code]) doubtful[row] = 0;
    });
  }
  return doubtful;
}

function byColumns(tab: TypedTab, reading: Reading): PerhapsIncoming | null {
  const headings = (reading.cells[reading.headingRow] ?? []).map((cell) => foldHeading(String(cell ?? '')));
  for (const [column, heading] of headings.entries()) {
    const isQueue = ofQueues.test(heading);
    const isTracked = ofTracking.test(heading);
    if (!isQueue && !isTracked && !ofMissed.test(heading)) continue;
    const isFilled = new Uint8Array(tab.rows);
    let [rows, filled, first] = [0, 0, -1];
    for (let row = 0; row < tab.rows; row += 1) {
      if (tab.leftOut[row] !== 0) continue;
      rows += 1;
      const text = String(cellsOfRow(tab, reading, row)[column] ?? '');
      if (isPseudoBlank(text) || /^(no|false|0|нет|-)$/i.test(text.trim())) continue;
      isFilled[row] = 1;
      filled += 1;
      if (first < 0) first = row;
    }
    const isTold =
      isTracked || (isQueue ? filled >= rows * leastOfQueue && filled <= rows * (1 - leastOfQueue) : filled < rows);
    if (filled === 0 || !isTold) continue;
    return { isDoubtful: isQueue || isTracked ? isFilled : unlessOutgoing(tab), column, row: first };
  }
  return null;
}
