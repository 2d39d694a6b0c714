import { describe, expect, it } from 'vitest';
import { barText, trendText } from '../../src/report/bars.ts';

describe('a trend', () => {
  it('begins at zero, so that a small difference looks small', () => {
    expect(trendText([0.8, 0.81])).toBe('██');
    expect(trendText([1, 2, 4])).toBe('▃▅█');
  });

  it('shows a quarter without a value as a dot, not as a zero', () => {
    expect(trendText([1, null, 0])).toBe('█·▁');
  });

  it('goes down to the lowest value below zero', () => {
    expect(trendText([-1, 1])).toBe('▁█');
  });

  it('is flat where all is zero', () => {
    expect(trendText([0, 0])).toBe('▁▁');
  });
});

describe('a bar', () => {
  it('is as long as its share of the longest', () => {
    expect(barText(50, 100, 10)).toBe('█'.repeat(5));
  });

  it('shows something for whatever is above zero, and nothing for zero', () => {
    expect(barText(1, 10_000, 10)).toBe('█');
    expect(barText(0, 100, 10)).toBe('');
    expect(barText(0, 0, 10)).toBe('');
  });
});
