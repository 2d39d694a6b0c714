import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { dateOf, doneOf } from './history.ts';
import { all, byMeasure, each, goal, type Layout, type Noise, sheet, totalRow, weeksOf, words } from './layout.ts';

/** A plan before the fact or after it. */
function pair<T>({ planFirst }: Noise, plan: T, fact: T): [T, T] {
  return planFirst ? [plan, fact] : [fact, plan];
}

export const planLayouts: readonly Layout[] = [
  {
    name: 'plan and fact below merged days',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const share = n.shares ? ['%'] : [];
      const rows: Cell[][] = [
        ['', '', ...h.days.flatMap((day) => [dateOf(day), '', ...share.map(() => '')])],
        [w.rep, w.kpi, ...h.days.flatMap(() => [...pair(n, w.goal, w.actual), ...share])],
      ];
      rows.push(
        ...byMeasure(h, n, (rep, r, measure, m) => [
          m === 0 ? rep : '',
          measure,
          ...h.days.flatMap((_, d) => [...pair(n, goal, doneOf(h, r, d)[m] as number), ...share.map(() => 0.5)]),
        ]),
      );
      return [sheet(w.tracker, rows, n)];
    },
  },
  {
    name: 'plan and fact in the headings',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [
        [
          w.date,
          w.rep,
          ...w.measures.flatMap((measure) => pair(n, `${measure} ${w.goal}`, `${measure} (${w.actual})`)),
        ],
      ];
      for (const { r, d, rep, day } of each(h))
        rows.push([dateOf(day), rep, ...doneOf(h, r, d).flatMap((one) => pair(n, goal, one))]);
      return [sheet(w.tracker, rows, n, totalRow(n, 2, 1))];
    },
  },
  {
    name: 'plan and fact in rows',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [[w.date, w.rep, w.type, ...w.measures]];
      for (const { r, d, rep, day } of each(h)) {
        const plan: Cell[] = [dateOf(day), rep, w.goal, goal, goal, goal];
        rows.push(...pair(n, plan, [dateOf(day), rep, w.actual, ...doneOf(h, r, d)]));
        if (n.shares) rows.push([dateOf(day), rep, '%', 0.5, 0.5, 0.5]);
      }
      return [sheet(w.tracker, rows, n)];
    },
  },
  {
    name: 'a sheet per rep with a table per week',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      return h.reps.map((rep, r) => {
        const rows: Cell[][] = [];
        for (const week of weeksOf(h)) {
          if (rows.length > 0) rows.push([]);
          rows.push([`${w.week}:`, dateOf(h.days[week[0] as number] as number)]);
          rows.push([w.kpi, w.goal, ...w.weekdays, w.total, w.share]);
          w.measures.forEach((measure, m) => {
            const numbers = week.map((d) => doneOf(h, r, d)[m] as number);
            const total = numbers.reduce((a, b) => a + b);
            rows.push([measure, goal, ...numbers, total, total / goal]);
          });
        }
        return sheet(rep, rows, n);
      });
    },
  },
];
