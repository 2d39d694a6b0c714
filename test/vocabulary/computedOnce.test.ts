import { expect, it } from 'vitest';
import { computedOnce } from '../../src/vocabulary/computedOnce.ts';

it('computes what it answers for two things once, and anew for another of them', () => {
  const asked: string[] = [];
  const joined = computedOnce((a: { name: string }, b: { name: string }) => {
    asked.push(a.name + b.name);
    return `${a.name} and ${b.name}`;
  });
  const [ana, ben, cara] = [{ name: 'Ana' }, { name: 'Ben' }, { name: 'Cara' }];
  const answers = [joined(ana, ben), joined(ana, ben), joined(ana, cara), joined(ben, ana)];
  expect({ answers, asked }).toEqual({
    answers: ['Ana and Ben', 'Ana and Ben', 'Ana and Cara', 'Ben and Ana'],
    asked: ['AnaBen', 'AnaCara', 'BenAna'],
  });
});

it('remembers that there is nothing to answer', () => {
  let asked = 0;
  const nothing = computedOnce((_a: object, _b: object): undefined => {
    asked += 1;
  });
  const [a, b] = [{}, {}];
  nothing(a, b);
  nothing(a, b);
  expect(asked).toBe(1);
});
