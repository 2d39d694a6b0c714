import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** Every sentence of the sidebar that the summary does not bring along, whole in each language. */
const en = {
  build: 'Build KPI summary',
  rebuild: 'Rebuild KPI summary',
  addSample: 'Add sample tabs',
  lookAgain: 'Look again',
  showAll: (count: number) => `Show all ${numberText(count, 'en')}`,

  looking: 'Looking at your tabs…',
  addingSample: 'Adding sample tabs…',
  building: (rows: number) =>
    rows > 0 ? `Reading ${numberText(rows, 'en')} rows and building the summary…` : 'Building the summary…',
  found: (tabs: number) => `${tabs} ${englishPlural(tabs, 'tab', 'tabs')} understood. Ready to build.`,
  built: 'The KPI Summary sheet is up to date.',
  selected: (cell: string) => `${cell} is selected.`,

  emptyTitle: 'No activity tabs yet',
  emptyText:
    'Paste an export from your CRM or dialler into a tab, with the headings in one row, and look again. Or try it with sample tabs: they are added beside yours.',
  nothingMeasured: 'There is nothing to measure in these tabs yet.',

  tabsTitle: 'Your tabs',
  onSheet: (sheet: string) => `sheet “${sheet}”`,
  columnsUnderstood: (columns: number) => `${columns} ${englishPlural(columns, 'column', 'columns')} understood`,
  rowsUnderstood: (counted: number, rows: number) =>
    `${numberText(counted, 'en')} of ${numberText(rows, 'en')} ${englishPlural(rows, 'row', 'rows')} understood`,
  leftOut: (rows: number) => `${numberText(rows, 'en')} ${englishPlural(rows, 'row is', 'rows are')} in no number`,
  countedWithNotes: 'Counted, but worth knowing',
  columnList: (headings: string) => `Columns: ${headings}`,
  toCheck: (things: number) => `${things} to check`,
  otherSheets: (sheets: number) => `${sheets} other ${englishPlural(sheets, 'sheet', 'sheets')}`,
  useAs: (sheet: string) => `Use “${sheet}” as`,
  notUsed: 'nothing',

  sheet: 'Sheet',
  noSheet: 'none: leave this tab out',
  noColumn: 'not in this tab',
  pleaseCheck: 'please check',
  dayOrder: 'Its dates have',
  samples: (values: string) => `Such as ${values}`,
  restFields: (fields: number) => `${fields} more ${englishPlural(fields, 'column', 'columns')} to look for`,
  valuesUnknown: (values: number) =>
    `${values} ${englishPlural(values, 'value is', 'values are')} not understood. What ${englishPlural(values, 'does it', 'do they')} mean?`,
  valuesKnown: (values: number) => `${values} ${englishPlural(values, 'value', 'values')} understood`,
  valuesOfTab: (tab: string, text: string) => `${tab}: ${text}`,
  moreValues: (values: number) =>
    `${numberText(values, 'en')} more ${englishPlural(values, 'value is', 'values are')} not listed here.`,
  rows: (rows: number) => `${numberText(rows, 'en')} ${englishPlural(rows, 'row', 'rows')}`,
  save: 'Save',
  saveChanges: (changes: number) => `Save ${changes} ${englishPlural(changes, 'change', 'changes')}`,
  saveAnswer: 'Save answer',
  saving: 'Saving…',
  saved: 'Saved. Build again to use it.',
  savedBeforeBuild: 'Saved. Build the summary to use it.',
  nothingChanged: 'Nothing was changed, so there is nothing to save.',

  quarter: (quarter: string) => quarterText(quarter, 'en'),
  quarterToDate: (quarter: string) => `${quarterText(quarter, 'en')} to date`,
  allTime: 'All time',
  dataThrough: (iso: string) => `Data through ${dateText(iso, 'en')}.`,
  comparedWithSameDays: 'Compared with the same days of the quarter before.',
  comparedWithQuarter: 'Compared with the quarter before.',
  countOf: (count: string, total: string) => `${count} of ${total}`,
  dividedBy: (above: string, below: string) => `${above} ÷ ${below}`,
  minutesOver: (minutes: string, conversations: string) => `${minutes} min ÷ ${conversations}`,
  after: (now: string, then: string) => `${now} after ${then}`,
  before: (value: string) => `before: ${value}`,
  allTimeValue: (value: string) => `all time: ${value}`,

  points: (points: string) => `${points} points`,
  noChange: '= unchanged',
  upBetter: (amount: string) => `▲ ${amount}, better`,
  upWorse: (amount: string) => `▲ ${amount}, worse`,
  up: (amount: string) => `▲ ${amount} up`,
  downBetter: (amount: string) => `▼ ${amount}, better`,
  downWorse: (amount: string) => `▼ ${amount}, worse`,
  down: (amount: string) => `▼ ${amount} down`,

  findingsTitle: 'What stands out',
  coachingTitle: 'Coaching',
  coaching: { red: 'Needs help now', amber: 'Worth a look', strength: 'Strength', process: 'Whole team' },
  targetsTitle: 'Targets',

  problemsTitle: (problems: number) =>
    `${numberText(problems, 'en')} ${englishPlural(problems, 'note', 'notes')} on the data`,
  problemsHint: 'Click one to go to its cell.',

  questionsTitle: (questions: number) => englishPlural(questions, 'One question', 'Questions'),
  assumed: (answer: string) => `Until you answer, “${answer}” is assumed.`,
  noneOfSheets: 'none of them',

  groups: {
    1: 'Leads to opportunities',
    2: 'Appointments',
    3: 'Calls to connects',
    4: 'Calls to deals',
    5: 'Productive conversations',
    6: 'Quarterly growth',
  } as Readonly<Record<number, string>>,
  tabs: {
    leads: 'Leads',
    calls: 'Calls',
    meetings: 'Meetings',
    emails: 'Emails',
    activities: 'Activities',
    deals: 'Deals',
    stageHistory: 'Stage history',
    targets: 'Targets',
    reps: 'Reps',
    dailyActivity: 'Daily activity',
  } satisfies Record<TabName, string>,
};

export type SidebarWords = typeof en;

const ru: SidebarWords = {
  build: 'Построить сводку KPI',
  rebuild: 'Обновить сводку KPI',
  addSample: 'Добавить листы с примером',
  lookAgain: 'Посмотреть снова',
  showAll: (count) => `Показать все: ${numberText(count, 'ru')}`,

  looking: 'Изучаю ваши листы…',
  addingSample: 'Добавляю листы с примером…',
  building: (rows) =>
    rows > 0
      ? `Читаю ${numberText(rows, 'ru')} ${russianPlural(rows, 'строку', 'строки', 'строк')} и строю сводку…`
      : 'Строю сводку…',
  found: (tabs) =>
    `${russianPlural(tabs, 'Распознан', 'Распознаны', 'Распознано')} ${tabs} ${russianPlural(tabs, 'лист', 'листа', 'листов')}. Можно строить сводку.`,
  built: 'Лист KPI Summary обновлён.',
  selected: (cell) => `Выбрана ячейка ${cell}.`,

  emptyTitle: 'Листов с активностями пока нет',
  emptyText:
    'Вставьте на лист выгрузку из CRM или телефонии, с заголовками в одной строке, и посмотрите снова. Или попробуйте на примере: его листы добавятся рядом с вашими.',
  nothingMeasured: 'На этих листах пока нечего измерять.',

  tabsTitle: 'Ваши листы',
  onSheet: (sheet) => `лист «${sheet}»`,
  columnsUnderstood: (columns) => `распознано столбцов: ${columns}`,
  rowsUnderstood: (counted, rows) =>
    `распознано ${numberText(counted, 'ru')} из ${numberText(rows, 'ru')} ${russianPlural(rows, 'строки', 'строк', 'строк')}`,
  leftOut: (rows) =>
    `${russianPlural(rows, 'Не учтена', 'Не учтены', 'Не учтено')} ${numberText(rows, 'ru')} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
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
  moreValues: (values) => `Здесь не показано значений: ${numberText(values, 'ru')}.`,
  rows: (rows) => `${numberText(rows, 'ru')} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
  save: 'Сохранить',
  saveChanges: (changes) => `Сохранить ${changes} ${russianPlural(changes, 'изменение', 'изменения', 'изменений')}`,
  saveAnswer: 'Сохранить ответ',
  saving: 'Сохраняю…',
  saved: 'Сохранено. Постройте сводку снова, чтобы учесть это.',
  savedBeforeBuild: 'Сохранено. Постройте сводку, чтобы учесть это.',
  nothingChanged: 'Изменений нет, сохранять нечего.',

  quarter: (quarter) => quarterText(quarter, 'ru'),
  quarterToDate: (quarter) => `${quarterText(quarter, 'ru')}, на сегодня`,
  allTime: 'За всё время',
  dataThrough: (iso) => `Данные по ${dateText(iso, 'ru')}`,
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
  upBetter: (amount) => `▲ ${amount}, лучше`,
  upWorse: (amount) => `▲ ${amount}, хуже`,
  up: (amount) => `▲ больше на ${amount}`,
  downBetter: (amount) => `▼ ${amount}, лучше`,
  downWorse: (amount) => `▼ ${amount}, хуже`,
  down: (amount) => `▼ меньше на ${amount}`,

  findingsTitle: 'Главное',
  coachingTitle: 'Кому помочь',
  coaching: { red: 'Нужна помощь', amber: 'Присмотреться', strength: 'Сильная сторона', process: 'Вся команда' },
  targetsTitle: 'План',

  problemsTitle: (problems) =>
    `${numberText(problems, 'ru')} ${russianPlural(problems, 'замечание', 'замечания', 'замечаний')} к данным`,
  problemsHint: 'Нажмите, чтобы перейти к ячейке.',

  questionsTitle: (questions) => russianPlural(questions, 'Вопрос', 'Вопросы', 'Вопросы'),
  assumed: (answer) => `Пока ответа нет, принято «${answer}».`,
  noneOfSheets: 'ни на одном',

  groups: {
    1: 'Лиды → сделки',
    2: 'Встречи',
    3: 'Дозвоны',
    4: 'Звонки → сделки',
    5: 'Продуктивные разговоры',
    6: 'Рост за квартал',
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

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en, ru };
