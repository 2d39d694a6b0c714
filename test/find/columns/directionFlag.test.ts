import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, type Row } from '../../kpis/ask.ts';

const calls = (heading: string, incoming: Cell, outgoing: Cell): Row[] =>
  [incoming, outgoing, outgoing, incoming, outgoing].map((flag, i) => ({
    Created: `2025-01-${i + 10}`,
    Phone: `+1202555010${i}`,
    [heading]: flag,
    Outcome: 'Interested',
    'User name': 'Ada',
  }));

describe('a box that says of each call whether it came in', () => {
  it.each<[string, Cell, Cell]>([
    ['isIncoming', 'true', 'false'],
    ['is_inbound', true, false],
    ['Incoming?', 'Yes', 'No'],
    ['Outbound', 'No', 'Yes'],
    ['Входящий', 'Да', 'Нет'],
    ['Исходящий', 0, 1],
  ])('is the direction: %s', (heading, incoming, outgoing) => {
    const { numerator, note } = ask('CALLS_MADE', { Calls: calls(heading, incoming, outgoing) });
    expect([numerator, note]).toEqual([3, 'Incoming calls are left out.']);
  });
});
