import { describe, expect, it } from 'vitest';
import { call, count, deal, lead, type Row } from '../kpis/ask.ts';

/** What became of the leads within 90 days, by measure. */
function cohortOf(Leads: readonly Row[], more: Parameters<typeof count>[0] = {}): Record<string, number> | null {
  const { cohorts } = count({ Leads, ...more }, [['As of', '2025-12-31']]).counted;
  if (!cohorts) return null;
  const { measures, slots } = cohorts;
  const sumOf = (at: number): number =>
    Array.from({ length: slots.count }, (_, slot) => slots.values[slot * slots.width + at] as number).reduce(
      (sum, one) => sum + one,
      0,
    );
  return Object.fromEntries(measures.map((name, at) => [name, sumOf(at)]));
}

const converted = (id: string, on: string): Row =>
  lead({ 'Lead ID': id, 'Create date': '2025-01-10', 'Lead status': 'Converted', 'Converted date': on });

describe('what leads come to within 90 days', () => {
  it('is not what they come to later', () => {
    const open = lead({ 'Lead ID': 'L3', 'Create date': '2025-01-10', 'Lead status': 'Working', 'Converted date': '' });
    const inTime = [converted('L1', '2025-04-10'), converted('L4', '2025-01-10')];
    const leads = [...inTime, converted('L2', '2025-04-11'), open];
    expect(cohortOf(leads)).toMatchObject({ leadsCreated: 4, leadsConverted: 2, leadsNotConverted: 2 });
  });

  it('is told by the first deal of the lead where no day is said', () => {
    const leads = ['L1', 'L2'].map((id) =>
      lead({ 'Lead ID': id, 'Create date': '2025-01-10', 'Lead status': 'Working' }),
    );
    const Deals = [
      deal({ 'Deal ID': 'D1', 'Lead ID': 'L1', 'Create date': '2025-09-01' }),
      deal({ 'Deal ID': 'D2', 'Lead ID': 'L1', 'Create date': '2025-02-01' }),
      deal({ 'Deal ID': 'D3', 'Lead ID': 'L2', 'Create date': '2025-09-01' }),
    ];
    expect(cohortOf(leads, { Deals })).toMatchObject({ leadsCreated: 2, leadsConverted: 1 });
  });

  it('counts a win from the first call on', () => {
    const leads = ['L1', 'L2'].map((id) =>
      lead({ 'Lead ID': id, 'Create date': '2025-01-10', 'Lead status': 'Working' }),
    );
    const Calls = ['L1', 'L2'].map((id) => call({ 'Lead ID': id, 'Call date': '2025-03-01' }));
    const won = (id: string, on: string): Row =>
      deal({
        'Deal ID': `D${id}`,
        'Lead ID': id,
        'Create date': '2025-03-02',
        'Deal stage': 'Closed Won',
        'Close date': on,
      });
    const Deals = [won('L1', '2025-05-30'), won('L2', '2025-05-31')];
    expect(cohortOf(leads, { Calls, Deals })).toMatchObject({ leadsFirstCalled: 2, leadsFirstCalledWon: 1 });
  });

  it('is not told where it is not known of every lead when it happened', () => {
    const flagged = [converted('L1', '2025-02-01'), converted('L2', '')].map((row) => ({
      ...row,
      'Is Converted': 'Yes',
    }));
    expect(cohortOf(flagged)).toBeNull();
    expect(cohortOf([lead({ 'Lead status': 'Converted' })])).toBeNull();
  });

  it('is told of conversions alone where it is not known when a called lead was won', () => {
    const leads = [converted('L1', '2025-02-01'), converted('L2', '2025-08-01')];
    const Calls = ['L1', 'L2'].map((id) => call({ 'Lead ID': id, 'Call date': '2025-03-01' }));
    const Deals = [deal({ 'Deal ID': 'D1', 'Lead ID': 'L1', 'Deal stage': 'Closed Won', 'Close date': '' })];
    const cohort = cohortOf(leads, { Calls, Deals });
    expect(cohort).toMatchObject({ leadsCreated: 2, leadsConverted: 1, leadsFirstCalled: 2 });
    expect(cohort).not.toHaveProperty('leadsFirstCalledWon');
  });

  it('is not told by deals that only the client links: they may be of another time', () => {
    const leads = [lead({ 'Lead ID': '', Company: 'Acme', 'Create date': '2025-01-10', 'Lead status': 'Working' })];
    const Deals = [deal({ Company: 'Acme', 'Create date': '2025-02-01' })];
    expect(cohortOf(leads, { Deals })).toBeNull();
  });
});
