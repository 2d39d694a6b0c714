/** A text broken at its spaces into lines of at most `width`; the first begins with the mark, the others below its text. */
export function wrapped(text: string, mark: string, width: number): string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(/\s+/)) {
    if (line.length > mark.length && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(mark.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
