import { describe, expect, it } from 'vitest';
import { classesOf, timesOf } from '../../src/rows/typedTab.ts';
import { isoOf, secondsPerDay } from '../../src/vocabulary/day.ts';
import { ask, count, deal, type Row } from '../kpis/ask.ts';

/** Each deal's result with the day it closed, as `won 2025-02-01`. */
function resultsOf(rows: readonly Row[], settings: readonly string[][] = []): string[] {
  const Deals = rows.map((row, i) => deal({ 'Deal ID': `D${i}`, ...row }));
  const tab = count({ Deals }, [['Deals tab', 'Deals'], ...settings]).counted.tabs.find(({ tab }) => tab === 'deals');
  const result = tab && classesOf(tab, 'result');
  const at = tab && timesOf(tab, 'resultAt');
  return rows.map((_, row) => {
    const name = result?.classes[result.codes[row] as number] ?? 'none';
    const seconds = at?.[row] ?? Number.NaN;
    return Number.isNaN(seconds) ? name : `${name} ${isoOf(Math.floor(seconds / secondsPerDay))}`;
  });
}
const closed = { 'Close date': '2025-02-01' };

describe('a deal', () => {
  it('is what its status says, whatever its stage is called', () => {
    expect(
      resultsOf([
        { Status: 'Won', 'Deal stage': 'Proposal', ...closed },
        { Status: 'Lost', 'Deal stage': 'Договор', ...closed },
        { Status: 'Open', 'Deal stage': 'Договор', ...closed },
        { Status: 'Open', 'Deal stage': 'Rabbit', ...closed },
      ]),
    ).toEqual(['won 2025-02-01', 'lost 2025-02-01', 'open', 'open']);
  });

  it('is what its flags say before any word', () => {
    expect(
      resultsOf([
        { 'Is Won': 'TRUE', 'Is Closed': 'TRUE', 'Deal stage': 'Rabbit', ...closed },
        { 'Is Won': 'FALSE', 'Is Closed': 'TRUE', 'Deal stage': 'Rabbit', ...closed },
        { 'Is Won': 'FALSE', 'Is Closed': 'FALSE', 'Deal stage': 'Rabbit', ...closed },
      ]),
    ).toEqual(['won 2025-02-01', 'lost 2025-02-01', 'open']);
  });

  it.each([
    { Active: 'False' },
    { Archived: 'TRUE' },
    { 'Lost reason': 'Too expensive' },
    { 'Причина отказа': 'Дорого' },
    { Probability: 0 },
  ])('that keeps its stage when lost is lost with %j', (what) => {
    const none = Object.fromEntries(Object.keys(what).map((heading) => [heading, '']));
    const open = { ...none, ...('Probability' in what ? { Probability: 40 } : {}) };
    expect(resultsOf([{ ...what, ...closed }, open])).toEqual(['lost 2025-02-01', 'open']);
    expect(resultsOf([{ ...what, 'Deal stage': 'Closed Won', ...closed }, open])[0]).toBe('won 2025-02-01');
  });

  it('that is archived may have been deleted where deals are lost otherwise, or one that is archived was won', () => {
    const won = { 'Deal stage': 'Closed Won', ...closed };
    const archived = { ...won, Archived: 'TRUE' };
    const answer = (rows: Row[], settings: string[][] = []) =>
      ask('DEALS_WON', { Deals: rows.map((row, i) => deal({ 'Deal ID': `D${i}`, ...row })) }, { settings });
    const some = [archived, ...Array.from({ length: 20 }, () => ({ ...won, Archived: 'FALSE' }))];
    expect(answer(some)).toMatchObject({ value: 21, low: 20, high: 21 });
    expect(answer(some, [['Deals archived: TRUE', 'removed']])).toMatchObject({ value: 20 });
    expect(answer(some, [['Deals archived: TRUE', 'no']])).toMatchObject({ value: 21 });
    const open = { 'Deal stage': 'Proposal', Archived: 'TRUE' };
    expect(resultsOf([open, won])).toEqual(['lost', 'won 2025-02-01']);
    expect(resultsOf([open, won, { 'Deal stage': 'Closed Lost', ...closed, Archived: 'FALSE' }])[0]).toBe('open');
  });

  it('is not lost by the 0 % of its stage, nor by a reason that says nothing', () => {
    expect(
      resultsOf([
        { 'Deal stage': 'Prospecting', Probability: 0 },
        { 'Deal stage': 'Proposal', Probability: 50 },
      ]),
    ).toEqual(['open', 'open']);
    expect(resultsOf([{ 'Lost reason': 'n/a' }, { 'Lost reason': '—' }])).toEqual(['open', 'open']);
  });

  it('whose stage nobody knows is unknown once its close day is past, and open before', () => {
    const known = [
      { 'Deal stage': 'Closed Won', ...closed },
      { 'Deal stage': 'Closed Lost', ...closed },
    ];
    expect(
      resultsOf([
        ...known,
        { 'Deal stage': 'Rabbit', ...closed },
        { 'Deal stage': 'Rabbit', 'Close date': '2025-05-01' },
        { 'Deal stage': 'Rabbit' },
        { 'Deal stage': 'Proposal', ...closed },
      ]).slice(2),
    ).toEqual(['unknown 2025-02-01', 'open', 'open', 'open']);
  });

  it('whose stage is blank is unknown once its close day is past, and open before or without one', () => {
    const known = { 'Deal stage': 'Closed Won', ...closed };
    expect(
      resultsOf([known, { 'Deal stage': '', ...closed }, { 'Deal stage': '', 'Close date': '2025-05-01' }]).slice(1),
    ).toEqual(['unknown 2025-02-01', 'open']);
    expect(resultsOf([{ 'Deal stage': 'Proposal' }, { 'Deal stage': '' }])).toEqual(['open', 'open']);
  });

  it('without close days is unknown where the stages lack a won or a lost one', () => {
    const at = (...stages: string[]) => resultsOf(stages.map((stage) => ({ 'Deal stage': stage }))).slice(0, 1);
    expect(at('Rabbit', 'Proposal')).toEqual(['open']);
    const noDay = (...stages: string[]) =>
      count({ Deals: stages.map((Stage, i) => ({ 'Deal ID': `D${i}`, Owner: 'Ada', Stage })) }).counted.tabs.flatMap(
        (tab) => classesOf(tab, 'result')?.codes[0] ?? [],
      );
    expect(noDay('Rabbit', 'Proposal', 'Lost')).toEqual([4]);
    expect(noDay('Rabbit', 'Proposal', 'Lost', 'Won')).toEqual([1]);
  });

  it('whose stage nobody knows is won at 100 % and open at a chance between', () => {
    expect(
      resultsOf([
        { 'Deal stage': 'Rabbit', Probability: 100, ...closed },
        { 'Deal stage': 'Fox', Probability: 30, ...closed },
      ]),
    ).toEqual(['won 2025-02-01', 'open']);
  });

  it('closed on the day of its stage where nothing else says when', () => {
    const row = { 'Deal stage': 'Closed Won', 'Stage date': '2025-02-20' };
    expect(resultsOf([row, { ...row, ...closed }])).toEqual(['won 2025-02-20', 'won 2025-02-01']);
  });

  it('that closed after the day of the report is open on that day', () => {
    const row = { 'Deal stage': 'Closed Won', ...closed };
    expect(resultsOf([row], [['As of', '2025-01-31']])).toEqual(['open']);
  });

  it('that is deleted, merged or a duplicate is in no number', () => {
    const Deals = ['Closed Won', 'Deleted', 'Merged', 'Дубль'].map((stage, i) =>
      deal({ 'Deal ID': `D${i}`, 'Deal stage': stage, ...closed }),
    );
    const { counted } = count({ Deals });
    expect(counted.tabs[0]?.leftOut.filter((code) => code !== 0).length).toBe(3);
    expect(counted.tabs[0]?.notes).toContainEqual(expect.objectContaining({ reason: 'removed', rows: 3 }));
  });
});
