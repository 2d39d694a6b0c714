import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kpis } from '../../src/kpis/all.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { ask } from '../kpis/ask.ts';

type Table = {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

const days = ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10'];

/** A tally in the headings of either language, with the columns of some measures. */
const tally = fc
  .record({
    isRussian: fc.boolean(),
    measures: fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }),
    numbers: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ isRussian, measures, numbers }): Table => {
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
    return { sheet: isRussian ? 'Трекер' : 'Tracker', headings, rows };
  });

/** A log of calls with the outcomes of either language. */
const log = fc
  .record({
    isRussian: fc.boolean(),
    outcomes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 40 }),
  })
  .map(({ isRussian, outcomes }): Table => {
    const words = isRussian
      ? ['Дозвон', 'Не ответил', 'Автоответчик', 'Назначена встреча']
      : ['Connected', 'No answer', 'Left voicemail', 'Meeting booked'];
    const headings = isRussian
      ? ['Дата звонка', 'Менеджер', 'Клиент', 'Результат звонка', 'Длительность']
      : ['Call date', 'Rep', 'Client', 'Call outcome', 'Duration'];
    const rows = outcomes.map((outcome, i) => [
      days[i % 5] as string,
      isRussian ? 'Анна' : 'Ann',
      `C${i}`,
      words[outcome] as string,
      outcome === 0 || outcome === 3 ? 60 + 10 * i : 0,
    ]);
    return { sheet: isRussian ? 'Звонки' : 'Calls', headings, rows };
  });

function shown({ sheet, headings, rows }: Table) {
  const cells = rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
  return new Map(kpis.map(({ name }) => [name, ask(name, { [sheet]: cells })]));
}

/** What is shown afterwards is what was shown before; a number may go, or be shown with its bounds. */
function expectNoOther(before: Table, after: Table, mayBeUnknown = false): void {
  const now = shown(after);
  for (const [name, { value, numerator }] of shown(before)) {
    const then = now.get(name);
    if (value === null || then === undefined || then.value === null) continue;
    if (then.low !== undefined) continue;
    // Of productive conversations those that are known are counted: at least so many.
    if (mayBeUnknown && name === 'PRODUCTIVE_CONVERSATIONS') continue;
    // What unknown values could move by less than the settings say is shown as it is known.
    if (mayBeUnknown && Math.abs(then.value - value) <= 0.02 * Math.max(1, Math.abs(value))) continue;
    expect([name, then.value, then.numerator]).toEqual([name, value, numerator]);
  }
}

it('adding a column of plans changes no shown number into another', () => {
  const plan = fc.constantFrom('target', 'goal', 'plan', 'quota', 'forecast', 'план', 'цель', 'прогноз');
  const form = fc.constantFrom<(name: string, word: string) => string>(
    (name, word) => `${name} ${word}`,
    (name, word) => `${name} (${word})`,
    (name, word) => `${name} - ${word}`,
    (name, word) => `${word}: ${name}`,
  );
  fc.assert(
    fc.property(fc.oneof(tally, log), fc.nat(), plan, form, fc.boolean(), (table, at, word, headingOf, isFirst) => {
      const name = table.headings[at % table.headings.length] as string;
      const added = <T>(list: readonly T[], one: T): T[] => (isFirst ? [one, ...list] : [...list, one]);
      const headings = added(table.headings, headingOf(name, word));
      expectNoOther(table, { ...table, headings, rows: table.rows.map((row) => added<Cell>(row, 77)) });
    }),
    { numRuns: 30 },
  );
});

it('renaming a class to nonsense changes no shown number into another', () => {
  fc.assert(
    fc.property(log, fc.nat(), (table, at) => {
      const outcomes = [...new Set(table.rows.map((row) => row[3]))];
      const gone = outcomes[at % outcomes.length];
      const rows = table.rows.map((row) => row.map((cell, i) => (i === 3 && cell === gone ? 'Zorblax' : cell)));
      expectNoOther(table, { ...table, rows }, true);
    }),
    { numRuns: 20 },
  );
});
