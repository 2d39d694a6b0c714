import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/** Rows that say no to both; fewer may do so by chance. */
const leastRows = 5;

/** "Appt? (Y/N)" says how it is answered. */
const yesOrNo = /\s*[([]\s*(y\s*\/\s*n|yes\s*\/\s*no|да\s*\/\s*нет)\s*[)\]]/i;

/**
 * Whether a box such as "Appt set" is empty on rows of what looks like a list of appointments: a row is somebody who walked
 * in or was called, and only some of them have an appointment. Where nothing but a yes or a no says who came, so may any box
 * before it without which nobody did.
 */
export function someAreNotBooked({ tab, columns }: Reading, { headings, cellsOf }: SheetSample): boolean {
  if (tab !== 'meetings') return false;
  const { booked } = tabs.calls.fields;
  const known = new Set([...booked.headings.en, ...booked.headings.ru].map(foldHeading));
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const answersOf = (column: number): string[] => {
    const texts = cellsOf(column).map(String);
    const classify = classifierOf(booked, undefined, texts);
    return texts.map((text) => (isBlank(text) ? 'no' : classify(text)));
  };
  const came = columns.outcome ? answersOf(columns.outcome.index) : [];
  const areAnswers = came.includes('yes') && came.includes('no') && !came.includes('unknown');
  return headings.some((heading, column) => {
    if (taken.has(column)) return false;
    const mayGate = areAnswers && column < (columns.outcome?.index ?? 0);
    const isKnown = known.has(foldHeading(heading.replace(yesOrNo, '')));
    if (!isKnown && !mayGate) return false;
    const answers = answersOf(column);
    if (!answers.includes('yes') || !answers.includes('no') || answers.includes('unknown')) return false;
    if (isKnown) return true;
    const refused = answers.filter((answer, row) => answer === 'no' && came[row] === 'no').length;
    return refused >= leastRows && answers.every((answer, row) => answer === 'yes' || came[row] === 'no');
  });
}
