import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { readSheets } from '../shapes/readSheets.ts';

const deals = (...stages: string[]): Cell[][] => [
  ['Opportunity', 'Owner', 'Stage', 'Amount', 'Close Date'],
  ...stages.map((stage, i): Cell[] => [`Deal ${i}`, ['Ann Lee', 'Bo Dahl'][i % 2] as string, stage, 100, '2025-06-20']),
];
const earlier = deals('Demo', 'Demo', 'Demo', 'Proposal');
const later = deals('Demo', 'Closed Won', 'Closed Lost', 'Closed Won');
const readOf = (sheets: Readonly<Record<string, Cell[][]>>): string[] =>
  readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells }))).readings.map(({ sheet }) => sheet);

describe('of a pipeline copied for each review the latest copy is read', () => {
  it.each([
    ['Snapshot 6-2', 'Snapshot 6-9', 'Snapshot 6-16'],
    ['Воронка 02.06', 'Воронка 09.06', 'Воронка 16.06'],
    ['Pipeline 2025-05-26', 'Pipeline 2025-06-02', 'Pipeline 2025-06-09'],
    ['Pipeline Dec 29 2024', 'Pipeline Jan 5 2025', 'Pipeline Jan 12 2025'],
    ['26 мая', '2 июня', '9 июня'],
  ])('%s, %s, %s', (...names) => {
    const lists = [earlier, earlier, later];
    const sheets = names.map((name, i) => [name, lists[i] as Cell[][]] as const);
    expect(readOf(Object.fromEntries(sheets))).toEqual([names[2]]);
    expect(readOf(Object.fromEntries([...sheets].reverse()))).toEqual([names[2]]);
  });

  it('with a template beside them', () => {
    expect(readOf({ 'Jun 2 2025': earlier, 'Jun 9 2025': later, TEMPLATE: earlier })[0]).toBe('Jun 9 2025');
  });

  it('not where the order of day and month would decide, nor where the names say more than a day', () => {
    const first = (names: string[]): string[] => readOf({ [names[0] as string]: earlier, [names[1] as string]: later });
    expect(first(['Pipeline 6-7', 'Pipeline 7-6'])).toEqual(['Pipeline 6-7']);
    expect(first(['Pipeline 6-2', 'Forecast 6-9'])).toEqual(['Pipeline 6-2']);
  });
});
