/** The currencies that people write with letters, by the form that all their spellings share. */
const lettered: Readonly<Record<string, string>> = {
  $: 'usd us$ долл доллар доллара долларов',
  '€': 'eur euro euros евро',
  '£': 'gbp',
  '₽': 'rub rur руб рубль рубля рублей р',
  '₴': 'uah грн гривен',
  '₸': 'kzt тг тенге',
  '₹': 'inr rs',
  '₺': 'try tl',
  '₪': 'ils nis',
  '₩': 'krw',
  '₫': 'vnd',
  '₱': 'php',
  JPY: 'jpy jp¥',
  CNY: 'cny rmb cn¥',
  AUD: 'aud a$ au$',
  CAD: 'cad c$ ca$ can$',
  NZD: 'nzd nz$',
  HKD: 'hkd hk$',
  SGD: 'sgd s$ sg$',
  TWD: 'twd nt$',
  BRL: 'brl r$',
  MXN: 'mxn mx$ mex$',
  ARS: 'ars ar$',
  CLP: 'clp cl$',
  COP: 'cop co$',
  PEN: 'pen',
  CHF: 'chf sfr fr',
  PLN: 'pln zł zl',
  CZK: 'czk kč kc',
  RON: 'ron lei',
  HUF: 'huf ft',
  BGN: 'bgn лв lv',
  RSD: 'rsd din дин',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  ISK: 'isk',
  kr: 'kr',
  BYN: 'byn byr',
  UZS: 'uzs сум',
  KGS: 'kgs сом',
  AED: 'aed dhs',
  SAR: 'sar',
  QAR: 'qar',
  EGP: 'egp',
  ZAR: 'zar',
  NGN: 'ngn',
  KES: 'kes ksh',
  THB: 'thb',
  IDR: 'idr rp',
  MYR: 'myr rm',
};

type Marks = {
  readonly canonical: ReadonlyMap<string, string>;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly anywhere: RegExp;
};
let known: Marks | null = null;

function marks(): Marks {
  if (known) return known;
  const canonical = new Map<string, string>();
  for (const [sign, spellings] of Object.entries(lettered))
    for (const spelling of spellings.split(' ')) canonical.set(spelling, sign);
  const longestFirst = [...canonical.keys()].sort((a, b) => b.length - a.length);
  const one = `(?:${longestFirst.map((spelling) => spelling.replace(/\$/g, '\\$&')).join('|')}|\\p{Sc})`;
  known = {
    canonical,
    before: new RegExp(`^([\\s(+−–-]*)${one}\\.?\\s*(?=[\\d(.,+−–-])`, 'iu'),
    after: new RegExp(`([\\d.,:)−–—-])\\s*${one}\\.?([\\s)−–-]*)$`, 'iu'),
    anywhere: new RegExp(`(?:^|[^\\p{L}])(${one})(?!\\p{L})`, 'iu'),
  };
  return known;
}

/** The text without the currency that stands before or after its digits. */
export function withoutCurrency(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Most amounts carry no currency: they begin and end with a digit.
  if (first >= 48 && first <= 57 && last >= 48 && last <= 57) return text;
  const { before, after } = marks();
  return text.trim().replace(before, '$1').replace(rand, '').replace(after, '$1$2').trim();
}

/** "R 1,200" and "R1200.00" are rand; "R1" is a name. */
const rand = /^R\s?(?=\d{1,3}(?:[ ,.]\d{3})+(?!\d)|\d+[.,]\d{2}$)/;

/**
 * What counts of an amount's text: of `EUR 1,000.00 (USD 1,100.00)`, as Salesforce writes an amount in a foreign
 * currency, the converted one.
 */
export function amountPart(text: string): string {
  if (text.charCodeAt(text.length - 1) !== 41) return text;
  const inner = /^[^()]*\d[^()]*\(([^()]*\d[^()]*)\)$/.exec(text.trim())?.[1];
  return inner !== undefined && currencyOf(inner) !== '' ? inner : text;
}

/** The sign or code of the currency in an amount's text; `''` when there is none. */
export function currencyOf(text: string): string {
  const { anywhere, canonical } = marks();
  const mark = anywhere.exec(text)?.[1] ?? /\p{Sc}/u.exec(text)?.[0];
  if (mark !== undefined) return canonical.get(mark.toLowerCase()) ?? mark;
  return rand.test(text.trim()) ? 'ZAR' : '';
}

/** The currency that a number format shows beside the digits, as `[$€-2] #,##0.00` and `#,##0 "₽"` do. */
export function currencyOfFormat(format: string): string {
  return currencyOf(format.replace(/\[\$([^\]-]*)[^\]]*\]/g, ' $1 ').replace(/["\\]/g, ' '));
}
