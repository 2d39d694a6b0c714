import { describe, expect, it } from 'vitest';
import { outputOf } from './output.ts';

const asOf = '2026-11-20';
const headings = ['Call ID', 'Call date', 'Rep', 'Call outcome', 'Talk time', 'Decision maker'];

/** Of the calls that connect, those of two minutes or more are conversations. */
const calls = [
  headings,
  ['C1', '2026-10-01 09:00', 'Ann', 'Connected', '0:01:00', 'No'],
  ['C2', '2026-10-01 10:00', 'Ann', 'Connected', '0:02:00', 'Yes'],
  ['C3', '2026-10-02 09:00', 'Ann', 'Connected', '0:09:00', 'Yes'],
  ['C4', '2026-10-02 10:00', 'Ann', 'No answer', '0:00:00', ''],
  ['C5', '2026-10-01 09:00', 'Bob', 'Connected', '0:04:00', 'No'],
  ['C6', '2026-10-02 09:00', 'Bob', 'Left voicemail', '0:03:00', ''],
];
const emails = [
  ['Sent at', 'Rep', 'Company', 'Email outcome'],
  ['2026-10-01', 'Ann', 'Alder', 'Replied'],
  ['2026-10-01', 'Ann', 'Birch', 'Opened'],
  ['2026-10-01', 'Bob', 'Cedar', 'Opened'],
  ['2026-10-02', 'Bob', 'Elm', 'Replied'],
  ['2026-10-02', 'Bob', 'Fern', 'Bounced'],
];

describe('productive conversations', () => {
  const output = (...settings: string[][]) =>
    outputOf({ Calls: calls, Emails: emails }, asOf, settings.length > 0 ? [['Setting', 'Value'], ...settings] : []);

  it('are connected calls that last long enough', () => {
    const { everywhere } = output();
    expect(everywhere('CALLS_CONNECTED')).toBe(4);
    expect(everywhere('PRODUCTIVE_CONVERSATIONS')).toBe(3);
    expect(everywhere('PRODUCTIVE_CONVERSATIONS', { rep: 'Bob' })).toBe(1);
    expect(everywhere('PRODUCTIVE_CONVERSATION_RATIO')).toBe(3 / 4);
  });

  it('last as long as the team says', () => {
    const { everywhere } = output(['Productive conversation, seconds', '240']);
    expect(everywhere('PRODUCTIVE_CONVERSATIONS')).toBe(2);
  });

  it('have a mean and, of rows only, a median', () => {
    const { everywhere, summary, row } = output();
    // 1, 2, 9 and 4 minutes; a voicemail is none.
    expect(everywhere('AVERAGE_CONVERSATION_MINUTES')).toBe(16 / 4);
    const median = summary.medians?.find(({ kpi }) => kpi === 'AVERAGE_CONVERSATION_MINUTES');
    expect(median?.allTime).toEqual({ minutes: 3, rows: 4 });
    expect(row('KPI Details', /^Median/)).toContain(3);
  });

  it('are with a decision maker or not', () => {
    const { everywhere } = output();
    // Of all that connect and say so, however long they last.
    expect(everywhere('DECISION_MAKER_RATIO')).toBe(2 / 4);
    expect(everywhere('DECISION_MAKER_RATIO', { rep: 'Bob' })).toBe(0);
  });

  it('are replies to e-mails too, where the settings say so', () => {
    expect(output().everywhere('EMAIL_REPLY_RATE')).toBe(2 / 5);
    expect(output().everywhere('EMAIL_REPLY_RATE', { rep: 'Bob' })).toBe(1 / 3);
    const { everywhere } = output(['E-mail replies are conversations', 'yes']);
    expect(everywhere('PRODUCTIVE_CONVERSATIONS')).toBe(5);
  });
});
