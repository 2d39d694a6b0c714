import type { Language } from '../vocabulary/words.ts';

/** What stands above the list of functions in the help. */
export const helpWords = {
  en: {
    title: 'Inside Sales KPIs: help',
    introduction: [
      'Paste an export of your CRM or dialler, or keep your own tracker: one tab for calls, one for leads, meetings, e-mails, deals. English and Russian headings are understood. Your tabs are only read.',
      '“Build KPI summary” writes the sheet KPI Summary with all KPIs, the growth chart and what was left out and why. The sheet KPI Settings shows what was understood; what you change there holds from the next build on.',
      'Select a number of the KPI Summary and choose “Rows behind this number”: the tab “Rows behind” lists the rows that count in it.',
      'The functions below work in any cell. Give them the tab with its headings, so that they follow your changes: =CALL_CONNECT_RATIO(Calls!A:H). After the ranges a rep and a period may follow, each as a cell, a text or a list. Without a range a function reads the tab that was found; “Refresh KPI formulas” computes it anew.',
      'A function cannot read a tab in which some cell uses NOW(), RAND() or the like; put such a column outside the range.',
    ],
  },
  ru: {
    title: 'Inside Sales KPIs: справка',
    introduction: [
      'Вставьте выгрузку из CRM или телефонии либо ведите свою таблицу: лист со звонками, с лидами, встречами, письмами, сделками. Заголовки понимаются по-русски и по-английски. Ваши листы только читаются.',
      '«Построить сводку KPI» записывает лист KPI Summary: все показатели, график роста и то, что не учтено и почему. Лист KPI Settings показывает, как поняты данные; ваши правки действуют со следующего построения.',
      'Выберите число на листе KPI Summary и нажмите «Строки за этим числом»: лист «Строки за числом» покажет строки, которые в нём учтены.',
      'Функции ниже работают в любой ячейке. Указывайте лист вместе с заголовками, тогда они пересчитываются сами: =CALL_CONNECT_RATIO(Calls!A:H). После диапазонов можно указать сотрудника и период: ячейкой, текстом или списком. Без диапазона функция читает найденный лист; «Обновить формулы KPI» пересчитывает её.',
      'Функция не может прочитать лист, где есть NOW(), RAND() и подобное: держите такой столбец вне диапазона.',
    ],
  },
} as const satisfies Record<Language, { title: string; introduction: readonly string[] }>;
