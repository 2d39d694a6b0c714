/** What an execution asked of Google, in the terms of the run-time model. */
export type Stats = {
  /** Calls from the page or the menu, and custom functions: each starts a script. */
  executions: number;
  /** Every call of a member of a service. */
  calls: number;
  /** Reads that no earlier read of this execution has fetched. */
  reads: number;
  cellsRead: number;
  writes: number;
  /** Values and formats sent as lists count each cell; one format for a whole range counts one. */
  cellsWritten: number;
  flushes: number;
  /** Reads that had to wait for buffered writes. */
  turns: number;
  /** Charts inserted, updated or removed, conditional rules set, columns resized to fit. */
  charts: number;
  /** `formatDate` and `parseDate`. */
  dates: number;
  /** Calls of properties and caches. */
  properties: number;
  /** Calls of what is made without asking: builders of texts, rules and charts, ranges, lists of them. */
  builders: number;
  /** Seconds of the executions in Node without what this host spends on imitating the services. */
  seconds: number;
};

export function emptyStats(): Stats {
  return {
    executions: 0,
    calls: 0,
    reads: 0,
    cellsRead: 0,
    writes: 0,
    cellsWritten: 0,
    flushes: 0,
    turns: 0,
    charts: 0,
    dates: 0,
    properties: 0,
    builders: 0,
    seconds: 0,
  };
}

export function addStats(left: Stats, right: Stats): Stats {
  const sum = emptyStats();
  for (const key of Object.keys(sum) as (keyof Stats)[]) sum[key] = left[key] + right[key];
  return sum;
}
