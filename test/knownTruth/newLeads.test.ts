import { describe, expect, it } from 'vitest';
import { workListOf } from '../../src/summary/workList/workList.ts';
import { dayOf, isoOf } from '../../src/vocabulary/day.ts';
import { call, lead, type Row } from '../kpis/ask.ts';
import { drawsOf } from '../simulation/draws.ts';
import { reported } from '../summary/reported.ts';

const today = dayOf(2025, 6, 30);
const start = dayOf(2025, 4, 1);

/** What is true of a rep: the share of the new leads that are never called, the minutes to the first call, calls to each. */
type Truth = {
  readonly name: string;
  readonly uncalled?: number;
  readonly minutes?: number;
  readonly attempts?: number;
};
type Counted = { leads: number; called: number; inHour: number; calls: number };

const usual = { uncalled: 0, minutes: 20, attempts: 2 };

/** New leads of a quarter with their calls, and what was made up, counted beside. */
function newLeads(truths: readonly Truth[], { share = 1 } = {}) {
  const { random } = drawsOf(11);
  const Leads: Row[] = [];
  const Calls: Row[] = [];
  const counted = new Map<string, Counted>();
  const add = (rep: string, id: string, day: number, minute: number): void => {
    const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    Calls.push(
      call({
        'Call ID': `C${Calls.length}`,
        'Lead ID': id,
        Rep: rep,
        'Call date': `${isoOf(day)} ${clock}`,
        'Call outcome': 'Busy',
      }),
    );
  };
  for (const truth of truths) {
    const { name, uncalled, minutes, attempts } = { ...usual, ...truth };
    const own: Counted = { leads: 0, called: 0, inHour: 0, calls: 0 };
    add(name, 'before', start - 3, 600);
    for (let i = 0; i < 60; i += 1) {
      const id = `${name} ${i}`;
      const day = start + 1 + Math.floor(random() * 80);
      const minute = 540 + Math.floor(random() * 240);
      Leads.push(
        lead({
          'Lead ID': id,
          'Lead owner': name,
          'Create date': `${isoOf(day)} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
        }),
      );
      own.leads += 1;
      if (random() < uncalled || random() > share) continue;
      own.called += 1;
      own.calls += attempts;
      if (minutes <= 60) own.inHour += 1;
      for (let attempt = 0; attempt < attempts; attempt += 1) add(name, id, day + attempt, minute + minutes);
    }
    counted.set(name, own);
    add(name, 'after', today - 1, 600);
  }
  const { counted: all, summary } = reported({ Leads, Calls }, [
    ['As of', isoOf(today)],
    ['Reps tab', 'none'],
  ]);
  const value = (kpi: string, rep: string) =>
    summary.kpis.find((one) => one.name === kpi && one.rep === rep && one.period === '2025 Q2')?.value;
  const waiting = workListOf(all, today, null).items.filter(({ kind }) => kind === 'lead not called');
  return { counted, value, waiting, summary };
}

const team: readonly Truth[] = [
  { name: 'Ana' },
  { name: 'Ben', uncalled: 0.4 },
  { name: 'Carla', minutes: 90 },
  { name: 'David', attempts: 4 },
];

describe('the new leads of a team of which everything is known', () => {
  const { counted, value, waiting } = newLeads(team);

  it('are called, in an hour and again as often as they were', () => {
    for (const [name, { leads, called, inHour, calls }] of counted) {
      expect(value('LEAD_CALL_RATIO', name)).toBeCloseTo(called / leads, 12);
      expect(value('LEAD_CALL_IN_HOUR', name)).toBeCloseTo(inHour / leads, 12);
      expect(value('CALLS_PER_LEAD', name)).toBeCloseTo(calls / called, 12);
    }
    expect(value('LEAD_CALL_RATIO', 'Ben')).toBeLessThan(0.75);
    expect(value('LEAD_CALL_IN_HOUR', 'Carla')).toBe(0);
    expect(value('CALLS_PER_LEAD', 'David')).toBe(4);
  });

  it('wait to be called on the work list of the one who called none of them', () => {
    expect(new Set(waiting.map(({ rep }) => rep))).toEqual(new Set(['Ben']));
    const { leads, called } = counted.get('Ben') as Counted;
    expect(waiting).toHaveLength(leads - called);
  });

  it('are nobody’s fault where the log has few of them', () => {
    const few = newLeads(team, { share: 0.3 });
    expect(few.waiting).toEqual([]);
    for (const { name } of team)
      for (const kpi of ['LEAD_CALL_RATIO', 'LEAD_CALL_IN_HOUR', 'CALLS_PER_LEAD'])
        expect(few.value(kpi, name) ?? null).toBeNull();
  });
});
