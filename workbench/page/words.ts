import type { Stats } from '../host/stats.ts';
import type { Validation } from '../workbook.ts';

const english = {
  language: 'en',
  file: 'File',
  openFiles: 'Open xlsx or CSV…',
  saveAs: 'Save as xlsx',
  sample: 'Start again with the sample team',
  extensions: 'Extensions',
  noMenu: 'The script adds no menu.',
  locale: 'Locale',
  timeZone: 'Time zone',
  developer: 'For developers',
  working: 'Running script…',
  opening: 'Opening…',
  drop: 'Drop your xlsx or CSV files to open them. They stay on this machine.',
  addOrOpen: 'Add to the sheets that are open, or open in their place?',
  addOrOpenChoices: { add: 'Add', open: 'Open', cancel: 'Cancel' },
  close: 'Close',
  ok: 'OK',
  failed: 'The script has failed',
  notOpened: 'That could not be opened',
  lastCall: 'The last call',
  estimate: (low: string, high: string) =>
    `Estimated on Google: ${low}–${high} seconds. A model from published measurements; nothing was measured there.`,
  fault: 'Let a service call fail',
  faultOn: 'In the next call',
  faultAt: 'Service call number',
  faultHow: 'How',
  faultKinds: {
    before: 'once, before it takes effect',
    after: 'once, after it has taken effect',
    forever: 'from then on, every time',
    kill: 'the script is stopped there',
  },
  faultHint: 'As when Google times out: the add-on should say so in one sentence and leave nothing half done.',
  logs: 'Log',
  costs: {
    executions: 'Executions',
    calls: 'Service calls',
    reads: 'Reads',
    cellsRead: 'Cells read',
    writes: 'Writes',
    cellsWritten: 'Cells written',
    flushes: 'Flushes',
    turns: 'Reads that wait for writes',
    charts: 'Charts and rules',
    dates: 'Dates formatted',
    properties: 'Properties and cache',
    builders: 'Builders and ranges',
    seconds: 'Seconds here',
  } as Record<keyof Stats, string>,
  chartNotDrawn: (type: string) =>
    `The workbench does not draw ${type.toLowerCase()} charts. It is kept, and Google Sheets will draw it.`,
  rulesNotShown: (sheet: string, criteria: string) =>
    `Conditional formats that the workbench keeps but does not show on “${sheet}”: ${criteria}.`,
  sparkline: 'The workbench does not draw sparklines. The formula is kept, and Google Sheets will draw it.',
  allowed: ({ criterion, values, helpText }: Validation) =>
    helpText ?? (criterion === 'VALUE_IN_LIST' ? `One of: ${values.join(', ')}` : ''),
};

export type PageWords = Omit<typeof english, 'language'> & { readonly language: 'en' | 'ru' };

const russian: PageWords = {
  language: 'ru',
  file: 'Файл',
  openFiles: 'Открыть xlsx или CSV…',
  saveAs: 'Сохранить как xlsx',
  sample: 'Начать заново с примером',
  extensions: 'Расширения',
  noMenu: 'Скрипт не добавляет меню.',
  locale: 'Региональные настройки',
  timeZone: 'Часовой пояс',
  developer: 'Для разработчиков',
  working: 'Скрипт выполняется…',
  opening: 'Открываем…',
  drop: 'Отпустите файлы xlsx или CSV, чтобы открыть их. Они останутся на этом компьютере.',
  addOrOpen: 'Добавить к открытым листам или открыть вместо них?',
  addOrOpenChoices: { add: 'Добавить', open: 'Открыть', cancel: 'Отмена' },
  close: 'Закрыть',
  ok: 'ОК',
  failed: 'Скрипт завершился с ошибкой',
  notOpened: 'Не удалось открыть',
  lastCall: 'Последний вызов',
  estimate: (low, high) =>
    `Оценка для Google: ${low}–${high} с. Это модель по опубликованным измерениям; там ничего не измерялось.`,
  fault: 'Сбой сервиса',
  faultOn: 'В следующем вызове',
  faultAt: 'Номер обращения к сервису',
  faultHow: 'Как',
  faultKinds: {
    before: 'один раз, до выполнения',
    after: 'один раз, после выполнения',
    forever: 'начиная с него, каждый раз',
    kill: 'скрипт на этом обрывается',
  },
  faultHint: 'Как при сбое Google: надстройка должна сообщить об этом одной фразой и ничего не оставить недоделанным.',
  logs: 'Журнал',
  costs: {
    executions: 'Запуски',
    calls: 'Обращения к сервисам',
    reads: 'Чтения',
    cellsRead: 'Прочитано ячеек',
    writes: 'Записи',
    cellsWritten: 'Записано ячеек',
    flushes: 'Сбросы буфера',
    turns: 'Чтения после записи',
    charts: 'Диаграммы и правила',
    dates: 'Форматирование дат',
    properties: 'Свойства и кеш',
    builders: 'Построители и диапазоны',
    seconds: 'Секунд здесь',
  },
  chartNotDrawn: (type) => `Диаграммы вида ${type} здесь не рисуются. Диаграмма сохранена, Google Таблицы её покажут.`,
  rulesNotShown: (sheet, criteria) =>
    `Условное форматирование на листе «${sheet}», которое сохранено, но здесь не показывается: ${criteria}.`,
  sparkline: 'Спарклайны здесь не рисуются. Формула сохранена, Google Таблицы нарисуют его.',
  allowed: ({ criterion, values, helpText }) =>
    helpText ?? (criterion === 'VALUE_IN_LIST' ? `Одно из: ${values.join(', ')}` : ''),
};

/** What the page itself says, in the language of the spreadsheet's locale. */
export function wordsOf(locale: string): PageWords {
  return locale.startsWith('ru') ? russian : (english as PageWords);
}
