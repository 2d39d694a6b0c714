import { fieldUnder } from '../../settings/fieldUnder.ts';
import { isScaled } from '../../values/amountScale.ts';
import { foldHeading } from '../../values/foldText.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Field, FieldKind, TabName } from '../../vocabulary/tab.ts';
import { formsOf, type HeadingForm, hasCurrency, prefixed } from '../headings/headingForms.ts';
import {
  type HeadingIndex,
  headingIndexOf,
  isSaidTwice,
  joined,
  type Listed,
  takesSuffix,
} from '../headings/headingIndex.ts';
import { maySay } from '../headings/qualifiers.ts';
import { isShare } from '../headings/shareHeading.ts';
import { misspelled } from '../headings/spelling.ts';
import type { SheetSample } from '../sheetSample.ts';
import { type Candidate, isOwnId } from './columnCandidate.ts';
import { fitOf, fitOfListed, knownAs, leastFit } from './columnFit.ts';
import { areVersions, isOneRecord } from './repeatedIds.ts';

/** Every column with each field that it may be. */
export function candidatesOf(index: HeadingIndex, sample: SheetSample): Candidate[] {
  const candidates: Candidate[] = [];
  const prefix = sharedPrefix(sample.headings);
  const folded = new Set(sample.headings.map((heading) => joined(foldHeading(heading))));
  sample.headings.forEach((heading, column) => {
    if (heading.trim() === '') return;
    const values = sample.valuesOf(column);
    for (const one of meaningsOf(heading, index, prefix)) {
      const field = fieldUnder(index.fields[one.field] as Field, heading);
      if (!standsBeside(field, heading, folded)) continue;
      if (index.tab === 'dailyActivity' && isShare(heading)) continue;
      if (index.tab !== 'targets' && field.kind === 'number' && (hasCurrency(heading) || isScaled(heading))) continue;
      if (one.field === 'dealsWon' && areSums(values)) continue;
      if (field.kind === 'id' && one.tier === 'noun' && countsThings(heading, values)) continue;
      const own = fitOf(field, values, one.rank < 2, isOwnId(one.field) && !standsOnManyRows.includes(index.tab));
      const isOfList = own.fit === 0 && field.kind === 'class' && / id$/.test(foldHeading(heading));
      const fit = isOfList ? fitOfListed(values) : own;
      const mayRepeat = isOwnId(one.field) && standsOnManyRows.includes(index.tab) && !areVersions(sample);
      if (mayRepeat && isOneRecord(sample, column) === false) continue;
      if (
        field.kind === 'class' &&
        !isOfList &&
        fit.known < leastOwn &&
        fit.fit > 0 &&
        values.length > 0 &&
        sayAnother(one.field, values, index)
      )
        continue;
      if (fit.fit >= leastFit) candidates.push({ ...one, column, fit, isBlank: values.length === 0 });
    }
  });
  return candidates;
}

/** What a heading may mean in a tab, whatever stands below it. */
type HeadingMeaning = Omit<Candidate, 'column' | 'fit' | 'isBlank'>;

let knownMeanings: Map<string, readonly HeadingMeaning[]> | null = null;
const mostKnownMeanings = 10_000;

/** The same headings are looked at for each tab, and again whenever more of their sheet was read: the answers are kept. */
function meaningsOf(heading: string, index: HeadingIndex, prefix: string): readonly HeadingMeaning[] {
  knownMeanings ??= new Map();
  const key = [index.tab, prefix, heading].join('\n');
  const known = knownMeanings.get(key);
  if (known) return known;
  const found = meaningsIn(heading, index, prefix);
  if (knownMeanings.size < mostKnownMeanings) knownMeanings.set(key, found);
  return found;
}

function meaningsIn(heading: string, index: HeadingIndex, prefix: string): readonly HeadingMeaning[] {
  const best = new Map<string, HeadingMeaning>();
  for (const form of formsOf(heading, index.nouns, prefix)) {
    for (const { field, rank } of listedFor(form.text, index, heading)) {
      if (best.has(field) || !mayBeMeant(form, (index.fields[field] as Field).kind)) continue;
      if (!isSaidTwice(form, field, index)) continue;
      const { tier, noun, suffix, qualifier } = form;
      best.set(field, { field, tier, rank, noun, ...(suffix && { suffix }), ...(qualifier && { qualifier }) });
    }
  }
  if (best.size === 0 && !prefixed(heading)) {
    for (const { field, rank } of misspelled(foldHeading(heading), index)) {
      if (!best.has(field)) best.set(field, { field, tier: 'spelling', rank, noun: false });
    }
  }
  return [...best.values()];
}

/** Leads stand on a row for each of their campaigns, deals for each of their contacts: a repeated id is still the id. */
export const standsOnManyRows: readonly TabName[] = ['leads', 'deals', 'meetings'];

/** Nearly all of its words are those of another field: directions under "Category" are no outcomes, not even unknown ones. */
function sayAnother(own: string, values: readonly Cell[], { fields }: HeadingIndex): boolean {
  return Object.entries(fields).some(
    ([name, field]) => name !== own && field.kind === 'class' && !field.linked && knownAs(field, values) >= nearlyAll,
  );
}

/** "Phone calls" above numbers says how many, not whose phone. */
function countsThings(heading: string, values: readonly Cell[]): boolean {
  const last = foldHeading(heading).split(' ').pop() as string;
  const { listed, fields } = headingIndexOf('dailyActivity');
  const isCounted = listed.get(last)?.some(({ field }) => fields[field]?.kind === 'number') ?? false;
  return isCounted && values.length > 0 && values.every((cell) => typeof readNumber(cell) === 'number');
}

/** Nobody wins a thousand deals a day: «Продажи» and "Sales" above such numbers are money. */
function areSums(values: readonly Cell[]): boolean {
  const numbers = values.filter((cell): cell is number => typeof cell === 'number' && cell !== 0).sort((a, b) => a - b);
  return (numbers[Math.floor(numbers.length / 2)] ?? 0) >= 1000;
}

/** Of its values: "missed" among directions is a call that came in, and an outcome as well. */
const leastOwn = 0.5;

/** A slip of the hand in one cell of ten. */
const nearlyAll = 0.9;

/** What is counted, and when, is told by the whole heading; who and what for also by a part of it. */
const toldByAll: readonly FieldKind[] = ['number', 'money', 'seconds', 'time', 'timeOfDay'];

function mayBeMeant({ suffix, qualifier, isVague }: HeadingForm, kind: FieldKind): boolean {
  if (suffix && !takesSuffix(kind, suffix)) return false;
  return !(qualifier && !maySay(qualifier, kind)) && !(isVague && toldByAll.includes(kind));
}

/** A measure's own name, as a computed tally has it, is that measure before any list is asked. */
function listedFor(form: string, index: HeadingIndex, heading: string): readonly Listed[] {
  const own = heading.trim();
  if (/^[a-z]+[A-Z]/.test(own) && isFieldName(own, index)) return [{ field: own, rank: -1 }];
  return index.listed.get(joined(form)) ?? [];
}

function isFieldName(text: string, { fields }: HeadingIndex): boolean {
  return Object.keys(fields).includes(text) && !fields[text]?.linked;
}

/** A heading such as "Name" may need another beside it to mean the field. */
function standsBeside(field: Field, heading: string, folded: ReadonlySet<string>): boolean {
  const own = Object.entries(field.beside ?? {}).find(
    ([one]) => joined(foldHeading(one)) === joined(foldHeading(heading)),
  );
  return !own || [own[1]].flat().some((other) => folded.has(joined(foldHeading(other))));
}

/** The word before " - " that at least half of the headings share: an export of one kind of record, in any language. */
function sharedPrefix(headings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const prefix = prefixed(heading)?.prefix;
    if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const filled = headings.filter((heading) => heading.trim() !== '').length;
  for (const [prefix, count] of counts) if (count * 2 >= filled) return prefix;
  return '';
}
