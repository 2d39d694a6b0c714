import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, createDictionary } from '../../src/values/dictionary.ts';

describe('the dictionary', () => {
  it('gives the same text the same code and different texts different codes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 800 }), (texts) => {
        const dictionary = createDictionary();
        const codes = new Map<string, number>();
        for (const text of texts) {
          const code = codeOf(dictionary, text);
          expect(dictionary.texts[code]).toBe(text);
          expect(codes.get(text) ?? code).toBe(code);
          codes.set(text, code);
        }
        expect(new Set(codes.values()).size).toBe(codes.size);
      }),
    );
  });

  it('keeps code 0 for the blank cell', () => {
    expect(codeOf(createDictionary(), '')).toBe(0);
  });

  it('takes an id as the same whether a number or a text', () => {
    const dictionary = createDictionary();
    expect(codeOf(dictionary, 7)).toBe(codeOf(dictionary, '7'));
  });

  it('finds 200,000 ids again that differ only at their end, and names of objects among them', () => {
    const dictionary = createDictionary();
    const ids = Array.from({ length: 200_000 }, (_, i) => `0065g00000${String(i).padStart(6, '0')}AAB`).concat(
      '__proto__',
      'constructor',
    );
    const codes = ids.map((id) => codeOf(dictionary, id));
    expect(
      ids.every((id, i) => dictionary.texts[codes[i] as number] === id && codeOf(dictionary, id) === codes[i]),
    ).toBe(true);
  });
});
