import { expect, it } from 'vitest';
import { hasTexts } from '../../src/find/hasTexts.ts';

const day = new Date(0);
const reading = { headingRow: 1, cells: [['Report'], ['Date', 'Note'], [day, ''], [day, 'called'], ['']] };

it('only a text below the headings is one', () => {
  expect([hasTexts(reading, 0), hasTexts(reading, 1)]).toEqual([false, true]);
  expect(hasTexts({ ...reading, headingRow: 0 }, 0)).toBe(true);
});
