import { describe, expect, it } from 'vitest';
import { count, type Row } from '../kpis/ask.ts';

const call = (differs: Row): Row => ({ 'Call Date': '2025-01-15', 'Agent Name': 'Kim', ...differs });
const demo = (differs: Row): Row => ({
  'Meeting date': '2025-01-20',
  Rep: 'Kim',
  'Booked on': '2025-01-10',
  ...differs,
});

/** Every measure of the rows, the whole team and all time. */
function sumsOf(sheet: string, rows: readonly Row[]): Readonly<Record<string, number>> {
  const { measures, slots } = count({ [sheet]: rows }).counted.tally;
  const sumOf = (measure: number): number => {
    let sum = 0;
    for (let slot = 0; slot < slots.count; slot += 1) sum += slots.values[slot * slots.width + measure] as number;
    return sum;
  };
  return Object.fromEntries(measures.map((name, measure) => [name, sumOf(measure)]));
}

describe('a call with two columns of outcome', () => {
  const connects = (rows: readonly Row[]) => sumsOf('Calls', rows.map(call));

  it('has what the system says where the rep wrote nothing', () => {
    const rows = [
      { Type: 'Answered', Disposition: '' },
      { Type: 'Answered', Disposition: 'Voicemail Drop' },
      { Type: 'Answered', Disposition: 'Interested' },
      { Type: 'Unanswered', Disposition: '' },
      { Type: 'Abandoned before ringing', Disposition: '' },
    ];
    expect(connects(rows)).toMatchObject({ callsConnected: 2, callsMade: 5, callsUnknownOutcome: 0 });
  });

  it('is no connection because the system put it through to words that nobody knows', () => {
    const rows = [
      { 'Call status': 'Answered', Disposition: 'No Call Outcome' },
      { 'Call status': 'Missed', Disposition: 'hmm' },
      { 'Call status': 'Missed', Disposition: 'Callback' },
      { 'Call status': 'Answered', Disposition: 'Callback' },
      { 'Call status': 'Answered', Disposition: 'Gatekeeper' },
    ];
    expect(connects(rows)).toMatchObject({ callsConnected: 1, callsMade: 5, callsUnknownOutcome: 1 });
  });

  it('is found under any heading by its words', () => {
    const rows = ['Left voicemail', 'Not interested', 'No answer', 'Left voicemail'].map((text) => ({
      Direction: 'Outgoing',
      'Qualifier 7': text,
      'Talk time': 20,
    }));
    expect(connects(rows)).toMatchObject({ callsConnected: 1, callsMade: 4 });
  });

  it('has direction and outcome in one word', () => {
    const rows = ['outbound', 'outbound_missed', 'outbound_missed', 'inbound', 'voicemail'].map((type) => ({
      type,
      disposition_code: type === 'outbound' ? 'Call back' : '',
      talk_time: 20,
    }));
    expect(connects(rows)).toMatchObject({ callsConnected: 1, callsMade: 3 });
  });
});

describe('a meeting whose outcome stands in several columns', () => {
  const said = (rows: readonly Row[]) => sumsOf('Demos', rows.map(demo));

  it('was held unless it is flagged, where no-shows are marked', () => {
    const rows = [
      { Canceled: 'false', 'Marked as No-Show': 'No' },
      { Canceled: 'false', 'Marked as No-Show': 'Yes' },
      { Canceled: 'true', 'Marked as No-Show': 'No' },
    ];
    expect(said(rows)).toMatchObject({ appointmentsHeld: 1, appointmentsNoShow: 1, appointmentsCancelled: 1 });
  });

  it('is not held by what is no no-show where another flag is not understood', () => {
    const rows = [
      { Canceled: 'true', 'Marked as No-Show': 'No' },
      { Canceled: 'Zorp', 'Marked as No-Show': 'No' },
      { Canceled: 'false', 'Marked as No-Show': 'No' },
    ];
    expect(sumsOf('Meetings', rows.map(demo))).toMatchObject({ appointmentsHeld: 1, appointmentsCancelled: 1 });
  });

  it('may be flagged beside a status that nobody changed', () => {
    const rows = [
      { Status: 'Scheduled', 'Show?': 'Y' },
      { Status: 'Scheduled', 'Show?': 'N' },
      { Status: 'Cancelled', 'Show?': 'N' },
      { Status: 'Scheduled', 'Show?': '' },
    ];
    expect(said(rows)).toMatchObject({ appointmentsHeld: 1, appointmentsNoShow: 1, appointmentsCancelled: 1 });
  });

  it('is known to be held by nobody where only cancellations are marked', () => {
    const rows = [{ Cancelled: 'TRUE' }, { Cancelled: 'FALSE' }];
    expect(said(rows)).toMatchObject({ appointmentsHeld: 0, appointmentsCancelled: 1, appointmentsUnresolved: 1 });
  });
});
