/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
