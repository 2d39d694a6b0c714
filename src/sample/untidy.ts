import { isConversation } from './calls.ts';
import type { Call, Story } from './rows.ts';

/** Of fewer wins one without its day would leave each quarter's number open, and the sample is to show numbers. */
const manyWins = 50;

/**
 * What every real tab has: outcomes nobody filled in, a word of somebody's own, a name with stray spaces, a call logged
 * twice, a meeting that nobody closed, among many a won deal without its
 * date. All after the story, so that it stays true.
 */
export function makeUntidy({ calls, meetings, deals, asOf }: Story): void {
  const middle = Math.floor(calls.length / 2);
  for (let index = 30; index < calls.length; index += 90) forgetOutcome(calls, index);
  const left = calls.slice(middle).find(({ outcome }) => outcome === 'voicemail');
  if (left) left.outcome = 'shorthand';
  for (let index = 50; index < calls.length; index += middle) (calls[index] as Call).untidy = true;
  const twice = calls.findIndex(({ outcome }, index) => index > middle && outcome === 'not interested');
  if (twice > 0) calls.splice(twice + 1, 0, calls[twice] as Call);
  const unresolved = meetings.filter(({ outcome, at }) => outcome === 'cancelled' && at < asOf).pop();
  if (unresolved) unresolved.outcome = 'scheduled';
  const won = deals.filter(({ stage }) => stage === 'won');
  const undated = won.length < manyWins ? undefined : won[Math.floor(won.length / 3)];
  if (undated) undated.close = null;
}

/** A conversation is always filled in, or the connect rate would tell another story. */
function forgetOutcome(calls: readonly Call[], from: number): void {
  const call = calls.slice(from, from + 30).find(({ outcome }) => !isConversation(outcome));
  if (call) call.outcome = 'blank';
}
