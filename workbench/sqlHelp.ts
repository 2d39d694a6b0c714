/** What `--help` of the query prints. */
export const sqlHelp = {
  en: `One BigQuery query that counts all rows of your tables by rep and day, made from samples of them:
  npm run --silent sql -- FILE_OR_FOLDER... --tables TAB=TABLE,... [OPTIONS]
The query goes to standard output; what it does not supply, and why, to standard error.

What to ask of which tables
  --tables TAB=TABLE,…   the table behind each tab: calls, leads, meetings, emails, deals, stageHistory
                         --tables calls=project.sales.calls,deals=project.sales.deals
  --since YYYY-MM-DD     the first day; the first of the month 13 months before the last day if you say nothing
                         --since 2025-01-01
  --as-of YYYY-MM-DD     the last day; today if you say nothing
                         --as-of 2025-03-31
  --types COLUMN=TYPE,…  where a column is no TIMESTAMP, for instance a DATE or a DATETIME
                         --types calls.at=DATETIME
  --one-per-appointment  the table of meetings has one row each, however often it was moved
                         --one-per-appointment
  --values               another query instead: every distinct outcome, status and stage with how often it stands there
                         --values

How the samples are read
  --time-zone Area/City  the zone in which times become days; this machine's if you say nothing
                         --time-zone Europe/Paris
  --locale LANGUAGE      whether 03/04 is March or April, and the language; en_US if you say nothing
                         --locale ru_RU

  --help                 this page

For example
  npm run --silent sql -- calls.csv --tables calls=project.sales.calls --time-zone Europe/Paris > tally.sql`,
  ru: `Один запрос BigQuery, который считает все строки ваших таблиц по сотрудникам и дням; он составляется по образцам:
  npm run --silent sql -- ФАЙЛ_ИЛИ_ПАПКА... --tables ЛИСТ=ТАБЛИЦА,... [ПАРАМЕТРЫ]
Запрос идёт в стандартный вывод; чего он не даёт и почему — в вывод ошибок.

Что и откуда считать
  --tables ЛИСТ=ТАБЛИЦА  таблица для каждого листа: calls, leads, meetings, emails, deals, stageHistory
                         --tables calls=project.sales.calls,deals=project.sales.deals
  --since ГГГГ-ММ-ДД     первый день; по умолчанию первое число месяца за 13 месяцев до последнего дня
                         --since 2025-01-01
  --as-of ГГГГ-ММ-ДД     последний день; по умолчанию сегодня
                         --as-of 2025-03-31
  --types СТОЛБЕЦ=ТИП    если столбец не TIMESTAMP, а, например, DATE или DATETIME
                         --types calls.at=DATETIME
  --one-per-appointment  в таблице встреч одна строка на встречу, сколько бы её ни переносили
                         --one-per-appointment
  --values               вместо этого запрос всех результатов, статусов и этапов с их числом
                         --values

Как читать образцы
  --time-zone Area/City  часовой пояс, по которому время относится к дню; по умолчанию как на этом компьютере
                         --time-zone Europe/Moscow
  --locale ЛОКАЛЬ        март или апрель 03/04, и язык; по умолчанию en_US
                         --locale ru_RU

  --help                 эта справка

Например
  npm run --silent sql -- calls.csv --tables calls=project.sales.calls --time-zone Europe/Moscow > tally.sql`,
};

export const sqlUsage =
  'npm run --silent sql -- FILE_OR_FOLDER... --tables TAB=TABLE,... [--since YYYY-MM-DD] [--as-of YYYY-MM-DD]\n' +
  '                        [--types COLUMN=TYPE,...] [--one-per-appointment] [--values] [--time-zone Area/City]';
