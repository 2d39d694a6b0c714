import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { dateOf, doneOf, type History } from './history.ts';
import { all, each, type Layout, type Noise, sheet, words } from './layout.ts';

/** A row per client: its call, its meeting on the same day, and its deal. */
function clientsOf(h: History, n: Noise): Cell[][] {
  const w = words[n.language];
  return each(h).flatMap(({ r, d, rep, day }) => {
    const [made, connected, set] = doneOf(h, r, d);
    return Array.from({ length: made }, (_, i): Cell[] => [
      `${w.client} ${rep} ${d} ${i}`,
      rep,
      dateOf(day),
      w.results[i < connected ? 1 : 0] as string,
      ...(i < set ? [dateOf(day), w.held] : ['', '']),
      ...(i === 0 ? [w.won, 100, dateOf(day + 7)] : ['', '', '']),
    ]);
  });
}

export const rowLayouts: readonly Layout[] = [
  {
    name: 'a row per client with a call, a meeting and a deal',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const ofThing = (i: number): number => Math.min(2, Math.floor(i / 2));
      const headings = w.ofThings.map((heading, i) => `${w.things[ofThing(i)]} ${heading}`);
      const rows = [[w.client, w.rep, ...headings], ...clientsOf(h, n)];
      return [sheet(w.tracker, rows, { ...n, totals: false })];
    },
  },
  {
    name: 'a row per client below a merged call, meeting and deal',
    unit: 'day',
    fields: all,
    write: (h, n) => {
      const w = words[n.language];
      const [call, meeting, deal] = w.things;
      const rows: Cell[][] = [
        [w.client, w.rep, call, '', meeting, '', deal, '', ''],
        ['', '', ...w.ofThings],
        ...clientsOf(h, n),
      ];
      return [sheet(w.tracker, rows, { ...n, totals: false })];
    },
  },
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
