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
  eachHeading(fields, (heading, one) => push(listed, joined(foldHeading(heading)), one));
  const { en, ru } = tabs[tab].nouns;
  const nouns = [...new Set([...en, ...ru].map((noun) => joined(foldHeading(noun))))];
  return { tab, fields, listed, nouns: nouns.sort((a, b) => b.length - a.length) };
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

let everyWord: Set<string> | null = null;

/** All words of all headings: a word that stands here is not a misspelling of another. */
export function allWords(): ReadonlySet<string> {
  if (everyWord) return everyWord;
  const words = new Set<string>();
  for (const tab of Object.keys(tabs) as TabName[]) {
    eachHeading(headingIndexOf(tab).fields, (heading) => {
      for (const word of foldHeading(heading).split(' ')) words.add(word);
    });
  }
  everyWord = words;
  return words;
}

export type Suffix = 'id' | 'name' | 'count';

/** Fields whose heading may be so extended without meaning something else: "Owner Id", "Stage Name", "Number of calls". */
export function takesSuffix(kind: FieldKind, suffix: Suffix): boolean {
  if (suffix === 'count') return kind === 'number';
  return kind === 'person' || kind === 'stage' || (suffix === 'name' && kind === 'id');
}
