import { expect, it } from 'vitest';
import { createReps } from '../../../src/rows/people/reps.ts';

const shown = (...texts: string[]): string[] => {
  const reps = createReps();
  for (const text of texts) reps.codeOf(text);
  return reps.names.slice(1);
};

it('a rep is shown as somebody wrote the name with care, whichever stands first', () => {
  expect(shown('JANE SMITH', 'jane smith ', 'Jane Smith', 'Jane  SMITH')).toEqual(['Jane Smith']);
  expect(shown('ann.lee@firm.com', 'Ann Lee')).toEqual(['Ann Lee']);
  expect(shown('Ann Lee', 'ANN LEE', 'ann.lee@firm.com')).toEqual(['Ann Lee']);
});

it('a rep is never shown by another name of the Reps tab', () => {
  const reps = createReps();
  reps.addAlias('JSmith', 'JANE SMITH');
  reps.codeOf('JSmith');
  expect(reps.names).toEqual(['', 'JANE SMITH']);
});
