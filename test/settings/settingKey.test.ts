import { expect, it } from 'vitest';
import { fieldsOf } from '../../src/settings/fieldNames.ts';
import { type SettingKey, settingKeyOf, settingNamed } from '../../src/settings/settingKey.ts';
import { meaningOf } from '../../src/settings/stageMeaning.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { TabName } from '../../src/vocabulary/tab.ts';

it('reads back the name of every setting that is written', () => {
  const keys = (Object.keys(tabs) as TabName[]).flatMap((tab) => {
    const fields = Object.entries(fieldsOf(tab)).filter(([, { linked }]) => !linked);
    return [
      { kind: 'tab' as const, tab },
      ...fields.map(([field]) => ({ kind: 'column' as const, tab, field })),
      ...fields
        .filter(([field, { classes }]) => classes && meaningOf(tab, field).field === field)
        .map(([field]) => ({ kind: 'class' as const, tab, field, value: 'left vm 2' })),
    ];
  });
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.map((key): SettingKey | null => settingKeyOf(settingNamed(key)))).toEqual(keys);
});
