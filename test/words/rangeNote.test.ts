import { describe, expect, it } from 'vitest';
import { isRangeNote, rangeNote } from '../../src/words/rangeNote.ts';

const facts = { count: 14, size: 1049, low: 0.178, high: 0.424, needed: null };

describe('the note on a rep’s share', () => {
  it('says the cases and the range, and how many more it takes to judge', () => {
    expect(rangeNote(facts, 'en')).toBe('14 of 1,049, likely 18%–42%.');
    expect(rangeNote({ ...facts, needed: 1 }, 'en')).toBe(
      '14 of 1,049, likely 18%–42%. Too few to judge: about 1 more is needed.',
    );
    expect(rangeNote({ ...facts, low: 0.012, high: 0.034, needed: 20 }, 'ru')).toMatch(
      /^14 из 1\s049, вероятно 1,2\s% – 3,4\s%\. Для вывода слишком мало: нужно ещё примерно 20\.$/,
    );
  });

  it('is known as ours in either language, with or without what is needed', () => {
    const ours = (['en', 'ru'] as const).flatMap((language) =>
      [null, 7].flatMap((needed) => [0.08, 0.5].map((high) => rangeNote({ ...facts, low: 0, high, needed }, language))),
    );
    expect(ours.filter((note) => !isRangeNote(note))).toEqual([]);
    expect(['ask Ben', '14 of 49', 'likely 18%–42%'].filter(isRangeNote)).toEqual([]);
  });
});
