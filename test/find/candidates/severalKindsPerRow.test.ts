import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { wideSheetWords } from '../../../src/words/wideSheets.ts';
import { day, readSheets } from '../shapes/readSheets.ts';

const read = (heading: string, choices: string[]) => {
  const cells: Cell[][] = [
    ['Date', 'Rep', 'Prospect', heading, 'Outcome'],
    ...Array.from({ length: 12 }, (_, i): Cell[] => [
      day(`2025-04-${10 + i}`),
      'Ann',
      `Client ${i}`,
      choices[i % choices.length] as string,
      ['No answer', 'Interested', 'Connected'][i % 3] as string,
    ]),
  ];
  return readSheets([{ sheet: 'Form', cells }]);
};

it('rows that were a call and an e-mail in one are refused with the reason', () => {
  const { readings, others } = read('What did you do?', ['Called', 'Emailed', 'Called, Emailed']);
  expect(readings).toEqual([]);
  expect(others[0]?.reason).toEqual(wideSheetWords.severalCalls);
});

it('what is to be done next is no part of a call', () => {
  expect(read('Next step', ['Call', 'Email', 'Call, email']).readings.map(({ tab }) => tab)).toEqual(['calls']);
});

it('days without a year and links are no kinds of touches, whatever numbers stand in them', () => {
  for (const choices of [
    ['1/2', '1/3', '2/4'],
    ['https://calls.example/1', 'https://mail.example/2'],
  ])
    expect(read('Recording', choices).readings.map(({ tab }) => tab)).toEqual(['calls']);
});
