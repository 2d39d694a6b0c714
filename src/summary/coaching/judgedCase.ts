import type { Period } from '../../vocabulary/period.ts';
import type { Ground } from '../figures/answers.ts';
import type { JudgedKpi } from './judgedKpis.ts';
import type { Peers, QuarterSamples, WonPerQuarter } from './teamSamples.ts';

export type CoachingOptions = {
  /** Oldest first. */
  readonly quarters: readonly Period[];
  /** 0 among them is the bucket of rows without a rep: part of the team, judged by nobody. */
  readonly reps: readonly number[];
  readonly nameOf: (rep: number) => string;
  readonly currency: string;
  readonly matureAfterDays: number;
  /** Without it the whole team is one group and everybody is compared. */
  readonly peers?: Peers;
  /** Whose flags are told, by name; null is the team. Everybody is compared with everybody all the same. */
  readonly isTold?: (rep: string | null) => boolean;
};

/** One quarter of one KPI. */
export type Moment = {
  readonly label: string;
  readonly isRunning: boolean;
  /** In quarters: 1, or how much of a running one is over. */
  readonly length: number;
  readonly samples: QuarterSamples;
};

/** One KPI with everything that is needed to judge it. */
export type Case = {
  readonly judged: JudgedKpi;
  /** The newest first, mature ones only. */
  readonly moments: readonly Moment[];
  readonly won: WonPerQuarter;
  readonly ground: Ground;
  readonly options: CoachingOptions;
};
