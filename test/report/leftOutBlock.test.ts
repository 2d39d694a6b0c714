import { expect, it } from 'vitest';
import { reportContext } from '../../src/report/context.ts';
import { leftOutBlock } from '../../src/report/details/leftOutBlock.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { madeUpSummary } from './madeUpSummary.ts';

it('a line of the KPI Settings tab that cannot be followed is named with its cell', () => {
  const summary = madeUpSummary({ settingProblems: [{ row: 7, column: 'B', text: '"As of" should be a date.' }] });
  const texts = leftOutBlock(reportContext(summary, defaultSettings)).lines.map(({ cells }) =>
    cells.map(({ value }) => String(value ?? '').trim()).filter((text) => text !== ''),
  );
  expect(texts).toContainEqual(['KPI Settings!B7', '"As of" should be a date.']);
});
