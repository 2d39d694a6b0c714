import fc from 'fast-check';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import type { KeptTable } from './keptTables.ts';

const words = {
  en: {
    own: ['Date added', 'Rep', 'Lead', 'Deal value'],
    reps: ['Ann Lee', 'Bob Moss', 'Cy Dent'],
    stages: ['Contacted', 'Qualified', 'Demo', 'Proposal sent', 'Negotiation', 'Won', 'Lost'],
    day: (n: number) => `Call ${n} date`,
    result: (n: number) => `Call ${n} result`,
    results: ['Connected', 'No answer', 'Left voicemail', 'Meeting booked', 'Gatekeeper'],
    touched: ['SDR', 'Company', 'Phone', 'Status'],
    states: ['Working', 'New', 'Qualified', 'Unqualified'],
  },
  ru: {
    own: ['Дата добавления', 'Менеджер', 'Лид', 'Сумма сделки'],
    reps: ['Анна Ли', 'Борис Мох', 'Вера Дант'],
    stages: ['Связались', 'Квалифицирован', 'Встреча', 'КП отправлено', 'Переговоры', 'Успешно реализовано', 'Отказ'],
    day: (n: number) => `Звонок ${n} дата`,
    result: (n: number) => `Звонок ${n} результат`,
    results: ['Дозвон', 'Не ответил', 'Автоответчик', 'Назначена встреча', 'Секретарь'],
    touched: ['Менеджер', 'Компания', 'Телефон', 'Статус'],
    states: ['В работе', 'Новый', 'Качественный лид', 'Некачественный лид'],
  },
} as const;

const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** As scattered as chance, and the same for the same seed. */
const chanceOf =
  (seed: number) =>
  (row: number, column: number): number =>
    ((row + 1) * 7919 + column * 104729 + seed * 31) % 97;

/** A row per lead, with a box or a day for each stage that it reached. */
export const stageTables: fc.Arbitrary<KeptTable> = fc
  .record({
    language: fc.constantFrom('en' as const, 'ru' as const),
    areDays: fc.boolean(),
    stages: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 4 }),
    own: fc.subarray([0, 1, 2, 3], { minLength: 3 }),
    rows: fc.integer({ min: 24, max: 50 }),
    seed: fc.nat(9999),
  })
  .map(({ language, areDays, stages, own, rows, seed }): KeptTable => {
    const { own: fields, reps, stages: names } = words[language];
    const chance = chanceOf(seed);
    const reached = (row: number, stage: number): boolean => {
      const furthest = chance(row, 1) % 7;
      // Whoever was won is not lost.
      return stage === 6 ? furthest < 5 && chance(row, 2) % 3 === 0 : stage <= furthest;
    };
    const cellOf = (row: number, stage: number): Cell => {
      const is = reached(row, stage);
      return areDays ? (is ? day('2025-01-10', (row % 30) + stage * 5) : '') : is;
    };
    const ownCell = (row: number, field: number): Cell =>
      [day('2025-01-02', row % 40), reps[chance(row, 3) % 3] as string, `L${row}`, 500 + row * 10][field] as Cell;
    return {
      sheet: 'Pipeline',
      headings: [...own.map((field) => fields[field] as string), ...stages.map((stage) => names[stage] as string)],
      rows: Array.from({ length: rows }, (_, row) => [
        ...own.map((field) => ownCell(row, field)),
        ...stages.map((stage) => cellOf(row, stage)),
      ]),
      classes: [],
    };
  });

/** A row per client, with a day and a result for each call to it. */
export const touchTables: fc.Arbitrary<KeptTable> = fc
  .record({
    language: fc.constantFrom('en' as const, 'ru' as const),
    own: fc.subarray([0, 1, 2, 3], { minLength: 2 }),
    touches: fc.integer({ min: 2, max: 4 }),
    rows: fc.integer({ min: 24, max: 50 }),
    daysFirst: fc.boolean(),
    seed: fc.nat(9999),
  })
  .map(({ language, own, touches, rows, daysFirst, seed }): KeptTable => {
    const { touched, reps, day: dayName, result, results, states } = words[language];
    const chance = chanceOf(seed);
    const numbers = Array.from({ length: touches }, (_, i) => i + 1);
    const ownCell = (row: number, field: number): Cell =>
      [reps[chance(row, 3) % 3], `Company ${row}`, `+1 555 01${10 + row}`, states[chance(row, 4) % 4]][field] as Cell;
    return {
      sheet: 'Sheet1',
      headings: [
        ...own.map((field) => touched[field] as string),
        ...numbers.flatMap((n) => (daysFirst ? [dayName(n), result(n)] : [result(n), dayName(n)])),
      ],
      rows: Array.from({ length: rows }, (_, row) => [
        ...own.map((field) => ownCell(row, field)),
        ...numbers.flatMap((n): Cell[] => {
          const isMade = chance(row, 5) % touches >= n - 1;
          const pair = [day('2025-01-06', (row % 30) + n * 4), results[chance(row, 6 + n) % 5] as string];
          return isMade ? (daysFirst ? pair : pair.reverse()) : ['', ''];
        }),
      ]),
      classes: [],
    };
  });
