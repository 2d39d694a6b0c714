import buffer from 'node:buffer';

/**
 * The text of a file, its encoding told from the bytes: a byte order mark, the zero bytes of UTF-16, else UTF-8 where
 * the bytes are UTF-8, else the single-byte code page that makes words of them.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : codePageOf(bytes));
}

/** Delimiters, digits and line ends are ASCII, so half of their bytes are zero, all on the same side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < sample / 20) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A file that is cut in the middle of a letter, or holds a stray byte, is still UTF-8: most of its letters say so. */
function isUtf8(bytes: Uint8Array): boolean {
  if (buffer.isUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes);
  let letters = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) letters += 1;
  }
  return broken === 0 || broken * 20 < letters;
}

/** Cyrillic words are runs of high bytes; the accents of western languages stand alone among ASCII letters. */
function codePageOf(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let together = 0;
  let amongAscii = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    // The euro sign of Windows-1252; in Windows-1251 a Serbian letter that business files do not hold.
    if (byte === 0x80) amongAscii += 1;
    if (byte < 0xc0) continue;
    const next = bytes[i + 1] ?? 0;
    if (next >= 0xc0) together += 1;
    else if (isAsciiLetter(next) || isAsciiLetter(bytes[i - 1] ?? 0)) amongAscii += 1;
  }
  return amongAscii > together ? 'windows-1252' : 'windows-1251';
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
