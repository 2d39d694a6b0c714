import type { Reading } from '../../find/reading.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { RowUnit } from '../../values/firstDay.ts';
import type { NotedReason } from '../../vocabulary/leftOut.ts';
import { dayOrderReason } from '../../words/tabFinding.ts';
import type { UnsureOrder } from '../readers/reader.ts';
import { rowNumber, type TypedTab } from '../typedTab.ts';
import type { Typed } from '../typeTab.ts';

const onFirstDay: Readonly<Record<Exclude<RowUnit, 'day'>, NotedReason>> = {
  week: 'week on its first day',
  month: 'month on its first day',
  quarter: 'quarter on its first day',
  year: 'year on its first day',
};

/** Says which rows stand for weeks or months, and which dates might be read the other way round. */
export function noteDays({ tab, days }: Typed): void {
  for (const [field, { order, periods, swapped }] of Object.entries(days)) {
    const setting = settingNamed({ kind: 'day first', tab: tab.picked ? 'activities' : tab.tab, field });
    if (swapped) {
      const { rows, first } = swapped;
      tab.notes.push({
        reason: 'day and month swapped',
        leftOut: false,
        rows,
        row: rowNumber(tab, first),
        field,
        sample: '',
        second: setting,
      });
    }
    for (const { unit, rows, first, end } of periods) {
      if (unit === 'day') continue;
      tab.notes.push({
        reason: end ? (unit === 'week' ? 'week by its last day' : 'month by its last day') : onFirstDay[unit],
        leftOut: false,
        rows,
        row: rowNumber(tab, first),
        field,
        sample: '',
      });
    }
    if (!order) continue;
    const reason = order.order === 'day first' ? 'read day first' : 'read month first';
    const { rows, first, sample } = order;
    tab.notes.push({ reason, leftOut: false, rows, row: rowNumber(tab, first), field, sample, second: setting });
  }
}

/** The reading with the order of day and month beside each column in which nothing but the locale told it. */
export function withOrders(reading: Reading, typed: readonly Typed[]): Reading {
  const columns = Object.entries(reading.columns).map(([field, column]) => {
    const order = unsureOrderOf(field, reading, typed);
    if (!order) return [field, column];
    const why = dayOrderReason(order.sample, order.order);
    const reason = { en: `${column.reason.en} ${why.en}`, ru: `${column.reason.ru} ${why.ru}` };
    return [field, { ...column, reason, dayFirst: order.order === 'day first' }];
  });
  return { ...reading, columns: Object.fromEntries(columns) };
}

function unsureOrderOf(field: string, reading: Reading, typed: readonly Typed[]): UnsureOrder | null {
  const own = typed.filter(({ tab, days }) => isOf(tab, reading) && days[field]?.order);
  const onSheet = own.find(({ tab }) => tab.sheet === reading.sheet);
  // Sheets that were stacked were read as one, under the name of the first.
  return (onSheet ?? (reading.tab !== 'dailyActivity' ? own[0] : undefined))?.days[field]?.order ?? null;
}

function isOf(tab: TypedTab, reading: Reading): boolean {
  return tab.tab === reading.tab || (reading.tab === 'activities' && tab.picked !== null);
}
