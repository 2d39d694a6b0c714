/** About how wide a letter is at the size of an axis' labels, in pixels. */
const letterWidth = 6;

/**
 * A label in lines that fit beneath its bar, broken at plain spaces only: drawn as it is, it would be broken at a comma or
 * a sign as well.
 * @param width in pixels
 */
export function labelLines(label: string, width: number): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length === 0 || longer.length * letterWidth > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}
