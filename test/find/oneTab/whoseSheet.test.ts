import { describe, expect, it } from 'vitest';
import { whoseSheet } from '../../../src/find/oneTab/whoseSheet.ts';

describe('the name of a sheet', () => {
  it.each(['Ann', 'Maya Lin', 'J. Alvarez', 'Smith J.', 'Лёха', 'Иванов И.И.', 'И. О. Петров', 'Кравцова', 'Владимир'])(
    'is a person: %s',
    (sheet) => expect(whoseSheet(sheet)).toBe('person'),
  );

  it.each([
    'Moscow',
    'Казань',
    'Санкт-Петербург',
    'Саратов',
    'New York',
    'Texas',
    'Team A',
    'Team North',
    'Отдел продаж',
    'Филиал Ивановский',
    'Solar',
    'Окна',
  ])('is a region, a team or a product: %s', (sheet) => expect(whoseSheet(sheet)).toBe('group'));

  it.each(['Shift A', 'Osei', 'Georgia', 'Резина'])('may be either: %s', (sheet) =>
    expect(whoseSheet(sheet)).toBe('unclear'),
  );
});
