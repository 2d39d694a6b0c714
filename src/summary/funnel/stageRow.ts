export type StageRow = {
  readonly pipeline: string | null;
  readonly stage: string;
  /** These three are null where lost deals of which nobody knows the stage could make them other numbers. */
  readonly reached: number | null;
  readonly passed: number | null;
  readonly lost: number | null;
  readonly open: number;
  /** Passed ÷ (passed + lost); null where those are, or where nothing is decided. */
  readonly conversion: number | null;
  /** From where to where the share lost here may lie, where losses of unknown stage could move it by more than the settings let go unsaid. */
  readonly lossBounds?: { readonly low: number; readonly high: number; readonly unknown: number };
  /** True for the line of the lost deals of which nobody knows the stage; `lost` is how many they are. */
  readonly isUnknown?: boolean;
  /** In that line: all lost deals of the funnel. */
  readonly allLost?: number;
  /** Money of the deals lost there, major units; null without amounts. */
  readonly lostAmount: number | null;
  /** True without a stage history: the stage a deal died or stands in is all that is known. */
  readonly approximate: boolean;
  /** Nothing but their names, or where they stand, tells which stage comes before which. */
  readonly isOrderGuessed?: boolean;
  /** Of the deals that came to the stage and have closed on a day that is known: how many were lost there. */
  readonly closed?: { readonly lost: number; readonly decided: number };
  /** Of the deals that came to the stage and closed in the quarter: how many were lost there. The last eight quarters. */
  readonly quarters?: readonly { readonly period: string; readonly lost: number; readonly decided: number }[];
  /** Of the newest quarter against the one before: said only where luck does not explain it. */
  readonly trend?: 'grows' | 'shrinks' | null;
  /** Medians over closed deals of the days spent there; null without a stage history, or of too few deals. */
  readonly days?: {
    readonly won: number | null;
    readonly wonDeals: number;
    readonly lost: number | null;
    readonly lostDeals: number;
  } | null;
};

export type LostReasons = {
  readonly stages: readonly { readonly stage: string; readonly pipeline: string | null }[];
  /** The commonest first. */
  readonly reasons: readonly LostReason[];
  /** All the rarer reasons together; `reasons` is how many there are. */
  readonly others: { readonly reasons: number; readonly byStage: readonly number[]; readonly lost: number } | null;
  readonly notGiven: LostReason | null;
  /** What is said of the stage that leaks. */
  readonly text: string | null;
};

export type LostReason = { readonly reason: string; readonly byStage: readonly number[]; readonly lost: number };

export type Leak = {
  readonly pipeline: string | null;
  readonly stage: string;
  readonly lost: number;
  /** Passed + lost. */
  readonly decided: number;
  /** Lost ÷ decided. */
  readonly share: number;
  /** Of all losses of the report. */
  readonly shareOfLosses: number;
  /** Lost ÷ decided of the other stages of the pipeline; null where there is no other. */
  readonly elsewhere: number | null;
  /** False where it could be luck, or where there is nothing to compare with. */
  readonly isProven: boolean;
  readonly lostAmount: number | null;
  readonly approximate: boolean;
};
