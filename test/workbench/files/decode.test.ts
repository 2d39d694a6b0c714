import { describe, expect, it } from 'vitest';
import { decode, encodingOf } from '../../../workbench/files/decode.ts';

/** With a Latin letter beside a Cyrillic one, as product names have. */
const russian = 'Менеджер;Сумма\nАнна Ёлкина;клиентB2B\n';

/** Windows-1251 lays the Russian alphabet out in the order of Unicode, but for the letter Ё. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return letter === 'Ё' ? 0xa8 : letter === 'ё' ? 0xb8 : code >= 0x410 ? code - 0x350 : code;
  });
}

function inUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(russian)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${russian}`)],
    ['UTF-16 LE with a mark', inUtf16(`\ufeff${russian}`, true)],
    ['UTF-16 BE with a mark', inUtf16(`\ufeff${russian}`, false)],
    ['Windows-1251', inWindows1251(russian)],
  ])('is recognised as %s, and the mark is no text', (_, bytes) => {
    expect(decode(bytes)).toBe(russian);
  });

  it('is recognised as UTF-16 without a mark by its zero bytes', () => {
    expect(decode(inUtf16('Rep,Calls\nAna,12\n', true))).toBe('Rep,Calls\nAna,12\n');
  });

  it('is not Cyrillic where single accents stand among Latin letters', () => {
    const bytes = Uint8Array.from('Jos\u00e9 N\u00fa\u00f1ez,M\u00fcller', (letter) => letter.charCodeAt(0));
    expect(decode(bytes)).toBe('José Núñez,Müller');
  });

  it('is UTF-8 although a program before has left its sign for a letter it could not read', () => {
    const text = 'Rep,Day\nAn\ufffd,1\nJos\u00e9,2\n';
    expect(decode(new TextEncoder().encode(text))).toBe(text);
  });

  it('stays UTF-8 when the last letter of the file is cut', () => {
    expect(encodingOf(new TextEncoder().encode(russian.repeat(3)).slice(0, -12))).toBe('utf-8');
    expect(encodingOf(new TextEncoder().encode('Менеджер по продажам Анна').slice(0, -1))).toBe('utf-8');
  });
});
