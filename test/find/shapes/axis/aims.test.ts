import { expect, it } from 'vitest';
import { aimNamed, isPartOfDay, splitAim } from '../../../../src/find/shapes/axis/aims.ts';

it.each([
  ['Tgt', 'target'],
  ['Плановые', 'target'],
  ['Итого факт', 'actual'],
  ['Real', 'actual'],
  ['Left', 'neither'],
  ['Calls', null],
])('the aim of a number headed %s is %s', (heading, aim) => expect(aimNamed(heading)).toBe(aim));

it('a plan in any of its words is told from what it is a plan of', () => {
  expect(splitAim('Calls (projected)')).toEqual({ aim: 'target', rest: 'Calls' });
  expect(splitAim('Звонки, норматив')).toEqual({ aim: 'target', rest: 'Звонки' });
});

it('parts of a day are the words of headings, and longer ones', () => {
  expect(['AM', 'Mornings', 'до обеда', '1st half'].map(isPartOfDay)).toEqual([true, true, true, true]);
  expect(isPartOfDay('Monday')).toBe(false);
});
