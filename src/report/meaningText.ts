import { kpis } from '../kpis/all.ts';
import type { Meaning } from '../summary/behind/meaning.ts';
import type { Summary } from '../summary/summary.ts';
import type { Unit } from '../vocabulary/kpi.ts';
import { valueText } from '../words/number.ts';
import { reportWords } from '../words/report.ts';
import { rowsBehindWords } from '../words/rowsBehind.ts';
import { kpiNamed } from './context.ts';

/** How a number and its two sides are written: the factor turns whole units of the tally into what people read. */
export type NumberFacts = {
  readonly kind: 'ratio' | 'growth' | 'attainment' | 'sum';
  readonly unit: Unit;
  readonly above: { readonly unit: Unit; readonly factor: number };
  readonly below: { readonly unit: Unit; readonly factor: number };
};

const counted = { unit: 'count', factor: 1 } as const;
const money = { unit: 'money', factor: 1 / 100 } as const;
/** Talk time is counted in seconds and read in minutes. */
const minutes = { unit: 'minutes', factor: 1 / 60 } as const;

export function factsOf(meaning: Meaning): NumberFacts {
  if (meaning.of === 'measure') {
    const side = meaning.name === 'wonAmount' ? money : counted;
    if (meaning.isGrowth) return { kind: 'growth', unit: 'percent', above: side, below: side };
    return { kind: 'sum', unit: side.unit, above: side, below: side };
  }
  if (meaning.of === 'share' && !meaning.side)
    return { kind: 'ratio', unit: 'percent', above: counted, below: counted };
  const kpi = meaning.of === 'kpi' ? kpiNamed(meaning.name) : null;
  if (!kpi) return { kind: 'sum', unit: 'count', above: counted, below: counted };
  const measured = kpi.kind === 'measured' ? kpi : kpi.of;
  const above = measured.unit === 'money' ? money : measured.unit === 'minutes' ? minutes : counted;
  const below = measured.unit === 'money' ? money : counted;
  const side = meaning.of === 'kpi' ? meaning.side : undefined;
  if (side) {
    const own = side === 'above' ? above : below;
    return { kind: 'sum', unit: own.unit, above: own, below: own };
  }
  if (kpi.kind === 'coverage' || kpi.kind === 'velocity') return { kind: 'sum', unit: above.unit, above, below };
  if (kpi.kind !== 'measured') return { kind: kpi.kind, unit: kpi.unit, above, below };
  return { kind: kpi.below.length > 0 ? 'ratio' : 'sum', unit: kpi.unit, above, below };
}

/** The number that so many above and below make; null where there is nothing to divide by. */
export function numberOf(
  { kind, above, below }: NumberFacts,
  numerator: number,
  denominator: number | null,
): number | null {
  const [over, under] = [numerator * above.factor, (denominator ?? 0) * below.factor];
  if (kind === 'sum') return over;
  if (under === 0) return null;
  return kind === 'growth' ? (over - under) / Math.abs(under) : over / under;
}

/** `Call-to-connect ratio · Ana Keller · Q4 2026 to date`. */
export function titleOf(meaning: Meaning, summary: Summary): string {
  const words = reportWords[summary.language];
  const who = 'rep' in meaning ? (meaning.rep ?? words.team) : '';
  return [whatOf(meaning, summary), who, whenOf(meaning, summary)].filter((part) => part !== '').join(' · ');
}

function whatOf(meaning: Meaning, { language, missingData }: Summary): string {
  const own = rowsBehindWords[language];
  switch (meaning.of) {
    case 'kpi': {
      const name = kpiNamed(meaning.name)?.label[language] ?? meaning.name;
      if (!meaning.side) return name;
      return `${name} · ${meaning.side === 'above' ? own.counted : own.outOf}`;
    }
    case 'share':
      return meaning.side ? `${meaning.label} · ${meaning.side === 'above' ? own.counted : own.outOf}` : meaning.label;
    case 'measure': {
      const name = measureLabel(meaning.name, language);
      return meaning.isGrowth ? own.growthOf(name) : name;
    }
    case 'missing': {
      const name = missingData?.items.find((item) => item.name === meaning.name)?.label ?? meaning.name;
      return meaning.side ? `${name} · ${own.outOf}` : name;
    }
    case 'stage':
      return [meaning.pipeline ?? '', meaning.stage, own.atStage[meaning.part]]
        .filter((part) => part !== '')
        .join(' · ');
    case 'sheet':
      return `${meaning.sheet} · ${own.inSheet[meaning.part]}`;
  }
}

/** The measures of the growth table. */
function measureLabel(name: string, language: Summary['language']): string {
  const words: Readonly<Record<string, unknown>> = reportWords[language];
  return String(words[name] ?? name);
}

function whenOf(meaning: Meaning, { language, headline }: Summary): string {
  const words = reportWords[language];
  if (meaning.of === 'missing') return words.allTime;
  if (meaning.of === 'stage' || meaning.of === 'sheet') return '';
  if (meaning.periods === null) return words.allTime;
  const running = headline[0]?.toDate ? headline[0].period : null;
  return meaning.periods
    .map((period) =>
      meaning.sameDays ? words.sameDays(period) : period === running ? words.toDate(period) : words.quarter(period),
    )
    .join(', ');
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
  if (denominator === null || facts.kind === 'sum') return text;
  const side = (sum: number, { unit, factor }: NumberFacts['above']): string =>
    valueText(sum * factor, unit, currency, language);
  const [above, below] = [side(numerator, facts.above), side(denominator, facts.below)];
  if (facts.kind === 'growth') return rowsBehindWords[language].after(text, above, below);
  return reportWords[language].receipt(text, above, below);
}

/** What the number counts, in a sentence; `''` where its name says it. */
export function definitionOf(meaning: Meaning, { language }: Summary): string {
  return meaning.of === 'kpi' ? (kpis.find(({ name }) => name === meaning.name)?.description[language] ?? '') : '';
}
