import { describe, expect, it } from 'vitest';
import type { BenchCell } from '../../../workbench/bench/request.ts';
import { sheetsOf } from '../../../workbench/bench/sheets.ts';
import { instantOf, offsetAt, wallClockOf } from '../../../workbench/bench/zone.ts';

const request = { calls: 4000, reps: 25, shuffled: false };
const sheets = sheetsOf(request);
const cellsOf = (name: string, from = sheets) => from.find(({ sheet }) => sheet === name)?.cells ?? [];
const rowsOf = (name: string, from = sheets) => cellsOf(name, from).slice(1);
const textOf = (row: readonly BenchCell[]) =>
  row.map((cell) => (typeof cell === 'object' ? cell.getTime() : cell)).join('|');

describe('the rows of the benchmark', () => {
  it('nearly fill a spreadsheet at a million calls', () => {
    const cells = sheets.reduce((sum, one) => sum + (one.cells.length - 1) * (one.cells[0]?.length ?? 0), 0);
    expect(cells / request.calls).toBeCloseTo(8.89, 2);
    expect(sheets.map(({ cells: [headings] }) => headings?.length)).toEqual([8, 6, 7, 8]);
  });

  it('are the same rows in another order when shuffled', () => {
    const shuffled = sheetsOf({ ...request, shuffled: true });
    for (const { sheet } of sheets) {
      const [plain, mixed] = [rowsOf(sheet).map(textOf), rowsOf(sheet, shuffled).map(textOf)];
      expect(mixed).not.toEqual(plain);
      expect([...mixed].sort()).toEqual([...plain].sort());
    }
  });

  it('have as many reps as asked for', () => {
    const reps = (count: number) =>
      new Set(rowsOf('Calls', sheetsOf({ ...request, reps: count })).map((row) => row[1])).size;
    expect([reps(25), reps(200)]).toEqual([25, 200]);
  });

  it('fill eight quarters', () => {
    const days = rowsOf('Calls').map(([at]) => wallClockOf((at as Date).getTime()));
    expect(new Date(Math.min(...days)).toISOString().slice(0, 10)).toBe('2025-01-01');
    expect(new Date(Math.max(...days)).toISOString().slice(0, 10)).toBe('2026-12-31');
  });

  it('name leads that exist, and meetings that were moved', () => {
    const leads = new Set(rowsOf('Leads').map(([id]) => id));
    const meetings = new Map(rowsOf('Meetings').map((row) => [row[0], row]));
    expect(rowsOf('Calls').filter((row) => !leads.has(row[3] as string))).toEqual([]);
    expect(rowsOf('Deals').filter((row) => !leads.has(row[1] as string))).toEqual([]);
    const moved = [...meetings.values()].filter((row) => row[6] !== '');
    expect(moved.length).toBeGreaterThan(0);
    for (const row of moved) expect(meetings.get(row[6] as string)?.[5]).toBe('Rescheduled');
  });
});

describe('the zone of the benchmark', () => {
  it('is that of Europe/Paris at every hour around its changes', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (const start of [Date.UTC(2025, 2, 29), Date.UTC(2025, 9, 25), Date.UTC(2026, 2, 28), Date.UTC(2026, 9, 24)]) {
      for (let instant = start; instant < start + 3 * 86_400_000; instant += 3_600_000) {
        const local = new Date(instant + offsetAt(instant) * 60_000).toISOString().slice(0, 19).replace('T', ' ');
        expect(local).toBe(clock.format(instant));
      }
    }
  });

  it('finds the instant of a wall clock in summer and in winter', () => {
    for (const wallClock of [
      Date.UTC(2025, 0, 5, 9),
      Date.UTC(2025, 6, 5, 9),
      Date.UTC(2025, 2, 30),
      Date.UTC(2025, 2, 30, 4),
    ]) {
      expect(wallClockOf(instantOf(wallClock))).toBe(wallClock);
    }
  });
});
