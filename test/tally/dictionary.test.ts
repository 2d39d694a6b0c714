import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/tally/dictionary.ts';

describe('the dictionary', () => {
  it('gives the same text the same code and different texts different codes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 800 }), (texts) => {
        const { codeOf, texts: known } = createDictionary();
        const codes = new Map<string, number>();
        for (const text of texts) {
          const code = codeOf(text);
          expect(known[code]).toBe(text);
          expect(codes.get(text) ?? code).toBe(code);
          codes.set(text, code);
        }
        expect(new Set(codes.values()).size).toBe(codes.size);
      }),
    );
  });

  it('keeps code 0 for the blank cell', () => {
    expect(createDictionary().codeOf('')).toBe(0);
  });

  it('takes an id as the same whether a number or a text', () => {
    const { codeOf } = createDictionary();
    expect(codeOf(7)).toBe(codeOf('7'));
  });

  it('finds 200,000 ids again that differ only at their end, and names of objects among them', () => {
    const { codeOf, texts } = createDictionary();
    const ids = Array.from({ length: 200_000 }, (_, i) => `0065g00000${String(i).padStart(6, '0')}AAB`).concat('__proto__', 'constructor');
    const codes = ids.map((id) => codeOf(id));
    expect(ids.every((id, i) => texts[codes[i] as number] === id && codeOf(id) === codes[i])).toBe(true);
  });
});
