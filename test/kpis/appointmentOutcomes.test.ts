import { expect, it } from 'vitest';
import { ask, meetings } from './ask.ts';

it.each([
  ['APPOINTMENT_SHOW_RATE', 102],
  ['NO_SHOW_RATE', 1],
  ['CANCELLATION_RATE', 1],
  ['RESCHEDULE_RATE', 1],
] as const)('%s is a share of the appointments due with a known result', (name, numerator) => {
  const Meetings = meetings(
    'Completed',
    'Completed',
    'No show',
    'Canceled',
    'Rescheduled',
    ...Array.from({ length: 100 }, () => 'Completed'),
    'Scheduled',
    'Не состоялась',
  );
  expect(ask(name, { Meetings })).toMatchObject({ numerator, denominator: 106, unknown: 1 });
});
