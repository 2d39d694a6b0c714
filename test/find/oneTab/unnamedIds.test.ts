import { expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { ask, count, type Row, type Sheets } from '../../kpis/ask.ts';

const rows = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));
const name = (i: number): string => ['Ada Lee', 'Bo Dahl'][i % 2] as string;

const Deals = rows(20, (i) => ({
  ...{ 'Record Id': `D${i}`, 'Deal Owner.id': `zcrm_u${i % 2}`, 'Deal Name': `Deal ${i}`, Amount: 100 },
  ...{ Stage: i < 12 ? 'Closed Won' : 'Closed Lost', 'Closing Date': '2025-02-10', 'Created Time': '2025-01-10' },
}));
const Calls = rows(20, (i) => ({
  ...{ 'Call date': '2025-01-15', 'Call Owner': name(i), 'Call outcome': i % 3 ? 'Connected' : 'No answer' },
}));
const Reps = rows(2, (i) => ({ Name: name(i), 'User ID': `zcrm_u${i}` }));

const won = (sheets: Sheets, rep = '') => ask('DEALS_WON', sheets, { rep }).value;
const problemsOf = (sheets: Sheets) =>
  receiptsOf(count(sheets).counted.tabs, 'en').flatMap(({ problems }) => problems.map(({ text }) => text));

it('ids that nothing names are nobody’s beside people: the team has the deals, and each rep is blank', () => {
  const sheets = { Deals, Calls };
  expect(won(sheets)).toBe(12);
  expect(won(sheets, 'Ada Lee')).toBeNull();
  expect(count(sheets).counted.reps.names.filter((rep) => rep.startsWith('zcrm'))).toEqual([]);
  expect(problemsOf(sheets).join('\n')).toContain('“Deal Owner.id” holds ids');
});

it('unless a sheet of the team names them, or nothing else has names', () => {
  expect(won({ Deals, Calls, Reps }, 'Ada Lee')).toBe(6);
  expect(won({ Deals }, 'zcrm_u0')).toBe(6);
});
