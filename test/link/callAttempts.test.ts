import { describe, expect, it } from 'vitest';
import { numbersOf, type TypedTab } from '../../src/rows/typedTab.ts';
import { call, count, lead, type Row } from '../kpis/ask.ts';

const created = '2025-01-20';
const Leads = ['L1', 'L2'].map((id) => lead({ 'Lead ID': id, 'Create date': created }));
const callTo = (id: string, day: string, outcome: string): Row =>
  call({ 'Lead ID': id, 'Call date': `2025-01-${day}`, 'Call outcome': outcome });
/** From before the leads came until after their last call. */
const log = [callTo('L9', '10', 'No answer'), callTo('L9', '31', 'No answer')];

/** Which attempt each call after the log's own two was; null is none. */
function attemptsOf(calls: readonly Row[], leads: readonly Row[] = Leads): (number | null)[] {
  const { counting } = count({ Leads: leads, Calls: [...log, ...calls] }).counted;
  const tab = counting.find((one) => one.tab === 'calls') as TypedTab;
  return [...(numbersOf(tab, 'attempt') ?? [])].slice(2).map((nth) => (Number.isNaN(nth) ? null : nth));
}

describe('the attempts to reach a lead', () => {
  it('are counted in the order of the calls, up to the one that gets through', () => {
    const calls = [
      callTo('L1', '23', 'Connected'),
      callTo('L1', '21', 'No answer'),
      callTo('L2', '21', 'Left voicemail'),
      callTo('L1', '25', 'No answer'),
    ];
    expect(attemptsOf(calls)).toEqual([2, 1, 1, null]);
  });

  it('end where nobody knows how a call ended', () => {
    const calls = [callTo('L1', '21', 'Xyz'), callTo('L1', '22', 'No answer'), callTo('L2', '21', 'Busy')];
    expect(attemptsOf(calls)).toEqual([null, null, 1]);
  });

  it('are not told of a lead that was called before it was one', () => {
    const calls = [callTo('L1', '19', 'No answer'), callTo('L1', '21', 'No answer'), callTo('L2', '20', 'No answer')];
    expect(attemptsOf(calls)).toEqual([null, null, 1]);
  });

  it('are told once where two leads are one client', () => {
    const ofClient = ({ 'Lead ID': _, ...row }: Row): Row => ({ ...row, Company: 'Acme' });
    const calls = [callTo('', '21', 'Busy'), callTo('', '22', 'Busy')].map(ofClient);
    const { counting } = count({
      Leads: Leads.map(ofClient),
      Calls: [...log.map((row) => ({ ...ofClient(row), Company: 'Zed' })), ...calls],
    }).counted;
    const tab = counting.find((one) => one.tab === 'calls') as TypedTab;
    expect([...(numbersOf(tab, 'attempt') ?? [])].slice(2)).toEqual([1, 2]);
  });
});
