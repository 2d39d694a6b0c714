import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, readSheet } from '../shapes/readSheets.ts';

it.each(['Duration (hh:mm:ss)', 'Talk time (mm:ss)', 'Длительность разговора (чч:мм:сс)', 'Длит. разговора (мм:сс)'])(
  'a talk time may say in brackets how it is written: %s',
  (talk) => {
    const rows = ['00:02:10', '00:00:00', '00:05:40'].map((time, i): Cell[] => [
      day(`2025-05-0${i + 1}`),
      'Ann',
      i === 1 ? 'No answer' : 'Connected',
      time,
    ]);
    const { readings } = readSheet([['Date', 'Rep', 'Outcome', talk], ...rows], 'Calls');
    expect(readings[0]?.columns.talk?.index).toBe(3);
  },
);
