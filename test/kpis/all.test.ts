import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { kpis } from '../../src/kpis/all.ts';
import { answersOf, sourceOf } from '../../src/summary/figures/answers.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from './ask.ts';

const asOf = dayOf(2025, 3, 31);

const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(ending) && !file.startsWith('all.') && file !== 'ask.ts')
    .map((file) => file.slice(0, -ending.length));
const fileNameOf = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the catalogue of KPIs', () => {
  it('lists every file in src/kpis', () => {
    expect(kpis.map(({ name }) => fileNameOf(name)).sort()).toEqual(files('../../src/kpis/', '.ts').sort());
  });

  describe.each(kpis.map((kpi) => [kpi.name, kpi] as const))('%s', (name, kpi) => {
    it('has a test of its own', () => {
      expect(files('./', '.test.ts')).toContain(fileNameOf(name));
    });

    it('is described in one sentence in both languages', () => {
      for (const text of [kpi.description.en, kpi.description.ru]) expect(text).toMatch(/^[A-ZА-ЯЁ].+\.$/s);
      expect(kpi.description.ru).toMatch(/[а-яё]/);
      expect(kpi.label.en).not.toBe(kpi.label.ru);
    });

    it('is blank when there is nothing at all', () => {
      const settings = settingsOf([]);
      const { tally, targets } = tallyOf([], { settings, zone: utc, locale: 'en_US', asOf });
      const source = sourceOf(tally, targets, { asOf, fiscal: settings.values, language: 'en' });
      expect(answersOf(source, [])(kpi, null, null).value).toBeNull();
    });
  });
});
