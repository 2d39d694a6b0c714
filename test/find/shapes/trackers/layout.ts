import type { SheetCells } from '../../../../src/find/reading.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import type { History } from './history.ts';

/** How headings are worded and what else stands on the sheet. */
export type Noise = {
  readonly language: 'en' | 'ru';
  readonly title: boolean;
  readonly totals: boolean;
  readonly shares: boolean;
  readonly template: boolean;
  readonly planFirst: boolean;
};

export type Layout = {
  readonly name: string;
  readonly unit: 'day' | 'week' | 'month';
  /** Which measures it tells: 0 calls, 1 connected, 2 appointments. */
  readonly fields: readonly number[];
  readonly write: (history: History, noise: Noise) => SheetCells[];
};

export const words = {
  en: {
    measures: ['Calls', 'Connects', 'Meetings set'],
    date: 'Date',
    week: 'Week of',
    weekName: 'Week',
    weekday: 'Day',
    rep: 'Rep',
    kpi: 'KPI',
    goal: 'Goal',
    actual: 'Actual',
    type: 'Type',
    total: 'Total',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    call: (n: number) => [`Call ${n} date`, `Call ${n} result`],
    results: ['No answer', 'Connected'],
    things: ['Call', 'Demo', 'Deal'],
    ofThings: ['Date', 'Result', 'Date', 'Result', 'Stage', 'Amount', 'Closed date'],
    held: 'Held',
    won: 'Won',
    client: 'Client',
    title: 'Sales tracker',
    share: '% of goal',
    log: 'Calls',
    tracker: 'Tracker',
    stamp: 'Timestamp',
  },
  ru: {
    measures: ['Звонки', 'Дозвоны', 'Назначено встреч'],
    date: 'Дата',
    week: 'Неделя с',
    weekName: 'Неделя',
    weekday: 'День',
    rep: 'Менеджер',
    kpi: 'Показатель',
    goal: 'План',
    actual: 'Факт',
    type: 'Тип',
    total: 'Итого',
    weekdays: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт'],
    months: ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август'],
    call: (n: number) => [`Звонок ${n} дата`, `Звонок ${n} результат`],
    results: ['Не ответил', 'Дозвон'],
    things: ['Звонок', 'Показ', 'Сделка'],
    ofThings: ['Дата', 'Результат', 'Дата', 'Итог', 'Этап', 'Сумма', 'Дата закрытия'],
    held: 'Состоялся',
    won: 'Успешно реализовано',
    client: 'Клиент',
    title: 'Отдел продаж',
    share: '% плана',
    log: 'Звонки',
    tracker: 'Трекер',
    stamp: 'Отметка времени',
  },
} as const;

export const all = [0, 1, 2];
export const goal = 99;

export function sheet(
  name: string,
  rows: Cell[][],
  noise: Noise,
  sums: (rows: Cell[][]) => Cell[][] = () => [],
): SheetCells {
  const w = words[noise.language];
  const above: Cell[][] = noise.title ? [[w.title], []] : [];
  const below = noise.totals ? sums(rows) : [];
  const width = Math.max(...rows.map(({ length }) => length));
  const blank: Cell[][] = noise.template ? [[], new Array<Cell>(width).fill('')] : [];
  const square = [...above, ...rows, ...below, ...blank];
  return {
    sheet: name,
    cells: square.map((row) => [...row, ...new Array<Cell>(Math.max(0, width - row.length)).fill('')]),
  };
}

/** A row of totals under columns of numbers. */
export const totalRow =
  (noise: Noise, from: number, headings: number) =>
  (rows: Cell[][]): Cell[][] => {
    const width = Math.max(...rows.map(({ length }) => length));
    const sum = (column: number): Cell =>
      rows
        .slice(headings)
        .reduce((total, row) => total + (typeof row[column] === 'number' ? (row[column] as number) : 0), 0);
    return [
      Array.from({ length: width }, (_, column) =>
        column === 0 ? words[noise.language].total : column < from ? '' : sum(column),
      ),
    ];
  };

export const each = (history: History): { r: number; d: number; rep: string; day: number }[] =>
  history.days.flatMap((day, d) => history.reps.map((rep, r) => ({ r, d, rep, day })));

export function weeksOf(history: History): number[][] {
  const weeks: number[][] = [];
  for (let d = 0; d < history.days.length; d += 5) weeks.push([d, d + 1, d + 2, d + 3, d + 4]);
  return weeks;
}

/** A row for each measure of each rep. */
export function byMeasure(
  history: History,
  noise: Noise,
  rowOf: (rep: string, r: number, measure: string, m: number) => Cell[],
): Cell[][] {
  const { measures } = words[noise.language];
  return history.reps.flatMap((rep, r) => measures.map((measure, m) => rowOf(rep, r, measure, m)));
}
