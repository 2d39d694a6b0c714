import type { DayOrderWords } from '../dayOrder.ts';

export const dayOrder: DayOrderWords = {
  dayFirst: 'сначала день: 03/04 — 3 апреля',
  monthFirst: 'сначала месяц: 03/04 — 4 марта',
  reason: {
    column: (text, day) => `«${text}» прочитано как ${day}: это видно по самому столбцу.`,
    locale: (text, day) =>
      `«${text}» прочитано как ${day}: по столбцу не понять, поэтому решают региональные настройки таблицы.`,
    settings: (text, day) => `«${text}» прочитано как ${day}: так указано в KPI Settings.`,
  },
};
