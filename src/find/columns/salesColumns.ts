import { everyRowIsASale } from '../../words/tabFinding.ts';
import type { Reading } from '../reading.ts';

/** A sale is won and closed on its day; nobody knows when it began. */
export function asSales(columns: Reading['columns'], wonColumn: number): Reading['columns'] {
  const { created, closed = created, status, ...others } = columns;
  if (status?.index !== wonColumn) return columns;
  return {
    ...others,
    ...(closed && { closed }),
    status: { ...status, heading: '', isEveryRow: true, confidence: 1, reason: everyRowIsASale },
  };
}
