import type { ContractRow } from './contractRow.ts';
import type { Stats } from './stats.ts';

/** What the self-test found on Google: the last line of its sheet, as somebody has sent it. */
export type Seen = {
  /** `2026-11-29`; null while nobody has run it. */
  readonly day: string | null;
  readonly rows: readonly SeenRow[];
  /** Per unit of the cost model. */
  readonly seconds: Partial<Record<keyof Stats, number>>;
};

/** @param key see `rowKey` */
export type SeenRow = { readonly key: string; readonly value?: unknown; readonly error?: string };

/** The same call may stand in several rows that differ in where and how it is made. */
export function rowKey({ call, mode, locale, zone }: ContractRow): string {
  return [call, mode ?? '', locale ?? '', zone ?? ''].join(' | ');
}

/** What was seen replaces what was read or assumed, so that the test of the contract fails where the host answers otherwise. */
export function correctedRows(rows: readonly ContractRow[], { day, rows: seen }: Seen): ContractRow[] {
  const found = new Map(seen.map((row) => [row.key, row]));
  return rows.map((row) => {
    const one = found.get(rowKey(row));
    if (!one) return row;
    const { value, error, ...asked } = row;
    const answer = one.error === undefined ? { value: one.value } : { error: one.error };
    return { ...asked, ...answer, grade: 'L', source: `self-test on Google, ${day}` };
  });
}

/** Unit costs as measured; what was not measured stays as published. */
export function correctedCosts<Costs extends object>(published: Costs, { seconds }: Seen): Costs {
  const known = Object.entries(seconds).filter(([unit]) => unit in published);
  return { ...published, ...Object.fromEntries(known) };
}
