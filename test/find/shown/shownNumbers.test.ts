import fc from 'fast-check';
import { it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { expectNoOther } from './expectNoOther.ts';
import { type KeptTable, keptTables } from './keptTables.ts';
import { shown, without } from './shown.ts';

const days = ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10'];

/** A tally in the headings of either language, with the columns of some measures. */
const tally = fc
  .record({
    isRussian: fc.boolean(),
    measures: fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }),
    numbers: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ isRussian, measures, numbers }): KeptTable => {
    const names = isRussian
      ? ['Звонки', 'Дозвоны', 'Назначено встреч', 'Проведено встреч', 'Письма']
      : ['Calls', 'Connects', 'Meetings booked', 'Meetings held', 'E-mails'];
    const reps = isRussian ? ['Анна', 'Илья'] : ['Ann', 'Bob'];
    const rows = days.flatMap((day, i) =>
      reps.map((rep, j) => [day, rep, ...measures.map((measure) => numbers[(i * 2 + j) * 5 + measure] ?? 0)]),
    );
    const headings = [
      ...(isRussian ? ['Дата', 'Менеджер'] : ['Date', 'Rep']),
      ...measures.map((measure) => names[measure] as string),
    ];
    return { sheet: isRussian ? 'Трекер' : 'Tracker', headings, rows, classes: [] };
  });

it('deleting a column changes no shown number into another', () => {
  fc.assert(
    fc.property(fc.oneof({ arbitrary: tally, weight: 1 }, { arbitrary: keptTables, weight: 4 }), (table) => {
      const before = shown(table);
      for (const column of table.headings.keys()) expectNoOther(before, without(table, column));
    }),
    { numRuns: 40 },
  );
});

it('adding a column of plans changes no shown number into another', () => {
  const plan = fc.constantFrom('target', 'goal', 'plan', 'quota', 'forecast', 'план', 'цель', 'прогноз');
  const form = fc.constantFrom<(name: string, word: string) => string>(
    (name, word) => `${name} ${word}`,
    (name, word) => `${name} (${word})`,
    (name, word) => `${name} - ${word}`,
    (name, word) => `${word}: ${name}`,
  );
  // Of what the table has a column of, or of something else that teams plan.
  const others = ['Converted', 'Revenue', 'Won', 'Qualified', 'Sales', 'Meetings', 'Выручка', 'Конверсия', 'Продажи'];
  fc.assert(
    fc.property(
      fc.oneof({ arbitrary: tally, weight: 1 }, { arbitrary: keptTables, weight: 2 }),
      fc.nat(),
      plan,
      form,
      fc.boolean(),
      fc.constantFrom<(own: Cell) => Cell>(
        () => 77,
        () => '2025-03-31',
        () => 'Yes',
        (own) => own,
      ),
      (table, at, word, headingOf, isFirst, cellOf) => {
        const names = [...table.headings, ...others];
        const column = at % names.length;
        const name = names[column] as string;
        const added = <T>(list: readonly T[], one: T): T[] => (isFirst ? [one, ...list] : [...list, one]);
        const headings = added(table.headings, headingOf(name, word));
        expectNoOther(shown(table), {
          ...table,
          headings,
          rows: table.rows.map((row, i) =>
            added<Cell>(row, cellOf(table.rows[table.rows.length - 1 - i]?.[column] ?? 77)),
          ),
        });
      },
    ),
    { numRuns: 60 },
  );
});

it('renaming a class to nonsense changes no shown number into another', () => {
  fc.assert(
    fc.property(keptTables, (table) => {
      const before = shown(table);
      for (const column of table.classes)
        for (const gone of new Set(table.rows.map((row) => row[column])))
          expectNoOther(before, {
            ...table,
            rows: table.rows.map((row) => row.map((cell, i) => (i === column && cell === gone ? 'Zorblax' : cell))),
          });
    }),
    { numRuns: 25 },
  );
});
