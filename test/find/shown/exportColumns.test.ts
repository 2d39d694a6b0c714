import { describe, expect, it } from 'vitest';
import { callsOf, type Product } from './products/calls.ts';
import { type Chance, chanceOf } from './products/chance.ts';
import { crms } from './products/crms.ts';
import { dealsOf } from './products/deals.ts';
import { dialers } from './products/dialers.ts';
import { others, thingsOf } from './products/others.ts';
import { changed, shown, type Table, without } from './shown.ts';

/** Columns without which a number is another and nothing can tell it, with the reason. */
const untold: readonly { readonly reason: string; readonly columns: Readonly<Record<string, string>> }[] = [
  {
    reason: 'nothing else says which calls came in',
    columns: { 'SuiteCRM calls': 'Direction' },
  },
  {
    reason: 'nothing else says which of the calls failed, or were planned',
    columns: { 'Zoom Phone': 'Result', Twilio: 'Status', 'SuiteCRM calls': 'Status' },
  },
  {
    reason: 'what a deal was expected to bring is the only amount that is left of it',
    columns: { 'Dynamics 365': 'Actual Revenue' },
  },
];

type Export = { readonly name: string; readonly tableOf: (seed: number) => Table };

function exportsOf<T>(products: readonly Product<T>[], rowsOf: (chance: Chance) => readonly T[]): Export[] {
  return products.map(({ name, sheet, columns }) => ({
    name,
    tableOf: (seed) => ({
      sheet: seed % 2 === 0 ? 'Sheet1' : sheet,
      headings: Object.keys(columns),
      rows: rowsOf(chanceOf(seed)).map((one) => Object.values(columns).map((cell) => cell(one))),
    }),
  }));
}

const exported = [
  ...exportsOf(dialers, (chance) => callsOf(chance, 60, 0.25)),
  ...exportsOf(crms, (chance) => dealsOf(chance, 60)),
  ...exportsOf(others, (chance) => thingsOf(chance, 60)),
];

const isUntold = (name: string, heading: string): boolean => untold.some(({ columns }) => columns[name] === heading);

describe('an export without one of its columns shows no other number in silence', () => {
  it.each(exported)('of $name', ({ name, tableOf }) => {
    // Always the same rows: of others made by chance some would lack the very cell that tells what the column told.
    const table = tableOf(1 + (exported.findIndex((one) => one.name === name) % 2));
    const before = shown(table);
    for (const [column, heading] of table.headings.entries()) {
      if (isUntold(name, heading)) continue;
      expect([heading, changed(before, without(table, column))]).toEqual([heading, []]);
    }
  });

  it.each(untold.flatMap(({ reason, columns }) => Object.entries(columns).map((one) => [...one, reason] as const)))(
    'but of %s without “%s”: %s',
    (name, heading) => {
      const { tableOf } = exported.find((one) => one.name === name) as Export;
      const table = tableOf(1);
      expect(changed(shown(table), without(table, table.headings.indexOf(heading)))).not.toEqual([]);
    },
  );
});
