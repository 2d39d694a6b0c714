import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/rows/typedTab.ts';
import { count, deal, lead, type Row } from '../kpis/ask.ts';

function conversionsOf(rows: readonly Row[], Deals: readonly Row[] = [], settings: readonly string[][] = []): string[] {
  const Leads = rows.map((row, i) => lead({ 'Lead ID': `L${i}`, ...row }));
  const sheets = Deals.length > 0 ? { Leads, Deals } : { Leads };
  const tab = count(sheets, [['Leads tab', 'Leads'], ...settings]).counted.tabs.find((one) => one.tab === 'leads');
  const column = tab && classesOf(tab, 'converted');
  return rows.map((_, row) => column?.classes[column.codes[row] as number] ?? 'none');
}

describe('a lead became an opportunity', () => {
  it('by its flag, whatever its status says', () => {
    expect(
      conversionsOf([
        { Converted: 'TRUE', 'Lead status': 'Working' },
        { Converted: 'FALSE', 'Lead status': 'Qualified' },
        { Converted: 'FALSE', 'Lead status': 'Качественный лид' },
      ]),
    ).toEqual(['yes', 'no', 'no']);
  });

  it('perhaps, where its flag is not understood and nothing else tells', () => {
    const [yes, no] = [
      { Converted: 'TRUE', 'Opportunity ID': '' },
      { Converted: 'FALSE', 'Opportunity ID': '' },
    ];
    const strange = { Converted: 'Zebra', 'Opportunity ID': '' };
    expect(conversionsOf([yes, no, yes, no, strange, { ...strange, 'Opportunity ID': 'O1' }])).toEqual([
      'yes',
      'no',
      'yes',
      'no',
      'unknown',
      'yes',
    ]);
  });

  it('by a deal that names it, though its flag says no', () => {
    const rows = [{ Converted: 'FALSE' }, { Converted: 'FALSE' }, { Converted: 'TRUE' }];
    expect(conversionsOf(rows, [deal({ 'Lead ID': 'L1' })])).toEqual(['no', 'yes', 'yes']);
  });

  it('by its own deal or day rather than by its status', () => {
    expect(
      conversionsOf([
        { 'Opportunity ID': 'O1', 'Lead status': 'Working' },
        { 'Opportunity ID': '', 'Lead status': 'Qualified' },
      ]),
    ).toEqual(['yes', 'no']);
    expect(
      conversionsOf([
        { 'Converted date': '2025-02-01', 'Lead status': 'Working' },
        { 'Converted date': '', 'Lead status': 'Qualified' },
      ]),
    ).toEqual(['yes', 'no']);
  });

  it('by its status where nothing else could tell, also beside columns that are blank throughout', () => {
    const rows = [{ 'Lead status': 'Qualified' }, { 'Lead status': 'Working' }, { 'Lead status': 'Zebra' }];
    expect(conversionsOf(rows)).toEqual(['yes', 'no', 'unknown']);
    expect(conversionsOf(rows.map((row) => ({ ...row, 'Opportunity ID': '', Converted: '' })))).toEqual([
      'yes',
      'no',
      'unknown',
    ]);
  });

  it('not yet, where that was after the day of the report', () => {
    const row = { 'Converted date': '2025-02-01', Converted: 'TRUE' };
    expect(conversionsOf([row], [], [['As of', '2025-01-31']])).toEqual(['no']);
  });

  it('not at all as a deleted, merged or duplicate record', () => {
    const Leads = ['Qualified', 'Duplicate', 'Merged', 'Дубль'].map((status, i) =>
      lead({ 'Lead ID': `L${i}`, 'Lead status': status }),
    );
    expect(count({ Leads }).counted.tabs[0]?.leftOut.filter((code) => code !== 0).length).toBe(3);
  });
});
