import { callsConnected, callsMade, productiveCalls } from '../measures/calls.ts';
import { type TypedTab, timesOf } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { reasonCode } from '../vocabulary/leftOut.ts';
import { countTab, supplies } from './count.ts';
import { daysOf, type PipelineTally } from './pipelines.ts';
import { createTallyBuilder, slotsOf } from './tally.ts';

const incoming = reasonCode('inbound');

/** The incoming calls, which are in no KPI, and yet appointments come of them as well; null where there are none. */
export function countIncomingCalls(calls: TypedTab, reps: readonly string[], settings: Settings): PipelineTally | null {
  const times = timesOf(calls, callsMade.on);
  if (!times || !calls.leftOut.includes(incoming)) return null;
  const measures = [callsMade, callsConnected, productiveCalls].filter((measure) => supplies(calls, measure));
  const { first, last } = daysOf(times);
  const builder = createTallyBuilder(measures.length, first, last);
  countTab(
    { ...calls, leftOut: calls.leftOut.map((reason) => Number(reason !== incoming)) },
    measures.map((measure, index) => ({ measure, index })),
    builder,
    settings,
  );
  return { reps, measures: measures.map(({ name }) => name), slots: slotsOf(builder) };
}
