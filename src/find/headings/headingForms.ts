import { foldHeading, foldText } from '../../values/foldText.ts';
import { joined, type Suffix } from './headingIndex.ts';
import { isNeverMeant, isUnit, type Qualifier, qualified } from './qualifiers.ts';
import { inTwoLanguages } from './twoLanguages.ts';

/** How a heading was recognised, the surest first. */
export const tiers = ['exact', 'qualified', 'prefix', 'parenthesis', 'noun', 'suffix', 'spelling', 'values'] as const;
export type Tier = (typeof tiers)[number];

/** A heading reduced to what may stand in a list. */
export type HeadingForm = {
  readonly text: string;
  readonly tier: Tier;
  /** A word such as "Call" in "Call Owner" was taken off: the sheet speaks of that tab. */
  readonly noun: boolean;
  /** Only fields that take this suffix may be meant. */
  readonly suffix?: Suffix;
  /** Only fields of a kind that this may be said of. */
  readonly qualifier?: Qualifier;
  /** What stood in brackets is no unit: only fields that are told apart by more than their heading may be meant. */
  readonly isVague?: true;
  /** The same in another language, which must mean the same field: «Звонки / Emails» are none of both. */
  readonly translation?: string;
};

/**
 * The forms of a heading from the tab's point of view, the surest first.
 * @param nouns joined nouns of the tab
 * @param prefix folded word that most headings of the sheet begin with, such as "deal" in "Deal - Owner"; `''` if none
 */
export function formsOf(written: string, nouns: readonly string[], prefix: string): HeadingForm[] {
  const heading = withoutNumber(written);
  const forms: HeadingForm[] = [];
  const add = (text: string, tier: Tier, noun: boolean, more: Partial<HeadingForm> = {}): void => {
    const isKnown = forms.some((form) => form.text === text && form.translation === more.translation);
    if (text === '' || isKnown) return;
    forms.push({ text, tier, noun, ...more });
  };
  const spoken = hasNoun(foldHeading(heading), nouns);
  for (const [one, other] of inTwoLanguages(heading)) {
    const [own, translation] = [foldHeading(one), other === undefined ? undefined : foldHeading(other)];
    const said = (reduce: (folded: string) => string): Partial<HeadingForm> =>
      translation === undefined ? {} : { translation: reduce(translation) };
    add(
      own,
      'exact',
      spoken,
      said((folded) => folded),
    );
    add(withoutCount(own), 'suffix', spoken, { suffix: 'count', ...said(withoutCount) });
    add(withoutUnit(own), 'noun', spoken, said(withoutUnit));
  }
  if (hasCurrency(heading))
    for (const word of ['amount', 'сумма']) add(`${withoutUnit(foldHeading(heading))} ${word}`, 'exact', spoken);
  add(foldHeading(heading), 'exact', spoken);
  add(foldText(heading), 'exact', spoken);
  const said = qualified(heading);
  // "Quota amount" is the amount of the tab that is about quotas.
  if (said && !nouns.includes(said.word)) {
    const { qualifier, rest } = said;
    // What was planned is never what was done, however much of the heading is taken off.
    // Beside a unit it is the word itself: «Бюджет, руб» is «Бюджет».
    if (isNeverMeant(qualifier) && !isUnit(rest)) return forms;
    for (const text of [rest, withoutCount(rest), withoutUnit(rest), ...withoutNouns(rest, nouns)])
      add(text, 'qualified', spoken, { qualifier });
  }
  // What a system has converted for the whole company is meant before what stands in each deal's own currency.
  if (isConverted(heading)) add(foldHeading(heading.replace(brackets, ' ')), 'exact', spoken);
  const own = prefixed(heading);
  const isOwn = own !== null && nouns.includes(joined(own.prefix));
  if (own && (isOwn || own.prefix === prefix || isAcronym(heading))) add(foldHeading(own.rest), 'prefix', isOwn);
  const bare = heading.replace(brackets, ' ');
  if (bare !== heading) {
    const rest = prefixed(bare);
    const isVague = (heading.match(brackets) ?? []).some((text) => !isUnit(text));
    add(
      foldHeading(own && rest && forms.some(({ tier }) => tier === 'prefix') ? rest.rest : bare),
      'parenthesis',
      spoken,
      isVague ? { isVague } : {},
    );
  }
  const kept = ({ isVague, qualifier, translation }: HeadingForm): Partial<HeadingForm> => ({
    ...(translation !== undefined && { translation }),
    ...(isVague && { isVague }),
    ...(qualifier && { qualifier }),
  });
  for (const form of [...forms]) add(withoutUnit(form.text), 'noun', spoken, kept(form));
  for (const form of [...forms])
    for (const text of withoutNouns(form.text, nouns)) add(text, 'noun', spoken, kept(form));
  for (const form of [...forms]) {
    const match = /^(.+?) (id|(?:full )?name)$/.exec(form.text);
    const suffix: Suffix = match?.[2] === 'id' ? 'id' : 'name';
    if (match) add(match[1] as string, 'suffix', spoken, { ...kept(form), suffix });
    add(withoutDay(form.text), 'suffix', spoken, kept(form));
    add(withoutCount(form.text), 'suffix', spoken, { ...kept(form), suffix: 'count' });
  }
  return forms;
}

/** A form numbers its questions: "4. Number of calls". */
export function withoutNumber(heading: string): string {
  return heading.replace(/^\s*\d{1,2}[.)]\s+(?=\p{L})/u, '');
}

/** "3. Connected (Y/N)" as it would stand in a list: without its number and what says how its cells are written. */
export function withoutNotes(heading: string): string {
  return withoutNumber(heading).replace(brackets, (text) => (isUnit(text) ? ' ' : text));
}

/** "Closed Won $" and «Продажи, руб.» are amounts and no counts. */
export function hasCurrency(heading: string): boolean {
  return /[$€£₽₸₴]|(^|[^\p{L}])(руб(л\p{L}+)?|р\.|usd|eur|gbp|rub|kzt|uah|грн|тенге|тг)(?!\p{L})/u.test(
    heading.toLowerCase(),
  );
}

function isConverted(heading: string): boolean {
  return /\b(company|home|base|corporate) currency\b|(валюте компании|базовой валюте)/i.test(heading);
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
  return folded
    .replace(/ (in |в )?(k|000s?|thousands?|тыс|тысячах|т р|тр|mln|millions?|млн)(?= |$)/, '')
    .replace(
      / (usd|eur|gbp|rub|uah|kzt|byn|chf|pln|czk|sek|nok|dkk|inr|aud|cad|nzd|sgd|jpy|brl|aed|руб|рублей|грн|тенге|тг|utc|gmt|local|s|secs?|seconds|ms|mins?|minutes|hours|hrs|сек|мин|flag|(?:in )?cents|(?:in )?minor units?|коп|копеек|в копейках)$/,
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

const brackets = /[([][^)\]]*[)\]]/g;

/** «Сумма продаж за день»: a form says of which day it asks. */
function withoutDay(folded: string): string {
  return folded.replace(/ (today|this week|for the day|сегодня|за день|за неделю)$/, '');
}

/** "Number of calls", "Calls, qty", and as a form asks: "How many dials did you make today?". */
function withoutCount(folded: string): string {
  const named = folded
    .replace(
      /^(sum of|sum из|sum для|сумма по полю|# of|#|№|total number of|number of|no of|nr of|num|count of|total|how many|кол во|количество|сколько|всего) /,
      '',
    )
    .replace(/ (#|№|count|qty|шт|кол во|количество)$/, '')
    .replace(/ (actually|really|фактически|реально)(?= )/, '');
  return withoutDay(named)
    .replace(/ (did you|have you|were|was|you|вы|было)( \p{L}+)?$/u, '')
    .replace(/ (did you|have you) /, ' ')
    .replace(/ (ты |вы )?(сделал|совершил|набрал|отправил)\p{L}*( а)?$/u, '')
    .replace(/ (ты |вы )?назначил\p{L}*( а)?$/u, ' назначено')
    .replace(/ (ты |вы )?прове(л|ла|ли)( а)?$/u, ' проведено');
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
