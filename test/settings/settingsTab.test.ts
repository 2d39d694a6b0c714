import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { noSettingsTab, readSettingsTab } from '../../src/settings/settingsTab.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';

const options = { locale: 'en_GB', localSeconds: (milliseconds: number) => milliseconds / 1000 + 3 * 3600 };
const read = (...lines: Cell[][]) => readSettingsTab([['Setting', 'Value', 'What it means'], ...lines], options);

describe('the KPI Settings tab', () => {
  it('without lines says what no tab says', () => {
    expect(read()).toEqual(noSettingsTab());
    expect(readSettingsTab([], options)).toEqual(noSettingsTab());
  });

  it('has numbers and choices under their names, whatever the case and spaces', () => {
    const { values, problems } = read(
      ['fiscal year  starts in MONTH', 4],
      ['Fiscal year is named after', 'Start'],
      ['Productive conversation, seconds', '90'],
      ['cohort is mature after days', 60],
    );
    expect(values).toMatchObject({
      'Fiscal year starts in month': 4,
      'Fiscal year is named after': 'start',
      'Productive conversation, seconds': 90,
      'Cohort is mature after, days': 60,
    });
    expect(problems).toEqual([]);
  });

  it('lists holidays as text, or as the date that Sheets makes of one', () => {
    expect(read(['holidays', '25.12.2025; 2026-01-01..2026-01-02']).values.Holidays).toBe(
      '2025-12-25, 2026-01-01..2026-01-02',
    );
    // Midnight three hours east of Greenwich.
    expect(read(['Holidays', new Date('2025-12-24T21:00:00Z')]).values.Holidays).toBe('2025-12-25');
    const { values, problems } = read(['Holidays', 'Christmas']);
    expect(values.Holidays).toBe('');
    expect(problems[0]?.text.en).toContain('should be days such as 2025-12-25');
  });

  it('may name the month', () => {
    expect(read(['Fiscal year starts in month', 'April']).values['Fiscal year starts in month']).toBe(4);
  });

  it('leaves to be detected what stands blank', () => {
    const settings = read(['Calls tab', ''], ['Productive conversation, seconds', ' '], ['', 'x']);
    expect(settings).toEqual(noSettingsTab());
  });

  it.each([
    ['2025-03-31', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    [45_747, '2025-03-31'],
    [new Date('2025-03-30T21:00:00Z'), '2025-03-31'],
  ] as [Cell, string][])('has the as-of day %s', (cell, day) => {
    expect(read(['As of', cell]).values['As of']).toBe(day);
  });

  it('names sheets, switches tabs off, names columns and classes', () => {
    const settings = read(
      ['Calls tab', 'Phone log'],
      ['stage history TAB', 'none'],
      ['Daily activity tab', 2025],
      ['Calls column: rep', 'Dialled by'],
      ['Deals column: Lost reason', 'Why'],
      ['deals column: lostReason', 'Why not'],
      ['Calls outcome: Left voicemail', 'gatekeeper'],
      ['calls outcome:  SEE  notes ', 'Voicemail'],
      ['Meetings outcome: ghosted', 'no show'],
      ['Leads status: Warm: very', 'Open'],
      ['Deals stage: Готово', 'выиграна'],
      ['Activities type: R1', 'Meeting'],
      ['Calls direction: исх.', 'outbound'],
    );
    expect(settings.problems).toEqual([]);
    expect(settings.tabs).toEqual({ calls: 'Phone log', stageHistory: null, dailyActivity: '2025' });
    expect(settings.columns).toEqual({ calls: { rep: 'Dialled by' }, deals: { lostReason: 'Why not' } });
    expect([...(settings.classes['calls.outcome'] ?? [])]).toEqual([
      ['left voicemail', 'gatekeeper'],
      ['see notes', 'voicemail'],
    ]);
    expect(settings.classes['meetings.outcome']?.get('ghosted')).toBe('no-show');
    expect(settings.classes['leads.status']?.get('warm very')).toBe('open');
    expect(settings.classes['deals.stage']?.get('готово')).toBe('won');
    expect(settings.classes['activities.type']?.get('r1')).toBe('meeting');
    expect(settings.classes['calls.direction']?.get('исх')).toBe('outbound');
  });

  it.each([
    [['Callls tab', 'x'], 'A'],
    [['Calls column: shoe size', 'x'], 'A'],
    [['Calls talk: long', 'x'], 'A'],
    [['Favourite colour', 'blue'], 'A'],
    [['Calls outcome:', 'connected'], 'A'],
    [['Fiscal year starts in month', 13], 'B'],
    [['Fiscal year is named after', 'middle'], 'B'],
    [['Productive conversation, seconds', 'long'], 'B'],
    [['Productive conversation, seconds', 0], 'B'],
    [['As of', 'tomorrow'], 'B'],
    [['Calls outcome: see notes', 'whatever'], 'B'],
  ] as [Cell[], string][])('lists %j with its cell and goes on without it', (line, column) => {
    const settings = read(['Calls tab', 'Calls'], line);
    expect(settings.problems).toMatchObject([{ row: 3, column }]);
    expect(settings.problems[0]?.text.en).toContain(String(line[0]));
    expect(settings.problems[0]?.text.ru).toContain(String(line[0]));
    expect(settings).toMatchObject({ values: defaultSettings, tabs: { calls: 'Calls' } });
  });

  it('says what would have been right', () => {
    expect(read(['Fiscal year starts in month', 13]).problems[0]?.text.en).toBe(
      '"Fiscal year starts in month" should be a month from 1 to 12; found "13". The line was ignored.',
    );
  });
});
