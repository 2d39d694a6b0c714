import { describe, expect, it } from 'vitest';
import { packPlan, unpackPlan } from '../../src/report/packPlan.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const planOf = (...[changes]: Parameters<typeof madeUpSummary>) => reportPlan(madeUpSummary(changes), defaultSettings);
const fifty = Array.from({ length: 50 }, (_, i) => `Менеджер Номер ${i}`);

describe('a packed plan', () => {
  it.each([
    ['English', {}],
    ['Russian', { language: 'ru' as const }],
    ['nothing to draw', { growth: [], quarters: [] }],
  ])('unpacks to the plan it was: %s', (_, changes) => {
    const plan = planOf(changes);
    expect(unpackPlan(packPlan(plan))).toEqual({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, meanings: [] })),
    });
  });

  it('is small enough to be kept with the document, twice', () => {
    const text = packPlan(planOf({ language: 'ru', reps: fifty }));
    expect(Buffer.byteLength(text)).toBeLessThan(120_000);
  });

  it.each(['', '{', 'null', '[0,{}]', '[1,{}]', '[1,null]', '[2,null]'])('is none in the text %j', (text) => {
    expect(unpackPlan(text)).toBe(null);
  });
});
