import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Of the users: a login or two may be written in two words as well. */
const mostNames = 0.5;

/**
 * The columns of a table of users, where what is headed as their login holds their full names and no other column does:
 * a warehouse calls the name "user_name".
 */
export function withFullNames(found: Found, { valuesOf }: SheetSample): Found {
  const { aliases, ...others } = found;
  if (!aliases || aliases.fromSettings || found.name || found.firstName || found.lastName) return found;
  const values = valuesOf(aliases.column).map(String);
  const names = values.filter((text) => /^\p{Lu}\p{L}+\s+\p{Lu}/u.test(text.trim()));
  return names.length > values.length * mostNames ? { ...others, name: { ...aliases, field: 'name' } } : found;
}
