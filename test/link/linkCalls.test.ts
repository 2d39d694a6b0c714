import { describe, expect, it } from 'vitest';
import { ask, count, type Row } from '../kpis/ask.ts';

const call = (differs: Row): Row => ({
  'Call Date': '2025-01-15',
  'Agent Name': 'Kim',
  Direction: 'Outbound',
  ...differs,
});
const ratio = (rows: readonly Row[]) => ask('CALL_CONNECT_RATIO', { Calls: rows.map(call) });

describe('a call that a machine took', () => {
  it.each([
    ['Voicemail', 'true', 'false'],
    ['Left Voice Mail', 'Yes', 'No'],
    ['Answered By', 'machine_end_beep', 'human'],
    ['Автоответчик', 'да', 'нет'],
  ])('is no connection, though the line answered: %s', (heading, yes, no) => {
    const rows = [
      { Status: 'Answered', [heading]: yes },
      { Status: 'Answered', [heading]: no },
      { Status: 'No answer', [heading]: no },
    ];
    expect(ratio(rows)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('stays what the rep calls a productive talk', () => {
    const rows = [
      { Disposition: 'Interested', Voicemail: 'Yes' },
      { Disposition: 'Not interested', Voicemail: 'Yes' },
      { Disposition: 'No answer', Voicemail: 'No' },
    ];
    expect(ratio(rows)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('tells of nobody who answered where all calls have a length that was planned', () => {
    const rows = ['Yes', 'No', 'No'].map((yes) => ({ Duration: '1 min', 'Left Voice Mail': yes }));
    expect(ratio(rows).value).toBeNull();
  });

  it('tells of nobody also where the headings stand again among them', () => {
    const rows = ['Yes', 'No', 'No'].map((yes) => call({ Duration: '1 min', 'Left Voice Mail': yes }));
    const headings = Object.fromEntries(Object.keys(rows[0] as Row).map((heading) => [heading, heading]));
    expect(ask('CALL_CONNECT_RATIO', { Calls: [rows[0] as Row, headings, ...rows.slice(1)] }).value).toBeNull();
  });

  it('is told from the talk times otherwise', () => {
    const rows = [
      { Duration: 30, Voicemail: 'Yes' },
      { Duration: 200, Voicemail: 'No' },
      { Duration: 0, Voicemail: 'No' },
    ];
    expect(ratio(rows)).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe('a fax or a text message among the calls', () => {
  it('is left out and listed', () => {
    const rows = ['Voice', 'Voice', 'Fax', 'SMS', 'Voice'].map((Type, i) =>
      call({ Type, 'Action Result': i === 4 ? 'No answer' : 'Call connected' }),
    );
    const { counted } = count({ Calls: rows });
    expect(counted.tabs[0]?.notes).toContainEqual(
      expect.objectContaining({ reason: 'not a call', leftOut: true, rows: 2, row: 4 }),
    );
    expect(ask('CALL_CONNECT_RATIO', { Calls: rows })).toMatchObject({ numerator: 2, denominator: 3 });
  });
});

describe('talk times that nobody can tell', () => {
  it('leave no count of productive conversations, rather than those alone that a word calls so', () => {
    const rows = ['Interested', 'Connected', 'Connected', 'No answer'].map((outcome, i) =>
      call({ 'Call outcome': outcome, 'Talk time': [9, 12, 10, 0][i] as number }),
    );
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls: rows }).value).toBeNull();
    const timed = rows.map((row) => ({ ...row, 'Talk time': Number(row['Talk time']) * 60 }));
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls: timed }).value).toBe(3);
  });
});
