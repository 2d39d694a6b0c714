import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * Whether a box such as "Appt set" is empty on rows of what looks like a list of appointments: a row is somebody who walked
 * in or was called, and only some of them have an appointment.
 */
export function someAreNotBooked({ tab, columns }: Reading, { headings, cellsOf }: SheetSample): boolean {
  if (tab !== 'meetings') return false;
  const { booked } = tabs.calls.fields;
  const known = new Set([...booked.headings.en, ...booked.headings.ru].map(foldHeading));
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  return headings.some((heading, column) => {
    if (taken.has(column) || !known.has(foldHeading(heading))) return false;
    const texts = cellsOf(column).map(String);
    const classify = classifierOf(booked, undefined, texts);
    const answers = texts.map((text) => (isBlank(text) ? 'no' : classify(text)));
    return answers.includes('yes') && answers.includes('no') && !answers.includes('unknown');
  });
}
