import { foldHeading } from '../../values/foldText.ts';
import type { Candidate } from './columnCandidate.ts';

/** Columns of calls whose headings are those of other talks as well: an invitation is accepted, an e-mail answered. */
const ofCalls = ['callsConnected', 'callsNotConnected', 'productiveCalls', 'talkSeconds', 'decisionMakerReached'];

const calls = /(^| )(calls?|called|dial(s|ed|led|er|ler)?|phone|cold call\p{L}*)( |$)|звон|дозвон|набор|набрал|трубк/u;
/** A call that is booked is an appointment to have one, wherever it was agreed on. */
const booked = /(^| )calls? (booked|scheduled|set|held|taken|showed)( |$)|созвон/u;
/** Messages, doors and visits: nobody was called. */
const otherChannel =
  /(^| )(linkedin|li|invit\p{L}+|inmails?|connection requests?|messages?|dms?|chats?|whatsapp|telegram|e ?mails?|opened|opens|doors?|knock\p{L}*|walk ins?|canvass\p{L}*|letters?|письм\p{L}*|писем|сообщен\p{L}*|чат\p{L}*|инвайт\p{L}*|приглашен\p{L}*|двер\p{L}*)( |$)/u;
/** A service desk counts the calls that come in. */
const inbound =
  /(^| )(offered|abandon\p{L}*|inbound|incoming|sla|service level|aht|asa|queue\p{L}*|входящ\p{L}*|вх|потерянн\p{L}*|очеред\p{L}*)( |$)/u;
const answered = /(^| )(answer\p{L}*|handled|принят\p{L}*|отвечен\p{L}*|ответил\p{L}*)( |$)/u;
const outbound = /(^| )(outbound|outgoing|dial(s|ed|led)?|made|исх|исходящ\p{L}*|сделано|набор\p{L}*)( |$)/u;

/**
 * The columns found of a tally, without those of calls where the sheet counts something else: no column says how many
 * calls were made, and others are about e-mails, invitations, doors, or calls that come in.
 * @param sheet its name, which may say the channel
 */
export function withoutOtherChannels(
  found: Readonly<Record<string, Candidate>>,
  headings: readonly string[],
  sheet: string,
): Readonly<Record<string, Candidate>> {
  if (found.callsMade) return found;
  const texts = [...headings, sheet].map(foldHeading);
  const isInbound = texts.some((text) => inbound.test(text)) && !texts.some((text) => outbound.test(text));
  const isOther =
    !texts.some((text) => calls.test(text) && !booked.test(text)) && texts.some((text) => otherChannel.test(text));
  const connected = headings[found.callsConnected?.column ?? -1] ?? '';
  // Who connects has dialled; what is answered has rung.
  if (!isOther && !(isInbound && answered.test(foldHeading(connected)))) return found;
  return Object.fromEntries(
    Object.entries(found).filter(([field, { fromSettings }]) => fromSettings || !ofCalls.includes(field)),
  );
}

/** Messages that are answered too. */
const answeredToo =
  /(^| )(texts?|sms|dms?|linkedin|li|inmails?|whatsapp|telegram|messages?|chats?|сообщен\p{L}*|смс|чат\p{L}*|вотсап\p{L}*|ватсап\p{L}*|телеграм\p{L}*)( |$)/u;
const email = /(^| )(e ?mails?|mails?|письм\p{L}*|писем|почт\p{L}*)( |$)/u;

/** "Replies" beside e-mails and text messages are those of both: how many e-mails were answered, nobody knows. */
export function withoutSharedReplies(
  found: Readonly<Record<string, Candidate>>,
  headings: readonly string[],
): Readonly<Record<string, Candidate>> {
  const { emailReplies: replies, ...others } = found;
  if (!replies || replies.fromSettings || email.test(foldHeading(headings[replies.column] ?? ''))) return found;
  return headings.some((heading) => answeredToo.test(foldHeading(heading))) ? others : found;
}
