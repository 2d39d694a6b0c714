import { expect, it } from 'vitest';
import { blankFlagQuestions } from '../../../src/find/settings/blankFlagQuestions.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { count, type Row } from '../../kpis/ask.ts';

const meeting = (i: number, mark: Cell): Row => ({
  'Meeting date': `2025-01-${10 + i}`,
  Rep: 'Ann',
  Client: `Client ${i}`,
  'No-show': mark,
});
const marked = ['x', '', '', 'x', '', ''].map((mark, i) => meeting(i, mark));
const headings = Object.fromEntries(Object.keys(meeting(0, '')).map((heading) => [heading, heading]));
const sum: Row = { 'Meeting date': 'Total', Rep: '', Client: '', 'No-show': 2 };

const askedOf = (Meetings: readonly Row[]) => {
  const { counted, settingsTab } = count({ Meetings });
  return blankFlagQuestions(counted.readings, settingsTab);
};

it('asks what a blank means where some meetings are marked and no other is', () => {
  expect(askedOf(marked)).toMatchObject([{ choices: ['no', 'unknown'], assumed: 'unknown' }]);
});

it.each([
  ['the headings again', [...marked.slice(0, 3), headings, ...marked.slice(3)]],
  ['a line that sums up', [...marked, sum]],
])('asks also beside %s', (_, rows) => {
  expect(askedOf(rows)).toHaveLength(1);
});

it('asks nothing where a no stands among them', () => {
  expect(askedOf([...marked, meeting(8, 'no')])).toEqual([]);
});
