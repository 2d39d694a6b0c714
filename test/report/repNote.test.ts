import { describe, expect, it } from 'vitest';
import { isBoundsNote } from '../../src/words/notes.ts';
import { dayIn, outputOf, times } from '../features/output.ts';

const headings = ['Meeting ID', 'Company', 'Rep', 'Booked on', 'Meeting date', 'Meeting outcome'];
const held = (rep: string, count: number, outcome = 'Held') =>
  times(count, (index) => [
    `${rep}${outcome}${index}`,
    `Client ${rep}${outcome}${index}`,
    rep,
    dayIn('2026-10', index),
    dayIn('2026-10', index),
    outcome,
  ]);
const tabs = { Meetings: [headings, ...held('Ann', 8), ...held('Ann', 1, ''), ...held('Bob', 30)] };

/** Ann's cell below *Appointments held*, and its note. */
function cellOfAnn() {
  const { host } = outputOf(tabs, '2026-11-20');
  const sheet = host.workbook().sheets.find(({ name }) => name === 'KPI Details');
  const rows = sheet?.rows ?? [];
  const row = rows.findIndex(([first]) => first === 'Ann');
  const headings =
    rows
      .slice(0, row)
      .reverse()
      .find(([first]) => first === 'Rep') ?? [];
  const column = headings.indexOf('Appointments held');
  return { value: rows[row]?.[column], note: sheet?.notes[`${row},${column}`] };
}

describe('the note on a rep’s number', () => {
  it('says from where to where it lies when an outcome is not known', () => {
    expect(cellOfAnn()).toEqual({ value: '', note: 'Between 8 and 9: 1 is not understood.' });
  });

  it('is known as ours, and what people write is not', () => {
    const ours = ['Between 8 and 9: 1 is not understood.', 'Between 73% and 1,082%: 12 of 1,100 are not understood.'];
    const russian = ['От 8 до 9: не распознано 1.', 'От 73\u00a0% до 82\u00a0%: не распознано 1 из 1\u00a0100.'];
    expect([...ours, ...russian].filter((note) => !isBoundsNote(note))).toEqual([]);
    expect(['Between 8 and 9: ask Ben', 'From 8 to 9', '1 is not understood.'].filter(isBoundsNote)).toEqual([]);
  });
});
