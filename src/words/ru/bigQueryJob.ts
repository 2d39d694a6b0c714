import type { BigQueryJobWords } from '../bigQueryJob.ts';

export const bigQueryJob: BigQueryJobWords = {
  menu: 'Посчитать в BigQuery',
  title: 'Подсчёт в BigQuery',
  sheet: 'Активность из BigQuery',
  tables:
    'Сначала укажите таблицы: на боковой панели в разделе «Мои строки в BigQuery» или в KPI Settings строкой «Calls table» с именем таблицы.',
  ask: ({ size, dollars, project }) =>
    `Запрос прочитает ${size}. По прейскуранту, 6,25 доллара за ТиБ, это ${dollars}; 1 ТиБ в месяц бесплатно. Платит проект ${project}. Выполнить?`,
  whoPays: (said, project) =>
    `BigQuery отказал: ${said} Если за запросы платит не ${project}, а другой проект, введите его идентификатор.`,
  refused: (said) => `BigQuery отказал: ${said} Ничего не записано.`,
  notRun: 'Запрос не выполнялся.',
  noService:
    'Этому скрипту нельзя обращаться к BigQuery: добавьте в редакторе сервис BigQuery API или загрузите dist/ заново, собрав его командой npm run build -- --bigquery.',
  tooLong:
    'Запрос шёл дольше 4 минут и остановлен. Возьмите период короче, разбейте таблицу по месяцам или поставьте запрос на расписание в Connected Sheets.',
  nothing: 'Запрос не нашёл ни одной строки: ничего не записано.',
  done: (rows, sheet) => `Строк по менеджерам и дням: ${rows}, они на листе «${sheet}». Теперь постройте сводку KPI.`,
  lessThanACent: 'меньше цента',
  dollars: (amount) => `около ${amount} $`,
};
