/** "3 calls", «12 шт», "5 ppl": what is counted, written behind the number. */
const unit =
  /^([-+]?\d[\d .,\u00a0]*?)\s*(calls?|dials?|connects?|convos?|conversations?|contacts?|mtgs?|meetings?|appts?|appointments?|demos?|deals?|sales|leads?|emails?|ppl|people|pcs|times|шт|ед|чел|раза?|зв|звон|звонк\p{L}*|дозвон\p{L}*|набор\p{L}*|встреч\p{L}*|показ\p{L}*|сдел\p{L}*|лид\p{L}*|заяв\p{L}*|пис\p{L}*|человек\p{L}*|оплат\p{L}*|продаж\p{L}*)\.?$/iu;

/** The number in front of the word for what it counts; null for any other text. */
export function withoutCounted(text: string): string | null {
  return unit.exec(text.trim())?.[1] ?? null;
}
