import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

/** What the dialler and the rep said of each call, under these headings. */
const log = (system: string, rep: string): Row[] =>
  [
    ['ANSWERED', 'Gatekeeper'],
    ['ANSWERED', 'Callback'],
    ['ANSWERED', 'Callback'],
    ['MACHINE', ''],
    ['NO ANSWER', ''],
    ['BUSY', ''],
    ['NO ANSWER', ''],
    ['ANSWERED', ''],
  ].map(([line, said], i) => ({
    'Start time': `2025-01-${i + 10}`,
    Agent: 'Ada',
    Direction: 'outbound',
    [system]: line as string,
    [rep]: said as string,
  }));

const connects = (rows: readonly Row[]) => {
  const { numerator, denominator } = ask('CALL_CONNECT_RATIO', { Calls: rows });
  return [numerator, denominator];
};

describe('what the dialler said of every call and the rep of those that somebody took', () => {
  it.each([
    ['System Disposition', 'Agent Disposition'],
    ['Line code', 'Wrap'],
    ['Wrap', 'Line code'],
  ])('are one outcome: %s and %s', (system, rep) => {
    expect(connects(log(system, rep))).toEqual([3, 8]);
  });

  it('but not what came of an earlier call', () => {
    expect(connects(log('Line code', 'Previous wrap'))).toEqual([4, 8]);
  });
});
