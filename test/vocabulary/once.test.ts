import { expect, it } from 'vitest';
import { once } from '../../src/vocabulary/once.ts';

it('what is made once is made when it is first asked for, and never again', () => {
  let made = 0;
  const list = once(() => {
    made += 1;
    return [made];
  });
  expect(made).toBe(0);
  expect(list()).toBe(list());
  expect(made).toBe(1);
});
