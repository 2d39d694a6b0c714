type Language = 'en' | 'ru';

const count = (rows: number, language: Language) => rows.toLocaleString(language);

/** @param rows of the files before it */
export function reading(file: string, rows: number, language: Language): string {
  return language === 'ru'
    ? `Чтение ${file} … строк прочитано: ${count(rows, language)}`
    : `Reading ${file} … ${count(rows, language)} rows read`;
}

export function counting(rows: number, language: Language): string {
  return language === 'ru'
    ? `Подсчёт показателей … строк: ${count(rows, language)}`
    : `Counting KPIs … ${count(rows, language)} rows`;
}

export function writing(file: string, language: Language): string {
  return language === 'ru' ? `Запись ${file} …` : `Writing ${file} …`;
}
