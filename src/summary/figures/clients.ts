export type AppointmentClientsSummary = {
  /** With a no-show or a cancellation, and those of them who came later all the same. */
  readonly missed: number;
  readonly recovered: number;
  /** Who missed more than once, those with most misses first; ten at most. */
  readonly missedAgain?: readonly {
    readonly client: string;
    readonly rep: string | null;
    readonly noShows: number;
    readonly cancelled: number;
    readonly held: number;
  }[];
  /** With exactly one appointment and none ahead. */
  readonly onlyOne: number;
  /** The newest of these, by name. */
  readonly names: readonly { readonly client: string; readonly rep: string | null; readonly day: string | null }[];
};
