/** A telephone within the company: "101", "Ann Lee (101)", "101 - Ann Lee" or "SIP/101". */
export function isExtension(text: string): boolean {
  return forms.some((form) => form.test(text.trim()));
}

/** How one is written, as patterns that a database knows too. */
export const extensions = [
  '^[0-9]{2,5}$',
  '^\\p{L}[^0-9]*[(\\[<][0-9]{2,5}[)\\]>]$',
  '^[0-9]{2,5}\\s*[-–—:]?\\s*\\p{L}[^0-9]*$',
  '^([sS][iI][pP]|[pP][jJ][sS][iI][pP])\\/[0-9]{2,5}([^0-9].*)?$',
];
const forms = extensions.map((form) => new RegExp(form, 'u'));

/**
 * The number of somebody outside, with the name of a contact or without, as patterns that a database knows too: what of
 * it is no digit, the digits that are left, and what it must not hold.
 */
export const outsideNumber = { others: '[^0-9]', digits: '^[0-9]{7,15}$', mixed: '[0-9]\\pL|\\pL[0-9]' };

export function isOutsideNumber(text: string): boolean {
  return /^[0-9]{7,15}$/.test(text.replace(/[^0-9]/g, '')) && !/[0-9]\p{L}|\p{L}[0-9]/u.test(text);
}

/** Of the calls: so few the other way round are slips or services. */
const leastShare = 0.1;
/** Some callers hide their number. */
const nearlyAll = 0.9;

export type PartiesCalled = {
  /** By text. */
  readonly isOut: readonly boolean[];
  readonly hasBoth: boolean;
};

/**
 * Which of the parties called are outside the company, where nothing else tells the direction: calls out go to numbers
 * outside, calls in to extensions. Null where there is nobody outside, or the column holds anything else as well.
 * @param calls how many calls each text stands for; one each where it is not given
 */
export function partiesCalled(called: readonly string[], calls?: readonly number[]): PartiesCalled | null {
  const isOut = called.map(isOutsideNumber);
  let [out, own, filled] = [0, 0, 0];
  called.forEach((text, i) => {
    if (text.trim() === '') return;
    const count = calls ? (calls[i] as number) : 1;
    filled += count;
    if (isOut[i]) out += count;
    else if (isExtension(text)) own += count;
  });
  if (out === 0 || out + own < filled * nearlyAll) return null;
  return { isOut, hasBoth: Math.min(out, own) >= filled * leastShare };
}
