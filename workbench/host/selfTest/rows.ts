import { written } from '../contract.ts';
import type { ContractRow } from '../contractRow.ts';
import { rowKey } from '../seen.ts';

/** Functions that the contract's formulas call. */
export const rowFunctions = `function THROWS() { throw new Error('No.'); }
function NAN() { return 0 / 0; }
function TYPE_OF(value) {
  if (Array.isArray(value)) return 'array ' + value.length;
  return typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value;
}`;

/** Why a row cannot be run from the menu of a script with the two scopes; null where it can. */
export function whyNot({ mode, scopes, call }: ContractRow): string | null {
  if (mode === 'NONE' || mode === 'LIMITED') return `only in authorization mode ${mode}`;
  if (scopes !== undefined && /show(Sidebar|Modal)/.test(call)) return 'only with other scopes';
  return null;
}

/** The rows as source text, each call a function: what a script on Google runs must have been pushed with it. */
export function rowsText(rows: readonly ContractRow[] = written): string {
  const texts = rows.map((row) => {
    const { call, mode = '', locale = 'en_US', zone = 'Etc/UTC', grade } = row;
    const expected = row.error === undefined ? { value: row.value } : { error: row.error };
    const told = { key: rowKey(row), call, mode, locale, zone, grade, expected, whyNot: whyNot(row) };
    const run = call.startsWith('=') || whyNot(row) ? 'null' : `function (ss, sheet) { return (${call}); }`;
    return `${JSON.stringify(told).slice(0, -1)},"run":${run}}`;
  });
  return `[\n${texts.join(',\n')}\n]`;
}
