import type { ClassColumn } from '../rows/typedTab.ts';

/** By code of an outcome: 1 where somebody answered. */
export function connectedCodes({ classes }: ClassColumn): Uint8Array {
  return Uint8Array.from(classes, (name) => Number(name === 'connected' || name === 'productive'));
}
