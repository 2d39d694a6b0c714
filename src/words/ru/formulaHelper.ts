import type { FormulaHelperWords } from '../formulaHelper.ts';

export const formulaHelper: FormulaHelperWords = {
  title: 'Формула для вашего листа',
  kpi: 'Показатель',
  rep: 'Сотрудник',
  repExample: 'вся команда',
  period: 'Период',
  periodExample: 'всё время',
  hint: 'Имена, кварталы вроде 2025 Q3 или ячейки вроде A2 и B1:E1.',
  formula: 'Формула',
  insert: 'Вставить в выбранную ячейку',
  copy: 'Копировать',
  inserting: 'Вставляю…',
  inserted: (cell) => `Формула вставлена в ${cell}.`,
  copied: 'Формула скопирована.',
  notCopied: 'Браузер не дал скопировать. Формула выделена: нажмите Ctrl+C или ⌘C.',
  isFilled: (cell, content) => `В ячейке ${cell} уже есть «${content}». Заменить?`,
  replace: 'Заменить',
  keep: 'Оставить',
  kept: (cell) => `Ячейка ${cell} осталась как была.`,
};
