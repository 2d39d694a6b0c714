import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../kpis/ask.ts';

const call = (differs: Row): Row => ({ 'Call Date': '2025-01-15', 'Agent Name': 'Kim', ...differs });
const demo = (differs: Row): Row => ({
  'Meeting date': '2025-01-20',
  Rep: 'Kim',
  'Booked on': '2025-01-10',
  ...differs,
});

describe('a call with two columns of outcome', () => {
  const connects = (rows: readonly Row[]) => ask('CALL_CONNECT_RATIO', { Calls: rows.map(call) });

  it('has what the system says where the rep wrote nothing', () => {
    const rows = [
      { Type: 'Answered', Disposition: '' },
      { Type: 'Answered', Disposition: 'Voicemail Drop' },
      { Type: 'Answered', Disposition: 'Interested' },
      { Type: 'Unanswered', Disposition: '' },
      { Type: 'Abandoned before ringing', Disposition: '' },
    ];
    expect(connects(rows)).toMatchObject({ numerator: 2, denominator: 5, unknown: 0 });
  });

  it('is no connection because the system put it through to words that nobody knows', () => {
    const rows = [
      { 'Call status': 'Answered', Disposition: 'No Call Outcome' },
      { 'Call status': 'Missed', Disposition: 'hmm' },
      { 'Call status': 'Missed', Disposition: 'Callback' },
      { 'Call status': 'Answered', Disposition: 'Callback' },
      { 'Call status': 'Answered', Disposition: 'Gatekeeper' },
    ];
    expect(connects(rows)).toMatchObject({ numerator: 1, denominator: 5, unknown: 1 });
  });

  it('is found under any heading by its words', () => {
    const rows = ['Left voicemail', 'Not interested', 'No answer', 'Left voicemail'].map((text) => ({
      Direction: 'Outgoing',
      'Qualifier 7': text,
      'Talk time': 20,
    }));
    expect(connects(rows)).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it('has direction and outcome in one word', () => {
    const rows = ['outbound', 'outbound_missed', 'outbound_missed', 'inbound', 'voicemail'].map((type) => ({
      type,
      disposition_code: type === 'outbound' ? 'Call back' : '',
      talk_time: 20,
    }));
    expect(connects(rows)).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe('a meeting whose outcome stands in several columns', () => {
  const said = (rows: readonly Row[]) =>
    (['APPOINTMENT_SHOW_RATE', 'NO_SHOW_RATE', 'CANCELLATION_RATE', 'RESCHEDULE_RATE'] as const).map(
      (name) => ask(name, { Demos: rows.map(demo) }).numerator,
    );

  it('was held unless it is flagged, where no-shows are marked', () => {
    const rows = [
      { Canceled: 'false', 'Marked as No-Show': 'No' },
      { Canceled: 'false', 'Marked as No-Show': 'Yes' },
      { Canceled: 'true', 'Marked as No-Show': 'No' },
    ];
    expect(said(rows)).toEqual([1, 1, 1, 0]);
  });

  it('may be flagged beside a status that nobody changed', () => {
    const rows = [
      { Status: 'Scheduled', 'Show?': 'Y' },
      { Status: 'Scheduled', 'Show?': 'N' },
      { Status: 'Cancelled', 'Show?': 'N' },
      { Status: 'Scheduled', 'Show?': '' },
    ];
    expect(said(rows)).toEqual([1, 1, 1, 0]);
  });

  it('is known to be held by nobody where only cancellations are marked', () => {
    const rows = [{ Cancelled: 'TRUE' }, { Cancelled: 'FALSE' }];
    expect(ask('CANCELLATION_RATE', { Demos: rows.map(demo) })).toMatchObject({ numerator: 1, unknown: 1 });
  });

  it('counts what did not take place among the appointments due', () => {
    const rows = ['Held', 'Not held', 'Не состоялась', 'Held'].map((Outcome) => ({ Outcome }));
    expect(ask('APPOINTMENT_SHOW_RATE', { Demos: rows.map(demo) })).toMatchObject({ numerator: 2, denominator: 4 });
  });
});
