import { expect, it } from 'vitest';
import { textLines } from '../../../workbench/page/textLines.ts';

it('breaks a label at its plain spaces only', () => {
  expect(textLines('4 кв. 2026 +17,2 %', 90, 11)).toBe('4 кв. 2026\n+17,2 %');
});

it('leaves a label that fits in one line', () => {
  expect(textLines('Q2 2026 +71.1%', 120, 11)).toBe('Q2 2026 +71.1%');
});

it('leaves a title in Cyrillic in one line that has room for it', () => {
  const title = '4 кв. 2026 на сегодня: выиграно 16,7 млн ₽, на 29,1 % больше, чем за те же дни прошлого квартала.';
  expect(textLines(title, 950, 14.4)).toBe(title);
});
