import { kpis } from '../kpis/all.ts';
import { coachingOf } from '../summary/coaching/coaching.ts';
import { peersOf } from '../summary/coaching/peers.ts';
import { activeReps, answersOf, groundOf } from '../summary/figures/answers.ts';
import { growthRows } from '../summary/figures/growthRows.ts';
import { reportQuarters } from '../summary/figures/periods.ts';
import { stageRows } from '../summary/funnel/stageRows.ts';
import { wilson } from '../summary/luck/wilson.ts';
import { targetRows } from '../summary/targets/targetRows.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Period } from '../vocabulary/period.ts';
import { noSuchShare } from '../words/formulaErrors.ts';
import { noRep } from '../words/notes.ts';
import { columnWords } from '../words/tables.ts';
import { type Argument, single } from './arguments.ts';
import { type Asked, countFor, type Surroundings } from './formula.ts';
import { linkedTabsOf, tables, tabsOf } from './signatures.ts';

type TableName = (typeof tables)[number]['name'];

/** What a custom function that spills gives: headings, then rows. A blank stands where there is nothing to measure. */
export function tableFormula(name: TableName, given: readonly Argument[], around: Surroundings): Cell[][] {
  const table = tables.find((one) => one.name === name) as (typeof tables)[number];
  const needed = name === 'STAGE_LEAKS' ? (['deals'] as const) : name === 'PACE' ? (['targets'] as const) : [];
  const asked = countFor(table.tabs, needed, given, around);
  switch (name) {
    case 'KPI_TABLE':
      return kpiTable(asked, around);
    case 'STAGE_LEAKS':
      return stageLeaks(asked, around);
    case 'GROWTH_TABLE':
      return growthTable(asked, around);
    case 'COACHING_TABLE':
      return coachingTable(asked, around);
    case 'PACE':
      return paceTable(asked, around);
  }
}

/** `KPI_RANGE`: the 95 % interval of a share; two blanks where there is nothing to measure or nothing bounded. */
export function rangeFormula([named, ...given]: readonly Argument[], around: Surroundings): Cell[][] {
  const wanted = String(single(named)).trim().toUpperCase();
  const kpi = kpis.find(({ name }) => name === wanted);
  if (kpi?.kind !== 'measured' || kpi.unit !== 'percent') throw new Error(noSuchShare(wanted, around.language));
  const asked = countFor([...tabsOf(kpi), ...linkedTabsOf(kpi)], tabsOf(kpi), given, around);
  const period = asked.periods[0] ?? null;
  const rep = asked.reps[0] ?? null;
  if (rep === 'blank') return [['', '']];
  const { numerator, denominator } = answersOf(groundFor(asked, around), period ? [period] : [])(kpi, rep, period);
  const isShare = numerator !== null && denominator !== null && numerator <= denominator;
  const interval = isShare ? wilson({ count: numerator, size: denominator }) : null;
  return [[interval?.low ?? '', interval?.high ?? '']];
}

function coachingTable(asked: Asked, around: Surroundings): Cell[][] {
  const { settings, asOf, language } = around;
  const { tally, currency } = asked.counted;
  const ground = groundFor(asked, around);
  const { quarters } = reportQuarters(tally, asOf, settings.values);
  const reps = activeReps(ground);
  const { flags } = coachingOf(ground, {
    quarters,
    reps,
    peers: peersOf(asked.counted, reps, { quarters, settings: settings.values, asOf, language }),
    nameOf: (rep) => tally.reps[rep] as string,
    currency,
    matureAfterDays: settings.values['Cohort is mature after, days'],
  });
  const words = columnWords[language];
  const labelOf = (name: string): string => kpis.find((kpi) => kpi.name === name)?.label[language] ?? name;
  return [
    [
      words.rep,
      words.kpi,
      words.quarter,
      words.verdict,
      words.counted,
      words.outOf,
      words.from,
      words.to,
      words.team,
      words.finding,
    ],
    ...flags.map(({ rep, kpi, period, verdict, numerator, denominator, low, high, team, text }) => [
      rep ?? words.team,
      labelOf(kpi),
      period ?? '',
      words.verdicts[verdict],
      numerator,
      denominator,
      low,
      high,
      team,
      text,
    ]),
  ];
}

function paceTable(asked: Asked, around: Surroundings): Cell[][] {
  const words = columnWords[around.language];
  const { tally, currency } = asked.counted;
  const nameOf = (rep: number | null): string | null => (rep === null ? null : (tally.reps[rep] as string));
  const chosen = asked.reps.filter((rep): rep is number => typeof rep === 'number').map(nameOf);
  return [
    [
      words.kpi,
      words.rep,
      words.quarter,
      words.target,
      words.actual,
      words.attainment,
      words.projection,
      words.perDay,
      words.perWorkday,
      words.callsNeeded,
    ],
    ...targetRows(groundFor(asked, around), nameOf, currency)
      .filter(({ rep }) => chosen.length === 0 || chosen.includes(rep))
      .map(
        ({ kpi, rep, period, target, actual, attainment, projection, requiredPerDay, requiredPerWorkday, calls }) => [
          kpis.find(({ name }) => name === kpi)?.label[around.language] ?? kpi,
          rep ?? words.team,
          period,
          target,
          actual ?? '',
          attainment ?? '',
          projection ?? '',
          requiredPerDay ?? '',
          requiredPerWorkday ?? '',
          calls?.needed ?? '',
        ],
      ),
  ];
}

function groundFor({ counted }: Asked, { settings, asOf, language }: Surroundings) {
  return groundOf(counted.tally, counted.targets, { asOf, fiscal: settings.values, language });
}

function kpiTable(asked: Asked, around: Surroundings): Cell[][] {
  const { language } = around;
  const period = asked.periods[0] as Period | null;
  const ground = groundFor(asked, around);
  const answers = answersOf(ground, period ? [period] : []);
  const words = columnWords[language];
  const chosen = asked.reps.filter((rep): rep is number => typeof rep === 'number');
  const reps: (number | null)[] = chosen.length > 0 ? chosen : [...activeReps(ground), null];
  return [
    [words.rep, ...kpis.map(({ label }) => label[language])],
    ...reps.map((rep) => [
      rep === null ? words.team : rep === 0 ? noRep(language) : (asked.counted.tally.reps[rep] as string),
      ...kpis.map((kpi) => answers(kpi, rep, period).value ?? ''),
    ]),
  ];
}

function stageLeaks({ counted }: Asked, { language }: Surroundings): Cell[][] {
  const words = columnWords[language];
  return [
    [words.stage, words.reached, words.passed, words.lost, words.open, words.conversion],
    ...stageRows(counted.stages, language).map(({ pipeline, stage, reached, passed, lost, open, conversion }) => [
      pipeline === null ? stage : `${pipeline}: ${stage}`,
      reached,
      passed,
      lost,
      open,
      conversion ?? '',
    ]),
  ];
}

function growthTable(asked: Asked, around: Surroundings): Cell[][] {
  const { settings, asOf, language } = around;
  const words = columnWords[language];
  const { quarters } = reportQuarters(asked.counted.tally, asOf, settings.values);
  const rep = asked.reps.find((one): one is number => typeof one === 'number');
  const rows = growthRows(groundFor(asked, around), quarters, rep === undefined ? [] : [rep], (one) =>
    one === null ? null : String(one),
  );
  return [
    [
      words.quarter,
      words.wonAmount,
      words.growth,
      words.dealsWon,
      words.dealsLost,
      words.dealsCreated,
      words.leads,
      words.overYear,
    ],
    ...rows
      .filter((row) => (rep === undefined ? row.rep === null : row.rep !== null))
      .map(({ period, wonAmount, growth, dealsWon, dealsLost, dealsCreated, leadsCreated, overYear }) =>
        [period, wonAmount, growth, dealsWon, dealsLost, dealsCreated, leadsCreated, overYear?.wonAmount].map(
          (cell) => cell ?? '',
        ),
      ),
  ];
}
