import { describe, expect, it } from 'vitest';
import { defaultSettings, settingCatalogue, settingNames, viewSettings } from '../../src/settings/catalogue.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';

const read = (name: (typeof settingNames)[number], cell: Cell) => settingCatalogue[name].read(cell, 'en_GB');

describe('the catalogue of settings', () => {
  it.each(settingNames.filter((name) => String(defaultSettings[name]) !== ''))('reads back what %s is', (name) => {
    expect(read(name, defaultSettings[name] as Cell)).toBe(defaultSettings[name]);
  });

  it.each(settingNames)('takes no nonsense for %s, and says what would be right', (name) => {
    expect(read(name, name === 'Reps shown' ? ' ; ' : 'whatever')).toBeNull();
    expect(Object.values(settingCatalogue[name].wanted)).not.toContain('');
  });

  it.each([
    ['Fiscal year is named after', 'Starting year', 'start'],
    ['Fiscal year is named after', 'конец', 'end'],
    ['Duplicate calls', 'не считать', 'leave out'],
    ['Duplicate calls', 'Leave-out', 'leave out'],
    ['Duplicate calls', 'keep', 'count'],
    ['Fiscal year starts in month', 'апрель', 4],
    ['Unknown values, points', 0, 0],
    ['As of', '31.03.2025', '2025-03-31'],
  ] as const)('reads %s: %s', (name, cell, value) => {
    expect(read(name, cell)).toBe(value);
  });

  it('parts names where a comma may stand within one', () => {
    expect(read('Reps shown', 'Lee, Ana; Ben\nЗоя ')).toEqual(['Lee, Ana', 'Ben', 'Зоя']);
  });

  it('knows what is looked at from how it is counted', () => {
    expect(viewSettings).toEqual(['As of', 'Period', 'Reps shown']);
  });
});
