import { describe, expect, it } from 'vitest';
import { evidenceTails } from '../../../src/summary/luck/evidence.ts';
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

  it('finds who is constantly strong, and turns round where less is better', () => {
    const strong = { own: { count: 38, size: 100 }, rest };
    const strongly = repVerdict([strong, strong, strong], rules);
    expect(strongly).toMatchObject({ verdict: 'strength', sameWay: 3 });
    const lessIsBetter = { ...rules, direction: 'less is better' } as const;
    expect(repVerdict([strong, strong, strong], lessIsBetter)).toMatchObject({ verdict: 'red', sameWay: 3 });
    const slightly = { own: { count: 33, size: 100 }, rest };
    expect(repVerdict([slightly, slightly, slightly], lessIsBetter)).toMatchObject({ isPooled: true, sameWay: 3 });
    const low = { own: { count: 10, size: 100 }, rest };
    expect(repVerdict([low], lessIsBetter)).toMatchObject({ verdict: 'strength', sameWay: 1 });
  });

  it('adds up no quarters of which one has nobody, nor fewer than three', () => {
    const slightly = quarter(18);
    expect(repVerdict([slightly, slightly], rules)).toMatchObject({ kind: 'nothing' });
    expect(repVerdict([slightly, quarter(0, 0), slightly], rules)).toMatchObject({ kind: 'nothing' });
    const alone = { ...slightly, rest: { count: 0, size: 0 } };
    expect(repVerdict([slightly, alone, slightly], rules)).toMatchObject({ kind: 'nothing' });
    expect(repVerdict([], rules)).toEqual({ kind: 'cannot judge', needed: null });
  });

  it('looks twice at whoever is found over the quarters only', () => {
    const slightly = quarter(18);
    const found = repVerdict([slightly, slightly, slightly], rules);
    const proof = evidenceTails([slightly, slightly, slightly], 'share', coinFlips).atMost;
    expect(found).toMatchObject({ tail: 2 * proof });
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
