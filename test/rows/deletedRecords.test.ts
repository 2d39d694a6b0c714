import { expect, it } from 'vitest';
import { ask, call, deal, lead, meeting, type Row } from '../kpis/ask.ts';

/** Of ten rows a system keeps two that somebody has deleted. */
const ten = (row: (i: number) => Row, yes: Row[string], no: Row[string]): Row[] =>
  Array.from({ length: 10 }, (_, i) => ({ ...row(i), IsDeleted: i < 2 ? yes : no }));

it.each([
  [true, false],
  [1, 0],
  ['yes', 'no'],
])('what is deleted by a tick, %s or %s, is in no number', (yes, no) => {
  expect(ask('DEALS_CREATED', { Deals: ten((i) => deal({ 'Deal ID': `D${i}` }), yes, no) }).value).toBe(8);
  expect(ask('LEADS_CREATED', { Leads: ten((i) => lead({ 'Lead ID': `L${i}` }), yes, no) }).value).toBe(8);
  expect(ask('CALLS_MADE', { Calls: ten((i) => call({ Contact: `C${i}` }), yes, no) }).value).toBe(8);
  const Meetings = ten((i) => meeting({ 'Meeting ID': `M${i}`, Company: `C${i}` }), yes, no);
  expect(ask('APPOINTMENTS_SET', { Meetings }).value).toBe(8);
});

it('what is deleted of a mixed tab is in no number of the tabs that its rows go to', () => {
  const Tasks = ten(
    (i) => ({
      ...{ 'Task ID': `T${i}`, 'Activity type': i % 2 ? 'Call' : 'Email', 'Activity date': '2025-01-15' },
      ...{ Owner: 'Ada', 'Call result': i % 2 ? 'Connected' : '', Status: 'Completed' },
    }),
    'true',
    'false',
  );
  expect(ask('CALLS_MADE', { Tasks }).value).toBe(4);
  expect(ask('EMAILS_SENT', { Tasks }).value).toBe(4);
});

it('calls of a mixed tab without a day of its own are on the day that they were logged', () => {
  const Tasks = Array.from({ length: 10 }, (_, i) => ({
    ...{ id: `T${i}`, _type: i % 2 ? 'Call' : 'Email', date_created: '2025-01-15', user_name: 'Ada' },
    disposition: i % 2 ? 'answered' : '',
  }));
  expect(ask('CALLS_MADE', { Tasks }, { period: '2025 Q1' }).value).toBe(5);
});

it('a meeting with several people stands on a row for each of them, and is one', () => {
  const Events = Array.from({ length: 36 }, (_, i) => ({
    'Activity ID': `E${Math.floor(i / 3)}`,
    Subject: 'Discovery call',
    Start: `2025-01-${10 + Math.floor(i / 3)}`,
    'Assigned To': ['Ada', 'Bo'][Math.floor(i / 3) % 2] as string,
    Relation: `Guest ${i}`,
    'Meeting Outcome': Math.floor(i / 3) % 3 ? 'Completed' : 'No show',
    'Created Date': '2025-01-02',
  }));
  expect(ask('APPOINTMENTS_SET', { Events }).value).toBe(12);
  expect(ask('APPOINTMENTS_HELD', { Events }).value).toBe(8);
});

it('a recorded meeting that took its time is no call', () => {
  const Recordings = Array.from({ length: 12 }, (_, i) => ({
    ...{ 'Meeting ID': `m${i}`, 'Meeting name': `Demo ${i}`, 'Meeting type': 'Demo', Date: '2025-01-10' },
    ...{
      'Duration (min)': 20 + i,
      Owner: ['Ada', 'Bo'][i % 2] as string,
      Account: `C${i}`,
      'Recording URL': 'https://x',
    },
  }));
  expect(ask('CALLS_MADE', { Recordings }).value).toBeNull();
});

it('what HubSpot has archived is in no number; of a telephone system it is a call that was dealt with', () => {
  const rows = (headings: Row) =>
    Array.from({ length: 10 }, (_, i) => ({ ...call({ Contact: `C${i}` }), ...headings, archived: i < 2 }));
  expect(ask('CALLS_MADE', { Calls: rows({ hs_createdate: '2025-01-15' }) }).value).toBe(8);
  expect(ask('CALLS_MADE', { Calls: rows({}) }).value).toBe(10);
});

it('what another column than the status says was merged or deleted is in no number', () => {
  const rows = Array.from({ length: 10 }, (_, i) => ({
    ...lead({ 'Lead ID': `L${i}` }),
    'Record state': ['Merged', 'Deleted'][i] ?? 'Active',
  }));
  expect(ask('LEADS_CREATED', { Leads: rows }).value).toBe(8);
});
