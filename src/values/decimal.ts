/**
 * A number as people write it, with either decimal sign and any thousands separator; null when it is none.
 * A single separator before three digits separates thousands: nobody writes money to a tenth of a cent.
 */
export function decimalOf(text: string): number | null {
  const plain = plainNumber(text);
  if (!Number.isNaN(plain)) return plain;
  const bare = text.replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ').trim();
  const bracketed = /^\((.*)\)$/.exec(bare);
  const dashed = (bracketed ? (bracketed[1] as string) : bare).replace(/[−–‒—]/g, '-').trim();
  // A dash in the place of the cents, as in `105.–`, says that there are none.
  const signed = dashed.replace(/[.,:] ?--?$/, '');
  const match = /^(-|\+)? ?(\d[\d ,.'’]*)( ?-)?$/.exec(signed);
  if (!match || (match[1] && match[3])) return null;
  const magnitude = magnitudeOf((match[2] as string).trim());
  if (magnitude === null) return null;
  const negative = Boolean(bracketed) !== (match[1] === '-' || Boolean(match[3]));
  return negative ? -magnitude : magnitude;
}

/** The commonest shape, `-1234.56`, without any regular expression; NaN for every other. */
function plainNumber(text: string): number {
  let dots = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 46) dots += 1;
    else if (!(code >= 48 && code <= 57) && !(code === 45 && i === 0 && text.length > 1)) return Number.NaN;
  }
  const decimals = dots === 1 ? text.length - 1 - text.indexOf('.') : 0;
  return text === '' || dots > 1 || decimals === 3 || text.charCodeAt(text.length - 1) === 46
    ? Number.NaN
    : Number(text);
}

function magnitudeOf(text: string): number | null {
  const decimalAt = decimalSign(text);
  const whole = decimalAt < 0 ? text : text.slice(0, decimalAt);
  const decimals = decimalAt < 0 ? '' : text.slice(decimalAt + 1);
  if (
    !/^\d*$/.test(decimals) ||
    !/^(\d+|\d{1,3}(?<sign>[ ,.'’])\d{3}(\k<sign>\d{3})*|\d{1,2}(,\d{2})+,\d{3})$/.test(whole)
  )
    return null;
  return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
}

/** Where the decimal sign stands; -1 when every separator separates thousands. */
function decimalSign(text: string): number {
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  const last = Math.max(comma, dot);
  if (last < 0) return -1;
  if (comma >= 0 && dot >= 0) return last;
  const sign = text.charAt(last);
  if (text.indexOf(sign) !== last) return -1;
  const before = text.slice(0, last);
  const thousands = text.length - last - 1 === 3 && /^[1-9]\d{0,2}$/.test(before);
  return thousands ? -1 : last;
}
