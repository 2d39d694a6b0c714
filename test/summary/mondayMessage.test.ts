import { describe, expect, it } from 'vitest';
import type { CoachingFlag } from '../../src/summary/coaching/coachingFlag.ts';
import { mondayMessage } from '../../src/summary/mondayMessage.ts';
import type { TargetRow } from '../../src/summary/targets/targetRow.ts';
import type { Language } from '../../src/vocabulary/words.ts';
import { kpi } from '../sidebar/summary.ts';

const flag = (rep: string, verdict: CoachingFlag['verdict']): CoachingFlag =>
  ({ rep, verdict, kpi: 'CALL_CONNECT_RATIO', text: `${rep} is ${verdict}.` }) as CoachingFlag;
const target = {
  kpi: 'WON_AMOUNT',
  rep: null,
  period: '2025 Q1',
  projection: 1,
  text: '',
  calls: { needed: 39.2, now: 31.6 },
} as unknown as TargetRow;

const counts = (calls: number, appointments: number) => [
  kpi({ name: 'CALLS_MADE', value: calls, verdict: null }),
  kpi({ name: 'APPOINTMENTS_SET', value: appointments, verdict: null }),
];

function message(changes: Partial<Parameters<typeof mondayMessage>[0]> = {}, language: Language = 'en'): string[] {
  const firstAnswers = { onTrack: 'On track.', coach: 'Coach Bo first.', leak: 'Deals leak.' };
  const nothing = { headline: [], coaching: [], targets: [], currency: '$', asOf: '2025-03-21' };
  return mondayMessage({ ...nothing, firstAnswers, language, ...changes });
}

describe('the Monday message', () => {
  it('says where we stand and where deals are lost, and not whom to help', () => {
    expect(message()).toEqual(['Sales team, 21 Mar 2025', 'On track.', 'Deals leak.']);
  });

  it('names who did something to copy, and nobody who did not', () => {
    const coaching = [flag('Ana', 'strength'), flag('Bo', 'red'), flag('Cy', 'amber'), flag('Di', 'strength')];
    expect(message({ coaching }).filter((line) => /Ana|Bo|Cy|Di /.test(line))).toEqual([
      'Ana is strength. Di is strength.',
    ]);
  });

  it('says what changed for real, with both numbers', () => {
    const headline = [
      kpi({
        label: 'Connects',
        unit: 'percent',
        previous: 0.2,
        value: 0.31,
        verdict: 'better',
        period: '2025 Q1',
        toDate: true,
      }),
      kpi({ label: 'No-shows', unit: 'percent', previous: 0.1, value: 0.2, verdict: 'worse' }),
      kpi({ label: 'Wins', unit: 'percent', previous: 0.1, value: 0.2, verdict: 'no clear change' }),
    ];
    expect(message({ headline }).slice(0, 4)).toEqual([
      'Sales team, 21 Mar 2025 (Q1 2025 to date)',
      'On track.',
      'Better than by the same day of the period before: Connects 20.0% → 31.0%.',
      'Worse than by the same day of the period before: No-shows 10.0% → 20.0%.',
    ]);
  });

  it('says that nothing changed, or that it is too early, rather than a change that is luck', () => {
    expect(message({ headline: [kpi({ verdict: 'no clear change' })] })).toContain(
      'Changed: nothing by more than chance explains.',
    );
    expect(message({ headline: [kpi({ verdict: 'too early' })] })).toContain('Changed: too early to say.');
  });

  it('says what the week needs in calls and appointments, where the report can say', () => {
    const needs = (calls: number, appointments: number) =>
      message({ targets: [target], headline: counts(calls, appointments) }).slice(-1);
    expect(needs(1000, 100)).toEqual([
      'This week: about 40 calls a working day reach the target (now 32), which have brought about 4 appointments.',
    ]);
    expect(needs(1000, 4)).toEqual(['This week: about 40 calls a working day reach the target (now 32).']);
    expect(message({ targets: [{ ...target, calls: null }], headline: counts(1000, 100) }).slice(-1)).toEqual([
      'Deals leak.',
    ]);
  });

  it('is empty where there is nothing to say', () => {
    expect(message({ firstAnswers: { onTrack: null, coach: 'Coach Bo first.', leak: null } })).toEqual([]);
  });

  it('is eight lines at most', () => {
    const headline = [
      kpi({ verdict: 'better', previous: 1, value: 2 }),
      kpi({ verdict: 'worse', previous: 2, value: 1 }),
    ];
    const all = message({
      headline: [...headline, ...counts(1000, 100)],
      coaching: [flag('Ana', 'strength')],
      targets: [target],
      staleData: ['Old.', 'Older.'],
    });
    expect(all).toHaveLength(8);
  });

  it('speaks Russian', () => {
    expect(message({ targets: [target], headline: counts(1000, 100) }, 'ru').slice(-1)).toEqual([
      'На этой неделе: до плана нужно около 40 звонков в рабочий день (сейчас 32); столько звонков приносят примерно 4 встречи.',
    ]);
  });
});
