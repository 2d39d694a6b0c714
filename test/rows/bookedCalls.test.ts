import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { problemText } from '../../src/words/problems.ts';
import { ask, call, count, email, meeting, type Row, type Sheets } from '../kpis/ask.ts';

const calls = (heading: string, ...said: Cell[]): Row[] =>
  said.map((text, i) => call({ 'Call date': `2025-01-${10 + i}`, Rep: i % 2 === 0 ? 'Ada' : 'Bob', [heading]: text }));
const set = (sheets: Sheets, rep = '', period = '') => ask('APPOINTMENTS_SET', sheets, { rep, period }).value;
const notesOf = (sheets: Sheets) =>
  count(sheets)
    .counted.tabs.flatMap(({ notes }) => notes)
    .filter(({ reason }) => reason === 'booked by call');

describe('a call that booked a meeting', () => {
  const outcomes = ['Meeting Booked', 'Appointment set', 'Interested', 'No answer', 'Booked'];
  const Calls = calls('Call outcome', ...outcomes);

  it('is an appointment set on its day and for its rep, where nothing else counts those', () => {
    expect(set({ Calls })).toBe(3);
    expect(set({ Calls }, 'Ada')).toBe(2);
    expect(set({ Calls }, 'Bob')).toBe(1);
    expect(set({ Calls }, '', '2025-01-11')).toBe(1);
    expect(set({ Calls }, '', '2025-01-12')).toBe(0);
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls }).value).toBe(4);
  });

  it('is said so in Russian too', () => {
    const Звонки = ['Назначена встреча', 'Встреча назначена на среду', 'Встреча не назначена', 'Нет ответа'].map(
      (text, i) => ({ 'Дата звонка': `2025-01-1${i}`, Менеджер: 'Анна', 'Результат звонка': text }),
    );
    expect(set({ Звонки })).toBe(2);
  });

  it('is told with the first cell and how many there are', () => {
    expect(notesOf({ Calls })).toMatchObject([{ rows: 3, row: 2, field: 'outcome', leftOut: false }]);
  });

  it('is told in both languages', () => {
    const facts = { rows: 14, row: 2, sheet: 'Calls', heading: 'Call outcome', letter: 'C', sample: '' };
    expect(problemText('booked by call', facts, 'en')).toBe(
      '14 calls booked a meeting (first in C2): counted as appointments set, since nothing else in the spreadsheet counts those.',
    );
    expect(problemText('booked by call', { ...facts, rows: 1 }, 'en')).toMatch(/^1 call booked/);
    expect(problemText('booked by call', facts, 'ru')).toBe(
      'Звонков, на которых назначена встреча: 14 (первый: C2). Они считаются назначенными встречами: больше ничто в таблице их не считает.',
    );
  });

  it('is none beside a tab of meetings, however few that has', () => {
    const Meetings = [meeting()];
    expect(set({ Calls, Meetings })).toBe(1);
    expect(notesOf({ Calls, Meetings })).toEqual([]);
  });

  it('is none beside a daily tally that has them', () => {
    const daily = { Date: '2025-01-10', Rep: 'Ada', 'Calls made': 30, 'Appointments set': 7, 'Emails sent': 4 };
    expect(set({ Calls, Daily: [daily, { ...daily, Date: '2025-01-11' }] })).toBe(14);
  });

  it('is what activities are divided by', () => {
    expect(ask('ACTIVITIES_PER_APPOINTMENT', { Calls, Emails: [email()] })).toMatchObject({
      numerator: 6,
      denominator: 3,
      value: 2,
    });
  });

  it('says nothing of who came', () => {
    for (const name of ['APPOINTMENT_SHOW_RATE', 'NO_SHOW_RATE', 'APPOINTMENTS_HELD'] as const)
      expect(ask(name, { Calls }).value).toBeNull();
  });

  it('is none on a call that did not count or reached nobody', () => {
    const inbound = call({ 'Call outcome': 'Meeting booked', Direction: 'Inbound' });
    const Some = [
      ...calls('Call outcome', 'Meeting booked', 'Voicemail, meeting booked').map((row) => ({
        ...row,
        Direction: 'Outbound',
      })),
      inbound,
    ];
    expect(set({ Calls: Some })).toBe(1);
  });

  it('leaves the number blank where no call booked any', () => {
    expect(set({ Calls: calls('Call outcome', 'Interested', 'No answer') })).toBeNull();
    expect(set({ Calls: calls('Call outcome', 'Load booked', 'Webinar booked') })).toBeNull();
  });
});

describe('a box beside a call for the meeting it booked', () => {
  for (const heading of ['Meeting booked', 'Appt set', 'Demo booked?', 'Встреча назначена'])
    it(`counts where it is ticked: ${heading}`, () => {
      const Calls = calls(heading, true, false, true, false, false);
      expect(set({ Calls })).toBe(2);
      expect(set({ Calls }, 'Bob')).toBe(0);
      expect(notesOf({ Calls })).toMatchObject([{ rows: 2, row: 2, field: 'booked' }]);
    });

  it('counts once where the outcome says the same, and where only the outcome says it', () => {
    const [first = {}, second = {}, third = {}] = calls('Meeting booked', true, false, false);
    const booked = { 'Call outcome': 'Meeting booked' };
    expect(set({ Calls: [{ ...first, ...booked }, { ...second, ...booked }, third] })).toBe(2);
  });

  it('answers nothing where it is never ticked', () => {
    expect(set({ Calls: calls('Meeting booked', false, false, false) })).toBeNull();
  });

  it('answers nothing where somebody wrote what may be a booking, and asks about it', () => {
    const Calls = calls('Meeting booked', 'Yes', 'No', 'Yes', 'tentative');
    expect(set({ Calls })).toBeNull();
    const notes = count({ Calls }).counted.tabs.flatMap((tab) => tab.notes);
    expect(notes).toContainEqual(expect.objectContaining({ reason: 'not understood', sample: 'tentative' }));
  });
});

describe('a call without an outcome', () => {
  const told = Array.from({ length: 40 }, (_, i) => ({
    'Call outcome': i % 4 === 0 ? 'Meeting booked' : 'No answer',
    'Call duration': i % 4 === 0 ? 90 : 0,
  }));
  const log = (...more: Row[]): Sheets => ({
    Calls: [...told, ...more].map((differs, i) => call({ 'Call duration': 0, Client: `C${i}`, ...differs })),
  });
  const untold = { 'Call outcome': '', 'Call duration': '' };

  it('may have booked a meeting', () => {
    expect(ask('APPOINTMENTS_SET', log(untold))).toMatchObject({ value: 10, low: 10, high: 11 });
    expect(ask('APPOINTMENTS_SET', log(untold, untold, untold))).toMatchObject({ value: null, low: 10, high: 13 });
  });

  it('may have although the system says that it was answered, and not where it was missed', () => {
    const answered = (says: string, outcome: string): Row => ({ ...untold, 'Call outcome': outcome, Answered: says });
    const system = told.map((row) => ({ ...row, Answered: row['Call outcome'] === 'No answer' ? 'No' : 'Yes' }));
    const Calls = [...system, ...Array.from({ length: 3 }, () => answered('Yes', ''))];
    const as = (rows: readonly Row[]): Sheets => ({ Calls: rows.map((row, i) => call({ Client: `C${i}`, ...row })) });
    expect(ask('APPOINTMENTS_SET', as(Calls))).toMatchObject({ value: null, low: 10, high: 13 });
    const missed = [...system, ...Array.from({ length: 3 }, () => answered('No', ''))];
    expect(ask('APPOINTMENTS_SET', as(missed)).value).toBe(10);
  });

  it('has not where not a word was spoken', () => {
    expect(ask('APPOINTMENTS_SET', log(...Array(3).fill({ 'Call outcome': '' }))).value).toBe(10);
  });

  it('has not where a box says which calls did', () => {
    const Calls = calls('Meeting booked', true, false, '', '').map((row) => ({ ...row, 'Call outcome': '' }));
    expect(set({ Calls })).toBe(1);
  });
});
