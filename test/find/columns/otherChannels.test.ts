import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from '../shapes/readSheets.ts';

const replies = (...headings: string[]): string[] => {
  const rows: Cell[][] = [
    ['Date', 'Rep', ...headings],
    [day('2025-05-01'), 'Ann', 30, 10, 40, 4],
    [day('2025-05-02'), 'Bob', 31, 11, 41, 5],
  ];
  return numbersOf(readSheet(rows).counted).filter((line) => /emailReplies/.test(line));
};

it.each([
  ['Calls', 'Texts', 'Emails', 'Replies'],
  ['Звонки', 'Сообщения в WhatsApp', 'Письма', 'Ответы'],
])('replies beside %s, %s and %s are those of all messages, and of no e-mail', (...headings) => {
  expect(replies(...headings)).toEqual([]);
});

it.each([
  ['Calls', 'Meetings set', 'Emails', 'Replies'],
  ['Calls', 'Texts', 'Emails', 'Email replies'],
])(
  'replies are those of e-mails where nothing else is answered, or the heading says so: %s, %s, %s, %s',
  (...headings) => {
    expect(replies(...headings)).toHaveLength(2);
  },
);
