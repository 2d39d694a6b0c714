import type { WeekLine } from '../../summary/oneToOne/oneToOne.ts';
import { numberText, valueText } from '../../words/number.ts';
import { type Block, type Format, headingLine, type Line, label, number, text } from '../block.ts';
import { kpiNamed, receiptNumerator, receiptUnits, unitOf } from '../context.ts';
import { slots } from '../page/slots.ts';
import { pixelsOf } from '../textLines.ts';
import { type PageContext, pageWidths, sentenceLines } from './page.ts';

/** The headings, and a line for each KPI of the page. */
const mostLines = 15;
const leadLines = 2;
const small = 9;
const weekWidth = (pageWidths[1] as number) - 8;

/** Eight weeks of what was done and how it turned out, beside the range of the others. */
export function weeksBlock(own: PageContext): Block {
  const { page, own: words } = own;
  const headings = [words.weekFrom, ...page.weeks.map(words.shortDay), words.together, words.others];
  const table = [headingLine(headings, { widths: pageWidths }), ...page.lines.map((line) => weekLine(line, own))];
  const lines = page.lines.length > 0 ? table : sentenceLines([words.noLines], 'quiet');
  const lead = page.lines.length > 0 ? sentenceLines([words.rangeLead], 'quiet') : [];
  return { name: 'weeks', lines: [...slots(lines, mostLines), ...slots(lead, leadLines)] };
}

function weekLine(line: WeekLine, own: PageContext): Line {
  const { context, own: words } = own;
  const title = kpiNamed(line.kpi)?.label[context.summary.language] ?? line.kpi;
  const inThousands = isTooWide(line, own);
  const format = inThousands ? '#,##0,' : smaller(context.formats.of(unitOf(line.kpi)));
  return {
    cells: [
      { ...label(inThousands ? words.inThousands(title) : title), note: noteOf(line, own) },
      ...line.weeks.map((value) => number(value, format, { size: small })),
      number(line.whole.value, format, { size: small, bold: true }),
      text(rangeText(line, own, inThousands), { align: 'right', size: small }),
    ],
  };
}

/** A format of money brings a size of its own, which may be smaller still. */
function smaller(format: Format): Format {
  if (typeof format === 'string') return format;
  return (value) => {
    const look = format(value);
    return { ...look, size: Math.min(look.size ?? small, small) };
  };
}

/** Sheets shows a number that does not fit as ###. */
function isTooWide({ kpi, weeks, whole }: WeekLine, { context }: PageContext): boolean {
  if (unitOf(kpi) !== 'money') return false;
  const { currency, language } = context.summary;
  const widthOf = (value: number): number => pixelsOf(valueText(value, 'money', currency, language), small);
  return [...weeks, whole.value].some((value) => value !== null && widthOf(value) > weekWidth);
}

function rangeText({ kpi, others }: WeekLine, { context, own }: PageContext, inThousands: boolean): string {
  if (!others) return '';
  const { currency, language } = context.summary;
  const unit = unitOf(kpi);
  const textOf = (value: number): string => {
    if (inThousands) return numberText(value / 1000, language);
    // Minutes are the name's to say.
    return valueText(value, unit === 'minutes' ? 'ratio' : unit, currency, language);
  };
  return own.range(textOf(others.low), textOf(others.high));
}

function noteOf({ kpi, whole }: WeekLine, { context, own }: PageContext): string {
  const { summary, words } = context;
  const { currency, language } = summary;
  const unit = unitOf(kpi);
  const counted = receiptNumerator({ name: kpi, unit, numerator: whole.numerator });
  const lines = [kpiNamed(kpi)?.description[language] ?? ''];
  if (whole.value !== null && counted !== null && whole.denominator !== null) {
    const units = receiptUnits(kpi);
    const above = valueText(counted, units.above, currency, language);
    const below = valueText(whole.denominator, units.below, currency, language);
    const value = valueText(whole.value, unit, currency, language);
    lines.push(`${own.together}: ${words.receipt(value, above, below)}`);
  }
  return [...lines, whole.note ?? ''].filter((line) => line !== '').join('\n');
}
