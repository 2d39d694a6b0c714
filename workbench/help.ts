/** What `--help` prints: how to call the commands, and each option with an example. */
export const help = {
  en: `The KPIs of your own files, on the terminal and as a spreadsheet:
  npm run --silent report -- FILE_OR_FOLDER... [OPTIONS]
The same files, or a made-up team, on a page in your browser:
  npm start -- [FILE_OR_FOLDER...] [OPTIONS]

Files may be xlsx, xlsm, xlsb, xls, ods, csv, tsv or txt; of a folder all of them are read.

What you get
  --out FILE.xlsx        the spreadsheet with KPI Summary and KPI Details; kpi-report.xlsx if you say nothing
                         --out reports/march.xlsx
  --json FILE            everything that was measured, and what each sheet was taken for, as data
                         --json march.json
  --with-data            your rows in that spreadsheet as well, even when they are more than 100,000
                         --with-data
  --stats                what the run would ask of Google, and about how long it would take there
                         --stats

How the files are read
  --as-of YYYY-MM-DD     the last day that counts; today if you say nothing
                         --as-of 2025-03-31
  --time-zone Area/City  the zone in which times become days; this machine's if you say nothing
                         --time-zone Europe/Paris
  --locale LANGUAGE      whether 03/04 is March or April, 1,5 a decimal, and the language; en_US if you say nothing
                         --locale ru_RU

  --help                 this page
                         --help --locale ru_RU

For example
  npm run --silent report -- calls.csv deals.xlsx --out march.xlsx
  npm run --silent report -- ~/exports --as-of 2025-03-31 --json march.json`,
  ru: `Показатели по вашим файлам — на экране и в виде таблицы:
  npm run --silent report -- ФАЙЛ_ИЛИ_ПАПКА... [ПАРАМЕТРЫ]
Те же файлы или вымышленная команда на странице в браузере:
  npm start -- [ФАЙЛ_ИЛИ_ПАПКА...] [ПАРАМЕТРЫ]

Подходят файлы xlsx, xlsm, xlsb, xls, ods, csv, tsv и txt; из папки читаются все такие файлы.

Что получится
  --out ФАЙЛ.xlsx        таблица со сводкой KPI и диаграммой; по умолчанию kpi-report.xlsx
                         --out reports/march.xlsx
  --json ФАЙЛ            всё, что измерено, и чем сочтён каждый лист, в виде данных
                         --json march.json
  --with-data            записать в таблицу и ваши строки, даже если их больше 100 000
                         --with-data
  --stats                сколько обращений ушло бы в Google и сколько примерно времени это заняло бы там
                         --stats

Как читать файлы
  --as-of ГГГГ-ММ-ДД     последний учитываемый день; по умолчанию сегодня
                         --as-of 2025-03-31
  --time-zone Area/City  часовой пояс, по которому время относится к дню; по умолчанию как на этом компьютере
                         --time-zone Europe/Moscow
  --locale ЛОКАЛЬ        март или апрель 03/04, дробь ли 1,5, и язык; по умолчанию en_US
                         --locale ru_RU

  --help                 эта справка
                         --help --locale ru_RU

Например
  npm run --silent report -- calls.csv deals.xlsx --out march.xlsx
  npm run --silent report -- ~/exports --as-of 2025-03-31 --json march.json`,
};
