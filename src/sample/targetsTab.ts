import type { Language, Words } from '../vocabulary/words.ts';
import { currencies } from './dealsTab.ts';
import type { Story } from './rows.ts';
import { type SampleTab, sampleTab } from './sampleTab.ts';
import type { Person } from './team.ts';

type Target = {
  readonly period: string;
  /** Null is the whole team. */
  readonly person: Person | null;
  readonly metric: Words;
  readonly target: number;
};

/** As the KPIs are labelled, which is how a target finds its KPI. */
const metrics = {
  wonAmount: { en: 'Won amount', ru: 'Сумма выигранных сделок' },
  appointmentsSet: { en: 'Appointments set', ru: 'Назначено встреч' },
};

/** Each quarter asks for this much of the first one more. */
const step = 0.08;

export function targetsTab({ plan, quarters }: Story, language: Language): SampleTab {
  const targets: Target[] = [];
  for (const [index, { label }] of quarters.entries()) {
    const period = periodName(label, language);
    const here = plan.people.filter(({ joined }) => joined <= index);
    for (const { metric, each } of metricsOf(plan.targets, 1 + step * index, language)) {
      targets.push({ period, person: null, metric, target: each * here.length });
      for (const person of here) targets.push({ period, person, metric, target: each });
    }
  }
  return sampleTab<Target>(
    { en: 'Targets', ru: 'Планы' },
    [
      { heading: { en: 'Period', ru: 'Период' }, cell: ({ period }) => period },
      { heading: { en: 'Rep', ru: 'Менеджер' }, cell: ({ person }) => person?.name[language] ?? '' },
      { heading: { en: 'Metric', ru: 'Показатель' }, cell: ({ metric }) => metric[language] },
      { heading: { en: 'Target', ru: 'План' }, format: '#,##0', cell: ({ target }) => target },
    ],
    targets,
    language,
  );
}

function metricsOf(first: Story['plan']['targets'], growth: number, language: Language) {
  return [
    { metric: metrics.wonAmount, each: Math.round((first.wonAmount * growth) / 500) * 500 * currencies[language].rate },
    { metric: metrics.appointmentsSet, each: Math.round(first.appointmentsSet * growth) },
  ];
}

/** `2025 Q1`, in Russian `1 кв. 2025`. */
function periodName(label: string, language: Language): string {
  const [year, quarter] = label.split(' Q');
  return { en: label, ru: `${quarter} кв. ${year}` }[language];
}
