import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

describe('a tally with connects and no dials on some days', () => {
  const days = (dials: readonly (number | string)[]): Row[] =>
    dials.map((made, i) => ({ Date: `2025-01-${10 + i}`, Rep: i < 4 ? 'Ada' : 'Bob', Dials: made, Connects: 5 }));
  const Tracker = days([20, 20, '', 20, 20, 20]);

  it('has neither a number of dials nor a ratio', () => {
    expect(ask('CALLS_MADE', { Tracker }, {}).value).toBeNull();
    expect(ask('CALL_CONNECT_RATIO', { Tracker }, {}).value).toBeNull();
    expect(ask('CALLS_CONNECTED', { Tracker }, {}).value).toBe(30);
  });

  it('has them of a rep who wrote down all', () => {
    expect(ask('CALL_CONNECT_RATIO', { Tracker }, { rep: 'Bob' }).value).toBe(0.25);
  });

  it('has them where the dials stand on a row of their own', () => {
    const apart = days([20, 20, 20, 20, 20, 20]).flatMap(({ Dials, Connects, ...row }) => [
      { ...row, Dials: Dials as number, Connects: '' },
      { ...row, Dials: '', Connects: Connects as number },
    ]);
    expect(ask('CALL_CONNECT_RATIO', { Tracker: apart }, {}).value).toBe(0.25);
  });
});
