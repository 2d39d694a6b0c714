import { kpis } from '../kpis/all.ts';
import { activeReps, answersOf, groundOf } from '../summary/answers.ts';
import { growthRows } from '../summary/growthRows.ts';
import { reportQuarters } from '../summary/periods.ts';
import { stageRows } from '../summary/stageRows.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Period } from '../vocabulary/period.ts';
import { noRep } from '../words/notes.ts';
import { columnWords } from '../words/tables.ts';
import type { Argument } from './arguments.ts';
import { type Asked, countFor, type Surroundings } from './formula.ts';
import { tables } from './signatures.ts';

type TableName = (typeof tables)[number]['name'];

/** What a custom function that spills gives: headings, then rows. A blank stands where there is nothing to measure. */
export function tableFormula(name: TableName, given: readonly Argument[], around: Surroundings): Cell[][] {
  const table = tables.find((one) => one.name === name) as (typeof tables)[number];
  const needed = name === 'STAGE_LEAKS' ? (['deals'] as const) : [];
  const asked = countFor(table.tabs, needed, given, around);
  switch (name) {
    case 'KPI_TABLE':
      return kpiTable(asked, around);
    case 'STAGE_LEAKS':
      return stageLeaks(asked, around);
    case 'GROWTH_TABLE':
      return growthTable(asked, around);
  }
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
    [words.quarter, words.wonAmount, words.growth, words.dealsWon, words.dealsLost, words.dealsCreated, words.leads],
    ...rows
      .filter((row) => (rep === undefined ? row.rep === null : row.rep !== null))
      .map(({ period, wonAmount, growth, dealsWon, dealsLost, dealsCreated, leadsCreated }) =>
        [period, wonAmount, growth, dealsWon, dealsLost, dealsCreated, leadsCreated].map((cell) => cell ?? ''),
      ),
  ];
}
