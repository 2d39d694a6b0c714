import type { WhatIf, WhatIfInput, WhatIfRow } from '../../summary/targets/whatIf.ts';
import { dateText } from '../../words/date.ts';
import { whatIfWords } from '../../words/whatIf.ts';
import { headingLine, type Line, label, number, quiet, type ReportCell, shows } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { computed, timesRatio } from '../formula.ts';
import { kpiMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

const width = 960;

/** Three figures to change, and what follows from them in the sheet itself, without the add-on. */
export function whatIfBlock(context: ReportContext): DetailsBlock | null {
  const { whatIf, language } = context.summary;
  if (!whatIf) return null;
  const words = whatIfWords[language];
  const { workdays, toDate, since } = whatIf;
  const lead = [words.lead(workdays, toDate), words.rule(dateText(since, language)), words.kept].join(' ');
  return titled('whatIf', { short: words.short, title: words.title(context.periodText), finding: words.finding }, [
    ...textLines(lead, width, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
    headingLine([words.change, words.figure, words.today, ...new Array<string>(8).fill('')]),
    ...whatIf.inputs.map((input) => inputLine(input, context)),
    thenHeadings(whatIf, context),
    ...whatIf.rows.map((row) => outcomeLine(row, whatIf, context)),
  ]);
}

/** Of which number each is. */
const kpiOf = { callsPerDay: 'CALLS_MADE', connectRatio: 'CALL_CONNECT_RATIO', showRate: 'APPOINTMENT_SHOW_RATE' };

const cellName = (input: WhatIfInput['name']): string => `whatIf ${input}`;
/** Beside it, and not to be changed. */
const todayName = (input: WhatIfInput['name']): string => `whatIf ${input} today`;

const figureOf = ({ above, below }: WhatIfInput): number => above / below;

function inputLine(input: WhatIfInput, { summary, formats, period }: ReportContext): Line {
  const { name } = input;
  const own = kpiMeaning(kpiOf[name], null, { periods: period === null ? null : [period] });
  const format = name === 'callsPerDay' ? formats.of('ratio') : formats.share;
  const figure = number(figureOf(input), format, { background: palette.forecast, bold: true });
  const today = number(figureOf(input), format, { color: palette.quiet });
  return {
    cells: [
      label(whatIfWords[summary.language].inputs[name]),
      { ...shows(figure, made('whatIf', own)), name: cellName(name), isInput: true },
      { ...shows(today, name === 'callsPerDay' ? made('whatIf', own) : own), name: todayName(name) },
    ],
  };
}

function thenHeadings({ toDate, rows }: WhatIf, { summary, words, period }: ReportContext): Line {
  const own = whatIfWords[summary.language];
  const before = toDate ? [own.soFar, own.asToday] : [own.asItWas];
  const targets = rows.some(({ target }) => target !== null) ? [words.target, words.attainment] : [];
  const all = [own.outcome(words.quarter(period ?? '')), ...before, own.figure, own.difference, ...targets];
  return headingLine([...all, ...new Array<string>(11 - all.length).fill('')]);
}

function outcomeLine(row: WhatIfRow, whatIf: WhatIf, { summary, formats, period }: ReportContext): Line {
  const { kpi, actual, target } = row;
  const own = kpiMeaning(kpi, null, { periods: period === null ? null : [period] });
  const follows = made('whatIf', own);
  const format = formats.of(unitOf(kpi));
  const [soFar, then, before, goal] = ['so far', 'then', 'before', 'target'].map((part) => `whatIf ${kpi} ${part}`);
  const figures = Object.fromEntries(whatIf.inputs.map((input) => [cellName(input.name), figureOf(input)]));
  const sum = sumFormula(row, whatIf, soFar as string, cellName);
  const asToday = computed(sum, { ...figures, [soFar as string]: actual });
  const has = { ...figures, [then as string]: asToday, [before as string]: asToday, [goal as string]: target ?? 0 };
  const formula = (text: string, cell: ReportCell): ReportCell => ({ ...shows(cell, follows), formula: text });
  const reached = `={${then}}/{${goal}}`;
  return {
    cells: [
      label(kpiNamed(kpi)?.label[summary.language] ?? kpi),
      ...(whatIf.toDate ? [{ ...shows(number(actual, format), own), name: soFar as string }] : []),
      {
        // The same steps as beside it: what nobody has changed then differs in no digit, however a sheet computes.
        ...formula(
          sumFormula(row, whatIf, soFar as string, todayName),
          number(asToday, format, { color: palette.quiet }),
        ),
        name: before as string,
      },
      { ...formula(sum, number(asToday, format, { bold: true })), name: then as string },
      formula(`={${then}}/{${before}}-1`, number(0, formats.change)),
      ...(target === null || target === 0
        ? []
        : [
            {
              ...shows(number(target, format), { of: 'target', name: kpi, rep: null, period: period ?? '' }),
              name: goal as string,
            },
            { ...formula(reached, number(computed(reached, has), formats.share)) },
          ]),
    ],
  };
}

/** So far, and what so many calls on so many days bring, by the ratios beside those of today. */
function sumFormula(
  { kpi, brought, calls, follows }: WhatIfRow,
  whatIf: WhatIf,
  soFar: string,
  cellOf: (input: WhatIfInput['name']) => string,
): string {
  const scale = unitOf(kpi) === 'money' ? 100 : 1;
  const perCall = timesRatio(Math.round(brought * scale), calls * scale);
  const ratios = whatIf.inputs
    .filter(({ name }) => (follows as readonly string[]).includes(name))
    .map(({ name, above, below }) => `*{${cellOf(name)}}${timesRatio(below, above)}`);
  const left = `{${cellOf('callsPerDay')}}*${whatIf.workdays}${perCall}${ratios.join('')}`;
  return whatIf.toDate ? `={${soFar}}+${left}` : `=${left}`;
}
