import { foldHeading, foldText } from '../../values/foldText.ts';
import { joined, type Suffix } from './headingIndex.ts';

/** How a heading was recognised, the surest first. */
export const tiers = ['exact', 'prefix', 'parenthesis', 'noun', 'suffix', 'spelling'] as const;
export type Tier = (typeof tiers)[number];

/** A heading reduced to what may stand in a list. */
export type HeadingForm = {
  readonly text: string;
  readonly tier: Tier;
  /** A word such as "Call" in "Call Owner" was taken off: the sheet speaks of that tab. */
  readonly noun: boolean;
  /** Only fields that take this suffix may be meant. */
  readonly suffix?: Suffix;
};

/**
 * The forms of a heading from the tab's point of view, the surest first.
 * @param nouns joined nouns of the tab
 * @param prefix folded word that most headings of the sheet begin with, such as "deal" in "Deal - Owner"; `''` if none
 */
export function formsOf(heading: string, nouns: readonly string[], prefix: string): HeadingForm[] {
  const forms: HeadingForm[] = [];
  const add = (text: string, tier: Tier, noun: boolean, suffix?: Suffix): void => {
    if (text === '' || forms.some((form) => form.text === text)) return;
    forms.push(suffix ? { text, tier, noun, suffix } : { text, tier, noun });
  };
  const spoken = hasNoun(foldHeading(heading), nouns);
  if (hasCurrency(heading)) add(`${foldHeading(heading)} amount`, 'exact', spoken);
  add(foldHeading(heading), 'exact', spoken);
  add(foldText(heading), 'exact', spoken);
  const own = prefixed(heading);
  const isOwn = own !== null && nouns.includes(joined(own.prefix));
  if (own && (isOwn || own.prefix === prefix || isAcronym(heading))) add(foldHeading(own.rest), 'prefix', isOwn);
  const bare = heading.replace(/[([][^)\]]*[)\]]/g, ' ');
  if (bare !== heading) {
    const rest = prefixed(bare);
    add(
      foldHeading(own && rest && forms.some(({ tier }) => tier === 'prefix') ? rest.rest : bare),
      'parenthesis',
      spoken,
    );
  }
  for (const form of [...forms]) add(withoutUnit(form.text), 'noun', spoken);
  for (const form of [...forms]) for (const text of withoutNouns(form.text, nouns)) add(text, 'noun', spoken);
  for (const form of [...forms]) {
    const match = /^(.+?) (id|(?:full )?name)$/.exec(form.text);
    if (match) add(match[1] as string, 'suffix', spoken, match[2] === 'id' ? 'id' : 'name');
    add(withoutCount(form.text), 'suffix', spoken, 'count');
  }
  return forms;
}

/** "Closed Won $" is an amount and no count. */
export function hasCurrency(heading: string): boolean {
  return /[$€£₽]/.test(heading);
}

/** The part before ` - ` or `: ` and the rest; null where the heading has none. */
export function prefixed(heading: string): { readonly prefix: string; readonly rest: string } | null {
  const match = /^\s*([^:([]{1,40}?)(?:\s[-–—]\s|:\s)\s*(\S.*)$/.exec(heading);
  return match ? { prefix: foldHeading(match[1] as string), rest: match[2] as string } : null;
}

/** "GHB - Stage": an organisation's initials before its own fields say nothing. */
function isAcronym(heading: string): boolean {
  return /^\s*[A-ZА-Я]{2,5}\s[-–—]\s/.test(heading);
}

/** "final_mrr_usd" is money whatever its currency, "Сумма, руб" and "close_at_utc" say how they are written. */
function withoutUnit(folded: string): string {
  return folded.replace(
    / (usd|eur|gbp|rub|uah|kzt|byn|chf|pln|czk|sek|nok|dkk|inr|aud|cad|nzd|sgd|jpy|brl|aed|руб|рублей|грн|тенге|utc|gmt|local)$/,
    '',
  );
}

function hasNoun(folded: string, nouns: readonly string[]): boolean {
  const words = folded.split(' ');
  return (
    words.some((_, i) => nouns.includes(words[i] as string) || nouns.includes(`${words[i]}${words[i + 1] ?? ''}`)) ||
    (words.length === 1 && nouns.some((noun) => folded.length > noun.length && folded.startsWith(noun)))
  );
}

/** "Number of calls", "Calls, qty". */
function withoutCount(folded: string): string {
  return folded
    .replace(/^(# of|#|№|number of|no of|count of|total|total number of|кол во|количество|всего) /, '')
    .replace(/ (#|№|count|qty|шт|кол во|количество)$/, '');
}

/** Without the tab's noun at either end, and without what databases put around a name. */
function withoutNouns(folded: string, nouns: readonly string[]): string[] {
  const technical = folded.replace(/^(property )?(hs |hubspot )?/, '').replace(/ c$/, '');
  const found = technical === folded ? [] : [technical];
  const words = technical.split(' ');
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    if (nouns.includes(words.slice(0, count).join(''))) found.push(words.slice(count).join(' '));
    if (nouns.includes(words.slice(-count).join(''))) found.push(words.slice(0, -count).join(' '));
  }
  if (words.length === 1) {
    for (const noun of nouns) if (technical.startsWith(noun)) found.push(technical.slice(noun.length));
  }
  return found;
}
