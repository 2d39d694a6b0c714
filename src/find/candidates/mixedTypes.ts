import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import { tabOfType } from './mixedTab.ts';

/** Whether the sheet's types say that its rows are of several kinds: calls beside e-mails, meetings or tasks. */
export function isMixed({ columns }: Reading, { valuesOf }: SheetSample): boolean {
  if (!columns.type) return false;
  const texts = valuesOf(columns.type.index).map(String);
  if (!saysType(columns.type.heading)) return beginWithKinds(texts);
  const classify = classifierOf(tabs.activities.fields.type, undefined, texts);
  const kinds = new Set(texts.map(classify).filter((kind) => kind !== 'unknown' && kind !== 'blank'));
  return kinds.size > 1 && [...kinds].some((kind) => kind in tabOfType);
}

/** Whether the sheet's subjects say it: most of them begin with what the row is, some with a call and some with another. */
export function areKindsOfSubjects({ columns }: Reading, { valuesOf }: SheetSample): boolean {
  const { type } = columns;
  // Leads that came by phone or by mail have a channel, and a subject about neither.
  return type !== undefined && !saysType(type.heading) && beginWithKinds(valuesOf(type.index).map(String));
}

/** Of the subjects; others say what was talked about. */
const mostSubjects = 0.6;
/** As many of the calls' subjects may be about a meeting or a mail. */
const fewestOthers = 0.1;

function beginWithKinds(texts: readonly string[]): boolean {
  const classify = classifierOf(tabs.activities.fields.type);
  const kinds = texts.map((text) => {
    const words = foldText(text).split(' ');
    const [two, one] = [classify(words.slice(0, 2).join(' ')), classify(words[0] as string)];
    return one in tabOfType ? one : two;
  });
  const countOf = (isMeant: (kind: string) => boolean): number => kinds.filter(isMeant).length;
  const calls = countOf((kind) => kind === 'call');
  const others = countOf((kind) => kind !== 'call' && kind in tabOfType);
  return calls > 0 && others > texts.length * fewestOthers && calls + others > texts.length * mostSubjects;
}

/** Of the types as many must be known: the channels by which people came are those of other things, too. */
const nearlyAll = 0.8;
/** Nothing that is one of them is another, while a call may be "a demo". */
const channels: readonly string[] = ['call', 'email', 'sms'];

/** Whether each row says by which of several channels somebody was touched, whatever the sheet is called. */
export function areOfChannels({ columns }: Reading, { valuesOf }: SheetSample): boolean {
  const { type } = columns;
  if (!type || !saysType(type.heading) || /^(call|lead|source|звон|источник)/i.test(type.heading)) return false;
  const texts = valuesOf(type.index).map(String);
  const classify = classifierOf(tabs.activities.fields.type, undefined, texts);
  const kinds = texts.map(classify);
  const known = kinds.filter((kind) => kind !== 'unknown').length;
  return known >= texts.length * nearlyAll && new Set(kinds.filter((kind) => channels.includes(kind))).size > 1;
}

/**
 * Whether the types are those of a scheduler, such as "Discovery call": what is booked and not yet said to have been made is
 * no call, but an appointment to have one.
 */
export function areBookings({ columns }: Reading, { valuesOf }: SheetSample): boolean {
  const { type } = columns;
  if (!type || ['done', 'outcome', 'talk', 'direction'].some((field) => columns[field])) return false;
  const { type: field } = tabs.activities.fields;
  const { en, ru } = field.classes.call;
  const plain = new Set([...en, ...ru].map(foldText));
  const texts = [...new Set(valuesOf(type.index).map(String))];
  const classify = classifierOf(field, undefined, texts);
  return texts.length > 0 && texts.every((text) => classify(text) === 'call' && !plain.has(foldText(text)));
}

/** Whether the types say where people came from: one who phoned in beside one who walked in was not called. */
export function areSources({ tab, columns }: Reading, { valuesOf }: SheetSample): boolean {
  const { type } = columns;
  return (
    tab === 'activities' &&
    type !== undefined &&
    valuesOf(type.index).some((cell) => source.test(foldText(String(cell))))
  );
}

const source =
  /^(walk ?ins?|internet|web|website|web ?form|google|google ads|facebook|facebook ads|instagram|referrals?|showroom|drive by|avito|сайт|с сайта|интернет|авито|директ|яндекс|реклама|рекомендация|по рекомендации|сарафан|вк|инстаграм|шоурум|самотек)$/;

/** A subject such as "Demo" may head a call too. */
function saysType(heading: string): boolean {
  return /type|kind|activity|categor|chan+el|touch|medium|method|\bvia\b|способ|тип|вид|категор|канал|касани|активност/i.test(
    heading,
  );
}
