import { isScaled } from '../../../values/amountScale.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { formsOf, hasCurrency } from '../../headings/headingForms.ts';
import { headingIndexOf, isSaidTwice, joined } from '../../headings/headingIndex.ts';
import { type Aim, aimNamed, isPartOfDay, splitAim } from './aims.ts';

/** What one heading says of the numbers below it, as it is written; null where it does not say. */
export type AxisLabel = {
  readonly measure: string | null;
  /** What the measure is in the daily tally. */
  readonly field: string;
  readonly aim: Aim | null;
  readonly part: string | null;
  readonly rep: string | null;
};

const plain = (measure: string): AxisLabel => ({
  measure,
  field: countedField(measure) ?? '',
  aim: null,
  part: null,
  rep: null,
});

let known: Map<string, AxisLabel | null> | null = null;
const mostKnown = 5_000;

/** "Calls", "Calls (target)", "AM calls", "Calls - Ann": null for a heading that counts nothing. */
export function measureLabel(heading: string): AxisLabel | null {
  known ??= new Map();
  const before = known.get(heading);
  if (before !== undefined) return before;
  const label = heading.length > 60 ? null : labelOf(heading.trim());
  if (known.size < mostKnown) known.set(heading, label);
  return label;
}

function labelOf(heading: string): AxisLabel | null {
  if (countedField(heading, false)) return plain(heading);
  const aimed = splitAim(heading);
  if (aimed) {
    const own = countedField(aimed.rest) ? plain(aimed.rest) : labelOfParts(aimed.rest);
    if (own && own.aim === null) return { ...own, aim: aimed.aim };
  }
  return labelOfParts(heading) ?? (countedField(heading) ? plain(heading) : null);
}

/** A measure beside a part of the day or a name, in brackets, behind a dash, on a line of its own. */
function labelOfParts(heading: string): AxisLabel | null {
  const pieces = heading
    .split(/\s[-–—]\s|[:|()[\]\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const words = pieces.length === 1 ? twoPieces(heading) : pieces;
  if (words?.length !== 2) return null;
  const [first, second] = words as [string, string];
  for (const [measure, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (!countedField(measure) || countedField(other)) continue;
    if (isPartOfDay(other)) return { ...plain(measure), part: other };
    if (pieces.length === 2 && mayBeName(other)) return { ...plain(measure), rep: other };
  }
  return null;
}

/** "AM calls", "Calls PM". */
function twoPieces(heading: string): string[] | null {
  const words = heading.split(/\s+/);
  if (words.length < 2) return null;
  const [first, last] = [words[0] as string, words[words.length - 1] as string];
  if (isPartOfDay(first)) return [first, words.slice(1).join(' ')];
  return isPartOfDay(last) ? [words.slice(0, -1).join(' '), last] : null;
}

function mayBeName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(text) && aimNamed(text) === null && !isListed(text);
}

function isListed(text: string): boolean {
  return headingIndexOf('dailyActivity').listed.has(joined(foldHeading(text)));
}

/** A field of the daily tally that a heading means: its own words, a count of them, or with a unit in brackets. */
function countedField(text: string, isInBrackets = true): string | null {
  const { listed, fields, nouns } = headingIndexOf('dailyActivity');
  for (const written of formsOf(text, nouns, '')) {
    const { text: form, tier, suffix, qualifier, isVague } = written;
    if (qualifier || isVague) continue;
    if (tier !== 'exact' && !(tier === 'parenthesis' && isInBrackets) && suffix !== 'count') continue;
    const name = listed.get(joined(form))?.[0]?.field;
    const kind = name === undefined ? undefined : fields[name]?.kind;
    if (name === undefined || kind === undefined || (suffix === 'count' && kind !== 'number')) continue;
    if (!isSaidTwice(written, name, { listed })) continue;
    if (kind === 'number' && (hasCurrency(text) || isScaled(text))) continue;
    return kind === 'number' || kind === 'money' || kind === 'seconds' ? name : null;
  }
  return null;
}

/** Whether a measure, as it is written, is an amount. */
export function isMoney(measure: string): boolean {
  return headingIndexOf('dailyActivity').fields[countedField(measure) ?? '']?.kind === 'money';
}
