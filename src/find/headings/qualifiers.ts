import { foldHeading } from '../../values/foldText.ts';
import type { FieldKind } from '../../vocabulary/tab.ts';

/**
 * What a word at either end of a heading says of the numbers below it:
 * - `planned`: not done but wished for; `inbound`: of no call that the team made; `aside`: time that nobody talked
 * - `done`, `outbound`, `talk`, `final`: the very numbers that are meant, where others stand beside them
 * - `former`: what stood there before, and stands in a column of its own now
 * - `part`: a part of the day, which adds up with the other; `whole`: all parts together
 */
export type Qualifier =
  | 'planned'
  | 'inbound'
  | 'aside'
  | 'former'
  | 'done'
  | 'outbound'
  | 'talk'
  | 'final'
  | 'part'
  | 'whole';

const words: Readonly<Record<Qualifier, RegExp>> = {
  planned:
    /^(target|targets|tgt|goal|goals|quota|quotas|plan|plans|planned|norm|forecast|forecasted|expected|estimated|projected|budget|budgeted|objective|stretch|minimum|ожидаем\p{L}+|ожидается|планов\p{L}+|планируем\p{L}+|запланирован\p{L}+|прогнозн\p{L}+|план|планы|цель|цели|норма|норматив|прогноз|квота|бюджет)$/u,
  inbound: /^(inbound|incoming|входящ\p{L}+|вх)$/u,
  aside:
    /^(ring|ringing|wait|waiting|hold|queue|wrap|wrapup|acw|idle|dialing|ожидани\p{L}+|дозвона|удержани\p{L}+|постобработк\p{L}+|очереди)$/u,
  former:
    /^(old|older|former|previous|prev|legacy|deprecated|obsolete|backup|стар(ый|ая|ое|ые)|прежн(ий|яя|ее|ие)|предыдущ(ий|ая|ее|ие)|бывш(ий|ая|ее|ие)|устаревш(ий|ая|ее|ие))$/u,
  done: /^(actual|actuals|fact|facts|real|done|achieved|факт|фактич\p{L}+|сделано|выполнено|выполнен\p{L}+)$/u,
  outbound: /^(outbound|outgoing|исходящ\p{L}+|исх)$/u,
  talk: /^(talk|talking|conversation|разговора|разговоров)$/,
  final: /^(final|финальн\p{L}+|итогов\p{L}+|окончательн\p{L}+)$/u,
  part: /^(am|pm|mornings?|afternoons?|evenings?|утро|утром|вечер|вечером)$/,
  whole: /^(total|totals|overall|altogether|всего|итого|общее|общая|общие)$/,
};

/** Whether a word, folded, is that qualifier. */
export function isWordOf(qualifier: Qualifier, word: string): boolean {
  return words[qualifier].test(word);
}

/** Where a qualifier says the same of every kind of column, there is none. */
const kinds: Readonly<Partial<Record<Qualifier, readonly FieldKind[]>>> = {
  outbound: ['number', 'seconds'],
  talk: ['seconds'],
  part: ['number', 'money', 'seconds'],
  whole: ['number', 'money', 'seconds'],
};

/** Whether a column of that kind may be headed so and still be the field. */
export function maySay(qualifier: Qualifier, kind: FieldKind): boolean {
  return !isNeverMeant(qualifier) && (kinds[qualifier]?.includes(kind) ?? true);
}

/** Numbers under such a heading are none of what was done. */
export function isNeverMeant(qualifier: Qualifier): boolean {
  return ['planned', 'inbound', 'aside', 'former'].includes(qualifier);
}

const atEnd: Readonly<Partial<Record<Qualifier, string>>> = { inbound: 'in', outbound: 'out' };

/** Read first of several: "Planned total" is a plan. */
const order = Object.keys(words) as Qualifier[];

/** The qualifier at an end of a heading, in brackets, behind a dash or bare, and what it is said of; null without one. */
export function qualified(
  heading: string,
): { readonly qualifier: Qualifier; readonly word: string; readonly rest: string } | null {
  const said = foldHeading(heading).split(' ');
  if (said.length < 2) return null;
  for (const qualifier of order) {
    const isAt = (place: number): boolean => isWordOf(qualifier, said[place] as string);
    const last = said.length - 1;
    // "Calls in" and "Calls out": at the beginning of a heading these words are about something else.
    if (atEnd[qualifier] === said[last])
      return { qualifier, word: said[last] as string, rest: said.slice(0, last).join(' ') };
    if (isAt(last)) return { qualifier, word: said[last] as string, rest: said.slice(0, last).join(' ') };
    if (isAt(0)) return { qualifier, word: said[0] as string, rest: said.slice(1).join(' ') };
  }
  return null;
}

/** What is in brackets says how the cells are written, and not of what: seconds, a currency, a zone, yes or no. */
export function isUnit(text: string): boolean {
  const said = foldHeading(text).split(' ');
  return said[0] === '' || isZone(text) || said.every((word) => units.test(word)) || isGoalNoted(said);
}

/** The name of a time zone, as "America/New_York". */
function isZone(text: string): boolean {
  return /^[[(]?\s*[A-Z][a-z]+(\/[A-Z][A-Za-z_-]+){1,2}\s*[)\]]?$/.test(text);
}

/** "Dials (goal: 60)", «Звонки (план 50 в день)»: the number in brackets is the plan, those below are not. */
function isGoalNoted(said: readonly string[]): boolean {
  const others = said.filter((word) => !isWordOf('planned', word) && !/^(is|min|at|least|не|менее|от)$/.test(word));
  const isHowMany = others.every((word) =>
    /^(\d+|a|per|each|day|daily|week|weekly|month|в|на|за|день|неделю|месяц)$/.test(word),
  );
  return others.length < said.length && isHowMany && others.some((word) => /^\d+$/.test(word));
}

const units =
  /^([#№%]|\d+|s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|ms|msecs?|millis|milliseconds?|мс|миллисекунд\p{L}*|hh|mm|ss|h mm|dd|yy|yyyy|d|y|n|yes|no|true|false|(utc|gmt)[+\d]*|cet|cest|est|edt|pst|pdt|cst|cdt|msk|мск|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|start|starting|end|ending|from|to|пн|вт|ср|чт|пт|сб|вс|local|time|timezone|zone|tz|offset|incl|including|in|the|of|and|or|if|any|auto|automatic|formula|optional|required|select|dropdown|авто|автоматически|формула|обязательн\p{L}+|необязательн\p{L}+|выбор|список|text|date|datetime|converted|company|home|base|currency|cents|minor|units?|коп|копе\p{L}+|usd|eur|gbp|rub|chf|pln|sek|nok|dkk|jpy|aud|cad|inr|uah|kzt|k|thousands?|mln|millions?|тыс|тысяч\p{L}*|млн|миллион\p{L}*|рубл\p{L}*|руб|р|count|qty|pcs|шт|чел|ед|кол|во|количество|с|сек|секунд\p{L}*|мин|минут\p{L}*|ч|час\p{L}*|да|нет|чч|мм|сс|дд|гггг|гг|дата|время|в)$/u;
