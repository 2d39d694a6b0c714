import { foldHeading, foldText } from '../../../values/foldText.ts';
import { isWordOf } from '../../headings/qualifiers.ts';

/** Whether a number is what was done, what was aimed at, or neither: a difference is computed anew. */
export type Aim = 'actual' | 'target' | 'neither';

const computed =
  /^(variance|var|difference|diff|delta|gap|remaining|left|to go|over under|attainment|achievement|vs goal|vs target|vs plan|δ|change|chg|trend|mtd|wtd|qtd|ytd|отклонение|разница|осталось|остаток|выполнение|дельта)$/;

/** "+/-", "±": by how much. */
function isPlusOrMinus(text: string): boolean {
  return /^\s*(±|\+ ?\/? ?[-−–])\s*$/.test(text);
}

/** What a heading or a cell that is nothing else says: "Goal", «Факт». */
export function aimNamed(text: string): Aim | null {
  if (isPlusOrMinus(text)) return 'neither';
  const folded = foldText(text);
  if (isWordOf('planned', folded)) return 'target';
  if (isWordOf('done', folded.replace(/^итого /, ''))) return 'actual';
  return computed.test(folded) ? 'neither' : null;
}

/** "Calls (target)", "Goal: calls", «Звонки, план»: what is counted, and which of the two; null without such a word. */
export function splitAim(heading: string): { readonly aim: Aim; readonly rest: string } | null {
  const parts = foldHeading(heading).split(' ');
  if (parts.length < 2) return null;
  const [first, last] = [parts[0] as string, parts[parts.length - 1] as string];
  const atEnd = first !== last && last !== 'done' ? aimNamed(last) : null;
  if (atEnd) return { aim: atEnd, rest: withoutWord(heading, last) };
  const atStart = first === 'done' ? null : aimNamed(first);
  return atStart ? { aim: atStart, rest: withoutWord(heading, first) } : null;
}

/** The heading as it is written, without the word and what joined it. */
export function withoutWord(heading: string, word: string): string {
  const apart = heading.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/ё/g, 'е');
  return apart
    .replace(new RegExp(`(^|[^\\p{L}\\p{N}])${word}(?=$|[^\\p{L}\\p{N}])`, 'iu'), '$1 ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s,:;/|–—-]+|[\s,:;/|–—-]+$/g, '')
    .replace(/^(for|of|по|на) /i, '');
}

/** "Stretch" beside "Goal", "Calls stretch goal" beside "Calls goal": a second plan of the same, which is not the one that was set. */
export function isFurtherPlan(heading: string, headings: readonly unknown[]): boolean {
  const isPlan = (text: string): boolean => aimNamed(text) === 'target' || splitAim(text)?.aim === 'target';
  return (
    furtherPlan.test(foldText(heading)) &&
    headings.some((other) => typeof other === 'string' && !furtherPlan.test(foldText(other)) && isPlan(other))
  );
}

const furtherPlan = /(^| )(stretch|minimum|maximum|минимум|максимум)( |$)/;

/** A part of a day: its numbers add up with those of the others. */
export function isPartOfDay(text: string): boolean {
  const folded = foldText(text);
  return (
    isWordOf('part', folded) ||
    isHour(text) ||
    /^(a m|p m|1st half|2nd half|first half|second half|before lunch|after lunch|день|днем|до обеда|после обеда|1 я половина|2 я половина|первая половина|вторая половина)$/.test(
      folded,
    )
  );
}

/** "9a", "10 am", "14:00", «9:00–10:00». */
function isHour(text: string): boolean {
  const hour = '(\\d{1,2}(:\\d\\d)? ?(a|p|am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}:\\d\\d)';
  return new RegExp(`^${hour}( ?[-–—] ?${hour})?$`, 'i').test(text.trim());
}
