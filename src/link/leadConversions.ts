import { type ClassColumn, type Columns, classesOf, codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

/** Which leads have a deal, and a won one, and since when; NaN where nobody knows. */
export type DealsOfLeads = {
  readonly linked: Uint8Array;
  readonly won: Uint8Array;
  readonly byId: boolean;
  readonly createdAt: Float64Array;
  readonly wonAt: Float64Array;
};

/** Unknown where the flag is not understood, or only a status could tell and it is blank or not understood. */
const answers = ['blank', 'yes', 'no', 'unknown'] as const;
const yes = 1;
const no = 2;
const unknown = 3;

/**
 * Whether each lead became an opportunity: as its flag says, unless a deal is linked to it; else where it has a deal of
 * its own or the day it converted; only where the tab has none of these, by its status. A lead that converted after
 * `asOf` has not yet.
 */
export function conversions(leads: TypedTab, deals: DealsOfLeads | null, asOf: Day): Columns {
  const status = classesOf(leads, 'status');
  const flag = withAnswers(classesOf(leads, 'isConverted'));
  const convertedAt = withTimes(timesOf(leads, 'convertedAt'));
  const dealIds = withCodes(codesOf(leads, 'dealId'));
  if (!status && !flag && !convertedAt && !dealIds && !deals) return {};
  const linked = deals?.linked ?? null;
  const isOnlyStatus = !flag && !convertedAt && !dealIds && !(deals?.byId && linked?.includes(1));
  const end = (asOf + 1) * secondsPerDay;
  const codeOf = (row: number): number => {
    if (convertedAt && (convertedAt[row] as number) >= end) return no;
    if (isClass(flag, row, 'yes') || (linked?.[row] === 1 && (deals?.byId || !isClass(flag, row, 'no')))) return yes;
    if (isClass(flag, row, 'no')) return no;
    if ((dealIds && dealIds[row] !== 0) || (convertedAt && !Number.isNaN(convertedAt[row]))) return yes;
    if (isClass(flag, row, 'unknown')) return unknown;
    if (!isOnlyStatus || !status) return no;
    const name = status.classes[status.codes[row] as number];
    return name === 'converted' ? yes : name === 'open' || name === 'disqualified' ? no : unknown;
  };
  const codes = Int32Array.from({ length: leads.rows }, (_, row) => codeOf(row));
  return { converted: { kind: 'class', codes, texts: [...answers], classes: answers } };
}

function isClass(column: ClassColumn | null, row: number, name: string): boolean {
  return column !== null && column.classes[column.codes[row] as number] === name;
}

/** A column that is blank from top to bottom says nothing of any lead. */
function withAnswers(column: ClassColumn | null): ClassColumn | null {
  return column?.classes.some((name) => name === 'yes' || name === 'no') ? column : null;
}

function withTimes(times: Float64Array | null): Float64Array | null {
  return times?.some((seconds) => !Number.isNaN(seconds)) ? times : null;
}

function withCodes(codes: ReturnType<typeof codesOf>): ReturnType<typeof codesOf> {
  return codes?.some((code) => code !== 0) ? codes : null;
}
