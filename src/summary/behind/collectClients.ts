import { rowsOfTab } from '../../count/rowsOfSheet.ts';
import { rowsOnSheets, sheetsOf } from '../../count/rowsOnSheets.ts';
import { classesOf, timesOf } from '../../rows/typedTab.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { dealsOfRows } from '../workList/dealsOfClients.ts';
import type { Aside, RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import type { Meaning } from './meaning.ts';
import { noSides, type Sides } from './sidesOf.ts';

/** What an appointment of that end asks for; a past one without an end asks for that. */
const nextSteps: Readonly<Record<string, Extract<Aside, { readonly next: unknown }>['next']>> = {
  held: 'book another',
  'no-show': 'call again',
  cancelled: 'call again',
  rescheduled: 'call again',
  'not held': 'call again',
};

/** The only appointment of each client who has no other and none ahead; whose deals are all closed is left in peace. */
export function collectClients(built: Built, rows: RowCollection): Sides {
  const { counted, source } = built;
  const found = counted.appointmentClients?.onlyOne ?? [];
  const only = found.map(({ row }) => row);
  const dealsOf = dealsOfRows(counted.tabs.filter(({ tab }) => tab === 'deals'));
  for (const { tab, rows: here } of rowsOnSheets(only, sheetsOf('meetings', counted.tabs))) {
    const results = classesOf(tab, 'result');
    const due = timesOf(tab, 'due');
    for (const { row, day, rep } of rowsOfTab(tab, here)) {
      const { isOpen, isClosed } = dealsOf(tab, row);
      const isOver = isClosed && !isOpen;
      const own = nextSteps[results?.classes[results.codes[row] as number] ?? ''] ?? 'say what came of it';
      const next = isOver && own !== 'say what came of it' ? 'nothing' : own;
      const on = due ? Math.floor((due[row] as number) / secondsPerDay) : Number.NaN;
      const aside = { next, daysAgo: Number.isNaN(on) ? null : source.asOf - on } as const;
      rows.add(tab, row, { side: 'above', amount: 1, day, rep, aside });
    }
  }
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
  for (const { tab, rows: here } of rowsOnSheets(own?.rows ?? [], sheetsOf('meetings', built.counted.tabs))) {
    const results = classesOf(tab, 'result');
    for (const { row, day, rep } of rowsOfTab(tab, here))
      if (results?.classes[results.codes[row] as number] === resultOf[part])
        rows.add(tab, row, { side: 'above', amount: 1, day, rep });
  }
  return noSides;
}
