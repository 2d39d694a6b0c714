import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const quarters = [0, 3, 6, 9].map((month) => new Date(Date.UTC(2025, month, 1)));

describe('targets whose periods are dates', () => {
  it('ask the time zone no more often than the days need, however many there are', () => {
    const probed = (targets: number): number => {
      let probes = 0;
      const offsetAt = (): number => {
        probes += 1;
        return 0;
      };
      const rows = Array.from({ length: targets }, (_, i) => ['', 'Calls made', quarters[i % 4]!, 100 + i]);
      const cells = [['Rep', 'Metric', 'Period', 'Target'], ...rows];
      const settings = settingsOf([]);
      const { readings } = findTabs([{ sheet: 'Targets', cells }], settings);
      const { targets: read } = tallyOf(readings, {
        settings,
        zone: { ...utc, offsetAt },
        locale: 'en_US',
        asOf: dayOf(2025, 12, 31),
      });
      expect(read.length).toBe(targets);
      return probes;
    };
    expect(probed(4)).toBeGreaterThan(0);
    expect(probed(200)).toBe(probed(4));
    expect(probed(200)).toBeLessThanOrEqual(8);
  });
});
