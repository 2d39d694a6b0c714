import type { DayOrderWords } from '../dayOrder.ts';

export const dayOrder: DayOrderWords = {
  dayFirst: 'сначала день: 03/04 — 3 апреля',
  monthFirst: 'сначала месяц: 03/04 — 4 марта',
  question: ({ tab, sheet, heading, sample }) =>
    `Что стоит первым в датах столбца «${heading}» листа «${sheet}» (${tab}), например ${sample}: день или месяц?`,
  wereSwapped: ({ tab, sheet, heading }) =>
    `Часть дат в столбце «${heading}» листа «${sheet}» (${tab}) осталась текстом вида 25/03, а остальные не позже 12-го числа. При импорте 8 марта стало 3 августа?`,
  swapped: 'да: в этих датах день и месяц меняются местами',
  asTheyStand: 'нет: даты верны',
  reason: {
    column: (text, day) => `«${text}» прочитано как ${day}: это видно по самому столбцу.`,
    locale: (text, day) =>
      `«${text}» прочитано как ${day}: по столбцу не понять, поэтому решают региональные настройки таблицы.`,
    settings: (text, day) => `«${text}» прочитано как ${day}: так указано в KPI Settings.`,
  },
};
