import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelsOf, textLines } from '../../src/report/textLines.ts';

describe('a long text', () => {
  it('is broken between words where the width ends', () => {
    const lines = textLines('Most deals are lost in the stage before the last one', 120);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(pixelsOf(line)).toBeLessThanOrEqual(120);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-яё0-9«»,.]{1,12}$/u), { maxLength: 40 }), (words) => {
        expect(textLines(words.join(' '), 200).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('is nothing when there is nothing to say', () => {
    expect(textLines('', 100)).toEqual([]);
  });
});

describe('the width of a text', () => {
  // At 10 points, from the advance widths of Liberation Sans, which are Arial's.
  it.each([
    ['$1,134,672', 66.7],
    ['Доля продуктивных разговоров', 195.1],
    ['Clients with more than one appointment', 234.9],
    ['Most deals are lost in “Proposal”: 231 of 521 (44%).', 304.6],
  ])('of “%s” is at least what it takes, and hardly more', (text, pixels) => {
    expect(pixelsOf(text)).toBeGreaterThanOrEqual(pixels - 0.1);
    expect(pixelsOf(text)).toBeLessThan(pixels * 1.08);
  });
});
