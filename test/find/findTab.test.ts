import { describe, expect, it } from 'vitest';
import { findTab, readingOf } from '../../src/find/findTab.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import type { TabName } from '../../src/vocabulary/tab.ts';

const day = new Date('2025-01-06T00:00:00Z');
const find = (tab: TabName, ...cells: Cell[][]) => findTab(tab, { sheet: '', cells }, noSettingsTab());

describe('a range given for calls', () => {
  it('is read as calls', () => {
    const reading = find('calls', ['Date', 'Rep', 'Result'], [day, 'Ana', 'Busy']);
    expect(reading?.tab).toBe('calls');
    expect(reading?.columns.outcome?.index).toBe(2);
  });

  it('is read as calls though the words would suit another tab as well', () => {
    expect(find('calls', ['Date', 'Rep', 'Result', 'Notes'], [day, 'Ana', 'No show', ''])?.tab).toBe('calls');
  });

  it('may have no dates', () => {
    expect(find('calls', ['Agent', 'Outcome'], ['Ana', 'Busy'])?.tab).toBe('calls');
  });

  it('may be a daily tally', () => {
    expect(find('calls', ['Date', 'Rep', 'Calls made', 'Connected'], [day, 'Ana', 40, 1])?.tab).toBe('dailyActivity');
  });

  it('may be mixed activities', () => {
    const reading = find(
      'calls',
      ['Date', 'Rep', 'Type', 'Outcome'],
      [day, 'Ana', 'Call', 'Busy'],
      [day, 'Ana', 'Email', 'Replied'],
    );
    expect(reading?.tab).toBe('activities');
  });

  it('may have a title above', () => {
    expect(find('calls', ['Calls of March'], [], ['Date', 'Rep', 'Result'], [day, 'Ana', 'Busy'])?.headingRow).toBe(2);
  });

  it.each([
    [[['Ana'], ['Bo']]],
    [[[5]]],
    [[['Date', 'Rent', 'Amount']]],
    [
      [
        ['Ana', 'Busy'],
        ['Bo', 'Connected'],
      ],
    ],
  ] as [Cell[][]][])('is nothing when it is %j', (cells) => {
    expect(find('calls', ...cells)).toBeNull();
  });
});

it('a range given for deals may be a daily tally', () => {
  expect(find('deals', ['Date', 'Rep', 'Leads', 'Deals', 'Won', 'Lost'], [day, 'Ana', 4, 2, 1, 0])?.tab).toBe(
    'dailyActivity',
  );
  expect(find('deals', ['Deal', 'Owner', 'Stage', 'Amount'], ['A', 'Ana', 'Won', 5])?.tab).toBe('deals');
});

it('a sheet is read as one tab and no other on demand', () => {
  const sheet = {
    sheet: 'Sheet1',
    cells: [
      ['Date', 'Rep', 'Calls made', 'Connected'],
      [day, 'Ana', 40, 8],
    ],
  };
  expect(readingOf('dailyActivity', sheet, noSettingsTab())?.tab).toBe('dailyActivity');
  expect(readingOf('deals', sheet, noSettingsTab())).toBeNull();
});
