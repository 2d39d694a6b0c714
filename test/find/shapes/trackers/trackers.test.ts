import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersOf, readSheets } from '../readSheets.ts';
import { acrossLayouts } from './acrossLayouts.ts';
import { expectedOf, histories, measureFields } from './history.ts';
import { goal, type Noise } from './layout.ts';
import { planLayouts } from './planLayouts.ts';
import { rowLayouts } from './rowLayouts.ts';
import { titledLayouts } from './titledLayouts.ts';

const layouts = [...acrossLayouts, ...planLayouts, ...titledLayouts, ...rowLayouts];

const noises: fc.Arbitrary<Noise> = fc.record({
  language: fc.constantFrom('en' as const, 'ru' as const),
  title: fc.boolean(),
  totals: fc.boolean(),
  shares: fc.boolean(),
  template: fc.boolean(),
  planFirst: fc.boolean(),
});

it('one history gives one tally however the tracker is laid out', () => {
  fc.assert(
    fc.property(histories, noises, (history, noise) => {
      for (const layout of layouts) {
        const { name, unit, fields, write } = layout;
        const { counted } = readSheets(write(history, noise));
        const told = fields.map((field) => measureFields[field] as string);
        const numbers = numbersOf(counted).filter((one) => told.some((field) => one.includes(` ${field} `)));
        // A plan is nobody's deed: it is a target, all of it and nothing else.
        const weekly = layout.name.includes('table per week');
        const plans = history.reps.length * fields.length * (history.days.length / (weekly ? 5 : 1));
        expect(counted.targets.map(({ hundredths }) => hundredths)).toEqual(
          planLayouts.includes(layout) ? new Array(plans).fill(goal * 100) : [],
        );
        expect([name, ...numbers]).toEqual([name, ...expectedOf(history, unit, fields)]);
      }
    }),
    { numRuns: 40, seed: 20250407 },
  );
});
