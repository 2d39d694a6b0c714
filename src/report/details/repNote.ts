import type { KpiValue } from '../../summary/figures/kpiValue.ts';
import { wilson } from '../../summary/luck/wilson.ts';
import { rangeNote } from '../../words/rangeNote.ts';
import { kpiNamed, type ReportContext } from '../context.ts';

/** From where to where a rep's share likely lies, and how many cases are missing to judge by it; `''` where it is no share of cases. */
export function repNote(value: KpiValue | undefined, { summary, period }: ReportContext): string {
  if (!value || value.value === null || value.low !== undefined || value.isOtherwise) return '';
  const { name, rep, numerator: count, denominator: size } = value;
  const isShare = kpiNamed(name)?.kind === 'measured' && kpiNamed(name)?.test?.kind === 'share';
  if (!isShare || count === null || !size || count > size) return '';
  const range = wilson({ count, size });
  const few = summary.tooFew?.find((one) => one.rep === rep && one.kpi === name && one.period === period);
  return range ? rangeNote({ count, size, ...range, needed: few?.needed ?? null }, summary.language) : '';
}
