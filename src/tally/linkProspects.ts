import { classesOf, codesOf, highestCode, type TypedTab, timesOf } from './typedTab.ts';

const classes = ['blank', 'called', 'reached'] as const;

/**
 * People instead of calls: each counts once, on the first call to them, and was reached if any call to them was
 * answered. By the lead where calls name one, else by the client; where neither is read there are none.
 */
export function linkProspects(calls: TypedTab): void {
  const people = codesOf(calls, 'leadId') ?? codesOf(calls, 'client');
  const at = timesOf(calls, 'at');
  const outcome = classesOf(calls, 'outcome');
  if (!people || !at || !outcome) return;
  const isConnected = outcome.classes.map((name) => name === 'connected' || name === 'productive');
  const size = highestCode(people) + 1;
  const firstCall = new Int32Array(size).fill(-1);
  const reached = new Uint8Array(size);
  for (let row = 0; row < people.length; row += 1) {
    const person = people[row] as number;
    const seconds = at[row] as number;
    if (person === 0 || calls.leftOut[row] !== 0 || Number.isNaN(seconds)) continue;
    const first = firstCall[person] as number;
    if (first === -1 || seconds < (at[first] as number)) firstCall[person] = row;
    if (isConnected[outcome.codes[row] as number]) reached[person] = 1;
  }
  const codes = new Uint8Array(people.length);
  for (let person = 1; person < size; person += 1)
    if (firstCall[person] !== -1) codes[firstCall[person] as number] = reached[person] === 1 ? 2 : 1;
  calls.columns.prospect = { kind: 'class', codes, texts: [...classes], classes };
}
