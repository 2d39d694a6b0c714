import { boundsNote } from '../../summary/figures/bounded.ts';
import type { KpiValue } from '../../summary/figures/kpiValue.ts';
import { sampleNeeded } from '../../summary/luck/minimumSample.ts';
import type { Sample } from '../../summary/luck/sample.ts';
import { wilson } from '../../summary/luck/wilson.ts';
import { rangeNote } from '../../words/rangeNote.ts';
import { kpiNamed, type ReportContext } from '../context.ts';

/**
 * From where to where a rep's share likely lies, and how many cases are missing to judge by it; where values that are not
 * understood could move a number, how far. `''` where neither is so.
 */
export function repNote(value: KpiValue | undefined, context: ReportContext): string {
  const { summary } = context;
  if (value?.low !== undefined) return unknownNote(value, context);
  if (!value || value.value === null || value.isOtherwise) return '';
  const { name, numerator: count, denominator: size } = value;
  const isShare = kpiNamed(name)?.kind === 'measured' && kpiNamed(name)?.test?.kind === 'share';
  if (!isShare || count === null || !size || count > size) return '';
  const range = wilson({ count, size });
  return range ? rangeNote({ count, size, ...range, needed: neededOf(value, context) }, summary.language) : '';
}

function unknownNote({ name, low, high, unknown = 0, isUndated }: KpiValue, { summary }: ReportContext): string {
  const kpi = kpiNamed(name);
  if (kpi?.kind !== 'measured' || low === undefined || high === undefined || (unknown === 0 && isUndated === undefined))
    return '';
  return boundsNote(kpi, { low, high, unknown, of: null, isUndated: isUndated === true }, summary.language);
}

/** Of people who came in lately it is too early to say, not too few. */
function neededOf({ name, numerator, denominator }: KpiValue, { summary, period }: ReportContext): number | null {
  const kpi = kpiNamed(name);
  const team = summary.kpis.find((one) => one.name === name && one.rep === null && one.period === period);
  if (!kpi?.test || kpi.isCohort || !team) return null;
  const sampleOf = (value: Pick<KpiValue, 'numerator' | 'denominator'>): Sample => {
    return { count: value.numerator ?? 0, size: value.denominator ?? 0 };
  };
  return sampleNeeded(sampleOf({ numerator, denominator }), sampleOf(team), kpi.test.least) || null;
}
