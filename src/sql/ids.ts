import { nobodies } from '../values/person.ts';
import { pseudoBlanks } from '../values/pseudoBlank.ts';
import type { ColumnOptions } from './columnOptions.ts';
import type { Dialect } from './dialect.ts';

/** What stands in a cell that says nothing, as literals. */
export function noValues({ dialect }: ColumnOptions): string {
  return [...pseudoBlanks(), '-', '–', '—', 'n/a', '#n/a'].map(dialect.literal).join(', ');
}

/** A rep as the sheet folds names: by the Reps tab, whatever the spaces. */
export function repOf(raw: string, { dialect, aliases }: ColumnOptions): string {
  const name = dialect.trimmed(dialect.replaced(`COALESCE(${dialect.text(raw)}, '')`, '\\s+', ' '));
  if (aliases.size === 0) return name;
  const cases = [...aliases].map(([alias, own]) => `WHEN ${dialect.literal(alias)} THEN ${dialect.literal(own)}`);
  return `CASE LOWER(${name}) ${cases.join(' ')} ELSE ${name} END`;
}

/** What systems write where there is no id, is none. */
export function idOf(raw: string, options: ColumnOptions): string {
  const { dialect } = options;
  const id = dialect.trimmed(dialect.text(raw));
  const isNone = `${dialect.matches(id, '^[\\s0.–—-]*$')} OR LOWER(${id}) IN (${noValues(options)})`;
  return `CASE WHEN ${isNone} THEN NULL ELSE ${id} END`;
}

/** A client by e-mail, by the digits of a phone number, or by name whatever its case and punctuation. */
export function clientOf(raw: string, options: ColumnOptions): string {
  const { dialect } = options;
  const bare = dialect.trimmed(dialect.text(raw));
  const digits = dialect.replaced(bare, '[\\s()+.-]', '');
  const isPhone = dialect.matches(digits, '^[0-9]{7,}$');
  return [
    `CASE WHEN ${dialect.matches(bare, '^[\\s0.–—-]*$')} OR LOWER(${bare}) IN (${noValues(options)}) THEN NULL`,
    `WHEN ${dialect.matches(bare, '@')} THEN LOWER(${bare})`,
    `WHEN ${isPhone} AND LENGTH(${digits}) > 10 THEN SUBSTR(${digits}, -10) WHEN ${isPhone} THEN ${digits}`,
    `ELSE ${folded(bare, dialect)} END`,
  ].join(' ');
}

/** One form for all spellings of a name that `repOf` gives, as `foldPerson` has it: "Last, First", and an address. */
export function personKey(name: string, dialect: Dialect): string {
  const swapped = dialect.replaced(name, '^([^,]+), *([^,]+)$', '\\2 \\1');
  const isTitle = dialect.matches(name, '(?i), *(jr|sr|[ivx]+|ph\\.?d|md|мл|ст)\\.?$');
  const local = folded(dialect.replaced(name, '@.*$', ''), dialect);
  return [
    `CASE WHEN ${dialect.matches(name, '^[^\\s@]+@\\S*$')}`,
    `THEN CASE WHEN ${dialect.matches(local, '^\\pL+ \\pL+( \\pL+)?$')} THEN ${local} ELSE LOWER(${name}) END`,
    `WHEN ${isTitle} THEN ${folded(name, dialect)} ELSE ${folded(swapped, dialect)} END`,
  ].join(' ');
}

/** Whether such a form is nobody's. */
export function sayNobody(key: string, dialect: Dialect): string {
  return `${key} IN (${[...pseudoBlanks(), ...nobodies].map(dialect.literal).join(', ')})`;
}

/** As `foldText` has it. */
function folded(text: string, dialect: Dialect): string {
  const bare = dialect.replaced(
    text,
    "['’ʼ`\\x{ad}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{fe00}-\\x{fe0f}\\x{feff}]",
    '',
  );
  const plain = `REPLACE(${dialect.composed(`LOWER(${bare})`)}, 'ё', 'е')`;
  const spaced = dialect.replaced(plain, '[^\\pL\\pM\\pN#№%+✓✔☑✗✘☐]+', ' ');
  return dialect.trimmed(dialect.composed(spaced));
}
