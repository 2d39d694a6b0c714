import { expect, it } from 'vitest';
import { labelLines } from '../../../workbench/page/labelLines.ts';

it('breaks a label at its plain spaces only', () => {
  expect(labelLines('4 кв. 2026 +17,2 %', 90)).toBe('4 кв. 2026\n+17,2 %');
});

it('leaves a label that fits in one line', () => {
  expect(labelLines('Q2 2026 +71.1%', 120)).toBe('Q2 2026 +71.1%');
});
