import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPerson } from '../../src/values/person.ts';

describe('a rep', () => {
  it.each([
    ['Ana Lee', ' ana  LEE\u00a0'],
    ['Ana Lee', 'Lee, Ana'],
    ['Ana Lee', 'ana.lee@firm.com'],
    ['Ana Lee', 'Ana_Lee@firm.com'],
    ['Пётр Иванов', 'ПЕТР ИВАНОВ'],
    ['Пётр Иванов', 'Иванов, Пётр'],
    ["Sean O'Neil", 'Sean O’Neil'],
    ['Jean-Luc Picard', 'Jean Luc Picard'],
    ['Ёлкина Анна', 'Ёлкина Анна'],
    ['Jane Roe', 'Jane Roe (Deactivated User)'],
    ['Jane Roe', 'Roe, Jane [inactive]'],
    ['Jane Roe', 'Jane Roe (deleted)'],
    ['Jane Roe', 'jane.roe@firm.com (deactivated)'],
    ['Jane Roe', 'Jane Roe - Inactive'],
    ['Анна Ким', 'Анна Ким (уволена)'],
    ['Анна Ким', 'Анна Ким [удалён]'],
    ['Анна Ким', 'Ким, Анна (неактивный пользователь)'],
  ])('%s is %s', (one, other) => {
    expect(foldPerson(other)).toBe(foldPerson(one));
  });

  it.each([
    ['Ana Lee', 'Ana'],
    ['Ana', 'ana@firm.com'],
    ['Ana Lee', 'Ana Leigh'],
    ['Иван Петров', 'Иванов Пётр'],
    ['ana@firm.com', 'ana@other.com'],
    ['King, Jr', 'Jr King'],
    ['Jane Roe', 'Jane Roe (Berlin)'],
    ['Jane Roe', 'Jane Roe (2)'],
    ['Jane Roe', 'Jane Roe-Left'],
    ['Jane Roe', 'Jane Inactive'],
  ])('%s is not %s', (one, other) => {
    expect(foldPerson(other)).not.toBe(foldPerson(one));
  });

  it.each([
    '',
    ' ',
    '\u00a0',
    '[No associated user]',
    'Unassigned',
    '—',
    'N/A',
    '#REF!',
    'Не назначен',
    'Deactivated User',
    '(deleted)',
  ])('%j is nobody', (text) => {
    expect(foldPerson(text)).toBe('');
  });

  it('may have any name at all', () => {
    expect(foldPerson('__proto__')).toBe('proto');
    expect(foldPerson('constructor')).toBe('constructor');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldPerson(foldPerson(text))).toBe(foldPerson(text));
      }),
    );
  });
});
