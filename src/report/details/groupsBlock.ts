import type { Meaning } from '../../summary/behind/meaning.ts';
import type { GroupRow, GroupSummary, GroupValue } from '../../summary/groups/groupSummary.ts';
import type { Unit } from '../../vocabulary/kpi.ts';
import { groupWords } from '../../words/groups.ts';
import { numberText, valueText } from '../../words/number.ts';
import { columnWidths, headingLine, type Line, label, number, quiet, type ReportCell, shows } from '../block.ts';
import { headingOf, type ReportContext, receiptNumerator, receiptUnits, unitOf } from '../context.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { marked } from './heat.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** How much came in and what became of it, then how well it went; the rest in the order people read. */
const first = [
  'LEADS_CREATED',
  'CALLS_MADE',
  'APPOINTMENTS_SET',
  'DEALS_WON',
  'WON_AMOUNT',
  'LEAD_OPPORTUNITY_RATIO',
  'CALL_CONNECT_RATIO',
  'APPOINTMENT_SHOW_RATE',
  'WIN_RATE',
];

/** In pixels: as wide as the table, with some to spare. */
const pageWidth = 960;

/** The KPIs by source, pipeline or product in the rep's place. Null where nothing groups the rows. */
export function groupsBlock(by: GroupSummary['by']): (context: ReportContext) => DetailsBlock | null {
  return (context) => {
    const groups = context.summary.groups?.find((one) => one.by === by);
    return groups ? blockOf(groups, context) : null;
  };
}

function blockOf(groups: GroupSummary, context: ReportContext): DetailsBlock {
  const { by, quarters, rankedBy, sentences } = groups;
  const words = groupWords[context.summary.language];
  const [finding = '', ...others] = sentences;
  const quarter = (at: number): string => context.words.quarter(quarters[at] ?? '');
  return titled(
    `groups ${by}`,
    { short: words.short[by], title: words.title(by, quarter(0), quarter(quarters.length - 1)), finding },
    [...others.flatMap(remarkLines), ...remarkLines(words.lead(rankedBy?.label ?? '')), ...tables(groups, context)],
  );
}

function remarkLines(sentence: string): Line[] {
  return textLines(sentence, pageWidth).map((line) => ({ cells: [quiet(line, { size: 9 })] }));
}

function tables(groups: GroupSummary, context: ReportContext): Line[] {
  const { by, rankedBy, rows } = groups;
  const heading = groupWords[context.summary.language].heading[by];
  const names = namesOf(groups);
  const inFirst = columnWidths.length - 1 - (rankedBy ? 1 : 0);
  const shown = [names.slice(0, inFirst)];
  for (let at = inFirst; at < names.length; at += columnWidths.length - 1)
    shown.push(names.slice(at, at + columnWidths.length - 1));
  return shown.flatMap((own, table) => {
    const ranked = table === 0 ? rankedBy : null;
    const labels = own.map((name) => headingOf(name, context.summary.language));
    return [
      headingLine([heading, ...(ranked ? [ranked.label] : []), ...labels], { size: 8 }),
      ...rows.map((row) => rowLine(row, { names: own, ranked, groups }, context)),
    ];
  });
}

/** Those that some group has a value of. */
function namesOf({ rows }: GroupSummary): string[] {
  const has = (name: string): boolean =>
    rows.some(({ values }) => values.some((own) => own.name === name && own.value !== null));
  const all = (rows[0]?.values ?? []).map(({ name }) => name).filter(has);
  return [...first.filter((name) => all.includes(name)), ...all.filter((name) => !first.includes(name))];
}

function rowLine(
  { group, kind, brings, values }: GroupRow,
  {
    names,
    ranked,
    groups: { by, quarters },
  }: {
    readonly names: readonly string[];
    readonly ranked: GroupSummary['rankedBy'];
    readonly groups: GroupSummary;
  },
  context: ReportContext,
): Line {
  const meaning = (name: string): Meaning => ({ of: 'group', by, group, name, periods: quarters });
  const own = names.map((name) =>
    shows(valueCell(values.find((one) => one.name === name) as GroupValue, context), meaning(name)),
  );
  return {
    cells: [
      label(group, kind === 'named' ? {} : { color: palette.quiet }),
      ...(ranked ? [shows(number(brings, context.formats.of(ranked.unit), { bold: true }), meaning(ranked.name))] : []),
      ...own,
    ],
  };
}

function valueCell(value: GroupValue, context: ReportContext): ReportCell {
  const note = noteOf(value, context);
  const cell = number(value.value, context.formats.of(unitOf(value.name)));
  const heat = value.verdict === undefined ? null : value.verdict === 'better' ? 'above' : 'below';
  return marked(note === '' ? cell : { ...cell, note }, heat);
}

/** What the number was counted from, and where the true share likely lies. */
function noteOf(value: GroupValue, { summary: { currency, language }, words }: ReportContext): string {
  const { name, numerator, denominator, unknown, from, to } = value;
  if (value.value === null || denominator === null || numerator === null) return '';
  const own = groupWords[language];
  const unit = unitOf(name);
  const write = (amount: number, as: Unit): string => valueText(amount, as, currency, language);
  const above = receiptNumerator({ name, unit, numerator }) ?? numerator;
  const lines = [
    own.receipt(write(value.value, unit), write(above, receiptUnits(name).above), write(denominator, 'count')),
  ];
  if (unknown) lines.push(words.notUnderstood(numberText(unknown, language)));
  if (from !== undefined && to !== undefined) lines.push(own.range(write(from, unit), write(to, unit)));
  return lines.join('\n');
}
