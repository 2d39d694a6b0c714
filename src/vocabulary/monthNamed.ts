/** 1 to 12 for a month's name in English or Russian, whole, in the genitive or shortened; 0 for anything else. */
export function monthNamed(word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (bare.length < 3) return 0;
  const stem = bare.slice(0, 3);
  const month = Math.max(
    'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(stem),
    'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ').indexOf(stem === 'мая' ? 'май' : stem),
  );
  return month >= 0 && isMonth(bare) ? month + 1 : 0;
}

function isMonth(word: string): boolean {
  return /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|янв(ар[ья])?|фев(р|рал[ья])?|март?а?|апр(ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(уста?)?|сен(т|тябр[ья])?|окт(ябр[ья])?|ноя(б|бр[ья])?|дек(абр[ья])?)$/.test(
    word,
  );
}
