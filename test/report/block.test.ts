import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis/all.ts';
import { headingLine, number, text } from '../../src/report/block.ts';
import { headingOf } from '../../src/report/context.ts';
import { pixelsOf } from '../../src/report/textLines.ts';

describe('text of unknown origin', () => {
  it('keeps emoji, other scripts and joined letters', () => {
    expect(text('Zoë 🧑‍💼 محمد').value).toBe('Zoë 🧑‍💼 محمد');
  });

  it('has its control characters taken out', () => {
    expect(text('\tAna\u0000\r\nBen').value).toBe(' Ana Ben');
  });

  it('has half a surrogate pair replaced', () => {
    expect(text('a\ud83db').value).toBe('a\ufffdb');
  });

  it('is cut where it would fill a page', () => {
    const cell = String(text('x'.repeat(50_000)).value);
    expect(cell.length).toBe(400);
    expect(cell.endsWith('…')).toBe(true);
  });
});

describe('a number', () => {
  it('is blank where there is nothing to measure, under the same format', () => {
    expect(number(null, '0.0%')).toEqual({ value: null, look: { format: '0.0%', align: 'right' } });
    expect(number(Number.NaN, '0.0%').value).toBeNull();
    expect(number(Number.POSITIVE_INFINITY, '0.0%').value).toBeNull();
  });

  it('stays a zero when it is one', () => {
    expect(number(0, '0.0%').value).toBe(0);
  });
});

describe('a line of headings', () => {
  const heightOf = (heading: string): number | undefined => headingLine(['Rep', heading]).height;

  it('is as high as the longest needs', () => {
    expect(['Won', 'Same day before', 'Productive conversation ratio'].map(heightOf)).toEqual([18, 31, 44]);
  });

  it('is a point smaller where that saves a line', () => {
    const sizeOf = (heading: string): number | undefined => headingLine(['Rep', heading]).cells[1]?.look?.size;
    expect(['Deals won', 'Connect ratio', 'Same day before'].map(sizeOf)).toEqual([9, 8, 9]);
    expect(heightOf('Connect ratio')).toBe(18);
  });

  it('breaks no word of a KPI within the narrowest column', () => {
    const words = kpis.flatMap(({ name }) =>
      (['en', 'ru'] as const).flatMap((language) => headingOf(name, language).split(/[ -]/)),
    );
    // 7 points, bold, in 74 pixels less the padding of a cell.
    expect(words.filter((word) => 1.06 * pixelsOf(word, 7) > 68)).toEqual([]);
  });
});
