import type { Host } from '../../workbench/host/host.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { isOwn, roleOf } from './books.ts';
import { ourSheets, textOf, withoutIds } from './breaches.ts';

export const build = (host: Host): unknown => host.run('buildSummary', {});
export const savedLine = { setting: 'Cohort is mature after, days', value: '45' };

export const ownText = ({ sheets }: Workbook): string => JSON.stringify(sheets.filter(isOwn).map(textOf));

export function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** A build says what has changed since the one before, and so does one that has seen half of it: the second says nothing. */
export function isSameBut(host: Host, inTurn: readonly Workbook[]): boolean {
  build(host);
  const found = ownText(host.workbook());
  return inTurn.some((book) => {
    host.setWorkbook(structuredClone(book));
    build(host);
    build(host);
    return ownText(host.workbook()) === found;
  });
}

export function theirsWrong(edited: Workbook, left: Workbook): string[] {
  const theirs = (book: Workbook): string[] => book.sheets.filter((sheet) => roleOf(sheet) === null).map(withoutIds);
  const [wanted, found] = [theirs(edited), theirs(left)];
  return JSON.stringify(wanted) === JSON.stringify(found) ? [] : ['a tab of people is not what they have made of it'];
}

/** What may have become of our sheets: nothing, or this. */
type Known = { readonly start: Workbook; readonly clean: Workbook };

/** As after one of the two, or both in turn, or saying that it is not complete. */
export function oursWrong(known: readonly Known[], left: Workbook): string[] {
  const wrong = known.map(({ start, clean }) => ourSheets({ start, clean, after: left }));
  const sheets = left.sheets.filter(isOwn).map(({ name }) => name);
  return sheets.flatMap((name) => {
    const said = wrong.map((list) => list.find((one) => one.includes(`“${name}”`)));
    return said.every((one) => one !== undefined) ? [said[0] as string] : [];
  });
}

export function isSaved(book: Workbook): boolean {
  const settings = book.sheets.find((sheet) => roleOf(sheet) === 'settings');
  return (
    settings?.rows.some(([name, value]) => name === savedLine.setting && String(value) === savedLine.value) ?? false
  );
}
