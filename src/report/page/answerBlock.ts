import type { TargetRow } from '../../summary/targets/targetRow.ts';
import { teamTarget } from '../../summary/targets/teamTarget.ts';
import { dayOfIso } from '../../vocabulary/day.ts';
import { numberText, percentText, valueText } from '../../words/number.ts';
import { pageWords } from '../../words/page.ts';
import { shownText } from '../../words/shownReps.ts';
import { roundedForecast } from '../../words/targets.ts';
import { type Block, leadsTo, linkTo, quiet, type ReportCell, text } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { targetAnchor } from '../details/targetsBlock.ts';
import { blockOf } from '../sentenceBlock.ts';
import { spanOf, targetStatus } from '../targetStatus.ts';
import { textLines } from '../textLines.ts';

const width = 960;

/** Whether the team is on track, in one line, and below it what everything rests on. */
export function answerBlock(context: ReportContext): Block {
  const { message, about } = answerOf(context);
  const size = [16, 14, 13, 12].find((points) => textLines(message, width, points).length === 1) ?? 11;
  return {
    name: 'answer',
    lines: [{ cells: [leadsTo(about, text(message, { bold: true, size }))], height: 30 }, { cells: restsOn(context) }],
  };
}

/** Where the team's target leads, and its line; without one the first thing that stands out, and the block it is of. */
function answerOf(context: ReportContext): { readonly message: string; readonly about: string } {
  const { summary, words, periodText } = context;
  const target = teamTarget(summary.targets);
  const said = target && targetAnswer(target, context);
  if (target && said) return { message: said, about: targetAnchor(target) };
  const [first] = summary.sentences;
  if (first !== undefined) return { message: first, about: blockOf(first, summary) };
  return { message: summary.tabs.length === 0 ? words.nothingYet : periodText, about: '' };
}

function targetAnswer(row: TargetRow, context: ReportContext): string | null {
  const { summary } = context;
  const words = pageWords[summary.language];
  const status = targetStatus(row, context);
  if (status === null || row.actual === null) return null;
  const value = (amount: number): string => valueText(amount, unitOf(row.kpi), summary.currency, summary.language);
  const [actual, target, about] = [value(row.actual), value(row.target), aboutTarget(row, context)];
  if (status === 'reached') return words.targetReached(actual, target, about);
  if (status === 'missed') return words.targetMissed(actual, target, about);
  if (status === 'too early') return words.tooEarly(actual, target, about);
  const { low, high, projection } = row;
  const rounded = (amount: number): string => value(roundedForecast(amount, row.actual ?? 0));
  if (row.basis === 'earlier periods' && low !== null && high !== null)
    return words.headingFor(status, rounded(low), rounded(high), target, about);
  return projection === null ? null : words.straightLine(status, rounded(projection), target, about);
}

/** What is counted, where that is not money, and how far the period has come. */
function aboutTarget(row: TargetRow, context: ReportContext): string {
  const { summary, words } = context;
  const own = pageWords[summary.language];
  const name = row.kpi === 'WON_AMOUNT' ? [] : [kpiNamed(row.kpi)?.label[summary.language] ?? row.kpi];
  const share = row.attainment === null ? [] : [percentText(row.attainment, summary.language, 0)];
  const span = spanOf(row, context);
  const asOf = dayOfIso(summary.asOf);
  const isRunning = span !== null && asOf !== null && span.from <= asOf && asOf < span.to;
  const when = isRunning ? own.dayOf(row.period, asOf - span.from + 1, span.to - span.from) : words.quarter(row.period);
  return own.about([...name, ...(row.projection === null || (row.attainment ?? 0) >= 1 ? share : []), when]);
}

/** Columns that are wide enough for each part together with the blank ones behind it. */
const leftOutColumn = 5;
const questionsColumn = 8;

function restsOn({ summary, words, periodText }: ReportContext): ReportCell[] {
  const own = pageWords[summary.language];
  const { dataThrough, language, questions, tabs } = summary;
  const who = summary.shown ? shownText(summary.shown, language) : own.everybody;
  const through = dataThrough === null ? [] : [words.dataThrough(dataThrough)];
  const sum = (part: 'rows' | 'leftOut'): number => tabs.reduce((all, tab) => all + tab[part], 0);
  const [rows, left] = [numberText(sum('rows'), language), sum('leftOut')];
  const leftOut = left > 0 ? own.leftOut(numberText(left, language), rows) : own.allCounted(rows);
  const cells = new Array<ReportCell>(questionsColumn + 1).fill({ value: null });
  cells[0] = quiet([periodText, ...through, who].join(' · '), { size: 9 });
  cells[leftOutColumn] = linkTo('left out', quiet(leftOut, { size: 9 }));
  if (questions.length > 0)
    cells[questionsColumn] = linkTo('questions', text(own.questions(questions.length), { size: 9, bold: true }));
  return cells;
}
