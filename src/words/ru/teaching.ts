import type { TeachingWords } from '../teaching.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const teaching: TeachingWords = {
  kinds: {
    call: 'звонок',
    lead: 'лид',
    meeting: 'встреча',
    email: 'письмо',
    deal: 'сделка, успешная или нет',
    sale: 'продажа: каждая строка — оплата',
    day: 'итоги дня или недели',
  },
  title: (sheet) => `Как читать «${sheet}»`,
  headings: 'Заголовки — в строке',
  row: (row) => String(row),
  oneRow: 'Одна строка — это',
  choose: 'выберите…',
  none: 'нет столбца',
  column: (letter, name, samples) => [[letter, name].filter(Boolean).join(' · '), samples].filter(Boolean).join(': '),
  further: (fields) => `Ещё столбцы, если они есть: ${fields}`,
  open: 'Показать, как читать',
  change: 'Изменить, как читать',
  looking: 'Читаю лист…',
  chooseKind: 'Выберите, что такое одна строка листа.',
  needed: (fields) => `Не хватает столбца: ${fields.join(' или ')}.`,
  noHeadings: 'На этом листе пока ничего нет.',
  tooFewHeadings: 'В этой строке меньше двух заголовков. Выберите строку с заголовками.',
  read: (counted, rows) =>
    `${russianPlural(counted, 'Прочитана', 'Прочитаны', 'Прочитано')} ${numberText(counted)} из ${numberText(rows)} ${russianPlural(rows, 'строки', 'строк', 'строк')}.`,
  firstUnread: (place, content) =>
    content === '' ? `Первая непрочитанная: ${place}.` : `Первая непрочитанная: ${place} «${content}».`,
  save: 'Читать так и впредь',
  cancel: 'Отмена',
  saved: (sheet) => `«${sheet}» теперь читается так, как и любой лист с такими же заголовками.`,
  gone: (sheet) => `Листа «${sheet}» больше нет. Закройте это и посмотрите снова.`,
};
