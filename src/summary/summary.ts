import type { Language } from '../vocabulary/words.ts';
import type { CoachingFlag, Conversation, Lever, ListFinding, NotCompared, TooFew } from './coaching/coachingFlag.ts';
import type { CallAttempts } from './figures/callAttempts.ts';
import type { CallTime } from './figures/callTime.ts';
import type { AppointmentClientsSummary } from './figures/clients.ts';
import type { DefinitionPair, GrowthRow } from './figures/growthRow.ts';
import type { HeadlineKpi, KpiValue } from './figures/kpiValue.ts';
import type { RowMedian } from './figures/medians.ts';
import type { ReportPeriod } from './figures/reportPeriod.ts';
import type { ShowTimes } from './figures/showTimes.ts';
import type { Leak, LostReasons, StageRow } from './funnel/stageRow.ts';
import type { GroupSummary } from './groups/groupSummary.ts';
import type { SameDayRow } from './targets/sameDayRows.ts';
import type { TargetRow } from './targets/targetRow.ts';
import type { WhatIf } from './targets/whatIf.ts';
import type { TabReceipt } from './understood/receipt.ts';
import type { MissingData, Revision } from './understood/trust.ts';
import type { Understood } from './understood/understood.ts';

/** The three questions of a Monday morning, a sentence each; null where there is nothing to say. */
export type FirstAnswers = {
  readonly onTrack: string | null;
  readonly coach: string | null;
  readonly leak: string | null;
};

export type Summary = Understood & {
  /** The last day that counts, `2025-03-31`. */
  readonly asOf: string;
  readonly timeZone: string;
  readonly language: Language;
  /** The newest day on which anything was counted; null when nothing was. */
  readonly dataThrough: string | null;
  /** Tabs whose data end clearly before `asOf`, a sentence each; they lead the sentences. */
  readonly staleData?: readonly string[];
  /** Sums of money are in this currency where the tab says which, such as `$` or `₽`; else `''`. */
  readonly currency: string;
  readonly tabs: readonly TabReceipt[];
  /** The measures that some tab supplies, by name. */
  readonly measures: readonly string[];
  /** All reps by name, in the order of the report; without the bucket of rows that have none. */
  readonly reps: readonly string[];
  /** The quarters of the report, oldest first, `2025 Q1`. */
  readonly periods: readonly string[];
  /** What the headline is about; null where nothing has a day. A period that is no quarter has its own values in `kpis`. */
  readonly period?: ReportPeriod | null;
  readonly kpis: readonly KpiValue[];
  readonly headline: readonly HeadlineKpi[];
  readonly growth: readonly GrowthRow[];
  /** Only what both definitions can be measured of. */
  readonly definitionPairs?: readonly DefinitionPair[];
  readonly stages: readonly StageRow[];
  /** Why shares of stages are blank, in one sentence; null where none is. */
  readonly stagesUnsaid?: string | null;
  readonly coaching: readonly CoachingFlag[];
  readonly tooFew?: readonly TooFew[];
  /** Of whom nothing is said since they did too little: each once, at the step that is nearest to enough. */
  readonly scarce?: readonly TooFew[];
  /** Who talks to the wrong people, and whose talk is weak; only what luck does not explain. */
  readonly conversations?: readonly Conversation[];
  /** Who looks weak for the leads that are there to work, not for what is done with them. */
  readonly lists?: readonly ListFinding[];
  /** Reps who are compared with nobody, and why. */
  readonly notCompared?: readonly NotCompared[];
  /** The stage in which most deals die comes first. */
  readonly leaks?: readonly Leak[];
  /** Null where no deal says why it was lost. */
  readonly lostReasons?: LostReasons | null;
  /** Every KPI by source, pipeline or product, of whatever rows say it. */
  readonly groups?: readonly GroupSummary[];
  readonly lever?: Lever | null;
  readonly targets: readonly TargetRow[];
  /** What other calls and ratios would bring in the period shown; null where calls lead to nothing known. */
  readonly whatIf?: WhatIf | null;
  /** The running quarter beside the same days of the four before; empty where nothing can be compared. */
  readonly sameDay?: readonly SameDayRow[];
  /** Beside the mean, of the period shown and of all time; null where no rows of calls are timed. */
  readonly medians?: readonly RowMedian[];
  readonly sentences: readonly string[];
  readonly firstAnswers?: FirstAnswers;
  /** What to write to the team on Monday, line by line; it names nobody's weak points. */
  readonly monday?: readonly string[];
  /** Everybody of whom anything was counted, by name, also those whom the report is not about. */
  readonly team?: readonly string[];
  /** Whom the report is about: "the team" is then their sum. Null is everybody. */
  readonly shown?: {
    readonly reps: readonly string[];
    readonly of: number;
    readonly unknown: readonly string[];
  } | null;
  /** What closed quarters say now and said otherwise when they were reported, the newest first. */
  readonly sinceReported?: readonly Revision[];
  /** What moved since the build before. */
  readonly sinceLastBuild?: readonly string[];
  /** Null where no column tells clients apart. */
  readonly appointmentClients?: AppointmentClientsSummary | null;
  /** Which appointments are held, by the wait since booking and by weekday; null where nobody knows when they were booked. */
  readonly showTimes?: ShowTimes | null;
  /** When calls are answered: by hour and by weekday; empty where calls have no clock. */
  /** How often the first, second … call to a lead gets through; null where that is not known. */
  readonly callAttempts?: CallAttempts | null;
  readonly callHours?: readonly CallTime[];
  readonly callWeekdays?: readonly CallTime[];
  /** Null where no tab has a column that might be left blank. */
  readonly missingData?: MissingData | null;
};
