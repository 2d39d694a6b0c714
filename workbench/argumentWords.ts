type Sentence = { en: (word: string) => string; ru: (word: string) => string };

/** What can be wrong with a command. */
export const argumentWords = {
  unknownOption: {
    en: (word) => `There is no option ${word}.`,
    ru: (word) => `Параметра ${word} нет.`,
  },
  noValue: {
    en: (word) => `${word} needs a value.`,
    ru: (word) => `После ${word} нужно значение.`,
  },
  noFiles: {
    en: () => 'Name at least one file or folder.',
    ru: () => 'Укажите хотя бы один файл или папку.',
  },
  day: {
    en: (word) => `--as-of needs a day such as 2025-03-31, not “${word}”.`,
    ru: (word) => `После --as-of нужна дата вида 2025-03-31, а не «${word}».`,
  },
  timeZone: {
    en: (word) => `--time-zone needs a zone such as Europe/Paris, not “${word}”.`,
    ru: (word) => `После --time-zone нужен часовой пояс вида Europe/Moscow, а не «${word}».`,
  },
  locale: {
    en: (word) => `--locale needs a locale such as en_US or ru_RU, not “${word}”.`,
    ru: (word) => `После --locale нужна локаль вида ru_RU или en_US, а не «${word}».`,
  },
  since: {
    en: (word) => `--since needs a day such as 2025-01-01, not “${word}”.`,
    ru: (word) => `После --since нужна дата вида 2025-01-01, а не «${word}».`,
  },
  pair: {
    en: (word) => `“${word}” should be written as tab=project.dataset.table.`,
    ru: (word) => `«${word}» запишите как лист=проект.набор.таблица.`,
  },
  overwrites: {
    en: (word) => `“${word}” is one of the files to read: give --out another name.`,
    ru: (word) => `«${word}» — один из исходных файлов: укажите в --out другое имя.`,
  },
} satisfies Record<string, Sentence>;

export const usage =
  'npm run --silent report -- FILE_OR_FOLDER... [--out FILE.xlsx] [--json FILE] [--as-of YYYY-MM-DD]\n' +
  '                           [--time-zone Area/City] [--locale en_US] [--with-data] [--stats]';
