import { kpis } from '../kpis/all.ts';
import type { Meaning, Side } from '../summary/behind/meaning.ts';
import { bringsOf } from '../summary/groups/brings.ts';
import type { Summary } from '../summary/summary.ts';
import type { Kpi, Unit } from '../vocabulary/kpi.ts';
import { valueText } from '../words/number.ts';
import { reportWords } from '../words/report.ts';
import { rowsBehindWords } from '../words/rowsBehind.ts';
import { kpiNamed } from './context.ts';

/** How a number and its two sides are written: the factor turns whole units of the tally into what people read. */
export type NumberFacts = {
  readonly kind: 'ratio' | 'growth' | 'attainment' | 'copies' | 'sum';
  readonly unit: Unit;
  readonly above: { readonly unit: Unit; readonly factor: number };
  readonly below: { readonly unit: Unit; readonly factor: number };
};

const counted = { unit: 'count', factor: 1 } as const;
const money = { unit: 'money', factor: 1 / 100 } as const;
/** Talk time is counted in seconds and read in minutes. */
const minutes = { unit: 'minutes', factor: 1 / 60 } as const;

const share: NumberFacts = { kind: 'ratio', unit: 'percent', above: counted, below: counted };
const rows: NumberFacts = { kind: 'sum', unit: 'count', above: counted, below: counted };
const sumOf = (side: NumberFacts['above']): NumberFacts => ({ kind: 'sum', unit: side.unit, above: side, below: side });

export function factsOf(meaning: Meaning): NumberFacts {
  switch (meaning.of) {
    case 'made':
      return factsOf(meaning.from);
    case 'measure': {
      const own = sumOf(meaning.name === 'wonAmount' ? money : counted);
      return meaning.growth ? { ...own, kind: 'growth', unit: 'percent' } : own;
    }
    case 'share':
      return meaning.side ? rows : share;
    case 'callTime':
    case 'callAttempt':
    case 'showTime':
      return meaning.part === 'share' || meaning.part === 'others' ? share : rows;
    case 'leak':
      return share;
    case 'lostFor':
      return meaning.isShare ? share : rows;
    case 'stage':
      if (meaning.part === 'lostAmount') return sumOf(money);
      return meaning.part === 'goneOn' || meaning.part === 'leak' ? share : rows;
    case 'copies':
      return { ...rows, kind: 'copies' };
    case 'target': {
      const unit = kpiNamed(meaning.name)?.unit ?? 'count';
      const below = unit === 'money' ? money : { unit, factor: 1 };
      if (!meaning.isReached) return sumOf(below);
      return { kind: 'attainment', unit: 'percent', above: unit === 'minutes' ? minutes : below, below };
    }
    case 'kpi':
    case 'group':
      return factsOfKpi(kpiOf(meaning), meaning.of === 'kpi' ? meaning.side : undefined);
    default:
      return rows;
  }
}

function kpiOf(meaning: Extract<Meaning, { readonly of: 'kpi' | 'group' }>): Kpi | null {
  return kpiNamed(meaning.name) ?? bringsOf.find(({ name }) => name === meaning.name) ?? null;
}

function factsOfKpi(kpi: Kpi | null, side: Side | undefined): NumberFacts {
  if (!kpi) return rows;
  const measured = kpi.kind === 'measured' ? kpi : kpi.of;
  // The amount is counted in cents whatever it is divided by.
  const isRatio = measured.below.length > 0;
  const above = measured.unit === 'money' ? money : measured.unit === 'minutes' ? minutes : counted;
  const below = measured.unit === 'money' && !isRatio ? money : counted;
  if (side) return sumOf(side === 'above' ? above : below);
  if (kpi.kind === 'coverage' || kpi.kind === 'velocity') return { kind: 'sum', unit: above.unit, above, below };
  if (kpi.kind !== 'measured') return { kind: kpi.kind, unit: kpi.unit, above, below };
  return { kind: isRatio ? 'ratio' : 'sum', unit: kpi.unit, above, below };
}

/** The number that so many above and below make; null where there is nothing to divide by. */
export function numberOf(
  { kind, above, below }: NumberFacts,
  numerator: number,
  denominator: number | null,
): number | null {
  const [over, under] = [numerator * above.factor, (denominator ?? 0) * below.factor];
  if (kind === 'sum' || kind === 'copies') return over;
  if (under === 0) return null;
  return kind === 'growth' ? (over - under) / Math.abs(under) : over / under;
}

/** `23.4 % = 412 of 1,760.`, or the sum alone. */
export function receiptOf(
  meaning: Meaning,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number | null },
  { language, currency }: Summary,
): string {
  const facts = factsOf(meaning);
  const value = numberOf(facts, numerator, denominator);
  const text = value === null ? '–' : valueText(value, facts.unit, currency, language);
  if (denominator === null || facts.kind === 'sum' || facts.kind === 'copies') return text;
  const side = (sum: number, { unit, factor }: NumberFacts['above']): string =>
    valueText(sum * factor, unit, currency, language);
  const [above, below] = [side(numerator, facts.above), side(denominator, facts.below)];
  if (facts.kind === 'growth') return rowsBehindWords[language].after(text, above, below);
  return reportWords[language].receipt(text, above, below);
}

/** What the number counts, or how it is made of another, in a sentence; `''` where its name says it. */
export function definitionOf(meaning: Meaning, { language }: Summary): string {
  if (meaning.of === 'made') return rowsBehindWords[language].made[meaning.how].how;
  return meaning.of === 'kpi' ? (kpis.find(({ name }) => name === meaning.name)?.description[language] ?? '') : '';
}
