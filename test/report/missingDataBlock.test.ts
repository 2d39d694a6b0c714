import { describe, expect, it } from 'vitest';
import type { ReportCell } from '../../src/report/block.ts';
import { reportContext } from '../../src/report/context.ts';
import { missingDataBlock } from '../../src/report/details/missingDataBlock.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { MissingData } from '../../src/summary/understood/trust.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const found: MissingData = {
  items: [
    { name: 'callsWithoutOutcome', label: 'Calls without an outcome', field: 'Call outcome' },
    { name: 'leadsWithoutStatus', label: 'Leads without a status', field: 'Lead status' },
    { name: 'wonWithoutDate', label: 'Won deals without a date', field: 'Date won' },
  ],
  rows: [
    {
      rep: 'Ana',
      counts: [
        { missing: 3, among: 40 },
        { missing: 0, among: 9 },
        { missing: 0, among: 0 },
      ],
      score: 46 / 49,
    },
    {
      rep: null,
      counts: [
        { missing: 3, among: 40 },
        { missing: 0, among: 9 },
        { missing: 1, among: 2 },
      ],
      score: 47 / 51,
    },
  ],
  text: 'The worst of it.',
};

function linesOf(missingData: MissingData | null): ReportCell[][] {
  const block = missingDataBlock(reportContext(madeUpSummary({ missingData }), defaultSettings));
  return (block?.lines ?? []).map(({ cells }) => [...cells]);
}

describe('the block of what is missing', () => {
  it('gives real numbers, and blanks where there is nothing to measure', () => {
    const lines = linesOf(found);
    const [ana, team] = ['Ana', 'Team'].map((name) => lines.find(([first]) => first?.value === name));
    expect(ana?.map(({ value }) => value)).toEqual(['Ana', 46 / 49, 3, 40, null, null]);
    expect(team?.map(({ value }) => value)).toEqual(['Team', 47 / 51, 3, 40, 1, 2]);
    expect(ana?.[3]?.look?.format).toBe('"of "#,##0');
  });

  it('leaves out what nobody lacks, and has its sentence in the title alone', () => {
    const texts = linesOf(found)
      .flat()
      .map(({ value }) => value);
    expect(texts.filter((value) => String(value).includes('The worst of it.'))).toEqual([texts[0]]);
    expect(texts[1]).toBe('Rep');
    expect(texts).not.toContain('Lead status');
    expect(texts).toContain('Call outcome');
  });

  it('is the sentence alone where nothing is missing, and nothing where nothing could be', () => {
    const [ana] = found.rows;
    const complete = {
      ...found,
      rows: [{ rep: null, counts: ana!.counts.map(({ among }) => ({ missing: 0, among })), score: 1 }],
    };
    expect(linesOf(complete)).toHaveLength(1);
    expect(linesOf(null)).toEqual([]);
  });

  it('has a table for every kind that is missing, with the score in front and what it is made of below', () => {
    const items = Array.from({ length: 8 }, (_, i) => ({ name: `kind${i}`, label: `Kind ${i}`, field: `Kind ${i}` }));
    const counts = items.map((_, i) => ({ missing: i + 1, among: 100 }));
    const lines = linesOf({
      items,
      rows: [
        { rep: 'Ana', counts, score: 0.955 },
        { rep: null, counts, score: 0.955 },
      ],
      text: '',
    });
    const headings = lines.filter(([first]) => first?.value === 'Rep').map((cells) => cells.map(({ value }) => value));
    expect(headings.map((cells) => cells.filter((value) => value !== ''))).toEqual([
      ['Rep', 'Filled in', 'Kind 0', 'Kind 1', 'Kind 2', 'Kind 3'],
      ['Rep', 'Kind 4', 'Kind 5', 'Kind 6', 'Kind 7'],
    ]);
    const texts = lines.map(([first]) => String(first?.value));
    expect(texts.join(' ')).toContain('over kind 0, kind 1, kind 2, kind 3, kind 4, kind 5, kind 6, kind 7.');
  });

  it('says which rows each of its numbers stands for', () => {
    const ana = linesOf(found).find(([first]) => first?.value === 'Ana');
    expect(ana?.map(({ meaning }) => meaning)).toEqual([
      undefined,
      { of: 'made', how: 'score', from: { of: 'missing', name: 'callsWithoutOutcome', rep: 'Ana', side: 'below' } },
      { of: 'missing', name: 'callsWithoutOutcome', rep: 'Ana' },
      { of: 'missing', name: 'callsWithoutOutcome', rep: 'Ana', side: 'below' },
      undefined,
      undefined,
    ]);
  });
});
