import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { missingLines, settingLines } from '../../../src/find/settings/settingLines.ts';
import { noSettingsTab, readSettingsTab, type SettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cells } from '../../../src/vocabulary/cell.ts';

const calls: Cells = [
  ['Rep', 'Call date', 'Call outcome', 'Talk time'],
  ['Ana', new Date('2025-01-06'), 'Connected', 180],
  ['Ben', new Date('2025-01-07'), 'Left voicemail', 35],
  ['Ben', new Date('2025-01-08'), 'see notes', 12],
  ['Ana', new Date('2025-01-09'), '', 0],
];

const sheets = [{ sheet: 'Dialler', cells: calls }];

function linesOf(settings: SettingsTab = noSettingsTab(), open: readonly string[] = []) {
  return settingLines(findTabs(sheets, settings).readings, settings, open);
}

const written = (lines: ReturnType<typeof linesOf>, setting: string) =>
  lines.find((line) => line.setting === setting)?.value;

const read = (lines: ReturnType<typeof linesOf>): SettingsTab =>
  readSettingsTab([['Setting', 'Value'], ...lines.map(({ setting, value }) => [setting, value])], {
    locale: 'en_US',
    localSeconds: (milliseconds) => milliseconds / 1000,
  });

describe('the lines of the KPI Settings tab', () => {
  it('say what was understood: tabs, columns and values', () => {
    const lines = linesOf();
    expect(written(lines, 'Calls tab')).toBe('Dialler');
    expect(written(lines, 'Deals tab')).toBe('');
    expect(written(lines, 'Calls column: outcome')).toBe('Call outcome');
    expect(written(lines, 'Calls outcome: Left voicemail')).toBe('voicemail');
    expect(written(lines, 'Productive conversation, seconds')).toBe(120);
  });

  it('leave a blank for a value that nobody understands, and none for a blank cell', () => {
    const lines = linesOf();
    expect(written(lines, 'Calls outcome: see notes')).toBe('');
    expect(lines.filter(({ setting }) => setting.startsWith('Calls outcome:')).length).toBe(3);
  });

  it('read back without a problem, and to the same tabs and columns', () => {
    const lines = linesOf();
    const settings = read(lines);
    expect(settings.problems).toEqual([]);
    expect(settings.tabs).toEqual({ calls: 'Dialler' });
    const columns = (given: SettingsTab) =>
      findTabs(sheets, given).readings.map((reading) =>
        Object.entries(reading.columns).map(([field, { heading }]) => [field, heading]),
      );
    expect(columns(settings)).toEqual(columns(noSettingsTab()));
    expect(linesOf(settings).map(({ setting, value }) => [setting, value])).toEqual(
      lines.map(({ setting, value }) => [setting, value]),
    );
  });

  it('leave open what a question is about', () => {
    expect(written(linesOf(noSettingsTab(), ['Calls tab']), 'Calls tab')).toBe('');
  });

  it('keep a tab switched off', () => {
    const off = { ...noSettingsTab(), tabs: { deals: null } };
    expect(written(linesOf(off), 'Deals tab')).toBe('none');
  });

  it('name no heading that stands twice', () => {
    const twice: Cells = [
      ['Rep', 'Call date', 'Call outcome', 'Rep'],
      ['Ana', new Date('2025-01-06'), 'Connected', 'Ana'],
    ];
    const { readings } = findTabs([{ sheet: 'Calls', cells: twice }], noSettingsTab());
    expect(readings.length).toBe(1);
    expect(settingLines(readings, noSettingsTab()).map(({ setting }) => setting)).not.toContain('Calls column: rep');
  });
});

describe('a missing line', () => {
  it('is one that no cell names yet, in whatever spelling', () => {
    const lines = linesOf();
    const missing = missingLines(lines, [
      'Setting',
      'calls  TAB',
      'Calls column: Outcome',
      'CALLS OUTCOME: left voicemail',
      17,
    ]);
    expect(lines.length - missing.length).toBe(3);
  });
});
