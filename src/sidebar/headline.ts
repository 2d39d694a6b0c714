import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import type { Summary } from '../summary/summary.ts';
import { valueText } from '../words/number.ts';
import { changeOf } from './change.ts';
import { language, words } from './language.ts';
import { copyOf, element, fill, part, write } from './page.ts';
import { receiptText } from './receipt.ts';

/** The newest quarter, the six KPIs one below the other. */
export function showHeadline({ headline: all, dataThrough, currency }: Summary): void {
  const headline = all.filter(({ isVolume }) => !isVolume);
  const [first] = headline;
  write(element('headlineTitle'), words().headlineTitle);
  write(element('headlineNow'), first ? spanOf(first) : '');
  const compared = first?.toDate ? words().comparedWithSameDays : words().comparedWithQuarter;
  const hasChange = headline.some(({ change }) => change !== null);
  const facts = [dataThrough ? words().dataThrough(dataThrough) : '', hasChange ? compared : ''];
  write(element('headlineSpan'), facts.filter(Boolean).join(' '));
  const groups = [...new Set(headline.map(({ group }) => group))];
  fill(
    'headlinePanel',
    'headline',
    groups.map((group) =>
      groupOf(
        group,
        headline.filter((kpi) => kpi.group === group),
        currency,
      ),
    ),
  );
}

function spanOf({ period, toDate }: HeadlineKpi): string {
  if (period === null) return words().allTime;
  return toDate ? words().quarterToDate(period) : words().quarter(period);
}

function groupOf(group: number, kpis: readonly HeadlineKpi[], currency: string): HTMLElement {
  const entry = copyOf('groupTemplate');
  write(part(entry, 'number'), String(group));
  write(part(entry, 'name'), words().groups[group] ?? '');
  part(entry, 'kpis').replaceChildren(...kpis.map((kpi) => entryOf(kpi, currency)));
  return entry;
}

function entryOf(kpi: HeadlineKpi, currency: string): HTMLElement {
  const entry = copyOf('kpiTemplate');
  const shown = (value: number) => valueText(value, kpi.unit, currency, language());
  const change = changeOf(kpi);
  const before = kpi.previous === null || kpi.value === null ? '' : words().before(shown(kpi.previous));
  const allTime = kpi.allTime === null ? '' : words().allTimeValue(shown(kpi.allTime));
  const receipt = receiptText(kpi);
  write(part(entry, 'label'), kpi.label);
  write(part(entry, 'value'), kpi.value === null ? '–' : shown(kpi.value));
  write(part(entry, 'receipt'), receipt || before);
  write(part(entry, 'change'), change.text);
  part(entry, 'change').dataset.verdict = change.verdict;
  write(part(entry, 'description'), kpi.description);
  write(part(entry, 'note'), kpi.note);
  write(part(entry, 'past'), [receipt && before, allTime].filter(Boolean).join(' · '));
  part(entry, 'kpi').classList.toggle('blank', kpi.value === null);
  return entry;
}
