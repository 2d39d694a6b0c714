import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { Field, FieldKind, TabName } from '../../vocabulary/tab.ts';

/** A heading that a tab lists: for which field, and how far down the list. */
export type Listed = { readonly field: string; readonly rank: number };

/** The headings of one tab, ready to be looked up. */
export type HeadingIndex = {
  readonly tab: TabName;
  readonly fields: Readonly<Record<string, Field>>;
  /** By the folded heading without its spaces, so that `LEADID`, `Lead ID` and `lead_id` are one. */
  readonly listed: ReadonlyMap<string, readonly Listed[]>;
  /** All words of all headings. */
  readonly words: ReadonlySet<string>;
  /** Folded nouns without their spaces, longest first. */
  readonly nouns: readonly string[];
};

let indexes: Map<TabName, HeadingIndex> | null = null;

/** Built when first asked for, and only for the tabs that are: loading the bundle must cost nothing. */
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
  const words = new Set<string>();
  eachHeading(fields, (heading, one) => {
    const folded = foldHeading(heading);
    push(listed, joined(folded), one);
    for (const word of folded.split(' ')) words.add(word);
  });
  const { en, ru } = tabs[tab].nouns;
  const nouns = [...new Set([...en, ...ru].map((noun) => joined(foldHeading(noun))))];
  return { tab, fields, listed, words, nouns: nouns.sort((a, b) => b.length - a.length) };
}

/** Visits the headings of all fields, the commonest of each language first. */
export function eachHeading(
  fields: Readonly<Record<string, Field>>,
  visit: (heading: string, listed: Listed) => void,
): void {
  for (const [field, { headings }] of Object.entries(fields)) {
    for (const list of [headings.en, headings.ru]) {
      for (let rank = 0; rank < list.length; rank += 1) visit(list[rank] as string, { field, rank });
    }
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function joined(folded: string): string {
  return folded.replace(/ /g, '');
}

/** Whether any heading of any tab has this word: then it is no misspelling of another. */
export function isHeadingWord(word: string): boolean {
  return (Object.keys(tabs) as TabName[]).some((tab) => headingIndexOf(tab).words.has(word));
}

/** Of a heading in two languages whether the other half names the field as well. */
export function isSaidTwice(
  { translation }: { readonly translation?: string },
  field: string,
  { listed }: Pick<HeadingIndex, 'listed'>,
): boolean {
  return translation === undefined || (listed.get(joined(translation))?.some((one) => one.field === field) ?? false);
}

export type Suffix = 'id' | 'name' | 'count';

/** Fields whose heading may be so extended without meaning something else: "Owner Id", "Stage Name", "Number of calls". */
export function takesSuffix(kind: FieldKind, suffix: Suffix): boolean {
  if (suffix === 'count') return kind === 'number';
  return kind === 'person' || kind === 'stage' || (suffix === 'name' && kind === 'id');
}
