/** "3 calls", «12 шт», "5 ppl": what is counted, written behind the number. */
const unit =
  /^([-+]?\d[\d .,\u00a0]*?)\s*(calls?|dials?|connects?|convos?|conversations?|contacts?|mtgs?|meetings?|appts?|appointments?|demos?|deals?|sales|leads?|emails?|ppl|people|pcs|times|шт|ед|чел|раза?|зв|звон|звонк\p{L}*|дозвон\p{L}*|набор\p{L}*|встреч\p{L}*|показ\p{L}*|сдел\p{L}*|лид\p{L}*|заяв\p{L}*|пис\p{L}*|человек\p{L}*|оплат\p{L}*|продаж\p{L}*)\.?$/u;

/** The number in front of the word for what it counts; null for any other text. */
export function withoutCounted(text: string): string | null {
  // A pattern that ignores case takes long to compile where it knows all letters, and nearly no text begins with a digit.
  const bare = text.trim();
  return /^[-+]?\d/.test(bare) ? (unit.exec(bare.toLowerCase())?.[1] ?? null) : null;
}
