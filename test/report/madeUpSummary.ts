import { kpis } from '../../src/kpis/all.ts';
import type { CoachingFlag } from '../../src/summary/coaching/coachingFlag.ts';
import type { GrowthRow } from '../../src/summary/figures/growthRow.ts';
import type { HeadlineKpi, KpiValue } from '../../src/summary/figures/kpiValue.ts';
import type { StageRow } from '../../src/summary/funnel/stageRow.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { TargetRow } from '../../src/summary/targets/targetRow.ts';
import type { WhatIf } from '../../src/summary/targets/whatIf.ts';
import type { Kpi } from '../../src/vocabulary/kpi.ts';
import type { Language } from '../../src/vocabulary/words.ts';
import { changeVerdictText } from '../../src/words/changeVerdict.ts';
import { definitionWords } from '../../src/words/definitionPairs.ts';

/** A summary as `summarise` gives it, with invented numbers: the shape is real, the business is not. */
export function madeUpSummary({
  language = 'en',
  reps = language === 'ru'
    ? ['Анна Петрова', 'Борис Ким', 'Вера Соколова', 'Глеб Иванов']
    : ['Ana', 'Ben', 'Chloe', 'Dmitri'],
  quarters = ['2025 Q1', '2025 Q2', '2025 Q3', '2025 Q4', '2026 Q1', '2026 Q2', '2026 Q3', '2026 Q4'],
  ...changes
}: Partial<Summary> & { readonly quarters?: readonly string[] } = {}): Summary {
  const noRep = language === 'ru' ? 'Без сотрудника' : 'No rep';
  return {
    asOf: '2026-11-24',
    timeZone: 'Europe/Paris',
    language,
    dataThrough: '2026-11-21',
    currency: language === 'ru' ? '₽' : '$',
    tabs: tabsIn(language),
    otherSheets: [
      {
        sheet: language === 'ru' ? 'Заметки' : 'Notes',
        headings: ['Price', 'Size'],
        nearest: null,
        missing: null,
        reason: language === 'ru' ? 'Ни один столбец не похож на активность.' : 'No column looks like activity.',
      },
    ],
    questions: [
      {
        text:
          language === 'ru'
            ? 'Какой из листов содержит звонки: «Calls» или «Calls (old)»?'
            : 'Which sheet holds the calls: “Calls” or “Calls (old)”?',
        setting: 'Calls tab',
        choices: ['Calls', 'Calls (old)', 'none'],
        assumed: 'Calls',
      },
    ],
    settingProblems: [],
    outgrown: null,
    measures: ['callsMade', 'callsConnected'],
    reps,
    periods: quarters,
    kpis: kpiValues([null, ...reps, noRep], [null, ...quarters]),
    headline: kpis.map((kpi, i) => headlineKpi(kpi, i, { quarters, language })),
    growth: growthRows([null, ...reps], quarters),
    definitionPairs: definitionPairsIn(language),
    stages: stagesIn(language, quarters),
    lostReasons: lostReasonsIn(language),
    coaching: coachingOf(reps, language),
    whatIf: madeUpWhatIf(quarters.at(-1) ?? '2026 Q4'),
    targets: targetsOf(reps, quarters.at(-1) ?? '2026 Q4', language),
    sentences: sentencesIn(language),
    ...changes,
  };
}

/** Calls, appointments and money of a running quarter, with what three figures would make of them. */
function madeUpWhatIf(period: string): WhatIf {
  const follows = ['connectRatio', 'showRate'] as const;
  const row = (
    kpi: string,
    actual: number,
    brought: number,
    own: WhatIf['rows'][number]['follows'],
    target: number | null,
  ) => ({
    kpi,
    actual,
    brought,
    calls: 3200,
    follows: own,
    asToday: actual + (1200 / 40) * 25 * (brought / 3200),
    target,
  });
  return {
    period,
    toDate: true,
    workdays: 25,
    since: '2026-07-01',
    inputs: [
      { name: 'callsPerDay', above: 1200, below: 40 },
      { name: 'connectRatio', above: 300, below: 1200 },
      { name: 'showRate', above: 60, below: 80 },
    ],
    rows: [
      row('CALLS_MADE', 1200, 3200, [], null),
      row('APPOINTMENTS_SET', 90, 240, ['connectRatio'], 150),
      row('WON_AMOUNT', 180_000, 480_000, follows, 300_000),
    ],
  };
}

const amounts: Readonly<Record<Kpi['unit'], number>> = {
  percent: 0.31,
  count: 420,
  ratio: 6.4,
  minutes: 3.2,
  money: 312_400,
};

function wave(seed: number): number {
  return 1 + 0.22 * Math.sin(seed * 1.7);
}

function kpiValue(kpi: Kpi, seed: number): Pick<KpiValue, 'value' | 'numerator' | 'denominator'> {
  const value = amounts[kpi.unit] * wave(seed);
  if (kpi.unit === 'count' || kpi.unit === 'money')
    return { value: Math.round(value), numerator: Math.round(value), denominator: null };
  const denominator = 1650;
  return { value, numerator: Math.round(value * denominator * (kpi.unit === 'minutes' ? 60 : 1)), denominator };
}

function kpiValues(reps: readonly (string | null)[], periods: readonly (string | null)[]): KpiValue[] {
  return kpis.flatMap((kpi, k) =>
    reps.flatMap((rep, r) =>
      periods.map((period, p) => ({
        name: kpi.name,
        rep,
        period,
        ...(kpi.kind === 'attainment' && rep !== null
          ? { value: null, numerator: null, denominator: null }
          : kpiValue(kpi, k + r * 3 + p * 0.6)),
        ...(kpi.name === 'CALL_CONNECT_RATIO' ? { unknown: 14 } : {}),
      })),
    ),
  );
}

function headlineKpi(
  kpi: Kpi,
  seed: number,
  { quarters, language }: { quarters: readonly string[]; language: Language },
): HeadlineKpi {
  const own = kpiValue(kpi, seed);
  const previous = own.value === null ? null : own.value / wave(seed + 2);
  const change =
    own.value === null || previous === null
      ? null
      : kpi.unit === 'percent'
        ? own.value - previous
        : own.value / previous - 1;
  const isGood = change !== null && change > 0 === (kpi.direction === 'more is better');
  const verdict =
    change === null || kpi.direction === 'neither' || kpi.kind !== 'measured' ? null : isGood ? 'better' : 'worse';
  return {
    name: kpi.name,
    label: kpi.label[language],
    description: kpi.description[language],
    unit: kpi.unit,
    group: kpi.group,
    isVolume: kpi.isVolume === true,
    direction: kpi.direction,
    period: quarters.at(-1) ?? null,
    toDate: true,
    ...own,
    previous,
    change,
    verdict,
    verdictText: verdict === null ? '' : changeVerdictText(verdict, language),
    allTime: kpiValue(kpi, seed + 1).value,
    trend: quarters.map((_, i) => (i === 1 ? null : kpiValue(kpi, seed + i * 0.7).value)),
    note: '',
  };
}

function growthRows(reps: readonly (string | null)[], quarters: readonly string[]): GrowthRow[] {
  const at = (i: number) => Math.round(180_000 * wave(i) + 22_000 * i);
  return reps.flatMap((rep) =>
    quarters.map((period, i) => ({
      period,
      rep,
      wonAmount: at(i),
      dealsWon: 40 + 3 * i,
      dealsLost: 61 - i,
      dealsCreated: 120 + 7 * i,
      leadsCreated: 410 + 12 * i,
      appointmentsSet: 90 + 2 * i,
      callsMade: 2_300 + 40 * i,
      growth: i === 0 ? null : i === 3 ? ('new' as const) : at(i) / at(i - 1) - 1,
      dealsWonGrowth: i === 0 ? null : 0.08,
      dealsCreatedGrowth: i === 0 ? null : -0.021,
      leadsCreatedGrowth: i === 0 ? null : 0.03,
      appointmentsSetGrowth: i === 0 ? null : 0.02,
      callsMadeGrowth: i === 0 ? null : 0.017,
      toDate: i === quarters.length - 1,
      overYear: {
        wonAmount: i < 4 ? null : i === 5 ? ('new' as const) : 0.25,
        dealsWon: i < 4 ? null : -0.1,
        dealsCreated: i < 4 ? null : 0,
        leadsCreated: null,
        appointmentsSet: null,
        callsMade: null,
      },
    })),
  );
}

function definitionPairsIn(language: Language): NonNullable<Summary['definitionPairs']> {
  const share = (numerator: number, denominator: number) => ({
    value: numerator / denominator,
    numerator,
    denominator,
  });
  return [
    {
      kpi: 'WIN_RATE',
      definitions: (['wonOfClosed', 'wonOfCreated'] as const).map((way, i) => ({
        label: definitionWords[way].label[language],
        remark: definitionWords[way].remark[language],
        above: 'dealsWon',
        below: ['dealsCreated'],
        newest: share(20, 50 + i),
        allTime: share(210, 600 + i),
      })),
    },
  ];
}

function stagesIn(language: Language, quarters: readonly string[]): StageRow[] {
  const names =
    language === 'ru'
      ? ['Новая', 'Квалификация', 'Предложение', 'Переговоры']
      : ['New', 'Qualified', 'Proposal', 'Negotiation'];
  const counts = [
    [812, 700, 92, 20],
    [700, 561, 101, 38],
    [561, 290, 231, 40],
    [290, 231, 41, 18],
  ];
  return names.map((stage, i) => {
    const [reached = 0, passed = 0, lost = 0, open = 0] = counts[i] ?? [];
    return {
      pipeline: null,
      stage,
      reached,
      passed,
      lost,
      open,
      conversion: passed / (passed + lost),
      lostAmount: lost * 4200,
      approximate: false,
      quarters: quarters.slice(-8).map((period, q) => ({ period, lost: 8 + i + q, decided: q === 0 ? 0 : 40 - i })),
      trend: i === 2 ? 'grows' : i === 3 ? 'shrinks' : null,
      days: { won: 6.5 + i, wonDeals: 40, lost: i === 0 ? null : 9.25, lostDeals: i === 0 ? 4 : 31 },
    };
  });
}

function lostReasonsIn(language: Language): NonNullable<Summary['lostReasons']> {
  const [price, rival, none] =
    language === 'ru' ? ['Цена', 'Конкурент', 'Причина не указана'] : ['Price', 'Competitor', 'No reason given'];
  const line = (reason: string, byStage: number[]) => ({
    reason,
    byStage,
    lost: byStage.reduce((sum, lost) => sum + lost),
  });
  return {
    stages: stagesIn(language, []).map(({ stage, pipeline }) => ({ stage, pipeline })),
    reasons: [line(price as string, [10, 20, 150, 11]), line(rival as string, [60, 50, 40, 20])],
    others: { reasons: 3, byStage: [12, 11, 21, 10], lost: 54 },
    notGiven: line(none as string, [10, 20, 20, 0]),
    text: language === 'ru' ? 'Чаще всего называют цену.' : 'Most name the price.',
  };
}

function coachingOf([first = 'Ana', second = 'Ben'] = [] as readonly string[], language: Language): CoachingFlag[] {
  const flag = { period: '2026 Q4', numerator: 40, denominator: 400, low: 0.0742, high: 0.1334, team: 0.19 };
  return [
    {
      ...flag,
      rep: second,
      kpi: 'PRODUCTIVE_CONVERSATION_RATIO',
      verdict: 'red',
      text:
        language === 'ru'
          ? `${second} дозванивается как все, но разговоры короткие: продуктивны 40 из 400 (10 %), у команды 19 %. Послушайте вместе три разговора и разберите начало.`
          : `${second} gets through like everyone, but talks too briefly: 40 of 400 conversations are productive (10 %) against the team’s 19 %. Listen to three calls together and work on the opening.`,
    },
    {
      ...flag,
      rep: first,
      kpi: 'APPOINTMENT_SHOW_RATE',
      verdict: 'strength',
      text:
        language === 'ru'
          ? `К ${first} приходят чаще, чем к другим.`
          : `Clients of ${first} show up more often than others’.`,
    },
  ];
}

function targetsOf(reps: readonly string[], period: string, language: Language): TargetRow[] {
  const row = {
    kpi: 'WON_AMOUNT',
    period,
    target: 380_000,
    actual: 312_400,
    attainment: 0.822,
    projection: 516_000,
    low: 482_000,
    high: 550_000,
    status: 'likely',
    basis: 'earlier periods',
    requiredPerDay: 1826,
  } as const;
  const text = language === 'ru' ? 'План' : 'Target';
  const sameDay = [240_000, 0, null, 300_000].map((actual, i) => ({ period: `2025 Q${i + 1}`, actual }));
  const running = { requiredPerWorkday: 2540.2, sameDay, calls: { needed: 31.2, now: 24.46 } };
  return [
    { ...row, ...running, rep: null, text },
    ...reps.map((rep, i) => ({
      ...row,
      rep,
      target: 95_000,
      actual: 50_000 + i * 15_000,
      attainment: 0.5 + i * 0.17,
      projection: 88_000 + i * 9000,
      text,
    })),
  ];
}

function tabsIn(language: Language): Summary['tabs'] {
  const isRussian = language === 'ru';
  return [
    {
      tab: 'calls',
      sheet: isRussian ? 'Звонки' : 'Calls',
      rows: 10_240,
      counted: 10_212,
      leftOut: 28,
      line: '120 calls',
      columns: { rep: 'Owner', at: 'Date' },
      problems: [
        {
          rows: 12,
          row: 112,
          column: 'F',
          leftOut: true,
          text: isRussian
            ? 'Не учтено: 12 строк. В столбце «Дата» ожидается дата, а в F112 стоит «31.02.2026». Исправьте дату.'
            : '12 rows left out: “Date” should be a date, but F112 holds “31.02.2026”. Correct the date.',
        },
        {
          rows: 16,
          row: 9000,
          column: null,
          leftOut: true,
          text: isRussian
            ? 'Не учтено: 16 строк с входящими звонками.'
            : '16 rows left out: inbound calls; only outbound calls are measured.',
        },
      ],
    },
    {
      tab: 'deals',
      sheet: 'sales_pipeline',
      rows: 840,
      counted: 840,
      leftOut: 0,
      line: '120 calls',
      columns: { rep: 'sales_agent' },
      problems: [],
    },
  ];
}

function sentencesIn(language: Language): string[] {
  return language === 'ru'
    ? [
        '4 кв. 2026 на сегодня: выиграно 312 400 ₽, на 7,0 % меньше, чем за те же дни прошлого квартала.',
        'Больше всего сделок теряется на этапе «Предложение»: 231 из 521 (44 %).',
        '4 кв. 2026: Сумма продаж — 312 400 ₽ при плане 380 000 ₽ (82 %); при таком темпе будет 516 000 ₽.',
      ]
    : [
        'Q4 2026 to date: $312,400 won, 7.0% less than in the same days of the quarter before.',
        'Most deals are lost in “Proposal”: 231 of 521 (44%).',
        'Q4 2026: Won amount $312,400 of $380,000 (82%); at this pace $516,000, and the target needs $1,826 a day.',
      ];
}
