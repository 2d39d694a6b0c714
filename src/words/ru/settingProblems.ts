import type { SettingProblemWords } from '../settingProblems.ts';

export const settingProblems: SettingProblemWords = {
  wanted: {
    month: 'месяц от 1 до 12',
    number: 'число больше нуля',
    points: 'число пунктов от 0 до 100',
    date: 'дата',
    days: 'дни, например 2025-12-25, 2026-01-01..2026-01-08',
    period: 'период: эта неделя, прошлый месяц, этот квартал, 2025 Q1 или 2025-01-15..2025-03-31',
    names: 'имена через точку с запятой',
    goals: 'доли через точку с запятой, например Win rate: 25%; Конверсия лидов: 12%',
  },
  eitherOf: (words) => words.map((word) => `«${word}»`).join(' или '),
  oneOf: (choices) => `одно из значений: ${choices}`,
  lesson: (kinds) => `что такое одна строка (${kinds}) и её столбцы, например call: at = Дата | rep = Имя`,
  noGoal: (name) => `В «Goals» указано «${name}»: такой доли отчёт не сравнивает. Она пропущена.`,
  unknown: (key) => `Настройки «${key}» нет. Строка пропущена.`,
  impossible: (key, found, wanted) =>
    `Для настройки «${key}» ожидается ${wanted}, а стоит «${found}». Строка пропущена.`,
};
