import type { Language, Words } from '../vocabulary/words.ts';

/** What could not be done in the spreadsheet, and what to do now. */
export const sheetsWords = {
  noDocument: {
    en: 'The summary can only be built inside a spreadsheet. Open one and choose Extensions › Inside Sales KPIs.',
    ru: 'Сводку можно построить только внутри таблицы. Откройте её и выберите Расширения › Inside Sales KPIs.',
  },
  cannotEdit: {
    en: 'You can view this spreadsheet but not change it. Ask its owner to let you edit, then try again.',
    ru: 'Вы можете только просматривать эту таблицу. Попросите владельца дать право редактирования и попробуйте ещё раз.',
  },
  notDrawn: {
    en: 'The table is complete, but Google Sheets did not draw the chart. Build again to add it.',
    ru: 'Таблица готова, но Google Таблицы не нарисовали диаграмму. Постройте сводку ещё раз, чтобы она появилась.',
  },
  noPrevious: {
    en: 'There is no previous KPI Summary to bring back: it is kept from the second build on.',
    ru: 'Прежней сводки KPI пока нет: она сохраняется, начиная со второго построения.',
  },
  restored: {
    en: 'The previous KPI Summary is back. Restore again to return to the newer one.',
    ru: 'Прежняя сводка KPI на месте. Верните ещё раз, чтобы снова увидеть новую.',
  },
} as const satisfies Record<string, Words>;

export function tabSilent(sheet: string, language: Language): string {
  return language === 'ru'
    ? `Google Таблицы не ответили для листа «${sheet}». Ничего не изменено; попробуйте ещё раз через минуту.`
    : `Google Sheets did not answer for the tab “${sheet}”. Nothing was changed; try again in a minute.`;
}

export function sheetProtected(sheet: string, language: Language): string {
  return language === 'ru'
    ? `Лист «${sheet}» защищён от вас. Попросите владельца таблицы снять защиту (Данные › Защищённые листы и диапазоны) и постройте сводку снова.`
    : `The sheet “${sheet}” is protected against you. Ask the spreadsheet’s owner to lift it (Data › Protected sheets and ranges), then build again.`;
}

export function cellsMerged(sheet: string, cells: string, language: Language): string {
  return language === 'ru'
    ? `На листе «${sheet}» объединены ячейки ${cells}. Отмените объединение и постройте сводку снова; ничего не изменено.`
    : `The cells ${cells} of the sheet “${sheet}” are merged. Unmerge them and build again; nothing was changed.`;
}

export function sheetMissing(sheet: string, language: Language): string {
  return language === 'ru'
    ? `Листа «${sheet}» больше нет. Постройте сводку снова.`
    : `There is no sheet “${sheet}” any more. Build the summary again.`;
}

export function spreadsheetFull(cells: string, language: Language): string {
  return language === 'ru'
    ? `В таблице уже ${cells} ячеек из 10 000 000, новому листу не хватает места. Удалите пустые строки или ненужные листы и попробуйте ещё раз.`
    : `This spreadsheet already has ${cells} of the 10,000,000 cells it may have, so there is no room for another sheet. Delete empty rows or old sheets, then try again.`;
}

export function sampleThere(sheets: readonly string[], language: Language): string {
  const names = sheets.map((sheet) => (language === 'ru' ? `«${sheet}»` : `“${sheet}”`)).join(', ');
  return language === 'ru'
    ? `Листы с примером уже есть: ${names}. Чтобы добавить их заново, сначала удалите их.`
    : `The sample tabs are already there: ${names}. Delete them first to add them afresh.`;
}
