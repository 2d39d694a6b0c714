import { type ClassColumn, type Columns, classesOf, type TypedTab } from '../rows/typedTab.ts';
import { calls } from '../tabs/calls.ts';
import { isPseudoBlank } from '../values/pseudoBlank.ts';

type Second = (first: string, second: string) => boolean;

const isSaid = (name: string): boolean => name !== 'blank' && name !== 'unknown';

/** Later classes are the less favourable ones. */
const callClasses = Object.keys(calls.fields.outcome.classes);
const isConnected = (name: string): boolean => name === 'connected' || name === 'productive';

/**
 * Whether the second column decides. Where reps left the outcome blank, what the telephone system says holds; and a
 * rep's "Callback" on a call that the system calls missed, or that went to voicemail, is no conversation. A word that
 * nobody knows may be a conversation or not, unless the system says that nobody answered.
 */
const systemDecides: Second = (first, second) => {
  if (first === 'blank') return second !== 'blank';
  if (!isSaid(second) || isConnected(second)) return false;
  return first === 'unknown' || (first === 'connected' && callClasses.indexOf(second) > callClasses.indexOf(first));
};

/** "Scheduled" beside a "Show?" that is answered is a status that nobody has changed. */
const showDecides: Second = (first, second) =>
  isSaid(second) && (first === 'blank' || first === 'scheduled' || first === 'unknown');

/** The column beside the outcome, and which of the two decides. */
export type SecondOutcome = { readonly field: string; readonly decides: Second };

export const secondOutcome = {
  calls: { field: 'answered', decides: systemDecides },
  meetings: { field: 'attended', decides: showDecides },
} as const satisfies Readonly<Record<string, SecondOutcome>>;

/** Calls and meetings whose outcome stands in several columns get one, row by row. */
export function joinOutcomes(tab: TypedTab): Columns {
  if (tab.tab === 'calls') return outcomeAs(joinSecond(tab, secondOutcome.calls));
  if (tab.tab !== 'meetings') return {};
  return outcomeAs(joinCancelReason(tab, joinFlags(tab, joinSecond(tab, secondOutcome.meetings))));
}

function outcomeAs(outcome: ClassColumn | null): Columns {
  return outcome ? { outcome } : {};
}

function joinSecond(tab: TypedTab, { field, decides }: SecondOutcome): ClassColumn | null {
  const [first, second] = [classesOf(tab, 'outcome'), classesOf(tab, field)];
  if (!first || !second) return first ?? second;
  const offset = first.texts.length;
  const codes = new Int32Array(tab.rows);
  for (let row = 0; row < codes.length; row += 1) {
    const [own, other] = [first.codes[row] as number, second.codes[row] as number];
    codes[row] = decides(first.classes[own] as string, second.classes[other] as string) ? offset + other : own;
  }
  return {
    kind: 'class',
    codes,
    texts: [...first.texts, ...second.texts],
    classes: [...first.classes, ...second.classes],
  };
}

/** The column of each flag, and what its yes says; the first that is ticked decides. */
export const flags = [
  { field: 'cancelled', says: 'cancelled' },
  { field: 'moved', says: 'rescheduled' },
  { field: 'noShow', says: 'no-show' },
] as const;

/**
 * A flag that is ticked says what became of a meeting. Where no column holds an outcome and people mark who did not
 * come, a "no" there says that they came, unless another flag says what nobody understands.
 */
function joinFlags(meetings: TypedTab, known: ClassColumn | null): ClassColumn | null {
  const found = flags.flatMap(({ field, says }) => {
    const column = classesOf(meetings, field);
    return column ? [{ column, says, field }] : [];
  });
  if (found.length === 0) return known;
  const outcome = known ?? noOutcome(meetings);
  const offset = outcome.texts.length;
  const texts = [...outcome.texts, ...found.map(({ says }) => says), '', 'held'];
  const classes = [...outcome.classes, ...found.map(({ says }) => says), 'unknown', 'held'];
  const codes = Int32Array.from(outcome.codes);
  const noShow = found.findIndex(({ field }) => field === 'noShow');
  for (let row = 0; row < codes.length; row += 1) {
    const said = found.map(({ column }) => column.classes[column.codes[row] as number]);
    const ticked = said.indexOf('yes');
    if (ticked >= 0) codes[row] = offset + ticked;
    else if (!known && said.includes('unknown')) codes[row] = classes.length - 2;
    else if (!known && said[noShow] === 'no') codes[row] = classes.length - 1;
  }
  return { kind: 'class', codes, texts, classes };
}

/** Outcomes over which a reason for calling the meeting off decides. */
export const perhapsCancelled = ['blank', 'scheduled', 'unknown'] as const;

/** Whether only a reason tells which meetings were called off: beside a column that says it, the reason is a remark. */
export function isToldByReason({ columns }: TypedTab): boolean {
  return 'cancelReason' in columns && !('cancelled' in columns);
}

function joinCancelReason(meetings: TypedTab, outcome: ClassColumn | null): ClassColumn | null {
  const reason = isToldByReason(meetings) ? classesOf(meetings, 'cancelReason') : null;
  const isReason = reason?.texts.map((text) => !isPseudoBlank(text)) ?? [];
  if (!reason || !isReason.includes(true)) return outcome;
  // A meeting that is marked as no no-show has not been held if it was called off.
  const isMarked = !classesOf(meetings, 'outcome') && !classesOf(meetings, 'attended');
  const { codes, texts, classes } = outcome ?? noOutcome(meetings);
  const isOpen = classes.map(
    (name) => (perhapsCancelled as readonly string[]).includes(name) || (isMarked && name === 'held'),
  );
  const cancelled = classes.length;
  return {
    kind: 'class',
    codes: Int32Array.from(codes, (code, row) =>
      isOpen[code] && isReason[reason.codes[row] as number] ? cancelled : code,
    ),
    texts: [...texts, 'cancelled'],
    classes: [...classes, 'cancelled'],
  };
}

function noOutcome({ rows }: TypedTab): ClassColumn {
  return { kind: 'class', codes: new Uint8Array(rows), texts: [''], classes: ['blank'] };
}
