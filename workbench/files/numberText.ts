import type { Conventions } from './conventions.ts';

/** A value with the number format that shows it as it was written; `''` is the automatic format. */
export type Formatted = { value: number; format: string };

/** More digits than this a number cannot hold: an id of 19 digits would come back as another id. */
const mostDigits = 15;

export const currencySigns = '$€£¥₽₴₸₹₺₩₪₫₱';

/** Reads `1,234.50`, `$1,234.50`, `-5 %`, `(12)`, `1 234,50 ₽`; null for what is no number, and for ids and phones. */
export function numberReader(conventions: Conventions): (text: string) => Formatted | null {
  const decimal = conventions.decimal === ',' ? ',' : '\\.';
  const group = `[${conventions.group.replace(/[\\\]^-]/g, '\\$&')}]`;
  const space = '[ \\u00a0\\u202f]?';
  const pattern = new RegExp(
    `^(?<open>\\()?(?<sign>[-+])?(?<before>[${currencySigns}])?${space}(?<inner>-)?` +
      `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(?<part>\\d+))?(?<power>[eE][-+]?\\d{1,3})?` +
      `${space}(?:(?<percent>%)|(?<after>[${currencySigns}]|руб\\.?|р\\.))?(?<close>\\))?$`,
  );
  const groups = new RegExp(group, 'g');
  return (text) => {
    const found = pattern.exec(text)?.groups;
    if (!found || !isWhollyNumber(found)) return null;
    const whole = (found.whole ?? '0').replace(groups, '');
    if (isIdentifier(whole, found)) return null;
    const negative = found.open || found.sign === '-' || found.inner;
    const size = Number(`${whole}.${found.part ?? '0'}${found.power ?? ''}`) / (found.percent ? 100 : 1);
    return { value: negative ? -size : size, format: formatOf(found, whole.length !== (found.whole ?? '0').length) };
  };
}

type Found = Record<string, string | undefined>;

function isWhollyNumber(found: Found): boolean {
  if (found.whole === undefined && found.part === undefined) return false;
  if (Boolean(found.open) !== Boolean(found.close)) return false;
  if (found.before && (found.after || found.percent)) return false;
  return !(found.open && (found.sign || found.inner)) && !(found.sign && found.inner);
}

/** Sheets drops the zeros of `007` and the plus of a phone number; an export must not lose them here. */
function isIdentifier(whole: string, found: Found): boolean {
  if (whole.length > mostDigits) return true;
  if (whole.length > 1 && whole.startsWith('0')) return true;
  if (found.sign === '+' && whole.length > 6 && !found.part && !found.percent) return true;
  // `12E5` is a code; a spreadsheet that writes a power also writes a point or a sign.
  return found.power !== undefined && found.part === undefined && !/[-+]/.test(found.power);
}

function formatOf(found: Found, grouped: boolean): string {
  const decimals = found.part === undefined ? '' : '.00';
  if (found.power) return '0.00E+00';
  if (found.percent) return `0${decimals}%`;
  if (found.before) return `"${found.before}"#,##0${decimals}`;
  if (found.after) return `#,##0${decimals} "${found.after}"`;
  return grouped ? `#,##0${decimals}` : '';
}
