import type { OneToOneWords } from '../oneToOne.ts';
import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const oneToOne: OneToOneWords = {
  sheetName: (rep) => `Личная встреча, ${rep}`,
  title: (rep) => `Личная встреча: ${rep}`,
  span: (asOf, first, last, others) =>
    `На ${dateText(asOf)}: восемь полных недель, ${quarterText(`${first}..${last}`)}${
      others === 0
        ? '; ту же работу больше никто не делает'
        : `, рядом ${numberText(others)} ${russianPlural(others, 'коллега', 'коллеги', 'коллег')} с той же работой`
    }`,
  noDays: (asOf) => `На ${dateText(asOf)}: в ваших листах пока нет ни одной даты.`,
  weekFrom: 'Неделя с',
  shortDay: (iso) => `${iso.slice(8)}.${iso.slice(5, 7)}`,
  together: '8 недель',
  others: 'Остальные',
  range: (low, high) => `${low} – ${high}`,
  rangeLead:
    'Остальные: наименьшее и наибольшее значение коллег за восемь недель; пусто, если сравнить можно меньше чем с тремя. Отдельные недели различаются случайно, здесь никто не оценивается.',
  noLines: 'За эти недели ничего не посчитано.',
  inThousands: (label) => `${label}, тыс.`,
  targets: 'Цели и к чему идёт',
  noTargets: 'Собственной цели на листе целей нет.',
  step: {
    step: 'Над чем работать: один шаг',
    list: 'Дело скорее в базе, чем в сотруднике',
    'not compared': 'С остальными пока не сравнивается',
    'too few': 'Ни один шаг не выделяется; о некоторых судить рано',
    nothing: 'Ни один шаг не выделяется: отличий от остальных больше случайных нет',
  },
  better: (since) =>
    since === null
      ? 'Что стало лучше: эти восемь недель по сравнению с предыдущими восемью'
      : `Что стало лучше с договорённости от ${dateText(since)}, по сравнению с таким же сроком до неё`,
  changed: (label, before, now) => `${label}: ${before} → ${now}`,
  unchanged: 'Ничего сверх обычных различий между неделями.',
  tooEarly: 'Судить рано: нужно по две недели данных с каждой стороны.',
  calls: 'Какие звонки послушать',
  callWhy: {
    'longest without a result': 'Долгий, без результата',
    'shortest with a decision maker': 'Короткий, с ЛПР',
  },
  noCalls: 'По журналу звонков за эти недели нет дозвонов с известной длительностью.',
  day: 'День',
  client: 'Клиент',
  minutes: 'Минуты',
  outcome: 'Результат',
  row: 'Строка',
  recording: 'Запись',
  listen: 'Слушать',
  work: 'Что осталось сделать',
  noWork: 'Насколько видно по вашим листам, ничего.',
  moreWork: (more) => `В списке дел ещё ${numberText(more)} ${russianPlural(more, 'строка', 'строки', 'строк')}.`,
  days: 'Дней',
  amount: 'Сумма',
  agreed: 'Договорились',
  agreedLead:
    'Строки ниже ваши: они остаются, когда страница пишется заново, а «Что стало лучше» начинается с последней даты не моложе двух недель.',
  agreedDay: 'Дата',
  agreedWhat: 'О чём',
  agreedDone: 'Готово',
  choose: 'Чья страница',
  selected: 'Из ячейки',
  button: 'Личная встреча',
  writing: 'Пишу страницу для личной встречи…',
  ready: (sheet) => `Страница готова, см. лист «${sheet}».`,
  selectRep: 'Сначала выберите ячейку с именем сотрудника, например в таблице сотрудников на листе KPI Details.',
  unknownRep: (name) => `Ни одна строка ваших листов не называет «${name}».`,
  noTabs: 'Пока нет листа со строками сотрудников.',
};
