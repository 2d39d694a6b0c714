import { isBroken, isMet, type Line, type Unit } from './line.ts';

const written: Readonly<Record<Unit, (value: number) => string>> = {
  times: (value) => `${value.toFixed(value < 1 ? 3 : 2)} ×`,
  seconds: (value) => `${value.toFixed(1)} s`,
  milliseconds: (value) => `${value.toFixed(1)} ms`,
  kilobytes: (value) => `${value.toFixed(1)} KB`,
  megabytes: (value) => `${value.toFixed(1)} MB`,
  count: String,
};

/** What, measured, goal, required and whether it is met, in columns. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [['', 'measured', 'goal', 'required', ''], ...lines.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const text = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map((row) => text(row).trimEnd()).join('\n');
}

function cellsOf(line: Line): string[] {
  const { what, value, unit, goal, required } = line;
  const limit = (most: number | undefined) => (most === undefined ? '' : `≤ ${most}`);
  return [what, written[unit](value), limit(goal), limit(required), verdictOf(line)];
}

function verdictOf(line: Line): string {
  if (line.goal === undefined && line.required === undefined) return '';
  if (isMet(line)) return 'met';
  return isBroken(line) ? 'BROKEN' : 'not met';
}
