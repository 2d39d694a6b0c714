import { describe, expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

describe('a log of several kinds of activities', () => {
  it.each([
    ['Category', ['Call', 'Email', 'Meeting', 'Task']],
    ['Log type', ['Call', 'Email', 'Meeting', 'Note']],
    ['Категория', ['Звонок', 'Email', 'Встреча', 'Задача']],
    ['Тип взаимодействия', ['Звонок', 'Письмо', 'Встреча', 'Задача']],
  ])('has them under %s', (heading, kinds) => {
    const rows: Row[] = [...kinds, ...kinds].map((kind, i) => ({
      Start: `2025-01-${i + 10}`,
      Owner: 'Ada',
      [heading]: kind,
      'Call direction': i % 4 ? '' : 'Outbound',
      Result: i % 4 ? '' : 'Connected',
    }));
    expect(ask('CALLS_MADE', { Activities: rows }).numerator).toBe(2);
  });
});
