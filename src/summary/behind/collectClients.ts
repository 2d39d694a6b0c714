import { rowsOfTab } from '../../count/rowsOfSheet.ts';
import { rowsOnSheets, sheetsOf } from '../../count/rowsOnSheets.ts';
import { classesOf } from '../../rows/typedTab.ts';
import type { RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import type { Meaning } from './meaning.ts';
import { noSides, type Sides } from './sidesOf.ts';

/** The only appointment of each client who has no other and none ahead. */
export function collectClients(built: Built, rows: RowCollection): Sides {
  const found = built.counted.appointmentClients?.onlyOne ?? [];
  const own = found.map(({ row }) => row);
  add(own, built, rows);
  return noSides;
}

const resultOf = { noShows: 'no-show', cancelled: 'cancelled', held: 'held' } as const;

/** The appointments of a client that came to that end. */
export function collectClient(
  { client, part }: Extract<Meaning, { readonly of: 'client' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const own = built.counted.appointmentClients?.missedAgain.find((one) => one.client === client);
  add(own?.rows ?? [], built, rows, resultOf[part]);
  return noSides;
}

/** @param wanted `rows` of the whole tab that came to it, all of them without it */
function add(found: readonly number[], { counted }: Built, rows: RowCollection, wanted?: string): void {
  for (const { tab, rows: own } of rowsOnSheets(found, sheetsOf('meetings', counted.tabs))) {
    const results = classesOf(tab, 'result');
    for (const { row, day, rep } of rowsOfTab(tab, own))
      if (wanted === undefined || results?.classes[results.codes[row] as number] === wanted)
        rows.add(tab, row, { side: 'above', amount: 1, day, rep });
  }
}
