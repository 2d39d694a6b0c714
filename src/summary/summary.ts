import type { Unit } from '../vocabulary/kpi.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';

/** Everything the report shows, as JSON: text, numbers, null, lists, objects. Keys may be added, not renamed. */
export type Summary = {
  /** The last day that counts, `2025-03-31`. */
  readonly asOf: string;
  readonly timeZone: string;
  readonly language: Language;
  /** The newest day on which anything was counted; null when nothing was. */
  readonly dataThrough: string | null;
  /** Sums of money are in this currency where the tab says which, such as `$` or `₽`; else `''`. */
  readonly currency: string;
  readonly tabs: readonly TabReceipt[];
  /** Sheets that are none of our tabs, with the reason. */
  readonly otherSheets: readonly { readonly sheet: string; readonly text: string }[];
  /** One plain question each, with the answer that is assumed until it is answered. */
  readonly questions: readonly Question[];
  /** Lines of the KPI Settings tab that name no setting or an impossible value. */
  readonly settingProblems: readonly SettingProblem[];
  /** The measures that some tab supplies, by name. */
  readonly measures: readonly string[];
  /** All reps by name, in the order of the report; without the bucket of rows that have none. */
  readonly reps: readonly string[];
  /** The quarters of the report, oldest first, `2025 Q1`. */
  readonly periods: readonly string[];
  readonly kpis: readonly KpiValue[];
  readonly headline: readonly HeadlineKpi[];
  readonly growth: readonly GrowthRow[];
  /** Only what both definitions can be measured of. */
  readonly definitionPairs?: readonly DefinitionPair[];
  readonly stages: readonly StageRow[];
  readonly coaching: readonly CoachingFlag[];
  readonly tooFew?: readonly TooFew[];
  /** Who talks to the wrong people, and whose talk is weak; only what luck does not explain. */
  readonly conversations?: readonly Conversation[];
  /** Reps who are compared with nobody, and why. */
  readonly notCompared?: readonly NotCompared[];
  /** The stage in which most deals die comes first. */
  readonly leaks?: readonly Leak[];
  /** Null where no deal says why it was lost. */
  readonly lostReasons?: LostReasons | null;
  readonly lever?: Lever | null;
  readonly targets: readonly TargetRow[];
  readonly sentences: readonly string[];
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
  /** When calls are answered: by hour and by weekday; empty where calls have no clock. */
  readonly callHours?: readonly CallTime[];
  readonly callWeekdays?: readonly CallTime[];
  /** Null where no tab has a column that might be left blank. */
  readonly dataGaps?: DataGaps | null;
};

/** Where a sheet's rows went: rows = counted + left out. */
export type TabReceipt = {
  readonly tab: TabName;
  readonly sheet: string;
  /** From below the headings to the last row that is not blank. */
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: number;
  /** The heading that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
};

export type Problem = {
  /** How many rows it concerns; 0 when it concerns the tab as a whole. */
  readonly rows: number;
  /** The first of them, as numbered at the left of the sheet; null when it concerns the tab as a whole. */
  readonly row: number | null;
  /** `F` when it concerns one column. */
  readonly column: string | null;
  /** True when the rows are in no number at all; false when they are counted and only noted. */
  readonly leftOut: boolean;
  readonly text: string;
};

/** The line is as if it were not there. */
export type SettingProblem = {
  /** As numbered at the left of the KPI Settings tab. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
};

export type Question = {
  readonly text: string;
  /** The row of the KPI Settings tab that answers it, such as `Calls tab`. */
  readonly setting: string;
  readonly choices: readonly string[];
  /** What each choice means, where the choice itself does not say. */
  readonly choiceTexts?: readonly string[];
  readonly assumed: string;
};

/** A number with its receipt: value = numerator ÷ denominator, or the numerator alone for a sum. */
export type KpiValue = {
  readonly name: string;
  /** Null is the whole team. */
  readonly rep: string | null;
  /** Null is all time; a quarter is `2025 Q1`. */
  readonly period: string | null;
  /** Null when there is nothing to measure. Money in major units, minutes as minutes, a share as 0–1. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many of the denominator were not understood; absent where the KPI has no such thing. */
  readonly unknown?: number;
  /** Why it is blank, or what to know about it; whole sentences. */
  readonly note?: string;
};

/** One row at the top of the report: the newest quarter against the one before. */
export type HeadlineKpi = {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly unit: Unit;
  readonly group: number;
  readonly direction: 'more is better' | 'less is better' | 'neither';
  /** The quarter shown; null when nothing has a day and all time is shown. */
  readonly period: string | null;
  /** True while that quarter runs. */
  readonly toDate: boolean;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The same days of the quarter before while the quarter runs, else the whole of it. */
  readonly previous: number | null;
  /** For a share: value − previous, in share points; else (value − previous) ÷ |previous|; null where there is nothing to compare. */
  readonly change: number | null;
  /** All time, for comparison. */
  readonly allTime: number | null;
  /** One value per quarter of the report. */
  readonly trend: readonly (number | null)[];
  readonly note: string;
};

export type GrowthRow = {
  readonly period: string;
  readonly rep: string | null;
  readonly wonAmount: number | null;
  readonly dealsWon: number | null;
  readonly dealsLost: number | null;
  readonly dealsCreated: number | null;
  readonly leadsCreated: number | null;
  /** Of the won amount against the quarter before; `new` after a quarter of zero, null without a quarter before. */
  readonly growth: number | 'new' | null;
  readonly dealsWonGrowth: number | 'new' | null;
  readonly dealsCreatedGrowth: number | 'new' | null;
  readonly leadsCreatedGrowth: number | 'new' | null;
  /** True for the running quarter, which is compared with the same days of the one before. */
  readonly toDate: boolean;
  /** Against the same quarter a year before, or its same days. */
  readonly overYear?: Readonly<Record<GrownMeasure, number | 'new' | null>>;
};

export type GrownMeasure = 'wonAmount' | 'dealsWon' | 'dealsCreated' | 'leadsCreated';

/** One number by two definitions that are both in use: why they differ is said beside each. */
export type DefinitionPair = { readonly kpi: string; readonly definitions: readonly Definition[] };

export type Definition = {
  readonly label: string;
  readonly remark: string;
  /** Measures by name; those below add up. */
  readonly above: string;
  readonly below: readonly string[];
  /** The newest quarter of the report. */
  readonly newest: Pick<KpiValue, 'value' | 'numerator' | 'denominator'>;
  readonly allTime: Pick<KpiValue, 'value' | 'numerator' | 'denominator'>;
};

export type StageRow = {
  readonly pipeline: string | null;
  readonly stage: string;
  readonly reached: number;
  readonly passed: number;
  readonly lost: number;
  readonly open: number;
  /** Passed ÷ (passed + lost). */
  readonly conversion: number | null;
  /** Money of the deals lost there, major units; null without amounts. */
  readonly lostAmount: number | null;
  /** True without a stage history: the stage a deal died or stands in is all that is known. */
  readonly approximate: boolean;
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

/** Lost deals by the reason that was given; every `byStage` has a number for each of `stages`. */
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

export type CoachingFlag = {
  /** Null is the team as a whole, for a process. */
  readonly rep: string | null;
  readonly kpi: string;
  /** Null where quarters were added up. */
  readonly period: string | null;
  readonly verdict: 'amber' | 'red' | 'strength' | 'process';
  readonly numerator: number;
  readonly denominator: number;
  /** The 95 % interval of numerator ÷ denominator. */
  readonly low: number;
  readonly high: number;
  /** The rest of the team without the rep; for a process the team in the quarters before. */
  readonly team: number;
  readonly text: string;
  /** `team` is `teamNumerator` ÷ `teamDenominator`. */
  readonly teamNumerator?: number;
  readonly teamDenominator?: number;
  /** The quarters it is about, oldest first. */
  readonly quarters?: readonly string[];
  /** What reaching `team` would bring; absent for a strength. */
  readonly gain?: Gain;
};

/** Per quarter, at the team's rates. */
export type Gain = {
  /** At the step itself: appointments held, no-shows avoided. */
  readonly count: number;
  /** Carried down the funnel; null where no deals are known. */
  readonly deals: number | null;
  /** Major units. */
  readonly amount: number | null;
};

/** `wrong people`: few of the conversations are with a decision maker. `weak talk`: few of those with one are productive. */
export type Conversation = {
  readonly rep: string;
  readonly verdict: 'wrong people' | 'weak talk';
  /** The quarters it is about, oldest first. */
  readonly quarters: readonly string[];
  readonly numerator: number;
  readonly denominator: number;
  /** The rest of the team. */
  readonly team: number;
  readonly text: string;
};

/** Ramping up, or alone in the role. */
export type NotCompared = {
  readonly rep: string;
  readonly reason: 'ramping' | 'alone';
  /** The first day after ramping up. */
  readonly until: string | null;
  readonly role: string;
  readonly text: string;
};

/** A rep with too small a sample to be judged. */
export type TooFew = {
  readonly rep: string;
  readonly kpi: string;
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
  /** About so many more. */
  readonly needed: number;
  readonly text: string;
};

/** A stage where deals die, and whether more die there than luck explains. */
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

/** The step at which reaching the others' rate brings most. */
export type Lever = {
  readonly kpi: string;
  /** Who would have to; empty for the team as a whole. */
  readonly reps: readonly string[];
  readonly gain: Gain;
  readonly text: string;
};

export type TargetRow = {
  readonly kpi: string;
  readonly rep: string | null;
  readonly period: string;
  readonly target: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly projection: number | null;
  readonly requiredPerDay: number | null;
  readonly text: string;
  /** By the working days left; null where `requiredPerDay` is. */
  readonly requiredPerWorkday?: number | null;
  /** True for a team that has no target of its own: its reps' added up. */
  readonly isSum?: boolean;
  /** True while it is too early in the period to say where it is heading. */
  readonly isEarly?: boolean;
  /** While the period runs: what had been reached by the same day of the four periods before, oldest first. */
  readonly sameDay?: readonly { readonly period: string; readonly actual: number | null }[];
  /** Calls a working day: what reaching the target takes at the team's rates, and what is made now. */
  readonly calls?: { readonly needed: number; readonly now: number } | null;
};

/** A number of a closed quarter that is no longer what was reported. */
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

/** The calls of one hour of the day (0–23) or one weekday (0 is Monday), against all others. */
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

/** Clients of appointments; counted over all rows, since clients do not add up over days. */
export type AppointmentClientsSummary = {
  /** With a no-show or a cancellation, and those of them who came later all the same. */
  readonly missed: number;
  readonly recovered: number;
  /** With exactly one appointment and none ahead. */
  readonly onlyOne: number;
  /** The newest of these, by name. */
  readonly names: readonly { readonly client: string; readonly rep: string | null; readonly day: string | null }[];
};

/** What reps have left blank, over all time. */
export type DataGaps = {
  /** `label` are the rows that lack something, `field` is what they lack. */
  readonly gaps: readonly { readonly name: string; readonly label: string; readonly field: string }[];
  /** In the order of the report, the team (null) last; one count per gap. */
  readonly rows: readonly {
    readonly rep: string | null;
    readonly counts: readonly { readonly missing: number; readonly among: number }[];
  }[];
  readonly text: string;
};
