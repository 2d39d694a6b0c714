import seen from './seen.json' with { type: 'json' };
import { correctedCosts, type Seen } from './seen.ts';
import type { Stats } from './stats.ts';

/** Seconds inside real Apps Script; three guesses, since the published figures differ by that much. */
export type RunTime = { low: number; mid: number; high: number };

type UnitCosts = Record<Exclude<keyof Stats, 'calls' | 'turns'>, number>;

/**
 * Seconds per unit, fitted to published measurements of other projects; not measured on Google by this one.
 * `seconds` is the factor between JavaScript in Node and there; a change of direction costs a flush. Of builders nothing
 * is published: each call leaves the script as a cached read does, which has cost 3 ms, or a buffered write, 0.4 ms.
 */
const costs: Record<keyof RunTime, UnitCosts> = {
  low: {
    executions: 0.8,
    reads: 0.1,
    cellsRead: 8e-6,
    writes: 0.0005,
    cellsWritten: 80e-6,
    flushes: 0.1,
    charts: 0.5,
    dates: 0.0008,
    properties: 0.03,
    builders: 0.00005,
    seconds: 1.5,
  },
  mid: {
    executions: 1.5,
    reads: 0.2,
    cellsRead: 20e-6,
    writes: 0.003,
    cellsWritten: 120e-6,
    flushes: 0.5,
    charts: 1,
    dates: 0.0009,
    properties: 0.045,
    builders: 0.0004,
    seconds: 3,
  },
  high: {
    executions: 5,
    reads: 0.6,
    cellsRead: 50e-6,
    writes: 0.01,
    cellsWritten: 200e-6,
    flushes: 1.5,
    charts: 3,
    dates: 0.001,
    properties: 0.2,
    builders: 0.003,
    seconds: 6,
  },
};

function total(stats: Stats, unit: UnitCosts): number {
  let seconds = stats.turns * unit.flushes;
  for (const key of Object.keys(unit) as (keyof UnitCosts)[]) seconds += stats[key] * unit[key];
  return seconds;
}

/** @param measured what a self-test on Google has found; it takes the place of the published figures */
export function estimateRunTime(stats: Stats, measured = seen as Seen): RunTime {
  const under = (published: UnitCosts): number => total(stats, correctedCosts(published, measured));
  return { low: under(costs.low), mid: under(costs.mid), high: under(costs.high) };
}
