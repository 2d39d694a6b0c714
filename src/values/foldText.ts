import { onceForEachText } from '../vocabulary/onceForEachText.ts';

/**
 * One form for all spellings of a text: case, spaces (also no-break and zero-width), the colour of an emoji, ё and е, quotes, and punctuation
 * between words do not tell two texts apart. Keeps letters, digits, ticks and `# № % +`, and signs such as emoji where nothing
 * else was written.
 */
export function foldText(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldedText(text);
}

const foldedText = onceForEachText((text) => {
  const letters = fold(text);
  return letters === '' && /\p{So}/u.test(text) ? text.replace(/[^\p{So}]/gu, '') : letters;
});

/** As `foldText`, and the words of `leadOwner`, `LeadOwner` and `lead_owner` are told apart. */
export const foldHeading = onceForEachText((text) => {
  const own = inOneAlphabet(text);
  return isPlain(own) && !hasHump(own) ? own.toLowerCase() : fold(withHumpsApart(own));
});

const latin = 'aceopxykmthbACEOPXYKMTHB';
const russian = 'асеорхукмтнвАСЕОРХУКМТНВ';

/** A word of two alphabets in the one that most of it is in: «Датa» with a Latin a looks no different from «Дата». */
function inOneAlphabet(text: string): string {
  if (!/[a-z]/i.test(text) || !/[а-яё]/i.test(text)) return text;
  return text.replace(/[a-zа-яё]+/gi, (word) => {
    const letters = [...word];
    const ofLatin = letters.filter((letter) => /[a-z]/i.test(letter)).length;
    if (ofLatin === 0 || ofLatin === letters.length) return word;
    const [from, to] = ofLatin * 2 > letters.length ? [russian, latin] : [latin, russian];
    const isOwn = to === latin ? /[a-z]/i : /[а-яё]/i;
    const written = letters.map((letter) => (isOwn.test(letter) ? letter : (to[from.indexOf(letter)] ?? '')));
    return written.includes('') ? word : written.join('');
  });
}

function withHumpsApart(text: string): string {
  return text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function fold(text: string): string {
  return text
    .replace(/['’ʼ`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{M}\p{N}#№%+✓✔☑✗✘☐]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** Words of Latin or Russian letters and digits, one space apart: most texts are, and need no folding but of case. */
function isPlain(text: string): boolean {
  return /^[a-zа-я0-9]+(?: [a-zа-я0-9]+)*$/i.test(text);
}

/** A capital within a word. */
function hasHump(text: string): boolean {
  return /[a-zа-я0-9][A-ZА-Я]|[A-ZА-Я]{2}[a-zа-я]/.test(text);
}
