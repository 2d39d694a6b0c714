import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.ts';
import { tabNamed, tabs } from '../../src/tabs/all.ts';
import type { TabName } from '../../src/vocabulary/tab.ts';
import { classLabel, classWords } from '../../src/words/classes.ts';
import { fieldLabel, fieldWords } from '../../src/words/fields.ts';

const measured = new Set(measures.map(({ name }) => name));

const fields = (Object.keys(tabs) as TabName[]).flatMap((tab) =>
  Object.entries(tabNamed(tab).fields)
    .filter(([, { linked }]) => !linked)
    .map(([field, definition]) => ({ tab, field, definition })),
);

describe('every field that a column can be', () => {
  it('has a label in both languages, its own within the tab', () => {
    expect(fields.length).toBeGreaterThan(80);
    for (const tab of Object.keys(tabs)) {
      const named = fields.filter((one) => one.tab === tab && !(tab === 'dailyActivity' && measured.has(one.field)));
      for (const language of ['en', 'ru'] as const) {
        const labels = named.map(({ field }) => fieldLabel(tab, field)[language]);
        expect(labels.filter((label, i) => label === named[i]?.field)).toEqual([]);
        expect([...new Set(labels)]).toEqual(labels);
      }
    }
  });

  it('has labels for its classes, no two alike', () => {
    for (const { tab, field, definition } of fields) {
      const names = ['unknown', ...Object.keys(definition.classes ?? {})];
      for (const language of ['en', 'ru'] as const) {
        const labels = names.map((name) => classLabel(tab, field, name)[language]);
        expect([...new Set(labels)]).toHaveLength(names.length);
      }
      for (const name of names) expect(classWords[`${tab}.${field}.${name}`] ?? classWords[name]).toBeDefined();
    }
  });
});

it('no label is for a field that does not exist', () => {
  const known = new Set(fields.flatMap(({ tab, field }) => [field, `${tab}.${field}`]));
  expect(Object.keys(fieldWords).filter((name) => !known.has(name))).toEqual([]);
});
