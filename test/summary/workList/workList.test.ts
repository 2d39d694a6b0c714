import { describe, expect, it } from 'vitest';
import { workListOf } from '../../../src/summary/workList/workList.ts';
import { call, count, deal, lead, meeting, type Row, type Sheets } from '../../kpis/ask.ts';

// The day of these reports is 31 March 2025.
function listOf(sheets: Sheets) {
  const { counted, asOf } = count(sheets);
  return workListOf(counted, asOf, null);
}
const told = (sheets: Sheets): string[] =>
  listOf(sheets).items.map(({ kind, client, days, amount }) => [kind, client, days, amount ?? '–'].join(', '));

const open = (id: string, differs: Row = {}): Row =>
  deal({ 'Deal ID': id, 'Company name': `Client ${id}`, 'Deal stage': 'Proposal', ...differs });
const booked = (company: string, day: string, outcome: string, differs: Row = {}): Row =>
  meeting({
    Company: company,
    'Meeting date': day,
    'Meeting outcome': outcome,
    'Meeting ID': `${company} ${day}`,
    ...differs,
  });

describe('the work list', () => {
  it('has open deals past their close day, not those due today, later, won or lost', () => {
    const Deals = [
      open('A', { 'Close date': '2025-03-30' }),
      open('B', { 'Close date': '2025-03-31' }),
      open('C', { 'Close date': '2025-04-15' }),
      open('D', { 'Close date': '2025-03-01', 'Deal stage': 'Closed won' }),
      open('E', { 'Close date': '2025-03-01', 'Deal stage': 'Closed lost' }),
      open('F', { 'Close date': '2025-02-01', Amount: '' }),
    ];
    expect(told({ Deals })).toEqual([
      'deal past its close day, Client A, 1, 100',
      'deal past its close day, Client F, 58, –',
    ]);
  });

  it('has the most money first, then the oldest, each with the place of its row', () => {
    const Deals = [
      open('A', { 'Close date': '2025-03-01', Amount: 50 }),
      open('B', { 'Close date': '2025-03-20', Amount: 900 }),
      open('C', { 'Close date': '2025-02-20', Amount: 50, 'Deal owner': 'Bob' }),
    ];
    expect(listOf({ Deals }).items.map(({ sheet, row, rep }) => [sheet, row, rep])).toEqual([
      ['Deals', 3, 'Ada'],
      ['Deals', 4, 'Bob'],
      ['Deals', 2, 'Ada'],
    ]);
  });

  /** Twelve deals that are called every five days, and one whose last call is of `last`. */
  const calledDeals = (last: string): Sheets => {
    const ids = Array.from({ length: 12 }, (_, i) => `D${i}`);
    const days = ['2025-03-10', '2025-03-15', '2025-03-20', '2025-03-25', '2025-03-30'];
    return {
      Deals: [...ids, 'Z'].map((id) => open(id)),
      Calls: [
        ...ids.flatMap((id) => days.map((day) => call({ 'Call date': day, 'Deal ID': id }))),
        call({ 'Call date': last, 'Deal ID': 'Z' }),
      ],
    };
  };

  it('has open deals with nothing done for longer than the team usually pauses', () => {
    expect(told(calledDeals('2025-03-20'))).toEqual(['idle deal, Client Z, 11, 100']);
    expect(told(calledDeals('2025-03-26'))).toEqual([]);
    expect(listOf(calledDeals('2025-03-20')).usualGap).toBe(5);
  });

  it('calls no deal idle where little of what was done names its deal', () => {
    const { Deals = [], Calls } = calledDeals('2025-03-20');
    const others = Array.from({ length: 20 }, (_, i) => open(`X${i}`));
    const list = listOf({ Deals: [...Deals, ...others], ...(Calls && { Calls }) });
    expect(list.items).toEqual([]);
    expect(list.unsaid).toEqual([{ kind: 'idle deal', known: 13, of: 33 }]);
  });

  it('calls no deal idle that has an appointment ahead', () => {
    const ahead = booked('Z', '2025-04-03', 'Scheduled', { 'Deal ID': 'Z', 'Booked on': '2025-03-01' });
    expect(told({ ...calledDeals('2025-03-20'), Meetings: [ahead] })).toEqual([]);
  });

  it('has past meetings of which nothing is written, not those of today or with a word that nobody knows', () => {
    const Meetings = [
      booked('Acme', '2025-03-20', ''),
      booked('Bolt', '2025-03-21', 'Scheduled'),
      booked('Cube', '2025-03-31', 'Scheduled'),
      booked('Dune', '2025-03-20', 'Wibble'),
      ...['E', 'F', 'G', 'H'].map((name) => booked(name, '2025-03-01', 'Canceled')),
    ];
    expect(told({ Meetings })).toEqual([
      'meeting without outcome, Acme, 11, –',
      'meeting without outcome, Bolt, 10, –',
    ]);
  });

  it('says of no meeting that its outcome is missing where most outcomes are', () => {
    const Meetings = [
      booked('A', '2025-03-20', ''),
      booked('B', '2025-03-21', ''),
      booked('C', '2025-03-22', 'Canceled'),
    ];
    const list = listOf({ Meetings });
    expect(list.items).toEqual([]);
    expect(list.unsaid).toEqual([{ kind: 'meeting without outcome', known: 1, of: 3 }]);
  });

  it('has no-shows whose client has no later appointment', () => {
    const Meetings = [
      booked('Acme', '2025-03-20', 'No show'),
      booked('Bolt', '2025-03-20', 'No show'),
      booked('Bolt', '2025-04-02', 'Scheduled'),
      booked('Cube', '2025-03-20', 'No show'),
      booked('Cube', '2025-03-25', 'Canceled'),
    ];
    expect(told({ Meetings })).toEqual(['no-show not booked again, Acme, 11, –']);
  });

  it('has clients with one appointment that was held and none ahead', () => {
    const Meetings = [
      booked('Acme', '2025-03-20', 'Completed'),
      booked('Bolt', '2025-03-20', 'Completed'),
      booked('Bolt', '2025-04-02', 'Scheduled'),
      booked('Cube', '2025-03-20', 'Canceled'),
    ];
    expect(told({ Meetings })).toEqual(['one appointment and none ahead, Acme, 11, –']);
  });

  it('leaves out whose deal is closed, and names what an open one is worth', () => {
    const Meetings = ['A', 'B', 'C'].map((id) => booked(id, '2025-03-20', 'Completed', { 'Deal ID': id }));
    const Deals = [open('A', { 'Deal stage': 'Closed won', 'Close date': '2025-03-25' }), open('B', { Amount: 700 })];
    expect(told({ Meetings, Deals })).toEqual([
      'one appointment and none ahead, B, 11, 700',
      'one appointment and none ahead, C, 11, –',
    ]);
  });

  const newLead = (id: string, differs: Row = {}): Row =>
    lead({ 'Lead ID': id, 'Company name': `Client ${id}`, 'Create date': '2025-03-10', ...differs });
  const callTo = (id: string, differs: Row = {}): Row => call({ 'Lead ID': id, 'Call date': '2025-03-11', ...differs });
  const log = [
    callTo('L0', { 'Call date': '2025-03-05' }),
    callTo('L1'),
    callTo('L2'),
    callTo('L0', { 'Call date': '2025-03-30' }),
  ];
  const calledLeads = [newLead('L0', { 'Create date': '2025-03-05' }), newLead('L1'), newLead('L2')];

  it('has open leads without a call while calls were logged', () => {
    const Leads = [
      ...calledLeads,
      newLead('L3'),
      newLead('L4', { 'Lead status': 'Unqualified' }),
      newLead('L5', { 'Create date': '2025-01-02' }),
      newLead('L6', { 'Create date': '2025-03-31' }),
      newLead('L7', { 'Lead owner': 'Nobody who logs calls' }),
    ];
    expect(told({ Leads, Calls: log })).toEqual(['lead not called, Client L3, 21, –']);
  });

  it('has no lead who called in or has an appointment', () => {
    const Leads = [...calledLeads, newLead('L3'), newLead('L4')];
    const Calls = [...log, callTo('L3', { 'Call direction': 'Inbound' })].map((one) => ({
      'Call direction': 'Outbound',
      ...one,
    }));
    const Meetings = [booked('Four', '2025-04-10', 'Scheduled', { 'Lead ID': 'L4', 'Booked on': '2025-03-12' })];
    expect(told({ Leads, Calls, Meetings })).toEqual([]);
  });

  it('says of no lead that it was not called where the log has few of them', () => {
    const list = listOf({ Leads: [...calledLeads, ...['L3', 'L4', 'L5', 'L6'].map((id) => newLead(id))], Calls: log });
    expect(list.items).toEqual([]);
    expect(list.unsaid).toEqual([{ kind: 'lead not called', known: 3, of: 7 }]);
  });

  it('knows a row again by its id when the sheet is sorted, and without ids by what lasts of it', () => {
    const rows = [open('A', { 'Close date': '2025-03-01' }), open('B', { 'Close date': '2025-03-02' })];
    const keys = (Deals: readonly Row[]) =>
      listOf({ Deals })
        .items.map(({ client, key }) => `${client} ${key}`)
        .sort();
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    const bare = rows.map(({ 'Deal ID': _, ...rest }) => rest);
    expect(keys(bare.reverse().map((row) => ({ ...row, 'Deal stage': 'Negotiation', Amount: 5 })))).toEqual(keys(bare));
    expect(new Set(keys([...bare, ...bare])).size).toBe(4);
  });
});
