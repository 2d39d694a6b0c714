import { type ClassColumn, type Columns, classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { CallsByLead } from './callsByLead.ts';

/**
 * Which call in the row to its lead a call was, 1 is the first: of leads that came while the log was kept, from their
 * first call to the one that got through. Where nobody knows how a call ended, nobody knows what the later ones are.
 * @param logged what the call log says of each lead, as `leadCallLog` has it
 */
export function callAttempts(
  leads: TypedTab,
  { logged }: Columns,
  calls: TypedTab,
  byLead: CallsByLead | null,
): Columns {
  const created = timesOf(leads, 'created');
  const at = timesOf(calls, 'at');
  const outcome = classesOf(calls, 'outcome');
  const own = logged?.kind === 'class' ? byLead : null;
  if (!created || !at || !outcome || !own) return {};
  const { codes, classes } = logged as ClassColumn;
  const values = new Float32Array(calls.rows).fill(Number.NaN);
  for (let lead = 0; lead < leads.rows; lead += 1) {
    const [from, to] = [own.from(lead), own.to(lead)];
    const first = own.rows[from] as number;
    // Two leads of one client have the same calls, which are told once.
    if (classes[codes[lead] as number] !== 'called' || from === to || !Number.isNaN(values[first])) continue;
    // Who was called before being a lead may have been called before the log as well.
    if (dayOf(at[first] as number) < dayOf(created[lead] as number)) continue;
    for (let place = from; place < to; place += 1) {
      const row = own.rows[place] as number;
      const end = outcome.classes[outcome.codes[row] as number] as string;
      if (end === 'unknown' || end === 'blank') break;
      values[row] = place - from + 1;
      if (end === 'connected' || end === 'productive') break;
    }
  }
  return { attempt: { kind: 'number', values } };
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / secondsPerDay);
}
