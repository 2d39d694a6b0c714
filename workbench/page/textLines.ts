/** About how wide a letter is for each pixel of its font's size. */
const letterShare = 0.55;

/**
 * A text of a chart in lines, broken at plain spaces only: drawn as it is, it would be broken at a comma or a sign as
 * well, and Cyrillic far too early, since the library takes every letter beyond ASCII to be as wide as it is high.
 * @param width in pixels
 * @param fontSize in pixels
 */
export function textLines(text: string, width: number, fontSize: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length === 0 || longer.length * letterShare * fontSize > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}
