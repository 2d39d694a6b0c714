/** The part of the summary's JSON that a terminal shows; the whole of it is `Summary` of the add-on. */
export type ShownSummary = {
  asOf: string;
  timeZone: string;
  language: 'en' | 'ru';
  dataThrough: string | null;
  currency: string;
  measures: string[];
  tabs: ShownTab[];
  outgrown: string | null;
  otherSheets: { sheet: string; headings: string[]; nearest: string | null; missing: string | null; reason: string }[];
  questions: { text: string; assumed: string }[];
  headline: ShownKpi[];
  sentences: string[];
};

export type ShownKpi = {
  label: string;
  unit: 'percent' | 'count' | 'ratio' | 'minutes' | 'money';
  /** Which of the six KPIs it belongs to, 1 to 6. */
  group: number;
  /** Null when nothing has a day and all time is shown. */
  period: string | null;
  toDate: boolean;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  previous: number | null;
  /** Of a share in share points, else in relation to the period before. */
  change: number | null;
  /** What the change means, in words; `''` where nothing is said. */
  verdictText: string;
  allTime: number | null;
  note: string;
  /** The tab that nothing is known of and that would have it. */
  missingTab?: string;
};

export type ShownTab = {
  tab: string;
  sheet: string;
  rows: number;
  counted: number;
  leftOut: number;
  /** The heading that each field was found under. */
  columns: Record<string, string>;
  problems: { text: string }[];
};
