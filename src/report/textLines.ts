const narrow = /[\s.,:;'’|!()[\]ijlftrI·-]/;
const wide = /[mwMW@%№ЖШЩЮФЫДжшщюфыQGOНМП—█-▏]/;

/** About how many pixels a text takes in Arial; on the safe side. */
export function pixelsOf(text: string, size = 10): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.test(letter)) width += 0.3;
    else if (wide.test(letter)) width += 0.85;
    else width += /[A-ZА-ЯЁ]/.test(letter) ? 0.7 : 0.55;
  }
  return (width * size * 96) / 72;
}

/**
 * A long text in lines that fit a width: cells are never merged, so that a screen reader reads them in order, and a
 * text that runs on over blank cells would be cut at the edge of a printed page.
 */
export function textLines(text: string, pixels: number, size = 10): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pixelsOf(longer, size) > pixels) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
