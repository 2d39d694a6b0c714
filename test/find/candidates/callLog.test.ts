import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

const results = ['No answer', 'Spoke', 'Voicemail', 'No answer', 'Gatekeeper', 'Not interested'];
const rows = (headings: readonly [day: string, client: string, result: string]): Row[] =>
  results.map((result, i) => ({
    [headings[0]]: `2025-01-${10 + i}`,
    [headings[1]]: `Acme ${i}`,
    [headings[2]]: result,
    'Next step': '',
  }));
const askOf = (name: Uppercase<string>, sheets: Record<string, readonly Row[]>) => ask(name, sheets, {}).value;

describe('a day, with whom and how the call ended', () => {
  it.each([
    ['Date', 'Contact', 'Result'],
    ['Date', 'Prospect', 'Status'],
  ] as const)('is a call and no lead: %s, %s, %s', (...headings) => {
    expect(askOf('CALLS_MADE', { Sheet1: rows(headings) })).toBe(6);
    expect(askOf('LEADS_CREATED', { Sheet1: rows(headings) })).toBeNull();
  });

  it('is a lead where the headings say so', () => {
    expect(askOf('LEADS_CREATED', { Sheet1: rows(['Date added', 'Lead', 'Status']) })).toBe(6);
  });
});

describe('names beside statuses, each of which stands there once', () => {
  const lists = ['New', 'Qualified', 'Lost'].map((status, i) => ({
    Rep: ['Ann', 'Bob', ''][i] as string,
    Status: status,
  }));

  it('are what may be chosen elsewhere, and no leads', () => {
    expect(askOf('LEADS_CREATED', { Lists: lists })).toBeNull();
    expect(askOf('LEADS_CREATED', { Lists: lists.slice(0, 1) })).toBeNull();
  });

  it('are leads where each of them says who it is', () => {
    expect(askOf('LEADS_CREATED', { Leads: lists.map((row, i) => ({ ...row, Company: `C${i}` })) })).toBe(3);
  });
});
