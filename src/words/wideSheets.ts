import type { Words } from '../vocabulary/words.ts';

/** Why a tally with reps or days across is not read: each says what to write where. */
export const wideSheetWords = {
  nobody: {
    en: 'Its headings repeat, but the row above does not name a rep or a day for each of them. Write the name above every column.',
    ru: 'Заголовки повторяются, но в строке над ними не для каждого указан сотрудник или день. Впишите имя над каждым столбцом.',
  },
  noMeasure: {
    en: 'It has days across, but nothing says what the numbers count. Name the sheet after it, for example Calls made.',
    ru: 'Дни идут по столбцам, но не сказано, что считают числа. Назовите лист, например, «Звонки».',
  },
  noDay: {
    en: 'It has reps across, but no column of days. Add one to its left.',
    ru: 'Сотрудники идут по столбцам, но нет столбца с датами. Добавьте его слева.',
  },
  noYear: {
    en: 'Its days or months have no year. Write them as 2025-01-06 or Jan 2025, or put the year into the name of the sheet.',
    ru: 'У дней или месяцев не указан год. Запишите их как 06.01.2025 или январь 2025 либо укажите год в названии листа.',
  },
  noWeek: {
    en: 'It has weekdays across, but nothing says which week. Write the first day of the week above them, for example Week of 6 Jan 2025.',
    ru: 'По столбцам идут дни недели, но не сказано, какая это неделя. Впишите над ними её первый день, например «Неделя с 06.01.2025».',
  },
  noOrder: {
    en: 'The days across are not in order, so it is not certain which is which. Sort the columns by day.',
    ru: 'Дни по столбцам идут не по порядку, поэтому неясно, где какой. Упорядочьте столбцы по дням.',
  },
  noReps: {
    en: 'The headings above its columns are no reps. Use one row per rep and day, or reps across.',
    ru: 'Заголовки над столбцами — не сотрудники. Нужна строка на сотрудника и день либо сотрудники по столбцам.',
  },
  twice: {
    en: 'It has two columns for the same number of the same rep and day. Keep one of them.',
    ru: 'Для одного сотрудника и дня есть два столбца с одним показателем. Оставьте один из них.',
  },
  blocks: {
    en: 'It holds several tables, one below the other. Put each on a sheet of its own.',
    ru: 'На листе несколько таблиц одна под другой. Разместите каждую на отдельном листе.',
  },
} as const satisfies Record<string, Words>;
