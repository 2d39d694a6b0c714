import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stageTables, touchTables } from './acrossTables.ts';
import { expectNoOther } from './expectNoOther.ts';
import type { KeptTable } from './keptTables.ts';
import { shown, without } from './shown.ts';

const renamed = (table: KeptTable, column: number): KeptTable => ({
  ...table,
  headings: table.headings.map((heading, i) => (i === column ? 'Zorblax' : heading)),
});

function expectNoOtherWhen(
  tables: fc.Arbitrary<KeptTable>,
  change: (table: KeptTable, column: number) => KeptTable,
): void {
  fc.assert(
    fc.property(tables, (table) => {
      const before = shown(table);
      for (const column of table.headings.keys()) expectNoOther(before, change(table, column));
    }),
    { numRuns: 20 },
  );
}

describe('no shown number becomes another', () => {
  it('when a stage across is headed by nonsense', () => {
    expectNoOtherWhen(stageTables, renamed);
  });

  it('when a column of a touch is deleted', () => {
    expectNoOtherWhen(touchTables, without);
  });

  it('when a column of a touch is headed by nonsense', () => {
    expectNoOtherWhen(touchTables, renamed);
  });
});
