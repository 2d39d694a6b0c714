import { expect, it } from 'vitest';
import { englishPlural } from '../../src/words/en/plural.ts';
import { russianPlural } from '../../src/words/ru/plural.ts';

it('a Russian plural is the one of the language itself', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count <= 1122; count += 1) {
    const form = rules.select(count);
    expect(russianPlural(count, 'one', 'few', 'many'), String(count)).toBe(form);
  }
});

it('an English plural has one row and 0 or 21 rows', () => {
  expect([0, 1, 2, 21].map((count) => englishPlural(count, 'row', 'rows'))).toEqual(['rows', 'row', 'rows', 'rows']);
});
