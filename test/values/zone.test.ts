import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clockOf } from '../../src/values/zone.ts';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Europe/Moscow',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Gaza',
  'Etc/UTC',
];

function zoneOf(timeZone: string) {
  const probes: number[] = [];
  const offsetAt = (milliseconds: number): number => {
    probes.push(milliseconds);
    return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).offsetNanoseconds / 6e10;
  };
  return { zone: { offsetAt, durationEpoch: 0 }, probes };
}

function wallClock(milliseconds: number, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second) / 1000;
}

describe('the clock', () => {
  it.each(zones)('agrees with the zone database in %s, at random instants and around every change', (timeZone) => {
    const clock = clockOf(zoneOf(timeZone).zone);
    let instant = Temporal.Instant.from('2015-01-01T00:00:00Z').toZonedDateTimeISO(timeZone);
    const changes: number[] = [];
    for (let i = 0; i < 24; i += 1) {
      const next = instant.getTimeZoneTransition('next');
      if (!next || next.year > 2027) break;
      changes.push(next.epochMilliseconds);
      instant = next;
    }
    for (const change of changes) {
      for (const apart of [-86_400_000, -3_600_000, -1000, -1, 0, 1, 1000, 3_600_000, 86_400_000]) {
        expect(clock.localSeconds(change + apart)).toBe(wallClock(change + apart, timeZone));
      }
    }
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2036, 0, 1) }), (milliseconds) => {
        expect(clock.localSeconds(milliseconds)).toBe(wallClock(milliseconds, timeZone));
      }),
      { numRuns: 300 },
    );
  });

  it('asks for the zone by the days met, not by the rows', () => {
    const { zone, probes } = zoneOf('Europe/Paris');
    const clock = clockOf(zone);
    for (let i = 0; i < 20_000; i += 1) clock.localSeconds(Date.UTC(2025, 0, 1) + i * 1_576_800);
    expect(probes.length).toBeLessThan(60);
  });
});
