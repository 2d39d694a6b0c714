import { kpis } from '../kpis/all.ts';
import { tabs } from '../tabs/all.ts';
import type { Kpi, MeasuredKpi } from '../vocabulary/kpi.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { once } from '../vocabulary/once.ts';
import type { TabName } from '../vocabulary/tab.ts';

export type Parameter = { readonly name: string; readonly type: string; readonly text: string };

/** What the generated stub of a custom function says: its help text and the names of its arguments. */
export type Signature = {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
};

/** Tables that spill, with the tabs they are made of. */
export const tables = [
  {
    name: 'KPI_TABLE',
    description: 'All KPIs of every rep and of the team as a table; it needs free cells to the right and below.',
    tabs: ['leads', 'calls', 'meetings', 'emails', 'deals', 'targets'],
  },
  {
    name: 'STAGE_LEAKS',
    description: 'For each stage how many deals reached it, went on, were lost there or are still in it, as a table.',
    tabs: ['deals', 'stageHistory'],
    // Nobody follows a deal from stage to stage by rep or quarter.
    isWhole: true,
  },
  {
    name: 'GROWTH_TABLE',
    description:
      'Won amount, deals and leads by quarter with the growth against the quarter before and over a year, as a table.',
    tabs: ['leads', 'deals'],
  },
  {
    name: 'COACHING_TABLE',
    description:
      'Who differs from the rest of the team by what is statistically clear, at which step and how much, as a table.',
    tabs: ['leads', 'calls', 'meetings', 'deals'],
  },
  {
    name: 'PACE',
    description:
      'Each target with what was reached of it, from where to where it is heading, whether it is likely, and what it needs a day, in calls too, as a table.',
    tabs: ['calls', 'meetings', 'deals', 'targets'],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly description: string;
  readonly tabs: readonly TabName[];
  readonly isWhole?: true;
}[];

/** Tabs besides its own that a tab's linked columns are filled from; without them the links are simply not there. */
const linkedTabs: Partial<Record<TabName, readonly TabName[]>> = { leads: ['calls', 'deals'] };

/** The tabs a KPI counts, in the order of the report; its formula takes their ranges in this order. */
export function tabsOf(kpi: Kpi): TabName[] {
  const measured: MeasuredKpi = kpi.kind === 'measured' ? kpi : kpi.of;
  const names = [...measured.above, ...measured.below].map(({ tab }) => tab.name);
  const order = (Object.keys(tabs) as TabName[]).filter((name) => names.includes(name));
  return kpi.kind === 'attainment' || kpi.kind === 'coverage' ? [...order, 'targets'] : order;
}

/** Tabs a KPI's linked columns come from, besides its own: passed after them, and never read unasked. */
export function linkedTabsOf(kpi: Kpi): TabName[] {
  const own = tabsOf(kpi);
  const measures = kpi.kind === 'measured' ? kpi.above : kpi.of.above;
  const asks = (...fields: readonly string[]): boolean =>
    measures.some(({ where }) => where.some((condition) => fields.some((field) => field in condition)));
  if (asks('logged', 'firstCall')) return ['calls'];
  if (!asks('converted', 'won')) return [];
  const linked = own.flatMap((name) => linkedTabs[name] ?? []).filter((name) => !own.includes(name));
  return measures.some(({ on }) => on === 'firstCallAt') ? linked : linked.filter((name) => name !== 'calls');
}

/** By tab: the others whose rows stand for its own in all that the KPI counts of it, as calls that booked an appointment do. */
export function standInsOf(kpi: Kpi): ReadonlyMap<TabName, readonly TabName[]> {
  const { above, below }: MeasuredKpi = kpi.kind === 'measured' ? kpi : kpi.of;
  const counted = [...above, ...below];
  const others = ({ elsewhere = [] }: Measure): TabName[] => elsewhere.map(({ tab }) => tab.name);
  return new Map(
    counted.flatMap((measure): [TabName, TabName[]][] => {
      const same = counted.filter(({ tab }) => tab === measure.tab);
      const forAll = others(measure).filter((other) => same.every((one) => others(one).includes(other)));
      return forAll.length > 0 ? [[measure.tab.name, forAll]] : [];
    }),
  );
}

const asOf: Parameter = {
  name: 'asOf',
  type: 'string',
  text: '(optional) The cell with the day it is, so that nothing depends on today; blank for As of in KPI Settings, else today.',
};

const countedBy: Parameter = {
  name: 'countedBy',
  type: 'string',
  text: '(optional) "event" for the deals of the period divided by its leads, "lead" for what became of its leads; blank for what KPI Settings say.',
};

/** The likely range of a KPI: its name first, then the arguments of the KPI's own function. */
export const rangeFunction = {
  name: 'KPI_RANGE',
  description:
    'From where to where a share may lie that was measured on so few cases: its 95 % interval, in two cells side by side.',
  tabs: ['leads', 'calls', 'meetings', 'deals'],
} as const;

/** Whether the answer of a KPI is a share of cases, which alone have a likely range. */
export function hasRange(kpi: Kpi): kpi is MeasuredKpi {
  return kpi.kind === 'measured' && kpi.unit === 'percent';
}

/** Counted for those who came in, or as it happens. */
function hasTwoWays(kpi: Kpi): boolean {
  return kpi.kind === 'measured' && kpi.isCohort === true && kpi.otherwise !== undefined;
}

/** What may stand in the rep's place, where it may. */
const orAGroup = ' "source: Referral", "pipeline: New" or "product: Basic" asks for those rows instead.';

/** Of all custom functions, KPIs in the order of the report first. */
export const signatures = once((): readonly Signature[] => [
  ...kpis.map((kpi) => ({
    name: kpi.name,
    description: kpi.description.en,
    parameters: [
      ...parametersFor([...tabsOf(kpi), ...linkedTabsOf(kpi)], orAGroup),
      ...(hasTwoWays(kpi) ? [countedBy] : []),
    ],
  })),
  ...tables.map((table) => ({
    name: table.name,
    description: table.description,
    parameters: 'isWhole' in table ? rangesOf(table.tabs) : parametersFor(table.tabs),
  })),
  {
    name: rangeFunction.name,
    description: rangeFunction.description,
    parameters: [
      {
        name: 'kpi',
        type: 'string',
        text: 'The name of a KPI function whose answer is a share, for example "CALL_CONNECT_RATIO".',
      },
      {
        name: 'range',
        type: 'Array<Array>',
        text: '(optional) The tabs of that function, as it takes them, for example Calls!A:H.',
      },
      { name: 'rep', type: 'string', text: '(optional) A rep; blank for the whole team.' },
      { name: 'period', type: 'string', text: '(optional) For example 2025 Q1; blank for all time.' },
      asOf,
    ],
  },
]);

function parametersFor(names: readonly TabName[], more = ''): Parameter[] {
  return [
    ...rangesOf(names),
    {
      name: 'rep',
      type: 'string',
      text: `(optional) A rep, or a column of reps for a filled table; blank for the whole team.${more}`,
    },
    {
      name: 'period',
      type: 'string',
      text: '(optional) For example 2025, 2025 Q1, "2025-03", last month or 2025-01-15..2025-03-31, or a row of them; blank for all time.',
    },
    asOf,
  ];
}

function rangesOf(names: readonly TabName[]): Parameter[] {
  return names.map((name) => ({
    name: name,
    type: 'Array<Array>',
    text: `(optional) The ${tabs[name].label.en} tab with its headings, for example ${rangeExample(name)}; blank for the tab the add-on found.`,
  }));
}

function rangeExample(name: TabName): string {
  const label = tabs[name].label.en;
  return label.includes(' ') ? `'${label}'!A:H` : `${label}!A:H`;
}
