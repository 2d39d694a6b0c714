import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { isoOf } from '../../../../src/vocabulary/day.ts';
import { dateOf, doneOf } from './history.ts';
import { all, byMeasure, each, type Layout, sheet, totalRow, words } from './layout.ts';

export const acrossLayouts: readonly Layout[] = [
  {
    name: 'a row per rep and day',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [[w.date, w.rep, ...w.measures]];
      for (const { r, d, rep, day } of each(h)) rows.push([dateOf(day), rep, ...doneOf(h, r, d)]);
      return [sheet(w.tracker, rows, n, totalRow(n, 2, 1))];
    },
  },
  {
    name: 'reps merged over measures',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [
        ['', ...h.reps.flatMap((rep) => [rep, '', ''])],
        [w.date, ...h.reps.flatMap(() => w.measures)],
      ];
      rows.push(...h.days.map((day, d): Cell[] => [dateOf(day), ...h.reps.flatMap((_, r) => doneOf(h, r, d))]));
      return [sheet(w.tracker, rows, n, totalRow(n, 1, 2))];
    },
  },
  {
    name: 'measures merged over reps',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [
        [w.date, ...w.measures.flatMap((measure) => [measure, ...h.reps.slice(1).map(() => '')])],
        ['', ...w.measures.flatMap(() => h.reps)],
      ];
      rows.push(
        ...h.days.map((day, d): Cell[] => [
          dateOf(day),
          ...all.flatMap((m) => h.reps.map((_, r) => doneOf(h, r, d)[m] as number)),
        ]),
      );
      return [sheet(w.tracker, rows, n)];
    },
  },
  {
    name: 'days across, measures down',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [[w.rep, w.kpi, ...h.days.map(dateOf), ...(n.totals ? [w.total] : [])]];
      rows.push(
        ...byMeasure(h, n, (rep, r, measure, m) => {
          const numbers = h.days.map((_, d) => doneOf(h, r, d)[m] as number);
          return [m === 0 ? rep : '', measure, ...numbers, ...(n.totals ? [numbers.reduce((a, b) => a + b)] : [])];
        }),
      );
      return [sheet(w.tracker, rows, n)];
    },
  },
  {
    name: 'days merged over measures',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [
        ['', ...h.days.flatMap((day) => [isoOf(day), '', ''])],
        [w.rep, ...h.days.flatMap(() => w.measures)],
      ];
      rows.push(...h.reps.map((rep, r): Cell[] => [rep, ...h.days.flatMap((_, d) => doneOf(h, r, d))]));
      return [sheet(w.tracker, rows, n, totalRow(n, 1, 2))];
    },
  },
  {
    name: 'mornings and afternoons below merged days',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const parts = n.language === 'en' ? ['AM', 'PM'] : ['Утро', 'Вечер'];
      const rows: Cell[][] = [
        ['', '', ...h.days.flatMap((day) => [dateOf(day), ''])],
        [w.rep, w.kpi, ...h.days.flatMap(() => parts)],
      ];
      rows.push(
        ...byMeasure(h, n, (rep, r, measure, m) => [
          rep,
          measure,
          ...h.days.flatMap((_, d) => {
            const one = doneOf(h, r, d)[m] as number;
            return [Math.floor(one / 2), one - Math.floor(one / 2)];
          }),
        ]),
      );
      return [sheet(w.tracker, rows, n)];
    },
  },
];
