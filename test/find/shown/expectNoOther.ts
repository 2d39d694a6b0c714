import { expect } from 'vitest';
import type { Receipt } from '../../../src/summary/figures/kpiValue.ts';
import type { KeptTable } from './keptTables.ts';
import { shown } from './shown.ts';

/** What is shown afterwards is what was shown before: a number may go, show its bounds, or stand under other words. */
export function expectNoOther(before: ReadonlyMap<string, Receipt>, after: KeptTable): void {
  const { headings } = after;
  const now = shown(after);
  for (const [name, { value, note = '' }] of before) {
    const then = now.get(name);
    if (value === null || !then || then.value === null || then.low !== undefined) continue;
    if ((then.note ?? '') === note) expect({ name, headings, value: then.value }).toEqual({ name, headings, value });
  }
}
