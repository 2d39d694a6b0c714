import { foldPerson, withoutLeft } from '../../values/person.ts';

/** The team: every spelling of a rep leads to one number; 0 is the bucket of rows without a rep. */
export type Reps = {
  /** Names as people read them, by number; `names[0]` is `''`. */
  readonly names: string[];
  readonly codeOf: (text: string) => number;
  /** The number of a name that is known by now; 0 for any other. */
  readonly find: (text: string) => number;
  /** Another spelling, login or id of a rep of that name. */
  readonly addAlias: (alias: string, name: string) => void;
};

export function createReps(): Reps {
  const names: string[] = [''];
  const codes = new Map<string, number>();

  const codeOf = (text: string): number => {
    const folded = foldPerson(text);
    if (folded === '') return 0;
    const known = codes.get(folded);
    if (known !== undefined) {
      // "JANE SMITH" and "jane smith" are called as somebody has written her name with care.
      if (isOneCase(names[known] as string) && !isOneCase(text) && foldPerson(names[known] as string) === folded)
        names[known] = asShown(text);
      return known;
    }
    names.push(asShown(text));
    codes.set(folded, names.length - 1);
    return names.length - 1;
  };

  const addAlias = (alias: string, name: string): void => {
    const folded = foldPerson(alias);
    if (folded !== '') codes.set(folded, codeOf(name));
  };

  return { names, codeOf, addAlias, find: (text) => codes.get(foldPerson(text)) ?? 0 };
}

function asShown(text: string): string {
  return withoutLeft(text).replace(/\s+/g, ' ');
}

/** Also an address, which is nobody's name with care. */
function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase() || text.includes('@');
}
