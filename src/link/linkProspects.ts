import { type Columns, classesOf, codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';

const classes = ['blank', 'called', 'reached'] as const;

/**
 * People instead of calls: each counts once, on the first call to them, and was reached if any call to them was
 * answered. By the lead where calls name one, else by the client; where neither is read there are none.
 * @param calls those that count
 */
export function linkProspects(calls: TypedTab): Columns {
  const people = codesOf(calls, 'leadId') ?? codesOf(calls, 'client');
  const at = timesOf(calls, 'at');
  const outcome = classesOf(calls, 'outcome');
  if (!people || !at || !outcome) return {};
  const isConnected = Uint8Array.from(outcome.classes, (name) => Number(name === 'connected' || name === 'productive'));
  const results = outcome.codes;
  // Twice the number of the first call, counted from 1, and 1 more once reached: one look into memory per call.
  const found = new Int32Array(highestCode(people) + 1);
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // Measured: most tabs are in the order of time, either way, which spares looking up the moment of the first call.
  for (let row = 0; row < people.length; row += 1) {
    const person = people[row] as number;
    const seconds = at[row] as number;
    // A comparison with NaN is false.
    if (person === 0 || !(seconds >= 0)) continue;
    const before = found[person] as number;
    const isFirst =
      before === 0 || seconds < earliest || (seconds < latest && seconds < (at[(before >> 1) - 1] as number));
    if (seconds < earliest) earliest = seconds;
    if (seconds > latest) latest = seconds;
    const reached = (before & 1) | (isConnected[results[row] as number] as number);
    found[person] = (isFirst ? 2 * row + 2 : before & ~1) | reached;
  }
  const codes = new Uint8Array(people.length);
  for (let person = 1; person < found.length; person += 1) {
    const own = found[person] as number;
    if (own !== 0) codes[(own >> 1) - 1] = (own & 1) + 1;
  }
  return { prospect: { kind: 'class', codes, texts: [...classes], classes } };
}
