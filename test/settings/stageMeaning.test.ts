import { describe, expect, it } from 'vitest';
import { settingLines } from '../../src/find/settings/settingLines.ts';
import { settingKeyOf } from '../../src/settings/settingKey.ts';
import { describeSheets } from '../../src/summary/understood/describeSheets.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { cellsOf, count, deal, type Row, settingsOf, utc } from '../kpis/ask.ts';

const change = (id: string, from: string, to: string, day: string, event = 'Stage'): Row => ({
  'Deal ID': id,
  Field: event,
  'Old value': from,
  'New value': to,
  'Edit date': day,
});

const sheets = {
  Deals: [
    deal({ 'Deal ID': 'D1', 'Deal stage': 'Proposal' }),
    deal({ 'Deal ID': 'D2', 'Deal stage': 'Gone quiet', 'Close date': '2025-02-20' }),
  ],
  'Stage history': [
    change('D1', 'Warm-up', 'Proposal', '2025-01-10'),
    change('D2', 'Warm-up', 'Chilled', '2025-02-18'),
    change('D2', '500', '900', '2025-02-19', 'Amount'),
    change('D2', 'Chilled', 'Gone quiet', '2025-02-20'),
  ],
};

const lines: Cell[][] = [
  ['Deals stage: Gone quiet', 'lost'],
  ['Deals stage: Chilled', 'lost'],
];

const stagesOf = (settings: Cell[][] = []) => count(sheets, settings).counted.stages.map(({ stage }) => stage);

describe('a stage that nobody knows', () => {
  it('is an open stage, on the deals and in their history', () => {
    expect(stagesOf()).toEqual(expect.arrayContaining(['Proposal', 'Gone quiet', 'Chilled', 'Warm-up']));
  });

  it('means what the settings say in both', () => {
    const { counted } = count(sheets, lines);
    expect(counted.stages.map(({ stage }) => stage).sort()).toEqual(['Proposal', 'Warm-up']);
    expect(counted.stages.find(({ stage }) => stage === 'Warm-up')).toMatchObject({ reached: 2, lost: 1, passed: 1 });
  });

  it('has one line in the settings, also where only the history has it, and none for a value that is no stage', () => {
    const { counted, settingsTab } = count(sheets);
    const written = settingLines(counted.readings, settingsTab).map(({ setting, value }) => `${setting} = ${value}`);
    const stages = written.filter((line) => /^Deals stage:/.test(line));
    expect(stages.sort()).toEqual([
      'Deals stage: Chilled = ',
      'Deals stage: Gone quiet = ',
      'Deals stage: Proposal = open',
      'Deals stage: Warm-up = ',
    ]);
    expect(written.filter((line) => /^Stage history (to|from):/.test(line))).toEqual([]);
  });

  it('is written back as it was read', () => {
    const { counted, settingsTab } = count(sheets, lines);
    const written = settingLines(counted.readings, settingsTab).map(({ setting, value }) => [setting, value]);
    expect(written).toEqual(expect.arrayContaining(lines));
    expect(count(sheets, written as Cell[][]).counted.stages).toEqual(counted.stages);
  });

  it('may be set under the name of the history too', () => {
    expect(settingKeyOf('Stage history to: Chilled')).toEqual(settingKeyOf('Deals stage: Chilled'));
    expect(stagesOf([['Stage history to: Chilled', 'lost'], lines[0] as Cell[]])).not.toContain('Chilled');
  });

  it('is offered below the columns of the history, those before a change only where none leads to them', () => {
    const clock = { localSeconds: (milliseconds: number) => milliseconds / 1000, durationEpoch: 0 };
    const { tabs } = describeSheets(
      Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: cellsOf(rows) })),
      { settings: settingsOf([]), clock, locale: 'en_US', language: 'en', asOf: dayOf(2025, 12, 31), zone: utc },
    );
    const history = tabs.find(({ tab }) => tab === 'stageHistory');
    const valuesOf = (name: string) =>
      history?.fields
        .find(({ field }) => field === name)
        ?.lists.flatMap(({ tab, values }) =>
          values.map(({ setting, class: meant, rows }) => [tab, setting, meant, rows]),
        );
    expect(valuesOf('to')).toEqual([
      ['deals', 'Deals stage: Chilled', 'unknown', 1],
      ['deals', 'Deals stage: Gone quiet', 'unknown', 1],
      ['deals', 'Deals stage: Proposal', 'open', 1],
    ]);
    expect(valuesOf('from')).toEqual([['deals', 'Deals stage: Warm-up', 'unknown', 2]]);
  });
});

describe('a row of the stage history', () => {
  const receipt = (...rows: Row[]) => {
    const { counted } = count({ Deals: [deal({ 'Deal ID': 'D1', 'Deal stage': 'Proposal' })], 'Stage history': rows });
    return receiptsOf(counted.tabs, 'en').find(({ tab }) => tab === 'stageHistory');
  };

  it('is left out where something else than the stage was changed', () => {
    const found = receipt(
      change('D1', 'Prospecting', 'Proposal', '2025-01-10'),
      change('D1', '500', '900', '2025-01-11', 'Amount'),
    );
    expect(found).toMatchObject({ rows: 2, counted: 1, leftOut: 1 });
    expect(found?.problems.map(({ row, text }) => [row, text])).toEqual([
      [3, '1 row left out: the stage did not change.'],
    ]);
  });

  it('is left out where the stage is the same as before, however it is written', () => {
    const same = change('D1', 'Proposal', ' PROPOSAL ', '2025-01-11');
    expect(receipt(change('D1', 'Prospecting', 'Proposal', '2025-01-10'), same)).toMatchObject({
      counted: 1,
      leftOut: 1,
    });
    expect(receipt(change('D1', '', 'Proposal', '2025-01-10'))).toMatchObject({ counted: 1, leftOut: 0 });
  });
});
