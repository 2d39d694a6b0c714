import { expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

const events = (others: (i: number) => string): Row[] =>
  Array.from({ length: 20 }, (_, i) => ({
    ...{ Subject: `Meeting ${i}`, 'Start Date': '2025-01-15', 'Start Time': '10:00', Organizer: 'Ann Lee' },
    ...{ Attendees: `ann@acme.com, ${others(i)}`, Status: 'Completed' },
  }));
const set = (Meetings: Row[]) => ask('APPOINTMENTS_SET', { Meetings }).value;

it('a meeting with nobody but the domain that is at all of them is one of the company', () => {
  expect(set(events((i) => (i % 4 ? `buyer@client${i}.com` : 'bo@acme.com')))).toBe(15);
});

it('is one with a client where anybody may have such an address, or few meetings are with others', () => {
  const anybody = events((i) => (i % 4 ? `buyer@client${i}.com` : 'bo@gmail.com'));
  expect(set(anybody.map((row) => ({ ...row, Attendees: String(row.Attendees).replace('acme', 'gmail') })))).toBe(20);
  expect(set(events((i) => (i % 4 ? 'bo@acme.com' : `buyer@client${i}.com`)))).toBe(20);
});
