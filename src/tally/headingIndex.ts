import { tabs } from '../tabs/all.ts';
import type { Field, FieldKind, TabName } from '../vocabulary/tab.ts';
import { foldHeading } from './foldText.ts';

/** A heading that a tab lists: for which field, and how far down the list. */
export type Listed = { readonly field: string; readonly rank: number };

/** The headings of one tab, ready to be looked up. */
export type HeadingIndex = {
  readonly tab: TabName;
  readonly fields: Readonly<Record<string, Field>>;
  /** By the folded heading without its spaces, so that `LEADID`, `Lead ID` and `lead_id` are one. */
  readonly listed: ReadonlyMap<string, readonly Listed[]>;
  /** Folded nouns without their spaces, longest first. */
  readonly nouns: readonly string[];
  /** Words of listed headings by their number and first letter: where a misspelt heading is looked for. */
  readonly spelled: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly listed: Listed }[]>;
};

let indexes: Map<TabName, HeadingIndex> | null = null;

/** Built when first asked for: loading the bundle must cost nothing. */
export function headingIndexOf(tab: TabName): HeadingIndex {
  indexes ??= new Map();
  const known = indexes.get(tab);
  if (known) return known;
  const index = build(tab);
  indexes.set(tab, index);
  return index;
}

function build(tab: TabName): HeadingIndex {
  const fields = tabs[tab].fields as Readonly<Record<string, Field>>;
  const listed = new Map<string, Listed[]>();
  const spelled = new Map<string, { words: readonly string[]; listed: Listed }[]>();
  for (const [field, { headings }] of Object.entries(fields)) {
    for (const list of [headings.en, headings.ru]) {
      list.forEach((heading, rank) => {
        const folded = foldHeading(heading);
        push(listed, joined(folded), { field, rank });
        const words = folded.split(' ');
        push(spelled, spellingKey(words), { words, listed: { field, rank } });
      });
    }
  }
  const nouns = [...tabs[tab].nouns.en, ...tabs[tab].nouns.ru].map((noun) => joined(foldHeading(noun)));
  return { tab, fields, listed, spelled, nouns: [...new Set(nouns)].sort((a, b) => b.length - a.length) };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function joined(folded: string): string {
  return folded.replace(/ /g, '');
}

export function spellingKey(words: readonly string[]): string {
  return `${words.length}${(words[0] as string).charAt(0)}`;
}

let everyHeading: ReadonlySet<string> | null = null;
let everyWord: ReadonlySet<string> | null = null;

/** All headings of all tabs, folded and joined. */
export function allHeadings(): ReadonlySet<string> {
  everyHeading ??= new Set((Object.keys(tabs) as TabName[]).flatMap((tab) => [...headingIndexOf(tab).listed.keys()]));
  return everyHeading;
}

/** All words of all headings: a word that stands here is not a misspelling of another. */
export function allWords(): ReadonlySet<string> {
  everyWord ??= new Set(
    (Object.keys(tabs) as TabName[]).flatMap((tab) =>
      [...headingIndexOf(tab).spelled.values()].flatMap((list) => list.flatMap(({ words }) => words)),
    ),
  );
  return everyWord;
}

export type Suffix = 'id' | 'name' | 'count';

/** Fields whose heading may be so extended without meaning something else: "Owner Id", "Stage Name", "Number of calls". */
export function takesSuffix(kind: FieldKind, suffix: Suffix): boolean {
  if (suffix === 'count') return kind === 'number';
  return kind === 'person' || kind === 'stage' || (suffix === 'name' && kind === 'id');
}
