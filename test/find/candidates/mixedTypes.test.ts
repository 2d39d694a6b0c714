import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

describe('a log of several kinds of activities', () => {
  it.each([
    ['Category', ['Call', 'Email', 'Meeting', 'Task']],
    ['Log type', ['Call', 'Email', 'Meeting', 'Note']],
    ['Категория', ['Звонок', 'Email', 'Встреча', 'Задача']],
    ['Тип взаимодействия', ['Звонок', 'Письмо', 'Встреча', 'Задача']],
  ])('has them under %s', (heading, kinds) => {
    const rows: Row[] = [...kinds, ...kinds].map((kind, i) => ({
      Start: `2025-01-${i + 10}`,
      Owner: 'Ada',
      [heading]: kind,
      'Call direction': i % 4 ? '' : 'Outbound',
      Result: i % 4 ? '' : 'Connected',
    }));
    expect(ask('CALLS_MADE', { Activities: rows }).numerator).toBe(2);
  });

  it('whose subjects begin with what each row is', () => {
    const subjects = [
      'Call with Acme',
      'Email: follow-up Acme',
      'Meeting with Bolt',
      'Note about Bolt',
      'Email to Acme',
    ];
    const rows: Row[] = [...subjects, ...subjects].map((Subject, i) => ({
      'Activity Date': `2025-01-${i + 10}`,
      User: 'Ada',
      Subject,
    }));
    expect(ask('CALLS_MADE', { Activities: rows }).value).toBe(2);
    expect(ask('EMAILS_SENT', { Activities: rows }).value).toBe(4);
    expect(ask('APPOINTMENTS_SET', { Activities: rows }).value).toBe(2);
  });

  it('also where a result stands beside the subjects, and not where they say what was talked about', () => {
    const log = (subjects: readonly string[]): Row[] =>
      [...subjects, ...subjects].map((Subject, i) => ({
        ...{ Date: `2025-01-${i + 10}`, Owner: 'Ada', Contact: `C${i}`, Subject },
        ...{ Outcome: Subject.startsWith('Email') ? 'Sent' : 'No answer', 'Duration (min)': 5 },
      }));
    const mixed = {
      Sheet1: log(['Call', 'Follow-up call', 'Cold call 3', 'Email to Ann', 'Email: intro', 'Meeting with Bo']),
    };
    expect(ask('CALLS_MADE', mixed).value).toBe(6);
    expect(ask('EMAILS_SENT', mixed).value).toBe(4);
    expect(ask('LEADS_CREATED', mixed).value).toBeNull();
    const calls = { 'Call log': log(['Call', 'Demo', 'Pricing', 'Call back', 'Intro', 'Renewal']) };
    expect(ask('CALLS_MADE', calls).value).toBe(12);
  });

  it('of one kind each, by the names of the views that were exported', () => {
    const row = (i: number) => ({
      'Activity Status': i < 3 ? 'Canceled' : 'Completed',
      Owner: 'Ada',
      'Created On': '2025-01-15',
    });
    const sheets = {
      'All Phone Calls 9-15-2025': Array.from(
        { length: 10 },
        (_, i): Row => ({ Subject: `Call ${i}`, Direction: 'Outgoing', ...row(i) }),
      ),
      'My Appointments 9-15-2025': Array.from(
        { length: 10 },
        (_, i): Row => ({ Subject: `Meeting ${i}`, 'Start Time': '2025-01-20 10:00', Regarding: `C${i}`, ...row(i) }),
      ),
    };
    expect(ask('CALLS_MADE', sheets).value).toBe(7);
    expect(ask('APPOINTMENTS_SET', sheets).value).toBe(10);
    expect(ask('APPOINTMENTS_HELD', sheets).value).toBe(7);
  });
});

describe('a log of touches by several channels', () => {
  const touches = (heading: string, channels: readonly string[]): Row[] =>
    Array.from({ length: 12 }, (_, i) => ({
      Date: `2025-01-${i + 10}`,
      SDR: 'Ada',
      Prospect: `P${i}`,
      [heading]: channels[i % channels.length] as string,
      Outcome: i % 2 ? 'Connected' : 'No answer',
    }));
  const made = (name: string, rows: readonly Row[]) => ask('CALLS_MADE', { [name]: rows }).numerator;

  it.each(['Outreach', 'Calls', 'Call log', 'Emails'])('is one although it is called %s', (name) => {
    expect(made(name, touches('Channel', ['Call', 'Email', 'LinkedIn']))).toBe(4);
    expect(ask('EMAILS_SENT', { [name]: touches('Type', ['Call', 'Email']) }).numerator).toBe(6);
  });

  it('is none where its calls are about several things, or came of several sources', () => {
    expect(made('Calls', touches('Call type', ['Call', 'Email follow-up', 'Demo']))).toBe(12);
    expect(made('Calls', touches('Type', ['Call', 'Demo']))).toBe(12);
    expect(made('Calls', touches('Channel', ['Phone', 'Website', 'Email', 'Google ads', 'Trade fair']))).toBe(12);
  });

  it('of one kind each, whatever the sheets are called: nothing stands on both', () => {
    const row = (i: number) => ({
      'Activity Status': i < 3 ? 'Canceled' : 'Completed',
      Owner: 'Ada',
      'Created On': '2025-01-15',
    });
    const sheets = {
      Sheet1: Array.from({ length: 10 }, (_, i): Row => ({ Subject: `Call ${i}`, Direction: 'Outgoing', ...row(i) })),
      Sheet2: Array.from(
        { length: 10 },
        (_, i): Row => ({ Subject: `Meeting ${i}`, 'Start Time': '2025-01-20 10:00', ...row(i) }),
      ),
    };
    expect(ask('CALLS_MADE', sheets).value).toBe(7);
    expect(ask('APPOINTMENTS_SET', sheets).value).toBe(10);
    const both = {
      ...sheets,
      Sheet2: sheets.Sheet2.map((one, i) => (i % 2 ? one : { ...one, Subject: `Call ${i + 20}` })),
    };
    expect(ask('CALLS_MADE', both).value).toBeNull();
  });
});
