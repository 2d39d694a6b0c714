import { everyRowIsASale, outcomeBySheet } from '../../words/tabFinding.ts';
import type { FoundColumn, Reading } from '../reading.ts';

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

/** The name of the sheet says what became of its deals; a day that is nothing else is that of the outcome. */
export function asOutcome(columns: Reading['columns'], outcomeColumn: number): Reading['columns'] {
  const { created, closed, status, ...others } = columns;
  if (status?.index !== outcomeColumn) return columns;
  return {
    ...others,
    ...(created && closed && { created }),
    ...((closed ?? created) && { closed: (closed ?? created) as FoundColumn }),
    status: { ...status, heading: '', isEveryRow: true, confidence: 1, reason: outcomeBySheet },
  };
}
