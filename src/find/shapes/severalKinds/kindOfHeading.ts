import { foldHeading } from '../../../values/foldText.ts';
import type { FieldKind, TabName } from '../../../vocabulary/tab.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';

/** What the row of one client may hold besides other things, each of them in columns of its own. */
export type Kind = 'call' | 'meeting' | 'email' | 'deal';

export const tabOf = { call: 'calls', meeting: 'meetings', email: 'emails', deal: 'deals' } as const satisfies Readonly<
  Record<Kind, TabName>
>;

/** A heading that names a kind. */
export type KindHeading = {
  readonly kind: Kind;
  /** Tells two calls of one row apart, as in "Discovery call date" and "Closing call date"; '' without such words. */
  readonly which: string;
  /** Without those words. */
  readonly heading: string;
  /** When, what came of it, or how much: `which` then says of which of several. */
  readonly role: 'day' | 'result' | 'other' | null;
  /** Nothing but the word of the kind, such as "Demo": its cells tell the role. */
  readonly isBare: boolean;
};

const named: readonly (readonly [Kind, RegExp])[] = [
  ['call', /^(calls?|called|dial(s|ed|led)?|звон(ок|ка|ки|ков|ку|ке|ком)|(про|об|до)звон(а|ы|у|е|ом)?)$/],
  [
    'meeting',
    /^(meetings?|mtgs?|demos?|appointments?|appts?|visits?|presentations?|встреч\p{L}*|показ(а|ы|ов|у|е)?|демо|демонстраци\p{L}*|презентаци\p{L}*|визит(а|ы|ов|у|е)?)$/u,
  ],
  ['email', /^(emails?|письм\p{L}*)$/u],
  [
    'deal',
    /^(deals?|opportunity|opportunities|opps?|contracts?|sale|сдел(ка|ки|ку|ке|ок)|договор(а|у|е|ы|ов)?|контракт(а|у|е|ы|ов)?|продаж[аиуе])$/,
  ],
];

/** Numbered, which is a touch, or not the thing itself: the last or the next of many, how many there were, or something that is none of the kinds. */
const others =
  /^(\d+|back|last|latest|recent|previous|prev|next|upcoming|follow|followup|callback|proposals?|quotes?|offers?|trials?|pilots?|linkedin|whatsapp|sms|texts?|count|qty|days|hours|since|until|последн\p{L}*|следующ\p{L}*|предыдущ\p{L}*|повторн\p{L}*|перезвон\p{L}*|кп|предложени\p{L}*|оффер\p{L}*|количество|кол|всего|дней)$/u;

const roles: readonly (readonly [Exclude<KindHeading['role'], null>, RegExp])[] = [
  ['day', /^(dates?|day|when|datetime|дат[аы]|день|когда)$/],
  ['result', /^(results?|outcomes?|status|disposition|response|результат[аы]?|итог[аи]?|исход|статус)$/],
  [
    'other',
    /^(time|stage|amount|value|sum|size|notes?|comments?|type|rep|owner|время|этап|стадия|сумм[аы]|комментари[ий]|примечани[ея]|тип|менеджер)$/,
  ],
];

const filler = /^(of|the|a|at|on|by|with|was|is|for|и|по|с)$/;

/** The kind that the words of a heading name; null where they name none, several, or one of many. */
export function kindOfHeading(text: string): KindHeading | null {
  if (text.length > 60 || !/\p{L}/u.test(text)) return null;
  const written = text
    .trim()
    .replace(/e-?mail/gi, 'email')
    .split(/[\s_]+/);
  const words = foldHeading(written.join(' ')).split(' ');
  const kind = words.map(kindOf).find((one) => one !== undefined);
  if (kind === undefined || words.some((word) => (kindOf(word) ?? kind) !== kind || others.test(word))) return null;
  const said = words.flatMap((word) => roleOf(word) ?? []);
  const role = said.includes('day') ? 'day' : (said[0] ?? null);
  const without = (isLeftOut: (word: string) => boolean): string =>
    written.filter((word) => !isLeftOut(foldHeading(word))).join(' ');
  const rest = without((word) => kindOf(word) !== undefined);
  const which = words.filter(isWhich).join(' ');
  const isKnown = [text, rest, which].some((one) => one === '' || fieldsNamed(tabOf[kind], one).length > 0);
  // "Demo show" is told by a word of its own, as "Show" is; and nobody writes two deals into a row.
  if (isKnown || kind === 'deal')
    return {
      kind,
      which: '',
      heading: isBestWithout(kind, words, text, rest) ? rest : text,
      role,
      isBare: rest === '',
    };
  return { kind, which, heading: without(isWhich), role, isBare: false };
}

function kindOf(word: string): Kind | undefined {
  return named.find(([, pattern]) => pattern.test(word))?.[0];
}

function roleOf(word: string): KindHeading['role'] {
  return roles.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function isWhich(word: string): boolean {
  return kindOf(word) === undefined && roleOf(word) === null && !filler.test(word);
}

/** A list of deals knows "Signed date", and would not look for it in "Contract signed date". */
function isBestWithout(kind: Kind, words: readonly string[], text: string, rest: string): boolean {
  const tab = tabOf[kind];
  const isNoun = words.some((word) => headingIndexOf(tab).nouns.includes(word));
  return !isNoun && fieldsNamed(tab, text).length === 0 && fieldsNamed(tab, rest).length > 0;
}

/** The fields of a tab that are headed exactly so. */
export function fieldsNamed(tab: TabName, heading: string): string[] {
  return (headingIndexOf(tab).listed.get(joined(foldHeading(heading))) ?? []).map(({ field }) => field);
}

/** Of what kind they are, without those that speak of another tab. */
export function fieldsHeaded(tab: TabName, heading: string): FieldKind[] {
  const { fields } = headingIndexOf(tab);
  return fieldsNamed(tab, heading).flatMap((name) => {
    const field = fields[name];
    return field && !field.foreign ? [field.kind] : [];
  });
}

const told: ReadonlySet<FieldKind> = new Set(['time', 'timeOfDay', 'class', 'stage', 'seconds', 'money']);

/** The one kind that is told by the heading although it does not name it: an amount and a closing day are a deal's. */
export function onlyKindOf(heading: string): Kind | null {
  const says = (tab: TabName): boolean => fieldsHeaded(tab, heading).some((kind) => told.has(kind));
  const owners = (Object.keys(tabOf) as Kind[]).filter((kind) => says(tabOf[kind]));
  return owners.length === 1 && !says('leads') ? (owners[0] as Kind) : null;
}
