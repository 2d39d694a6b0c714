import { expect, it } from 'vitest';
import { headingsAgain } from '../../../src/find/headings/headingsAgain.ts';

const again = headingsAgain(['Date', 'First name', 'Outcome', 'Notes', ''], [0, 1, 2, 4]);

it.each([
  ['as they stand', ['Date', 'First name', 'Outcome', 'Notes', '']],
  ['in other letters and with spaces', [' date', 'FIRST NAME', 'Outcome ', '', '']],
  ['but for a name that was put together', ['Date', 'First name Last name', 'Outcome', '', 'Won']],
])('the headings stand again %s', (_, line) => {
  expect(again(line)).toBe(true);
});

it.each([
  ['a row', [new Date(0), 'Ann', 'Connected', 'Notes', '']],
  ['one that says one of them', ['Date', 'Ann', 'Connected', '', '']],
  ['a blank line', ['', '', '', '', '']],
])('and are not %s', (_, line) => {
  expect(again(line)).toBe(false);
});

it('one heading alone tells nothing', () => {
  expect(headingsAgain(['Date'], [0])(['Date'])).toBe(false);
});
