/** How a locale writes numbers and dates, as far as recognising them in a file needs it. */
export type Conventions = {
  decimal: '.' | ',';
  /** The characters that may stand between thousands. */
  group: string;
  dateOrder: 'month first' | 'day first' | 'year first';
  dateFormat: string;
  true: string[];
  false: string[];
};

/** The parts of every space that files put between thousands: plain, no-break, narrow no-break. */
const spaces = ' \u00a0\u202f';

/** Of a locale as Sheets writes it, `ru_RU`; throws a RangeError for what is not a locale. */
export function conventionsOf(locale: string): Conventions {
  const tag = locale.replaceAll('_', '-');
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1_234_567.5);
  const group = number.find(({ type }) => type === 'group')?.value ?? ',';
  const russian = tag.startsWith('ru');
  return {
    decimal: number.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.',
    group: spaces.includes(group) ? spaces : group,
    ...dateOrderOf(tag),
    true: russian ? ['TRUE', 'ИСТИНА'] : ['TRUE'],
    false: russian ? ['FALSE', 'ЛОЖЬ'] : ['FALSE'],
  };
}

function dateOrderOf(tag: string): Pick<Conventions, 'dateOrder' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(Date.UTC(2025, 2, 4))
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year' || type === 'literal');
  const first = parts.find(({ type }) => type !== 'literal')?.type;
  if (first === 'month') return { dateOrder: 'month first', dateFormat: 'm/d/yyyy' };
  if (first === 'year') return { dateOrder: 'year first', dateFormat: 'yyyy-mm-dd' };
  const separator = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '/';
  return { dateOrder: 'day first', dateFormat: ['dd', 'mm', 'yyyy'].join(separator) };
}

/** False for what no locale is called, so that a misspelt one is refused and not taken for English. */
export function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-')).length > 0;
  } catch {
    return false;
  }
}
