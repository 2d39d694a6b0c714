import type { Words } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';

/** The two ways to read a date in numbers. */
export function orderChoice(dayFirst: boolean): Words {
  return dayFirst
    ? { en: 'day first: 03/04 is 3 April', ru: 'сначала день: 03/04 — 3 апреля' }
    : { en: 'month first: 03/04 is 4 March', ru: 'сначала месяц: 03/04 — 4 марта' };
}

/** How a date of the column is read, and what decided it. */
export function orderReason(text: string, dayFirst: boolean, by: 'column' | 'locale' | 'settings'): Words {
  const en = `“${text}” is read as ${dayOfNumeric(text, dayFirst, 'en')}`;
  const ru = `«${text}» прочитано как ${dayOfNumeric(text, dayFirst, 'ru')}`;
  switch (by) {
    case 'column':
      return { en: `${en}, as the column itself tells.`, ru: `${ru}: это видно по самому столбцу.` };
    case 'locale':
      return {
        en: `${en}: nothing in the column tells, so the spreadsheet's locale decides.`,
        ru: `${ru}: по столбцу не понять, поэтому решают региональные настройки таблицы.`,
      };
    case 'settings':
      return { en: `${en}: KPI Settings says so.`, ru: `${ru}: так указано в KPI Settings.` };
  }
}
