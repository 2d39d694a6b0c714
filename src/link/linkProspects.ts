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
  const firstCall = new Int32Array(highestCode(people) + 1).fill(-1);
  const reached = new Uint8Array(firstCall.length);
  for (let row = 0; row < people.length; row += 1) {
    const person = people[row] as number;
    // A comparison with NaN is false.
    if (person === 0 || !((at[row] as number) >= 0)) continue;
    const before = firstCall[person] as number;
    if (before === -1 || (at[row] as number) < (at[before] as number)) firstCall[person] = row;
    if (isConnected[results[row] as number] === 1) reached[person] = 1;
  }
  const codes = new Uint8Array(people.length);
  firstCall.forEach((row, person) => {
    if (row !== -1) codes[row] = (reached[person] as number) + 1;
  });
  return { prospect: { kind: 'class', codes, texts: [...classes], classes } };
}
