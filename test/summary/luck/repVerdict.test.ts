import { describe, expect, it } from 'vitest';
import { repVerdict } from '../../../src/summary/luck/repVerdict.ts';
import { coinFlips } from '../../../src/summary/luck/widened.ts';

const rules = { kind: 'share', direction: 'more is better', least: 30, dispersion: coinFlips } as const;
const rest = { count: 250, size: 1000 };
const quarter = (count: number, size = 100) => ({ own: { count, size }, rest });
const [usual, amber, red, bitLow, high] = [quarter(25), quarter(15), quarter(10), quarter(20), quarter(30)];

describe('the verdict on a rep', () => {
  it('says nothing of the usual', () => {
    expect(repVerdict([usual, usual, usual], rules)).toMatchObject({ kind: 'nothing' });
  });

  it('is that of the newest quarter', () => {
    expect(repVerdict([red, usual, usual], rules)).toMatchObject({ verdict: 'red', isPooled: false, sameWay: 1 });
    expect(repVerdict([amber, high, usual], rules)).toMatchObject({ verdict: 'amber', isPooled: false });
  });

  it('is red for amber in two of the last three quarters', () => {
    expect(repVerdict([amber, usual, amber], rules)).toMatchObject({ verdict: 'red', isPooled: false, sameWay: 2 });
    expect(repVerdict([amber, usual, usual, amber], rules)).toMatchObject({ verdict: 'amber' });
  });

  it('finds who is constantly low though never outside 95 % in a quarter', () => {
    const slightly = { own: { count: 18, size: 100 }, rest };
    expect(repVerdict([slightly], rules)).toMatchObject({ kind: 'nothing' });
    expect(repVerdict([slightly, slightly, slightly], rules)).toMatchObject({
      isPooled: true,
      sameWay: 3,
      pair: { own: { count: 54, size: 300 }, rest: { count: 750, size: 3000 } },
    });
  });

  it('does not call three quarters in a row below the others a proof', () => {
    expect(repVerdict([quarter(23), quarter(24), quarter(23)], rules)).toMatchObject({ kind: 'nothing' });
  });

  it('does not call a single bad quarter constant, nor somebody who has recovered', () => {
    expect(repVerdict([bitLow, quarter(26), red], rules)).toMatchObject({ isPooled: true, sameWay: 2 });
    expect(repVerdict([quarter(26), quarter(26), red], rules)).toMatchObject({ kind: 'nothing' });
    expect(repVerdict([high, red, red], rules)).toMatchObject({ kind: 'nothing' });
  });

  it('waits for a sample: none of three calls connected is no news', () => {
    expect(repVerdict([quarter(0, 3)], rules)).toEqual({ kind: 'cannot judge', needed: 27 });
    expect(repVerdict([quarter(0, 29)], rules)).toEqual({ kind: 'cannot judge', needed: 1 });
    expect(repVerdict([quarter(0, 30)], rules)).toMatchObject({ verdict: 'red' });
  });

  it('has nobody to compare a single rep with', () => {
    expect(repVerdict([{ own: { count: 1, size: 100 }, rest: { count: 0, size: 0 } }], rules)).toEqual({
      kind: 'cannot judge',
      needed: null,
    });
  });
});
