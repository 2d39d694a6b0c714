import type { SidebarWords } from '../sidebar.ts';
import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const sidebar: SidebarWords = {
  build: 'Построить сводку KPI',
  rebuild: 'Обновить сводку KPI',
  addSample: 'Добавить листы с примером',
  addTracker: 'Добавить пример трекера',
  lookAgain: 'Посмотреть снова',
  showAll: (count) => `Показать все: ${numberText(count)}`,

  looking: 'Изучаю ваши листы…',
  lookingAt: (sheets) =>
    `Изучаю ${numberText(sheets)} ${russianPlural(sheets, 'лист', 'листа', 'листов')}… Можно не ждать: сводка изучит их сама.`,
  addingSample: 'Добавляю листы с примером…',
  building: (rows) =>
    rows > 0
      ? `Читаю ${numberText(rows)} ${russianPlural(rows, 'строку', 'строки', 'строк')} и строю сводку…`
      : 'Строю сводку…',
  foundWithQuestions: (tabs, questions) =>
    `${russianPlural(tabs, 'Распознан', 'Распознаны', 'Распознано')} ${tabs} ${russianPlural(tabs, 'лист', 'листа', 'листов')}. Сначала ответьте на ${questions === 1 ? 'вопрос' : `вопросы (${questions})`} ниже: до ответа зависящие от ${questions === 1 ? 'него' : 'них'} показатели остаются пустыми.`,
  found: (tabs) =>
    `${russianPlural(tabs, 'Распознан', 'Распознаны', 'Распознано')} ${tabs} ${russianPlural(tabs, 'лист', 'листа', 'листов')}. Можно строить сводку.`,
  unfinished: 'Последнее построение прервалось, лист KPI Summary неполон. Постройте сводку снова, чтобы его завершить.',
  built: 'Лист KPI Summary обновлён.',
  selected: (cell) => `Выбрана ячейка ${cell}.`,

  emptyTitle: 'Листов с активностями пока нет',
  emptyText:
    'Вставьте на лист выгрузку из CRM или телефонии, с заголовками в одной строке, и посмотрите снова. Или попробуйте на примере: как выгружает CRM или как команда ведёт учёт вручную; он добавится рядом с вашими листами.',
  nothingMeasured: 'На этих листах пока нечего измерять.',

  tabsTitle: 'Ваши листы',
  onSheet: (sheet) => `лист «${sheet}»`,
  columnsUnderstood: (columns) => `распознано столбцов: ${columns}`,
  allUnderstood: 'всё распознано',
  leftOut: (rows) =>
    `${russianPlural(rows, 'Не учтена', 'Не учтены', 'Не учтено')} ${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
  countedWithNotes: 'Учтено, но стоит знать',
  columnList: (headings) => `Столбцы: ${headings}`,
  toCheck: (things) => `проверить: ${things}`,
  otherSheets: (sheets) => `Другие листы: ${sheets}`,
  useAs: (sheet) => `Лист «${sheet}» — это`,
  notUsed: 'не использовать',

  sheet: 'Лист',
  noSheet: 'никакой: не учитывать',
  noColumn: 'нет на этом листе',
  pleaseCheck: 'проверьте',
  dayOrder: 'В датах',
  samples: (values) => `Например: ${values}`,
  restFields: (fields) => `Ещё можно указать столбцов: ${fields}`,
  valuesUnknown: (values) =>
    `${russianPlural(values, 'Не распознано', 'Не распознаны', 'Не распознано')} ${values} ${russianPlural(values, 'значение', 'значения', 'значений')}. Что ${values === 1 ? 'оно значит' : 'они значат'}?`,
  valuesKnown: (values) =>
    `${russianPlural(values, 'Распознано', 'Распознаны', 'Распознано')} ${values} ${russianPlural(values, 'значение', 'значения', 'значений')}`,
  valuesOfTab: (tab, text) => `${tab}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  moreValues: (values) => `Здесь не показано значений: ${numberText(values)}.`,
  rows: (rows) => `${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
  save: 'Сохранить',
  saveChanges: (changes) => `Сохранить ${changes} ${russianPlural(changes, 'изменение', 'изменения', 'изменений')}`,
  saveAnswer: 'Сохранить ответ',
  saving: 'Сохраняю…',
  saved: 'Сохранено. Постройте сводку снова, чтобы учесть это.',
  savedBeforeBuild: 'Сохранено. Постройте сводку, чтобы учесть это.',
  nothingChanged: 'Изменений нет, сохранять нечего.',

  quarter: (quarter) => quarterText(quarter),
  quarterToDate: (quarter) => `${quarterText(quarter)}, на сегодня`,
  allTime: 'За всё время',
  dataThrough: (iso) => `Данные по ${dateText(iso)}`,
  comparedWithSameDays: 'Сравнение с теми же днями прошлого квартала.',
  comparedWithQuarter: 'Сравнение с прошлым кварталом.',
  countOf: (count, total) => `${count} из ${total}`,
  dividedBy: (above, below) => `${above} ÷ ${below}`,
  minutesOver: (minutes, conversations) => `${minutes} мин ÷ ${conversations}`,
  after: (now, then) => `${now} после ${then}`,
  before: (value) => `было: ${value}`,
  allTimeValue: (value) => `за всё время: ${value}`,

  points: (points) => `${points} п.\u00a0п.`,
  noChange: '= без изменений',
  up: (amount) => `▲ ${amount}`,
  down: (amount) => `▼ ${amount}`,
  changeVerdict: (moved, verdict) => `${moved}, ${verdict}`,

  findingsTitle: 'План, кому помочь, где теряем',
  answers: { onTrack: 'План', coach: 'Кому помочь', leak: 'Где теряем' },
  headlineTitle: 'Шесть KPI',
  coachingTitle: 'Помощь сотрудникам',
  coaching: {
    red: 'Нужна помощь',
    amber: 'Присмотреться',
    strength: 'Сильная сторона',
    process: 'Вся команда',
    tooFew: 'Слишком мало данных',
  },
  targetsTitle: 'Выполнение плана',

  problemsTitle: (problems) =>
    `${numberText(problems)} ${russianPlural(problems, 'замечание', 'замечания', 'замечаний')} к данным`,
  problemsHint: 'Нажмите, чтобы перейти к ячейке.',

  questionsTitle: (questions) => russianPlural(questions, 'Вопрос', 'Вопросы', 'Вопросы'),
  valuesGuessed: 'Рядом с каждым — предположение. Пока вы его не сохраните, значение считается нераспознанным.',
  blankCells: 'Пусто: не ответили или не записали?',
  assumed: (answer) => `Пока ответа нет, принято «${answer}».`,
  noneOfSheets: 'ни на одном',

  groups: {
    1: 'Лиды → сделки',
    2: 'Встречи',
    3: 'Дозвоны',
    4: 'Звонки → сделки',
    5: 'Продуктивные разговоры',
    6: 'Рост за квартал',
    7: 'Таблицы',
    8: 'Вероятные границы',
  },
  tabs: {
    leads: 'Лиды',
    calls: 'Звонки',
    meetings: 'Встречи',
    emails: 'Письма',
    activities: 'Активности',
    deals: 'Сделки',
    stageHistory: 'История этапов',
    targets: 'Планы',
    reps: 'Сотрудники',
    dailyActivity: 'Ежедневная активность',
  },
};
