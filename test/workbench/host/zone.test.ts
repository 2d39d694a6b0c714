import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dateOf, serialOf } from '../../../workbench/host/emulator/serial.ts';
import { instantOf, offsetAt } from '../../../workbench/host/emulator/zone.ts';

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Europe/Moscow',
  'Pacific/Apia',
];
const wallClocks = fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2045, 0, 1) });
/** Around the turns of the year's clocks, where it is easy to be wrong. */
const tricky = fc
  .tuple(
    fc.integer({ min: 1995, max: 2030 }),
    fc.constantFrom(2, 3, 4, 8, 9, 10),
    fc.integer({ min: 0, max: 31 * 24 * 4 }),
  )
  .map(([year, month, quarters]) => Date.UTC(year, month, 1) + quarters * 900_000);

describe.each(zones)('the clock of %s', (zone) => {
  it('is V8’s own', () => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(fc.oneof(wallClocks, tricky), (wall) => {
        const at = new Date(wall);
        const local = new Date(2000, 0, 1);
        local.setFullYear(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
        local.setHours(at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds());
        expect(instantOf(zone, wall)).toBe(local.getTime());
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a serial number to the same instant as the serial number of that instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 * 24 }), (hours) => {
        const date = dateOf(hours / 24, zone);
        expect(dateOf(serialOf(date, zone), zone)).toEqual(date);
      }),
    );
  });
});

it('knows the odd seconds of local mean time', () => {
  expect(offsetAt('Asia/Kolkata', Date.UTC(1899, 11, 30))).toBe((5 * 3600 + 21 * 60 + 10) * 1000);
  expect(dateOf(0, 'Asia/Kolkata').toISOString()).toBe('1899-12-29T18:38:50.000Z');
  expect(dateOf(0, 'Europe/Paris').toISOString()).toBe('1899-12-29T23:50:39.000Z');
});

it('moves an hour that Paris skips on, and takes the first of one that comes twice', () => {
  expect(dateOf(45746 + 2.5 / 24, 'Europe/Paris').toISOString()).toBe('2025-03-30T01:30:00.000Z');
  expect(dateOf(45956 + 2.5 / 24, 'Europe/Paris').toISOString()).toBe('2025-10-26T00:30:00.000Z');
});
