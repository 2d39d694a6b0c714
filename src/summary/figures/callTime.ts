export type CallTime = {
  readonly time: number;
  readonly made: number;
  readonly connected: number;
  readonly ratio: number;
  /** The 95 % interval of the ratio. */
  readonly low: number;
  readonly high: number;
  /** The ratio of all other hours or weekdays. */
  readonly others: number | null;
  /** Said only where luck is out of the question. */
  readonly verdict: 'better' | 'worse' | null;
};
