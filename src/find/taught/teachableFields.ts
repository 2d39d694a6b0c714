import { fieldsOf } from '../../settings/fieldNames.ts';
import { type RowKind, tabOfKind } from '../../vocabulary/rowKind.ts';

type Teachable = {
  /** What is asked first, in this order. */
  readonly main: readonly string[];
  /** One field of each group must be said, or nothing could be counted. */
  readonly needs: readonly (readonly string[])[];
};

const teachable: Readonly<Record<RowKind, Teachable>> = {
  call: { main: ['at', 'rep', 'outcome', 'talk', 'client'], needs: [['at', 'outcome', 'talk']] },
  lead: { main: ['created', 'rep', 'status', 'isConverted', 'client'], needs: [['created', 'status', 'isConverted']] },
  meeting: { main: ['at', 'rep', 'outcome', 'client'], needs: [['at', 'outcome']] },
  email: { main: ['at', 'rep', 'outcome', 'client'], needs: [['at']] },
  deal: {
    main: ['created', 'closed', 'rep', 'stage', 'amount', 'client'],
    needs: [['created', 'closed', 'stage', 'status', 'isWon', 'wonAt']],
  },
  sale: { main: ['closed', 'rep', 'amount', 'client'], needs: [['closed'], ['rep', 'amount', 'client']] },
  day: {
    main: [
      'day',
      'rep',
      'callsMade',
      'callsConnected',
      'appointmentsSet',
      'appointmentsHeld',
      'emailsSent',
      'dealsWon',
    ],
    needs: [['day']],
  },
};

/** Every row of a sheet of sales is won: whatever else says how a deal ended has no place there. */
const saidBySale: readonly string[] = ['created', 'stage', 'status', 'isWon', 'isLost', 'isClosed', 'wonAt', 'lostAt'];

export function mainFields(kind: RowKind): readonly string[] {
  return teachable[kind].main;
}

/** The other fields that something counts or links, in the order of the tab. */
export function furtherFields(kind: RowKind): string[] {
  const fields = fieldsOf(tabOfKind[kind]);
  return Object.keys(fields).filter((name) => {
    const { linked, headings } = fields[name] as (typeof fields)[string];
    const isAsked = !linked && headings.en.some(Boolean) && !teachable[kind].main.includes(name);
    // The clock of a day is asked for nowhere: a day and its clock are one column, or the day will do.
    return isAsked && !['atDate', 'atTime'].includes(name) && !(kind === 'sale' && saidBySale.includes(name));
  });
}

/** The fields of which at least one is still to be said; null when enough is. */
export function stillNeeded(kind: RowKind, columns: Readonly<Record<string, string>>): readonly string[] | null {
  const open = teachable[kind].needs.find((group) => !group.some((field) => columns[field]));
  if (open) return open;
  const counted = Object.keys(columns).filter((field) => field !== 'day' && field !== 'rep');
  return kind === 'day' && counted.length === 0 ? teachable.day.main.slice(2) : null;
}
