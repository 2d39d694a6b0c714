import { describe, expect, it } from 'vitest';
import { activeReps } from '../../../src/summary/figures/answers.ts';
import { reportSource } from '../../../src/summary/summarise.ts';
import { missingDataOf } from '../../../src/summary/understood/missingData.ts';
import type { MissingData } from '../../../src/summary/understood/trust.ts';
import type { Language } from '../../../src/vocabulary/words.ts';
import { call, count, deal, lead, meeting, type Row, type Sheets } from '../../kpis/ask.ts';

function missingOf(sheets: Sheets, language: Language = 'en', shown: string | null = null): MissingData | null {
  const { counted, asOf, settingsTab } = count(sheets);
  const settings = settingsTab.values;
  const wanted = shown === null ? null : { reps: new Set([counted.reps.find(shown)]), unknown: [] };
  const report = reportSource(counted, { settings, asOf, language, shown: wanted });
  const nameOf = (rep: number | null) => (rep === null ? null : rep === 0 ? 'No rep' : (counted.tally.reps[rep] ?? ''));
  return missingDataOf(counted, report.source, {
    reps: activeReps(report.source),
    nameOf,
    settings,
    shown: report.shown,
  });
}

/** `2 of 5` by rep. */
function countsOf(found: MissingData | null, name: string): Record<string, string> {
  const at = found?.items.findIndex((item) => item.name === name) ?? -1;
  const rows = (found?.rows ?? []).map(({ rep, counts }): [string, string] => [
    rep ?? 'team',
    `${counts[at]?.missing} of ${counts[at]?.among}`,
  ]);
  return Object.fromEntries(rows);
}

const many = (rows: number, row: Row): Row[] => new Array<Row>(rows).fill(row);

describe('what is missing in the data', () => {
  it('counts calls whose outcome is blank or not understood', () => {
    const Calls = [call(), call({ 'Call outcome': '' }), call({ 'Call outcome': 'zzz' }), call({ Rep: 'Bob' })];
    expect(countsOf(missingOf({ Calls }), 'callsWithoutOutcome')).toEqual({
      Ada: '2 of 3',
      Bob: '0 of 1',
      team: '2 of 4',
    });
  });

  it('counts connected calls with a talk time of 0 among those that are timed, which is the log’s fault', () => {
    const Calls = [
      call({ 'Call duration': 0 }),
      call({ 'Call duration': 0, Rep: 'Bob' }),
      call({ 'Call duration': 40, Rep: 'Bob' }),
      call({ 'Call duration': '', Rep: 'Bob' }),
      call({ 'Call duration': 0, 'Call outcome': 'No answer' }),
    ];
    expect(countsOf(missingOf({ Calls }), 'connectedWithoutTalk')).toEqual({
      Ada: '1 of 1',
      Bob: '1 of 2',
      team: '2 of 3',
    });
  });

  it('scores each rep by how much of all of it is filled in, sums divided once', () => {
    const Calls = [call(), call({ 'Call outcome': '' }), call({ Rep: 'Bob' })];
    const found = missingOf({ Calls });
    expect(found?.rows.map(({ rep, counts, score }) => [rep, counts.map(({ among }) => among), score])).toEqual([
      ['Ada', [2, 1], 1 - 1 / 3],
      ['Bob', [1, 1], 1],
      [null, [3, 2], 1 - 1 / 5],
    ]);
  });

  it('counts lost deals without a close day', () => {
    const lost = { 'Deal stage': 'Closed lost', 'Close date': '2025-02-01' };
    const Deals = [deal(lost), deal({ ...lost, 'Deal ID': 'D2', 'Close date': '' }), deal({ 'Deal ID': 'D3' })];
    expect(countsOf(missingOf({ Deals }), 'lostWithoutDate')).toEqual({ Ada: '1 of 2', team: '1 of 2' });
  });

  it('counts past appointments that are still scheduled among those that are due', () => {
    const Meetings = [
      meeting(),
      meeting({ 'Meeting ID': 'M2', 'Meeting outcome': 'Scheduled' }),
      meeting({ 'Meeting ID': 'M3', 'Meeting outcome': 'Scheduled', 'Meeting date': '2025-04-20' }),
    ];
    expect(countsOf(missingOf({ Meetings }), 'pastAppointmentsWithoutResult').Ada).toBe('1 of 2');
  });

  it('counts won and open deals without an amount, and won ones without a date', () => {
    const won = { 'Deal stage': 'Closed won', 'Close date': '2025-02-01' };
    const Deals = [
      deal({ ...won }),
      deal({ ...won, 'Deal ID': 'D2', Amount: '' }),
      deal({ ...won, 'Deal ID': 'D3', 'Close date': '' }),
      deal({ 'Deal ID': 'D4', Amount: '' }),
      deal({ 'Deal ID': 'D5', Amount: '', 'Deal stage': 'Closed lost', 'Close date': '2025-02-01' }),
      deal({ 'Deal ID': 'D6', 'Deal owner': 'Bob' }),
    ];
    const found = missingOf({ Deals });
    expect(countsOf(found, 'dealsWithoutAmount')).toEqual({ Ada: '2 of 4', Bob: '0 of 1', team: '2 of 5' });
    expect(countsOf(found, 'wonWithoutDate')).toEqual({ Ada: '1 of 3', Bob: '0 of 0', team: '1 of 3' });
  });

  it('counts leads without a status', () => {
    const Leads = [lead(), lead({ 'Lead ID': 'L2', 'Lead status': '' })];
    expect(countsOf(missingOf({ Leads }), 'leadsWithoutStatus').team).toBe('1 of 2');
  });

  it('counts only those whom the report is about', () => {
    const Leads = [
      lead({ 'Lead status': '' }),
      lead({ 'Lead ID': 'L2', 'Lead owner': 'Bob', 'Lead status': '' }),
      lead({ 'Lead ID': 'L3', 'Lead owner': 'Bob' }),
    ];
    expect(countsOf(missingOf({ Leads }, 'en', 'Ada'), 'leadsWithoutStatus').team).toBe('1 of 1');
  });

  it('says nothing of a column that no tab has', () => {
    const Deals = [deal(), deal({ 'Deal ID': 'D2' })].map(({ Amount, ...rest }) => rest);
    expect(missingOf({ Deals })?.items.map(({ name }) => name)).not.toContain('dealsWithoutAmount');
    expect(missingOf({})).toBeNull();
  });

  it('names the rep who leaves more blank than the others by more than luck', () => {
    const dated = (row: Row, i: number): Row => ({
      ...row,
      'Call date': `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
    });
    const blank = (isBlank: boolean): Row => (isBlank ? { 'Call outcome': '' } : {});
    const Calls = [
      ...Array.from({ length: 60 }, (_, i) => dated(call(blank(i % 3 === 2)), i)),
      ...Array.from({ length: 120 }, (_, i) => dated(call({ Rep: 'Bob', ...blank(i % 60 === 10) }), i)),
    ].map((row, i) => ({ ...row, 'Call ID': `C${i}` }));
    expect(missingOf({ Calls })?.text).toBe(
      'Ada has most to fill in: calls without an outcome, 20 of 60 (33%); the rest of the team 2%.',
    );
    expect(missingOf({ Calls }, 'ru')?.text).toContain('Больше всего заполнить осталось сотруднику Ada: звонки');
  });

  it('names nobody where the blanks are those of a single week, such as one without the form', () => {
    const Calls = [
      ...Array.from({ length: 60 }, (_, i) => ({
        ...call(i % 28 > 18 && i < 56 ? { 'Call outcome': '' } : {}),
        'Call date': `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
      })),
      ...Array.from({ length: 120 }, (_, i) => ({
        ...call({ Rep: 'Bob', ...(i < 2 ? { 'Call outcome': '' } : {}) }),
        'Call date': `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
      })),
    ].map((row, i) => ({ ...row, 'Call ID': `C${i}` }));
    expect(missingOf({ Calls })?.text).toContain('no rep stands out');
  });

  it('names nobody where it may be luck, and says so where nothing is missing', () => {
    const Calls = [...many(5, call()), call({ 'Call outcome': '' }), ...many(6, call({ Rep: 'Bob' }))].map(
      (row, i) => ({
        ...row,
        'Call ID': `C${i}`,
      }),
    );
    expect(missingOf({ Calls })?.text).toBe(
      'The most frequent gap: calls without an outcome, 1 of 12 (8%); no rep stands out.',
    );
    expect(missingOf({ Calls: [call()] })?.text).toBe('Nothing is missing: every row has what the KPIs need.');
  });
});
