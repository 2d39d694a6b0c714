import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { dateOf, doneOf } from './history.ts';
import { all, each, type Layout, sheet, words } from './layout.ts';

export const rowLayouts: readonly Layout[] = [
  {
    name: 'a row per client, calls across',
    unit: 'day',
    fields: [0, 1],
    write: (h, n) => {
      const w = words[n.language];
      const most = 4;
      const rows: Cell[][] = [[w.rep, w.client, ...[1, 2, 3, 4].flatMap((at) => w.call(at))]];
      h.reps.forEach((rep, r) => {
        const calls = h.days.flatMap((day, d) => {
          const [made, connected] = doneOf(h, r, d);
          return Array.from({ length: made }, (_, i): Cell[] => [
            dateOf(day),
            w.results[i < connected ? 1 : 0] as string,
          ]);
        });
        for (let at = 0; at < calls.length; at += most) {
          const own = calls.slice(at, at + most);
          rows.push([
            rep,
            `${w.client} ${rep} ${at}`,
            ...own.flat(),
            ...new Array<Cell>((most - own.length) * 2).fill(''),
          ]);
        }
      });
      if (n.template) rows.push(['', '', ...new Array<Cell>(most * 2).fill('')]);
      return [sheet(w.tracker, rows, { ...n, totals: false })];
    },
  },
  {
    name: 'answers of a form',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const rows: Cell[][] = [[w.stamp, w.rep, ...w.measures.map((one) => `${one}?`)]];
      for (const { r, d, rep, day } of each(h))
        rows.push([new Date(day * 86_400_000 + 61_200_000), rep, ...doneOf(h, r, d)]);
      return [sheet('Form responses 1', rows, { ...n, totals: false, title: false })];
    },
  },
];
