import { expect, it } from 'vitest';
import { onceForEachText } from '../../src/vocabulary/onceForEachText.ts';

it('answers each text once, also with no or with nothing', () => {
  const asked: string[] = [];
  const isLong = onceForEachText((text) => {
    asked.push(text);
    return text.length > 3;
  });
  expect(['a', 'long', 'a', '', 'long', ''].map(isLong)).toEqual([false, true, false, false, true, false]);
  expect(asked).toEqual(['a', 'long', '']);
});

it('keeps so many texts and answers the others anew', () => {
  let asked = 0;
  const same = onceForEachText((text) => {
    asked += 1;
    return text;
  });
  const all = Array.from({ length: 10_001 }, (_, i) => `text ${i}`);
  for (const text of [...all, ...all]) expect(same(text)).toBe(text);
  expect(asked).toBe(10_002);
});
