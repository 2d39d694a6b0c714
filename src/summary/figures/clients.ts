export type AppointmentClientsSummary = {
  /** With a no-show or a cancellation, and those of them who came later all the same. */
  readonly missed: number;
  readonly recovered: number;
  /** With exactly one appointment and none ahead. */
  readonly onlyOne: number;
  /** The newest of these, by name. */
  readonly names: readonly { readonly client: string; readonly rep: string | null; readonly day: string | null }[];
};
