import { readFileSync, writeFileSync } from 'node:fs';
import { alarmsOf, powerOf, weaknesses } from './alarms.ts';
import { clustered, conditions } from './conditions.ts';

// Simulates teams with a known truth and writes how often the report is wrong into docs/judgement.md.
const page = 'docs/judgement.md';
const [begin, end] = ['<!-- simulated: begin -->', '<!-- simulated: end -->'];

const teams = Number(process.argv[2] ?? 300);
const percent = (share: number, digits = 2): string => (share * 100).toFixed(digits);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const alarms = conditions.map((condition) => {
  const found = alarmsOf(condition, teams);
  console.log(condition.name, found);
  return row([
    condition.name,
    percent(found.red),
    percent(found.amber),
    percent(found.strength),
    percent(found.process),
    percent(found.conversations),
    percent(found.teamsWithRed, 0),
    percent(found.lever, 0),
    percent(found.sources, 0),
    percent(found.changes, 0),
  ]);
});

const powers = weaknesses.map((weakness) => {
  const { found, red } = powerOf(clustered, weakness, teams);
  console.log(weakness.kpi, weakness.part, found, red);
  const when = weakness.isNewestOnly ? 'the newest quarter' : 'four quarters';
  return row([weakness.kpi, `${percent(weakness.part, 0)} %`, when, percent(found, 0), percent(red, 0)]);
});

const table = [
  begin,
  `${teams} teams of ten equally good reps in each line; all figures in per cent.`,
  '',
  row([
    'condition',
    'red',
    'amber',
    'strength',
    'process',
    'talk or list',
    'teams with a red',
    'lever shown',
    'a source differs',
    'a change told',
  ]),
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
  row([
    'promised at most',
    '0.30, a list of a quarter 0.50',
    '5',
    '0.20',
    '1',
    '0.3',
    '',
    '20',
    '5, where lists are alike',
    '8, where quarters are alike',
  ]),
  ...alarms,
  '',
  `One rep of ten is weak; ${clustered.calls.toLocaleString('en')} calls a quarter each, which come in clusters.`,
  '',
  row(['KPI', "at so much of the others' rate", 'in', 'found, %', 'red, %']),
  row(['---', '---:', '---', '---:', '---:']),
  ...powers,
  end,
].join('\n');

const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
if (before === undefined || rest === undefined) throw new Error(`${page} has no place for the table`);
writeFileSync(page, `${before}${table}${rest.slice(rest.indexOf(end) + end.length)}`);
