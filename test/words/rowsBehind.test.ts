import { describe, expect, it } from 'vitest';
import { excludingReasons } from '../../src/vocabulary/leftOut.ts';
import { rowsBehindWords } from '../../src/words/rowsBehind.ts';

describe('the words of the rows behind a number', () => {
  it.each(excludingReasons)('say in both languages why a row is left out: %s', (reason) => {
    expect(rowsBehindWords.en.reasons[reason]).toMatch(/^Left out: ./);
    expect(rowsBehindWords.ru.reasons[reason]).toMatch(/^Не учтено: [а-яё]/);
  });

  it('count rows as each language does', () => {
    expect([1, 2, 5].map(rowsBehindWords.en.listed)).toEqual([
      '1 row, the newest first.',
      '2 rows, the newest first.',
      '5 rows, the newest first.',
    ]);
    expect([1, 2, 5].map((rows) => rowsBehindWords.ru.ready('Лист', rows))).toEqual([
      'За этим числом стоит 1 строка, см. лист «Лист».',
      'За этим числом стоят 2 строки, см. лист «Лист».',
      'За этим числом стоит 5 строк, см. лист «Лист».',
    ]);
  });
});
