export type Revision = {
  readonly period: string;
  /** A KPI, or a measure whose growth is shown. */
  readonly name: string;
  /** The day on which a build first saw the quarter closed. */
  readonly reported: string;
  readonly before: { readonly value: number; readonly numerator: number | null; readonly denominator: number | null };
  readonly now: { readonly value: number; readonly numerator: number | null; readonly denominator: number | null };
  /** Days of the quarter on which the counts of the tabs behind it differ. */
  readonly days: number;
  /** As far as it is known: those days, other settings or columns, or what happened after the quarter. */
  readonly cause: 'days' | 'settings' | 'later' | null;
  readonly text: string;
};

export type MissingData = {
  /** `label` are the rows that lack something, `field` is what they lack. */
  readonly items: readonly { readonly name: string; readonly label: string; readonly field: string }[];
  /** In the order of the report, the team (null) last; one count per item. */
  readonly rows: readonly {
    readonly rep: string | null;
    readonly counts: readonly { readonly missing: number; readonly among: number }[];
    /** How much of all of it is filled in, 0–1: a score of the data, whose parts are the counts; null where nothing could be missing. */
    readonly score: number | null;
  }[];
  readonly text: string;
};
