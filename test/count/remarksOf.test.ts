import { expect, it } from 'vitest';
import { ask, call } from '../kpis/ask.ts';

const said = 'durations may include the ringing';

/** The note of the talk time of some calls, most of which nobody answered. */
function noteOf(heading: string, ringing: number): string {
  const { 'Call duration': _, ...bare } = call();
  const unanswered = { ...bare, 'Call outcome': 'No answer', [heading]: ringing };
  const rows = [
    { ...bare, 'Call outcome': 'Connected', [heading]: 200, Contact: 'One' },
    ...Array.from({ length: 6 }, (_, i) => ({ ...unanswered, Contact: `Other ${i}` })),
  ];
  return ask('TALK_MINUTES', { Calls: rows }).note ?? '';
}

it('durations of calls that nobody answered show that those of the others may hold the ringing', () => {
  expect(noteOf('Duration (seconds)', 25)).toContain(said);
  expect(noteOf('Duration (seconds)', 0)).not.toContain(said);
  expect(noteOf('Talk time (seconds)', 25)).not.toContain(said);
});

it('gatekeepers count as connected where the outcomes are those of a telephone, with or without a voicemail among them', () => {
  const outcomes = (...texts: string[]) => ({
    Calls: texts.map((text, i) => call({ 'Call outcome': text, Contact: i })),
  });
  const noteOn = (...texts: string[]) => ask('CALL_CONNECT_RATIO', outcomes(...texts)).note ?? '';
  expect(noteOn('Answered', 'Missed')).toContain('gatekeepers');
  expect(noteOn('Answered', 'Missed', 'Voicemail')).toContain('gatekeepers');
  expect(noteOn('Interested', 'No answer', 'Voicemail')).not.toContain('gatekeepers');
  expect(noteOn('Answered', 'Gatekeeper', 'Voicemail')).not.toContain('gatekeepers');
});
