/**
 * One form for all spellings of a text: case, spaces (also no-break and zero-width), ё and е, quotes, and punctuation
 * between words do not tell two texts apart. Keeps letters, digits, ticks and `# № % +`.
 */
export function foldText(text: string): string {
  return text
    .replace(/['’ʼ`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{M}\p{N}#№%+✓✔☑✗✘☐]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** As `foldText`, and the words of `leadOwner`, `LeadOwner` and `lead_owner` are told apart. */
export function foldHeading(text: string): string {
  return foldText(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
}
