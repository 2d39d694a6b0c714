import { describe, expect, it } from 'vitest';
import type { Host } from '../../../workbench/host/host.ts';
import { installedIn } from '../../../workbench/installed.ts';
import { emptySheet, type Sheet, type Workbook } from '../../../workbench/workbook.ts';
import { books } from '../../sweep/books.ts';

const start = (...more: Sheet[]): Workbook => {
  const book = books.english(30);
  return { ...book, sheets: [...book.sheets, ...more] };
};

function hostWith(book: Workbook): Host {
  const host = installedIn(book, { script: {}, user: {} });
  host.setNow('2026-11-24T10:00:00Z');
  return host;
}

const names = (host: Host): string[] => host.workbook().sheets.map(({ name }) => name);
const blankOnes = (host: Host): string[] =>
  (host.run('findTabs') as { otherSheets: { sheet: string; reason: string }[] }).otherSheets
    .filter(({ reason }) => reason === 'The sheet is blank.')
    .map(({ sheet }) => sheet);

/** Stops a command right behind each of its calls that makes a sheet; the calls before are found by halving. */
function eachLeftSheet(book: Workbook, command: (host: Host) => void, check: (host: Host) => void): number {
  const host = hostWith(structuredClone(book));
  host.resetStats();
  command(host);
  const { calls } = host.stats();
  const made = host.workbook().sheets.length - book.sheets.length;
  const madeBy = (at: number): number => {
    host.setWorkbook(structuredClone(book));
    host.failNext({ at, when: 'after', repeat: 'kill' });
    expect(() => command(host)).toThrow();
    return host.outline().sheets.length - book.sheets.length;
  };
  for (let wanted = 1; wanted <= made; wanted += 1) {
    let [before, at] = [0, calls];
    while (at - before > 1) {
      const middle = (before + at) >> 1;
      if (madeBy(middle) < wanted) before = middle;
      else at = middle;
    }
    expect(madeBy(at)).toBe(wanted);
    check(host);
  }
  return made;
}

describe('a sheet that was made and not tagged', () => {
  it('is no blank sheet of the user, and becomes that of the next build', () => {
    const left = eachLeftSheet(
      start(),
      (host) => void host.run('buildSummary', {}),
      (host) => {
        expect(blankOnes(host)).toEqual([]);
        host.run('buildSummary', {});
        expect(names(host).sort()).toEqual(['Calls', 'Deals', 'KPI Details', 'KPI Settings', 'KPI Summary', 'Notes']);
      },
    );
    expect(left).toBe(3);
  });

  it('is found under the number that it got beside a sheet of the user', () => {
    const theirs = { ...emptySheet(9, 'KPI Details'), rows: [['mine']] };
    eachLeftSheet(
      start(theirs),
      (host) => void host.run('buildSummary', {}),
      (host) => {
        host.run('buildSummary', {});
        expect(names(host)).toContain('KPI Details 2');
        expect(names(host)).not.toContain('KPI Details 3');
        expect(host.workbook().sheets.find(({ id }) => id === 9)).toMatchObject({
          name: 'KPI Details',
          rows: [['mine']],
        });
      },
    );
  });

  it.each([
    ['a note', (sheet: Sheet) => Object.assign(sheet.notes, { '4,1': 'for the plan' })],
    ['a colour', (sheet: Sheet) => Object.assign(sheet.cellStyles, { '7,2': { background: '#ffff00' } })],
  ])('is not one of that name in which people have put %s', (_, put) => {
    const theirs = emptySheet(9, 'KPI Details');
    put(theirs);
    const host = hostWith(start(theirs));
    expect(blankOnes(host)).toEqual(['KPI Details']);
    host.run('buildSummary', {});
    const kept = host.workbook().sheets.find(({ id }) => id === 9)!;
    expect([kept.name, kept.rows, kept.notes, kept.cellStyles]).toEqual([
      'KPI Details',
      [],
      theirs.notes,
      theirs.cellStyles,
    ]);
    expect(names(host)).toContain('KPI Details 2');
  });

  it('is written by the next work list', () => {
    const left = eachLeftSheet(
      start(),
      (host) => void host.run('listWork', { asOf: '2026-11-20' }),
      (host) => {
        expect(blankOnes(host)).toEqual([]);
        host.run('listWork', { asOf: '2026-11-20' });
        expect(names(host)).toEqual(['Calls', 'Deals', 'Notes', 'Work list']);
      },
    );
    expect(left).toBe(1);
  });

  it('is written by the next sample, and a blank sheet of the user with such a name is not', () => {
    const left = eachLeftSheet(
      start(emptySheet(9, 'Leads')),
      (host) => void host.run('addSampleTabs', 'small', '2026-11-20'),
      (host) => {
        expect(blankOnes(host)).toEqual(['Leads']);
        host.run('addSampleTabs', 'small', '2026-11-20');
        expect(host.workbook().sheets.find(({ id }) => id === 9)).toMatchObject({ name: 'Leads', rows: [] });
        expect(names(host).slice(3)).toEqual([
          'Leads',
          'Leads 2',
          'Calls 2',
          'Meetings',
          'Emails',
          'Deals 2',
          'Stage history',
          'Targets',
          'Reps',
        ]);
      },
    );
    expect(left).toBe(8);
  });
});
