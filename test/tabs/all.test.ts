import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { Field, TabName } from '../../src/vocabulary/tab.ts';

const fields = Object.values(tabs).flatMap((tab) =>
  Object.entries(tab.fields as Readonly<Record<string, Field>>).map(([name, field]) => ({
    tab: tab.name,
    name,
    field,
  })),
);

it('every file in src/tabs is in the list, under its own name', () => {
  const files = readdirSync('src/tabs').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));
  expect(files.filter((file) => file !== 'all').sort()).toEqual(Object.keys(tabs).sort());
  for (const [name, tab] of Object.entries(tabs)) expect(tab.name).toBe(name);
});

it('every measure may be a column of a daily tally', () => {
  expect(Object.keys(tabs.dailyActivity.fields)).toEqual(expect.arrayContaining(measures.map(({ name }) => name)));
});

describe.each(Object.keys(tabs) as TabName[])('the tab %s', (name) => {
  it('has nouns in both languages', () => {
    expect(tabs[name].nouns.en.length).toBeGreaterThan(0);
    expect(tabs[name].nouns.ru.length).toBeGreaterThan(0);
  });

  it('needs and weighs fields that a column can hold', () => {
    const own = tabs[name].fields as Readonly<Record<string, Field>>;
    for (const field of [...tabs[name].needs.flat(), ...Object.keys(tabs[name].weights ?? {})]) {
      expect([field, own[field]?.linked]).toEqual([field, undefined]);
      expect(own[field]?.kind).toBeDefined();
    }
  });
});

it.each(fields.filter(({ field }) => !field.linked))(
  '$tab.$name is headed in both languages, or in neither, and never twice alike',
  ({ field }) => {
    const { en, ru } = field.headings;
    expect(en.length > 0).toBe(ru.length > 0);
    for (const list of [en, ru]) expect(new Set(list.map((heading) => heading.toLowerCase())).size).toBe(list.length);
  },
);

it.each(fields.filter(({ field }) => field.classes && !field.linked))(
  'no value of $tab.$name means two classes',
  ({ field }) => {
    const meant = new Map<string, string>();
    for (const [name, { en, ru }] of Object.entries(field.classes ?? {})) {
      for (const value of [...en, ...ru]) {
        const key = value
          .toLowerCase()
          .replace(/ё/g, 'е')
          .replace(/[-_\s]+/g, ' ')
          .trim();
        expect([value, meant.get(key) ?? name]).toEqual([value, name]);
        meant.set(key, name);
      }
    }
  },
);

it.each(fields.filter(({ field }) => field.classes && !field.linked))(
  'every value of $tab.$name is one that somebody may write',
  ({ field }) => {
    const all = [...Object.values(field.classes ?? {}), ...Object.values(field.whole ?? {})];
    for (const value of all.flatMap(({ en, ru }) => [...en, ...ru])) expect(value).not.toMatch(/^[=^|]|[$|]$/);
  },
);
