import type { Product } from './calls.ts';
import {
  american,
  type Chance,
  clock,
  drawn,
  european,
  half,
  hms,
  isoDay,
  isoMoment,
  later,
  momentOf,
  sellers,
  zulu,
} from './chance.ts';

/** A meeting, a lead, an order or something that somebody did, as it happened. */
export type Thing = {
  readonly row: number;
  readonly rep: (typeof sellers)[number];
  readonly made: Date;
  readonly at: Date;
  /** One of ten, by which what became of it is drawn. */
  readonly became: number;
  readonly kind: number;
  readonly talk: number;
  readonly amount: number;
  readonly client: string;
  readonly email: string;
  readonly phone: string;
};

export function thingsOf(chance: Chance, count: number): Thing[] {
  return Array.from({ length: count }, (_, row) => {
    const made = momentOf(chance(row, 'made'), '2025-01-02', 60);
    const person = Math.floor(chance(row, 'client') * count * 0.85);
    return {
      ...{ row, made, rep: drawn(chance(row, 'rep'), sellers), became: Math.floor(chance(row, 'became') * 10) },
      ...{ kind: Math.floor(chance(row, 'kind') * 4), talk: 30 + Math.floor(chance(row, 'talk') * 500) },
      ...{ at: later(made, 86_400 * (1 + Math.floor(chance(row, 'days') * 12))), client: `Client ${person}` },
      ...{ amount: 20 + Math.floor(chance(row, 'amount') * 500), email: `c${person}@client.example` },
      phone: `+1202555${3000 + person}`,
    };
  });
}

const number =
  (from: number) =>
  ({ row }: Thing) =>
    from + row;
const owner = ({ rep }: Thing): string => rep.name;
const client = ({ client }: Thing): string => client;
const email = ({ email }: Thing): string => email;
const madeAt = ({ made }: Thing): string => isoMoment(made);
/** Six of ten came, two did not, two were called off. */
const becameOf =
  (held: string, noShow: string, cancelled: string) =>
  ({ became }: Thing): string =>
    became < 6 ? held : became < 8 ? noShow : cancelled;
const one =
  (words: readonly string[]) =>
  ({ became }: Thing): string =>
    drawn(became / 10, words);

/** What became of the six of ten calls that reached nobody. */
const missed = ['No Answer', 'No Answer', 'No Answer', 'Left Voicemail', 'Busy', 'Wrong Number'];

/** Logs of outgoing calls alone, meetings, leads, activities and sales, as their products export them. */
export const others: readonly Product<Thing>[] = [
  {
    name: 'Orum',
    sheet: 'Orum calls',
    columns: {
      'Call Date': ({ at }) => isoDay(at),
      'Call Time': ({ at }) => half(at),
      Rep: owner,
      Prospect: client,
      Phone: ({ phone }) => phone,
      'Call Connected': ({ became }) => (became < 4 ? 'Yes' : 'No'),
      Disposition: one(['Interested', 'Not Interested', 'Callback', 'Not Interested', ...missed]),
      'Talk Duration': ({ became, talk }) => (became < 4 ? hms(talk) : '00:00:00'),
    },
  },
  {
    name: 'PhoneBurner',
    sheet: 'Call log',
    columns: {
      Member: owner,
      'Call Start': ({ at }) => `${american(at)} ${half(at)}`,
      'Contact Name': client,
      Phone: ({ phone }) => phone,
      Disposition: one(['Set Appointment', 'Interested', 'Not Interested', 'Call Back', ...missed]),
      Connected: ({ became }) => (became < 4 ? 1 : 0),
      'Duration (sec)': ({ became, talk }) => (became < 4 ? talk : 12),
      Notes: () => '',
    },
  },
  {
    name: 'Salesloft',
    sheet: 'Calls',
    columns: {
      Date: ({ at }) => zulu(at),
      User: owner,
      Person: client,
      Cadence: () => 'Q1',
      To: ({ phone }) => phone,
      Disposition: one(['Connected', 'Connected', 'Connected', 'Connected', ...missed]),
      Sentiment: ({ became }) => (became < 3 ? 'Demo Scheduled' : ''),
      Duration: ({ became, talk }) => (became < 4 ? talk : 0),
    },
  },
  {
    name: 'Asterisk',
    sheet: 'cdr',
    columns: {
      calldate: ({ at }) => isoMoment(at),
      clid: ({ rep }) => `"${rep.name}" <${rep.extension}>`,
      src: ({ rep }) => rep.extension,
      dst: ({ phone }) => phone.slice(1),
      dcontext: () => 'from-internal',
      channel: ({ rep, row }) => `SIP/${rep.extension}-0000${row}`,
      lastapp: () => 'Dial',
      duration: ({ became, talk }) => (became < 5 ? talk + 12 : 25),
      billsec: ({ became, talk }) => (became < 5 ? talk : 0),
      disposition: ({ became }) => (became < 5 ? 'ANSWERED' : became < 8 ? 'NO ANSWER' : 'BUSY'),
      amaflags: () => 3,
      uniqueid: ({ row }) => `17362${row}.${row}`,
    },
  },
  {
    name: 'SuiteCRM calls',
    sheet: 'Calls',
    columns: {
      Subject: ({ client }) => `Call ${client}`,
      Status: ({ became }) => (became < 6 ? 'Held' : became < 8 ? 'Not Held' : 'Planned'),
      Direction: ({ kind }) => (kind ? 'Outbound' : 'Inbound'),
      'Start Date': ({ at }) => `${isoDay(at)} 10:00`,
      'Duration Minutes': ({ kind }) => 15 + 15 * kind,
      'Assigned to': owner,
      'Related to': client,
    },
  },
  {
    name: 'Mango Office',
    sheet: 'История вызовов',
    columns: {
      'Дата и время': ({ at }) => `${european(at)} ${clock(at)}`,
      Направление: ({ kind }) => (kind ? 'Исходящий' : 'Входящий'),
      Сотрудник: ({ rep }) => ({ 101: 'Анна Орлова', 102: 'Пётр Лебедев', 103: 'Инна Лис' })[rep.extension],
      'Номер клиента': ({ phone }) => phone.replace('+1', '7'),
      Результат: ({ became, kind }) => (became < 6 ? 'Успешный' : kind ? 'Не отвечен' : 'Пропущенный'),
      'Время ожидания': ({ row }) => hms(4 + (row % 20)),
      'Длительность разговора': ({ became, talk }) => hms(became < 6 ? talk : 0),
    },
  },
  {
    name: 'UIS',
    sheet: 'Отчет по звонкам',
    columns: {
      'ID сессии': number(7_100_000),
      'Дата и время': ({ at }) => isoMoment(at),
      'Направление звонка': ({ kind }) => (kind ? 'Исходящий' : 'Входящий'),
      'Контактный номер': ({ phone }) => phone.replace('+1', '7'),
      'Виртуальный номер': () => '74950001122',
      Сотрудник: ({ rep }) =>
        `${{ 101: 'Орлова А.', 102: 'Лебедев П.', 103: 'Лис И.' }[rep.extension]} (${rep.extension})`,
      Статус: ({ became }) => (became < 6 ? 'Принятый' : 'Потерянный'),
      'Ожидание ответа': ({ row }) => hms(5 + (row % 20)),
      'Длительность разговора': ({ became, talk }) => hms(became < 6 ? talk : 0),
      'Общая длительность': ({ became, talk, row }) => hms((became < 6 ? talk : 0) + 5 + (row % 20)),
    },
  },
  {
    name: 'Zadarma',
    sheet: 'Статистика',
    columns: {
      Дата: ({ at }) => isoMoment(at),
      Откуда: ({ rep, kind, phone }) => (kind ? rep.extension : phone.slice(1)),
      Куда: ({ rep, kind, phone }) => (kind ? phone.slice(1) : rep.extension),
      Статус: ({ became }) => (became < 6 ? 'отвечен' : became < 8 ? 'нет ответа' : 'отменен'),
      'Длительность, сек': ({ became, talk }) => (became < 6 ? talk : 0),
      Стоимость: () => 1.2,
    },
  },
  {
    name: 'Calendly',
    sheet: 'events-export',
    columns: {
      'User Name': owner,
      'Invitee Name': client,
      'Invitee Email': email,
      'Event Type Name': () => 'Demo',
      'Start Date & Time': ({ at }) => `${isoDay(at)} 10:00 am`,
      'Event Created Date & Time': ({ made }) => `${isoDay(made)} 09:00 am`,
      Canceled: ({ became }) => (became < 8 ? 'false' : 'true'),
      'Canceled By': ({ became }) => (became < 8 ? '' : 'Invitee'),
      'Marked as No-Show': ({ became }) => (became === 6 || became === 7 ? 'Yes' : 'No'),
      'Event UUID': ({ row }) => `e-${row}`,
    },
  },
  {
    name: 'Chili Piper',
    sheet: 'Meetings',
    columns: {
      'Meeting ID': ({ row }) => `cp${row}`,
      'Primary Guest Email': email,
      Assignee: owner,
      'Booked By': owner,
      'Meeting Type': () => 'Demo',
      'Booked At': ({ made }) => zulu(made),
      'Meeting Time': ({ at }) => zulu(at),
      'Meeting Status': becameOf('Completed', 'No Show', 'Canceled'),
    },
  },
  {
    name: 'HubSpot meetings',
    sheet: 'hubspot-crm-exports-meetings',
    columns: {
      'Record ID': number(800),
      'Activity assigned to': owner,
      'Meeting name': ({ client }) => `Demo ${client}`,
      'Meeting start time': ({ at }) => isoMoment(at),
      'Meeting end time': ({ at }) => isoMoment(later(at, 1800)),
      'Meeting outcome': becameOf('Completed', 'No Show', 'Canceled'),
      'Create date': madeAt,
      'Associated Contact': client,
    },
  },
  {
    name: 'Cal.com',
    sheet: 'bookings',
    columns: {
      ID: number(1),
      Title: ({ client, rep }) => `Demo between ${rep.name} and ${client}`,
      'Start Time': ({ at }) => zulu(at),
      'End Time': ({ at }) => zulu(later(at, 1800)),
      Status: ({ became }) => (became < 8 ? 'ACCEPTED' : 'CANCELLED'),
      Host: owner,
      'Attendee Email': email,
      'No Show': ({ became }) => (became === 6 || became === 7 ? 'true' : 'false'),
      'Created At': ({ made }) => zulu(made),
    },
  },
  {
    name: 'Salesforce leads',
    sheet: 'report1738000001',
    columns: {
      'Lead ID': ({ row }) => `00Q${row}`,
      'Lead Owner': owner,
      'First Name': () => 'Pat',
      'Last Name': client,
      Email: email,
      'Lead Status': one([
        'Open - Not Contacted',
        'Working - Contacted',
        'Closed - Converted',
        'Closed - Not Converted',
      ]),
      'Lead Source': ({ kind }) => (kind ? 'Web' : 'Referral'),
      Converted: ({ became }) => (drawn(became / 10, [0, 0, 1, 0]) ? 1 : 0),
      'Converted Date': ({ became, at }) => (drawn(became / 10, [0, 0, 1, 0]) ? american(at) : ''),
      'Create Date': ({ made }) => american(made),
      'Last Activity': ({ at }) => american(at),
    },
  },
  {
    name: 'HubSpot contacts',
    sheet: 'hubspot-crm-exports-all-contacts',
    columns: {
      'Record ID': number(5000),
      'First Name': () => 'Pat',
      'Last Name': client,
      Email: email,
      'Contact owner': owner,
      'Lead Status': one(['New', 'Attempted to Contact', 'Connected', 'Open Deal', 'Unqualified']),
      'Lifecycle Stage': one(['Lead', 'Lead', 'Marketing Qualified Lead', 'Opportunity', 'Lead']),
      'Create Date': madeAt,
      'Last Activity Date': ({ at }) => isoMoment(at),
    },
  },
  {
    name: 'Zoho leads',
    sheet: 'Leads',
    columns: {
      'Record Id': ({ row }) => `zcrm_${row}`,
      'Lead Owner': owner,
      Company: client,
      Email: email,
      'Lead Status': one(['Not Contacted', 'Contacted', 'Pre-Qualified', 'Junk Lead', 'Lost Lead']),
      'Is Converted': ({ became }) => (became === 5 ? 'true' : 'false'),
      'Created Time': madeAt,
      'Converted Date Time': ({ became, at }) => (became === 5 ? isoMoment(at) : ''),
    },
  },
  {
    name: 'Pipedrive activities',
    sheet: 'activities',
    columns: {
      'Activity - ID': number(1),
      'Activity - Subject': client,
      'Activity - Type': ({ kind }) => ['Call', 'Call', 'Email', 'Meeting'][kind] as string,
      'Activity - Done': ({ became }) => (became < 7 ? 'Done' : 'To do'),
      'Activity - Due date': ({ at }) => isoDay(at),
      'Activity - Assigned to user': owner,
      'Activity - Add time': madeAt,
      'Activity - Marked as done time': ({ became, at }) => (became < 7 ? isoMoment(at) : ''),
      'Activity - Contact person': client,
    },
  },
  {
    name: 'Stripe',
    sheet: 'unified_payments',
    columns: {
      id: ({ row }) => `ch_${row}`,
      'Created date (UTC)': madeAt,
      Amount: ({ amount }) => amount,
      'Amount Refunded': ({ became, amount }) => (became === 7 ? amount : 0),
      Currency: () => 'usd',
      'Converted Amount': ({ amount }) => amount,
      'Converted Amount Refunded': ({ became, amount }) => (became === 7 ? amount : 0),
      Fee: ({ amount }) => amount * 0.03,
      Status: ({ became }) => (became < 7 ? 'Paid' : became === 7 ? 'Refunded' : 'Failed'),
      'Customer Email': email,
      Captured: () => 'true',
    },
  },
  {
    name: 'Shopify',
    sheet: 'orders_export',
    columns: {
      Name: ({ row }) => `#${1001 + row}`,
      Email: email,
      'Financial Status': ({ became }) => (became < 7 ? 'paid' : became === 7 ? 'refunded' : 'voided'),
      'Paid at': ({ became, made }) => (became < 8 ? `${isoMoment(made)} +0000` : ''),
      'Fulfillment Status': () => 'fulfilled',
      Currency: () => 'USD',
      Subtotal: ({ amount }) => amount,
      Shipping: () => 5,
      Taxes: () => 0,
      Total: ({ amount }) => amount + 5,
      'Created at': ({ made }) => `${isoMoment(made)} +0000`,
      'Refunded Amount': ({ became, amount }) => (became === 7 ? amount + 5 : 0),
      'Billing Name': client,
    },
  },
  {
    name: 'WooCommerce',
    sheet: 'orders',
    columns: {
      'Order Number': number(900),
      'Order Status': ({ became }) =>
        became < 6 ? 'Completed' : became < 8 ? 'Processing' : became === 8 ? 'Refunded' : 'Failed',
      'Order Date': madeAt,
      'First Name (Billing)': client,
      'Email (Billing)': email,
      'Order Subtotal Amount': ({ amount }) => amount,
      'Order Shipping Amount': () => 5,
      'Order Refund Amount': ({ became, amount }) => (became === 8 ? amount + 5 : 0),
      'Order Total Amount': ({ amount }) => amount + 5,
    },
  },
];
