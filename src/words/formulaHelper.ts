import type { Language, Words } from '../vocabulary/words.ts';

/** Why a formula was not put into the selected cell. */
export const formulaWords = {
  noCell: {
    en: 'Select the cell for the formula first, then insert it.',
    ru: 'Сначала выберите ячейку для формулы, затем вставьте её.',
  },
  ownSheet: {
    en: 'This sheet is rewritten by the add-on. Select a cell on a sheet of your own, then insert the formula.',
    ru: 'Этот лист дополнение перезаписывает. Выберите ячейку на своём листе и вставьте формулу.',
  },
  notOurs: {
    en: 'This is no formula of this add-on. Close the sidebar, open it again and try once more.',
    ru: 'Это не формула дополнения. Закройте панель, откройте её снова и попробуйте ещё раз.',
  },
} as const satisfies Record<string, Words>;

/** @param cell with its sheet */
export function circularFormula(cell: string, language: Language): string {
  return language === 'ru'
    ? `Ячейка ${cell} сама входит в диапазон формулы. Выберите ячейку правее данных или на другом листе.`
    : `${cell} lies inside the range that the formula reads. Select a cell to the right of the data or on another sheet.`;
}

const en = {
  title: 'Formula for your own tab',
  kpi: 'KPI',
  rep: 'Rep',
  repExample: 'whole team',
  period: 'Period',
  periodExample: 'all time',
  hint: 'Names, quarters such as 2025 Q3, or cells such as A2 and B1:E1.',
  formula: 'Formula',
  insert: 'Insert into the selected cell',
  copy: 'Copy',
  inserting: 'Inserting…',
  inserted: (cell: string) => `The formula is in ${cell}.`,
  copied: 'The formula is copied.',
  notCopied: 'Your browser did not let the page copy. The formula is selected: press Ctrl+C or ⌘C.',
  isFilled: (cell: string, content: string) => `${cell} already holds “${content}”. Replace it?`,
  replace: 'Replace',
  keep: 'Keep it',
  kept: (cell: string) => `${cell} was left as it is.`,
};

export type FormulaHelperWords = typeof en;

const ru: FormulaHelperWords = {
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

export const formulaHelperWords: Readonly<Record<Language, FormulaHelperWords>> = { en, ru };
