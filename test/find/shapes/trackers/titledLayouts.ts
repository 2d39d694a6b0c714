import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { civilOf, dayOf, isoOf } from '../../../../src/vocabulary/day.ts';
import { dateOf, doneOf, type History } from './history.ts';
import { all, byMeasure, type Layout, type Noise, sheet, totalRow, weeksOf, words } from './layout.ts';

function monthName(history: History, noise: Noise): string {
  const { year, month } = civilOf(history.days[0] as number);
  return `${words[noise.language].months[month - 1]} ${year}`;
}

export const titledLayouts: readonly Layout[] = [
  {
    name: 'days of the month across, the month in the name',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const dates = Array.from({ length: 28 }, (_, i) => i + 1);
      const rows: Cell[][] = [[w.rep, w.kpi, ...dates]];
      rows.push(
        ...byMeasure(h, n, (rep, r, measure, m) => [
          m === 0 ? rep : '',
          measure,
          ...dates.map((date): Cell => {
            const d = h.days.findIndex((day) => civilOf(day).day === date);
            return d < 0 ? '' : (doneOf(h, r, d)[m] as number);
          }),
        ]),
      );
      return [sheet(monthName(h, n), rows, n)];
    },
  },
  {
    name: 'weeks below one another, the week in the title of each',
    unit: 'week',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [];
      for (const week of weeksOf(h)) {
        if (rows.length > 0) rows.push([]);
        rows.push([`${w.week} ${isoOf(h.days[week[0] as number] as number)}`]);
        rows.push([w.rep, ...w.measures]);
        rows.push(
          ...h.reps.map((rep, r): Cell[] => [
            rep,
            ...all.map((m) => week.reduce((sum, d) => sum + (doneOf(h, r, d)[m] as number), 0)),
          ]),
        );
        if (n.totals) rows.push([w.total, 999, 999, 999]);
      }
      return [sheet(w.tracker, rows, { ...n, totals: false })];
    },
  },
  {
    name: 'tallies of reps side by side',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const across = <T>(cellsOf: (rep: string, r: number) => T[]): (T | string)[] =>
        h.reps.flatMap((rep, r) => (r === 0 ? cellsOf(rep, r) : ['', ...cellsOf(rep, r)]));
      const rows: Cell[][] = [
        across((rep) => [rep, '', '', '']),
        across(() => [w.date, ...w.measures]),
        ...h.days.map((day, d) => across<Cell>((_, r) => [dateOf(day), ...doneOf(h, r, d)])),
      ];
      return [sheet(w.tracker, rows, { ...n, totals: false })];
    },
  },
  {
    name: 'weekdays down, the week of the year in the name of the sheet',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      return weeksOf(h).map((week) => {
        const monday = h.days[week[0] as number] as number;
        // The Thursday of a week tells its number.
        const number = Math.floor((monday + 3 - dayOf(2025, 1, 1)) / 7) + 1;
        const rows: Cell[][] = [
          [w.rep, w.weekday, ...w.measures],
          ...h.reps.flatMap((rep, r) => week.map((d, i): Cell[] => [rep, w.weekdays[i] as string, ...doneOf(h, r, d)])),
        ];
        return sheet(`${w.weekName} ${number} 2025`, rows, { ...n, totals: false, title: false });
      });
    },
  },
  {
    name: 'a sheet per day',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const genitive = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа'];
      return h.days.map((day, d) => {
        const { year, month, day: date } = civilOf(day);
        const name =
          n.language === 'en' ? `${date} ${w.months[month - 1]} ${year}` : `${date} ${genitive[month - 1]} ${year}`;
        const rows: Cell[][] = [[w.rep, ...w.measures], ...h.reps.map((rep, r): Cell[] => [rep, ...doneOf(h, r, d)])];
        return sheet(name, rows, n, totalRow(n, 1, 1));
      });
    },
  },
];
