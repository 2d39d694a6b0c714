/** A box that is ticked, whatever its colour. */
export function isTick(text: string): boolean {
  return /^\s*[✓✔☑✅+]\ufe0f?\s*$/u.test(text);
}

/** A box that is crossed out. */
export function isCross(text: string): boolean {
  return /^\s*[✗✘❌✖☒×]\ufe0f?\s*$/u.test(text);
}

/** The letter in place of either mark, Latin or Russian. */
export function isLetterX(text: string): boolean {
  return /^\s*[xх]\s*$/iu.test(text);
}
