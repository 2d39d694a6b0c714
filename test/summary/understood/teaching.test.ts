import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { planSettings } from '../../../src/find/settings/planSettings.ts';
import { readSettingsTab } from '../../../src/settings/settingsTab.ts';
import { type Teaching, type TeachingRequest, teachingOf } from '../../../src/summary/understood/teaching.ts';
import { clockOf } from '../../../src/values/zone.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

const results = ['Talked', 'Left a note', 'Nobody home'];
/** 220 rows; six of them, the first in row 17, have no day. */
const cells: Cell[][] = [
  ['Wann', 'Wer', 'Wie lief es', 'Minuten'],
  ...Array.from({ length: 220 }, (_, i): Cell[] => [
    i >= 15 && i < 21 ? 'Tue' : `2025-05-${String(1 + (i % 28)).padStart(2, '0')}`,
    ['Ann Lee', 'Bo Kim'][i % 2] as string,
    results[i % 3] as string,
    i % 9,
  ]),
];

const around = (lines: Cell[][] = [], language: 'en' | 'ru' = 'en') => ({
  settings: settingsOf(lines),
  clock: clockOf(utc),
  zone: utc,
  locale: 'en_US',
  language,
  asOf: dayOf(2025, 12, 31),
});
const teach = (request: Partial<TeachingRequest> = {}, sheet = cells, lines: Cell[][] = []) =>
  teachingOf({ sheet: 'Liste', cells: sheet }, { sheet: 'Liste', ...request }, around(lines));
const chosen = ({ fields }: Teaching) => Object.fromEntries(fields.map(({ field, chosen: name }) => [field, name]));
const texts = ({ columns }: Teaching) => columns.map(({ text }) => text);

describe('a sheet that is shown how to be read', () => {
  it('is asked what one row is, where nothing tells', () => {
    const { kind, kinds, missing, feedback, lines } = teach();
    expect(kind).toBe('');
    expect(kinds.map(({ value }) => value)).toEqual(['call', 'lead', 'meeting', 'email', 'deal', 'sale', 'day']);
    expect(missing).toBe('Choose what one row of the sheet is.');
    expect([feedback, lines]).toEqual([null, []]);
  });

  it('shows each column with three of its cells', () => {
    expect(texts(teach({ kind: 'call' }))).toEqual([
      'A · Wann: 2025-05-01 · 2025-05-02 · 2025-05-03',
      'B · Wer: Ann Lee · Bo Kim',
      'C · Wie lief es: Talked · Left a note · Nobody home',
      'D · Minuten: 0 · 1 · 2',
    ]);
  });

  it('finds the day, the person and the result by their cells', () => {
    expect(chosen(teach({ kind: 'call' }))).toMatchObject({
      at: 'Wann',
      rep: 'Wer',
      outcome: 'Wie lief es',
      client: '',
    });
  });

  it('says at once how many rows are read, and which is the first that is not', () => {
    const { feedback, missing } = teach({ kind: 'call', columns: { at: 'Wann', rep: 'Wer', outcome: 'Wie lief es' } });
    expect(missing).toBe('');
    expect(feedback?.read).toBe('214 of 220 rows read.');
    expect(feedback?.unread).toEqual({
      row: 17,
      column: 'A',
      text: 'First unread: A17 “Tue”.',
      why: '6 rows left out: “Wann” should be a date, but A17 holds “Tue”. Correct the date.',
    });
    expect(feedback?.line).toMatch(/^214 calls of 2 reps, 1 May 2025/);
  });

  it('says which column is still needed', () => {
    expect(teach({ kind: 'sale', columns: {} }).missing).toBe('Still needed: the column with Date closed.');
    expect(teach({ kind: 'day', columns: { day: 'Wann' } }).missing).toMatch(
      /^Still needed: the column with Calls made or /,
    );
    expect(teach({ headingRow: 1, kind: 'call' }, [['Title'], ['2025-05-05']]).missing).toMatch(
      /fewer than two columns/,
    );
    expect(teach({}, [['', '']]).missing).toBe('There is nothing on this sheet yet.');
  });

  it('may have its headings in another row', () => {
    const { headingRow, headingRows, kind, columns } = teach({}, [
      ['Our calls'],
      [],
      ['Call date', 'Rep', 'Outcome'],
      ['2025-05-05', 'Ann', 'Connected'],
    ]);
    expect([headingRow, headingRows, kind]).toEqual([3, [1, 3, 4], 'call']);
    expect(columns.map(({ value }) => value)).toEqual(['Call date', 'Rep', 'Outcome']);
  });

  it('tells a column without a heading by its letter', () => {
    const bare = cells.map(([day, who, result], i): Cell[] => [day!, who!, i === 0 ? '' : result!]);
    const { columns, feedback, lines } = teach({ kind: 'call', columns: { at: 'Wann', outcome: 'column C' } }, bare);
    expect(columns[2]).toEqual({ value: 'column C', text: 'C: Talked · Left a note · Nobody home' });
    expect(feedback?.read).toBe('214 of 220 rows read.');
    expect(lines[0]?.value).toBe('call: at = Wann | outcome = column C');
  });

  it('begins with what it was taught before', () => {
    const line: Cell[] = ['Sheets headed: Wann | Wer | Wie lief es | Minuten', 'call: at = Wann | talk = Minuten'];
    const again = teach({}, cells, [line]);
    expect([again.kind, chosen(again)]).toEqual([
      'call',
      { at: 'Wann', rep: '', outcome: '', talk: 'Minuten', client: '' },
    ]);
    expect(again.lines).toEqual([{ setting: line[0], value: line[1] }]);
  });

  it('is read by everybody as the answer says, once its line is saved', () => {
    const columns = { at: 'Wann', rep: 'Wer', outcome: 'Wie lief es' };
    const { lines } = teach({ kind: 'call', columns });
    const options = { locale: 'en_US', localSeconds: (milliseconds: number) => milliseconds / 1000 };
    const sheets = [{ sheet: 'Liste', cells }];
    const plan = planSettings(null, lines, { sheets, options });
    const saved = readSettingsTab(plan.cells, options);
    expect(saved.problems).toEqual([]);
    const later = [{ sheet: 'Nächster Monat', cells: cells.slice(0, 30) }];
    for (const some of [sheets, later]) {
      const { readings, questions } = findTabs(some, saved);
      expect(readings.map(({ tab, columns: found }) => [tab, Object.keys(found)])).toEqual([
        ['calls', ['at', 'rep', 'outcome']],
      ]);
      expect(questions).toEqual([]);
    }
    expect(plan.added.find(({ setting }) => setting === lines[0]?.setting)?.meaning.en).toMatch(
      /whatever they are called/,
    );
  });
});
