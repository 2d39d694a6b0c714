import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/summary/luck/benjaminiHochberg.ts';

describe('of many findings, those that may be named', () => {
  it('are the first three of 0.001, 0.012, 0.02, 0.2, 0.5 where one in five may be luck', () => {
    expect(benjaminiHochberg([0.5, 0.02, 0.001, 0.2, 0.012], 0.2)).toBe(0.02);
  });

  it('are none where none is rarer than so many tests let expect', () => {
    expect(benjaminiHochberg([0.3, 0.5, 0.9], 0.2)).toBe(0);
    expect(benjaminiHochberg([], 0.2)).toBe(0);
  });

  it('are those that are just as rare as must be, the rarest alone among them', () => {
    expect(benjaminiHochberg([0.05, 0.9, 0.9], 0.2)).toBe(0.05);
    expect(benjaminiHochberg([0.1], 0.1)).toBe(0.1);
    expect(benjaminiHochberg([0.14, 0.14, 0.9], 0.2)).toBe(0);
  });
});
