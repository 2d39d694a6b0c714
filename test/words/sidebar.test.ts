import { expect, it } from 'vitest';
import { tabs } from '../../src/tabs/all.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';

it('the sidebar calls each tab what the tab calls itself', () => {
  for (const { name, label } of Object.values(tabs)) {
    expect(sidebarWords.en.tabs[name]).toBe(label.en);
    expect(sidebarWords.ru.tabs[name]).toBe(label.ru);
  }
});

it('Russian counts tabs and rows in the right case', () => {
  const { found, building, problemsTitle } = sidebarWords.ru;
  expect([1, 2, 5].map(found)).toEqual([
    'Распознан 1 лист. Можно строить сводку.',
    'Распознаны 2 листа. Можно строить сводку.',
    'Распознано 5 листов. Можно строить сводку.',
  ]);
  expect([0, 1, 3, 11].map(building)).toEqual([
    'Строю сводку…',
    'Читаю 1 строку и строю сводку…',
    'Читаю 3 строки и строю сводку…',
    'Читаю 11 строк и строю сводку…',
  ]);
  expect([1, 3, 8].map(problemsTitle)).toEqual([
    '1 замечание к данным',
    '3 замечания к данным',
    '8 замечаний к данным',
  ]);
});
