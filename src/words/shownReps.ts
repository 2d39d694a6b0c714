import type { Language } from '../vocabulary/words.ts';

/** As many names are listed; more are counted. */
const mostNames = 4;

/** Whom the report is about, where it is not about everybody; a part of the line below the title. */
export function shownText(
  { reps, of, unknown }: { readonly reps: readonly string[]; readonly of: number; readonly unknown: readonly string[] },
  language: Language,
): string {
  const names = reps.length <= mostNames ? reps.join(', ') : '';
  const strangers = unknown.join(', ');
  if (language === 'ru') {
    const shown = reps.length === 0 ? 'вся команда' : `только ${names || `${reps.length} чел.`} (из ${of})`;
    return strangers === '' ? shown : `${shown}; не найдены: ${strangers}`;
  }
  const shown = reps.length === 0 ? 'whole team' : `only ${names || `${reps.length} reps`} (of ${of})`;
  return strangers === '' ? shown : `${shown}; not found: ${strangers}`;
}
