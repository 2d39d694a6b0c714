import { instantOf, offsetAt } from '../../workbench/host/emulator/zone.ts';
import type { ColumnType, Table, Value } from './table.ts';

/** Zones whose clocks change at different hours, by half an hour, at midnight, or never. */
export const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Santiago',
  'Asia/Beirut',
  'Pacific/Auckland',
] as const;

/** Days around which a clock changes somewhere, as the last days of a span. */
const lastDays = ['2024-04-07', '2024-10-27', '2024-11-03', '2024-03-31', '2025-03-30', '2025-04-05', '2024-09-08'];

export type Team = {
  readonly zone: string;
  readonly since: string;
  readonly asOf: string;
  readonly tables: readonly Table[];
};

const dayLength = 86_400_000;

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const reps = ['Ana Lee', '  ana lee', 'ANA  LEE ', "Bo O'Neil", 'Émile', '李小龍', 'alee', null, ''];
const callOutcomes = [
  'Connected',
  ' connected ',
  'CONNECTED',
  'Voicemail',
  'No answer',
  'Busy',
  'Meeting Booked',
  'Callback Requested\n',
  'Wrong number',
  'Gatekeeper',
  'Didn\'t say \\ "quoted"',
  '电话不通',
  'Дозвон',
  null,
  '',
  'n/a',
  '\u00a0Answered\u00a0',
];
const companies = [
  'Acme, Inc.',
  'ACME Inc',
  'Bolt',
  '+1 (415) 555-0100',
  '4155550100',
  'x@y.com',
  'X@Y.com ',
  '李',
  null,
  '-',
  '0',
];
const stages = ['Proposal', 'Closed Won', 'Closed Lost', 'closed won ', 'Negotiation', 'Strange stage', null];
const leadStates = ['New', 'Converted', 'Working', 'Unqualified', 'Something', null, 'converted '];
const meetingOutcomes = [
  'Completed',
  'No show',
  'Cancelled',
  'Scheduled',
  'completed ',
  'Odd',
  null,
  'Did not take place',
];

type Columns = readonly (readonly [string, ColumnType, (i: number) => Value])[];

/** @param isWhole every row has its day, and none stands outside the span: what the sheet alone can count, a query can too */
export function seededTeam(seed: number, { isWhole = false } = {}): Team {
  const random = randomFrom(seed + 1);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const has = (chance = 0.7): boolean => random() < chance;
  const zone = zones[seed % zones.length] as string;
  const asOf = lastDays[Math.floor(seed / zones.length) % lastDays.length] as string;
  const end = Date.parse(`${asOf}T00:00:00Z`) + dayLength;
  const since = new Date(end - (has() ? 45 : 400) * dayLength).toISOString().slice(0, 10);
  const first = Date.parse(`${since}T00:00:00Z`);

  const used = new Set<number>();
  /** An instant whose second of the wall clock is nobody else's, also just beside the edges of days, hours and the span. */
  const instant = (): number => {
    for (;;) {
      const wall = has(0.2)
        ? one([first, end, first - dayLength, end - dayLength]) +
          one([0, -1, 1, 999, -999, 3_600_000, -3_600_000, 1000, -1000])
        : first - 20 * dayLength + Math.floor(random() * (end - first + 25 * dayLength));
      const exact = instantOf(zone, wall) + (has(0.3) ? one([0, 3_600_000, -3_600_000]) : 0);
      const second = Math.floor((exact + offsetAt(zone, exact)) / 1000);
      if (used.has(second)) {
        if (has(0.5)) continue;
        const later = exact + 1000 * (1 + below(5000));
        const moved = Math.floor((later + offsetAt(zone, later)) / 1000);
        if (used.has(moved)) continue;
        used.add(moved);
        return later;
      }
      used.add(second);
      return exact;
    }
  };
  const day = (): number => Math.floor((first + random() * (end - first + 3 * dayLength)) / dayLength) * dayLength;
  const wall = (): number => day() + (9 + below(8)) * 3_600_000 + below(3600) * 1000;
  const perhaps = (chance: number, value: () => Value): Value => (has(chance) ? value() : null);
  const dated = (value: () => number, ahead = 0): Value => {
    if (!isWhole) return perhaps(0.96, value);
    for (;;) {
      const found = value();
      const local = found + (value === instant ? offsetAt(zone, found) : 0);
      if (local >= first && local < end + ahead) return found;
    }
  };
  const table = (name: string, sheet: string, rows: number, columns: Columns): Table => ({
    name,
    sheet,
    columns: columns.map(([own, type]) => ({ name: own, type })),
    rows: Array.from({ length: rows }, (_, i) => columns.map(([, , value]) => value(i))),
  });
  const optional = (chance: number, ...column: Columns[number]): Columns => (has(chance) ? [column] : []);

  const calls = table('team.sales.calls', 'Calls', 80 + below(60), [
    ['started_at', 'TIMESTAMP', () => dated(instant)],
    ['rep', 'STRING', () => one(reps)],
    ...optional(0.9, 'outcome', 'STRING', () => one(callOutcomes)),
    ...optional(0.8, 'talk_seconds', 'INT64', () => perhaps(0.85, () => one([0, 1, 119, 120, 121, 30, 600, -5]))),
    ...optional(0.5, 'direction', 'STRING', () => one(['Outbound', 'outbound ', 'INBOUND', 'Internal'])),
    ...optional(0.6, 'decision_maker', 'BOOL', () => one([true, false, null])),
    ...optional(0.4, 'productive', 'BOOL', () => one([true, false, null])),
    ...optional(0.3, 'answered', 'STRING', () => one(['Answered', 'Missed', 'Voicemail', null])),
    ...optional(0.7, 'lead_id', 'STRING', () => perhaps(0.8, () => `L${below(40)}`)),
    ...optional(0.5, 'company', 'STRING', () => one(companies)),
  ]);
  const emails = table('team.sales.emails', 'Emails', 30 + below(20), [
    ['sent_at', 'TIMESTAMP', () => dated(instant)],
    ['sender', 'STRING', () => one(reps)],
    ['direction', 'STRING', () => one(['Outgoing', 'Incoming', null])],
    ...optional(0.7, 'status', 'STRING', () => one(['Sent', 'Replied', 'replied ', 'Bounced', null])),
  ]);
  const dealsByDay = has(0.4);
  const dealDay = dealsByDay ? 'DATE' : 'TIMESTAMP';
  const dealMoment = dealsByDay ? day : instant;
  const deals = table('team.sales.deals', 'Deals', 40 + below(20), [
    ['deal_id', 'STRING', (i) => `D${i}`],
    ['create_date', dealDay, () => dated(dealMoment)],
    ['deal_owner', 'STRING', () => one(reps)],
    ['deal_stage', 'STRING', () => one(stages)],
    ...optional(isWhole ? 1 : 0.85, 'close_date', dealDay, () =>
      isWhole ? dated(dealMoment, 3 * dayLength) : perhaps(0.7, dealMoment),
    ),
    ['amount', 'FLOAT64', () => perhaps(0.9, () => one([0, 100, 1999.99, 1.005, 12.345, -20, 0.1]))],
    ...optional(0.4, 'lead_id', 'STRING', () => perhaps(0.6, () => `L${below(40)}`)),
    ...optional(0.3, 'probability', 'INT64', () => one([0, 10, 50, 100, null])),
    ...optional(0.3, 'lost_reason', 'STRING', () => one([null, null, null, 'Price', '-', 'None'])),
    ...optional(0.3, 'company', 'STRING', () => one(companies)),
  ]);
  const leads = table('team.sales.leads', 'Leads', 30 + below(20), [
    ['lead_id', 'STRING', (i) => `L${i}`],
    ['created_at', 'TIMESTAMP', () => dated(instant)],
    ['lead_owner', 'STRING', () => one(reps)],
    ['lead_status', 'STRING', () => one(leadStates)],
    ...optional(0.4, 'converted_at', 'TIMESTAMP', () => perhaps(0.3, instant)),
    ...optional(0.3, 'deal_id', 'STRING', () => perhaps(0.3, () => `D${below(60)}`)),
  ]);
  const isWall = has(0.3);
  const meetings = table('team.sales.meetings', 'Meetings', 40 + below(20), [
    ['meeting_id', 'STRING', (i) => `M${i}`],
    ['meeting_date', isWall ? 'DATETIME' : 'TIMESTAMP', () => dated(isWall ? wall : instant)],
    ['rep', 'STRING', () => one(reps)],
    // What is not understood may say that the meeting was moved: the sheet shows both ends of that.
    [
      'meeting_outcome',
      'STRING',
      () => one(isWhole ? meetingOutcomes.filter((text) => text !== 'Odd') : meetingOutcomes),
    ],
    ...optional(0.6, 'booked_on', 'TIMESTAMP', () => (isWhole ? dated(instant) : perhaps(0.8, instant))),
    ...optional(0.6, 'company', 'STRING', () => one(companies)),
  ]);
  const all = [calls, emails, deals, leads, meetings];
  return { zone, since, asOf, tables: all.filter((own) => own === calls || has(0.85)) };
}
