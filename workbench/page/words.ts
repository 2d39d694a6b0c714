import type { Validation } from '../workbook.ts';

const english = {
  language: 'en',
  chartNotDrawn: (type: string) =>
    `The workbench does not draw ${type.toLowerCase()} charts. It is kept, and Google Sheets will draw it.`,
  allowed: ({ criterion, values, helpText }: Validation) =>
    helpText ?? (criterion === 'VALUE_IN_LIST' ? `One of: ${values.join(', ')}` : ''),
};

export type PageWords = Omit<typeof english, 'language'> & { readonly language: 'en' | 'ru' };

const russian: PageWords = {
  language: 'ru',
  chartNotDrawn: (type) => `Диаграммы вида ${type} здесь не рисуются. Диаграмма сохранена, Google Таблицы её покажут.`,
  allowed: ({ criterion, values, helpText }) =>
    helpText ?? (criterion === 'VALUE_IN_LIST' ? `Одно из: ${values.join(', ')}` : ''),
};

/** What the page itself says, in the language of the spreadsheet's locale. */
export function wordsOf(locale: string): PageWords {
  return locale.startsWith('ru') ? russian : (english as PageWords);
}
