import { describe, expect, it } from 'vitest';
import { withoutSamples } from '../../src/find/reading.ts';
import { changedCells } from '../../src/find/settings/changeLines.ts';
import { readSettingsTab } from '../../src/settings/settingsTab.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import { call, cellsOf, utc } from '../kpis/ask.ts';

const read = (...lines: string[][]) =>
  readSettingsTab([['Setting', 'Value'], ...lines], { locale: 'en_US', localSeconds: (ms) => ms / 1000 });
const sheets = [
  { sheet: 'Calls', cells: cellsOf([call(), call({ Rep: 'Bo' })]) },
  {
    sheet: 'From BigQuery',
    cells: cellsOf([
      { day: '2025-01-15', rep: 'Ada', callsMade: 40, callsConnected: 10, callsNotConnected: 30 },
      { day: '2025-01-16', rep: 'Ada', callsMade: 20, callsConnected: 5, callsNotConnected: 15 },
    ]),
  },
];
const callsMade = (settings: ReturnType<typeof read>) =>
  summaryOf(sheets, {
    settings,
    zone: utc,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
    language: 'en',
    asOf: 20_200,
  }).summary.kpis.find(({ name, rep, period }) => name === 'CALLS_MADE' && rep === null && period === null)?.value;

describe('a sheet whose rows are in a table', () => {
  it('is a sample, and in no number', () => {
    expect(callsMade(read(['Calls table', 'team.sales.calls']))).toBe(60);
  });

  it('is counted in place of the sums of its days as long as no line says so', () => {
    expect(callsMade(read())).toBe(22);
    expect(withoutSamples([], read())).toEqual([]);
  });

  it('has its table in the KPI Settings tab, as the sidebar writes it', () => {
    const cells = changedCells([['Setting', 'Value']], {
      changed: [],
      added: [{ setting: 'Calls table', value: 'a.b' }],
    });
    expect(read(...(cells as string[][])).tables).toEqual({ calls: 'a.b' });
    expect(read(['stage history TABLE', 'a.b']).tables).toEqual({ stageHistory: 'a.b' });
  });
});
