import { foldHeading } from '../../../values/foldText.ts';

/** What kind of touch a heading names; `any` is a touch of which only its row or its cells may say the kind. */
export type TouchKind = 'Call' | 'Email' | 'Meeting' | 'LinkedIn' | 'WhatsApp' | 'SMS' | 'any';

/** What a column says of a touch; `open` is told by its cells. */
export type TouchRole = 'day' | 'time' | 'result' | 'talk' | 'type' | 'rep' | 'note' | 'open';

/** "Call 2 date", «Результат 1 звонка»; without a kind, a number or a role where the heading has none. */
export type TouchHeading = {
  readonly kind: TouchKind | null;
  readonly number: number | null;
  readonly role: TouchRole;
};

const kinds: readonly (readonly [TouchKind, RegExp])[] = [
  ['Call', /^(calls?|called|dials?|phone|phoned|cold|звон(ок|ка|ки|ков|ку|ком)|прозвон|дозвон|обзвон)$/],
  ['Email', /^(e ?mails?|mails?|emailed|письм[оау]|имейл|емейл)$/],
  ['Meeting', /^(meetings?|demos?|appointments?|visits?|встреч[аиу]?|демо|визит)$/],
  ['LinkedIn', /^(linkedin|li)$/],
  ['WhatsApp', /^(whatsapp|wa|ватсап|вотсап)$/],
  ['SMS', /^(sms|texts?|смс)$/],
  [
    'any',
    /^(touch|touches|touchpoint|attempts?|contacts?|outreach|step|followup|follow|касани[еяю]|попытк[аиу]|контакта?|подход)$/,
  ],
];

const roles: readonly (readonly [TouchRole, RegExp])[] = [
  ['day', /^(dates?|day|when|дат[аы]|когда|день|числ[оа])$/],
  ['time', /^(time|время)$/],
  [
    'result',
    /^(results?|outcomes?|status|disposition|response|reaction|результат[аы]?|итог[аи]?|исход|статус|ответ|реакция)$/,
  ],
  ['talk', /^(duration|minutes|mins|length|длительность|минут)$/],
  ['type', /^(type|channel|method|kind|тип|канал|способ)$/],
  ['rep', /^(by|rep|sdr|bdr|agent|caller|who|менеджер|кто|сотрудник)$/],
  ['note', /^(notes?|comments?|remarks?|summary|комментари[ий]|коммент|примечани[ея]|заметк[аи])$/],
];

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|');
const russianOrdinals = [
  /^перв/,
  /^втор/,
  /^трет/,
  /^четв[её]рт/,
  /^пят/,
  /^шест/,
  /^седьм/,
  /^восьм/,
  /^девят/,
  /^десят/,
];

const filler = /^(of|the|made|sent|up|no|№|#|in|th|st|nd|rd|го|й|я|ый|ая|ое|е|ой|для|по)$/;

/** The longest cadences have some fifteen touches; a higher number is a day, a year or an amount. */
const mostTouches = 20;

/** Null for a heading with any other word. */
export function touchHeading(heading: string): TouchHeading | null {
  if (heading.length > 60) return null;
  let kind: TouchKind | null = null;
  let number: number | null = null;
  let role: TouchRole | null = null;
  for (const word of wordsOf(heading)) {
    const own = numberOf(word);
    const named = kinds.find(([, pattern]) => pattern.test(word))?.[0];
    const said = roles.find(([, pattern]) => pattern.test(word))?.[0];
    if (own !== null) {
      if (number !== null) return null;
      number = own;
    } else if (named) {
      // "Call attempt 1" is a call; two kinds in one heading are neither.
      if (kind !== null && kind !== 'any' && named !== 'any' && named !== kind) return null;
      kind = kind === null || kind === 'any' ? named : kind;
    } else if (said) role = role === null || role === 'rep' || role === 'day' ? said : role;
    else if (!filler.test(word)) return null;
  }
  if (kind === null && number === null && role === null) return null;
  return { kind, number, role: role ?? 'open' };
}

function wordsOf(heading: string): string[] {
  const folded = foldHeading(heading)
    .replace(/linked in/g, 'linkedin')
    .replace(/\be mail/g, 'email')
    .replace(/follow ups?/g, 'followup');
  return folded
    .replace(/([a-zа-я#№])(\d)/g, '$1 $2')
    .replace(/(\d)([a-zа-я])/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '');
}

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= mostTouches ? Number(word) : null;
  const english = ordinals.indexOf(word);
  if (english >= 0) return english + 1;
  const russian = russianOrdinals.findIndex((stem) => stem.test(word));
  return russian < 0 ? null : russian + 1;
}
