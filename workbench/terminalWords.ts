type Language = 'en' | 'ru';
type Words = Record<Language, string>;

/** What the terminal says around the summary's own sentences. */
export const terminalWords = {
  kpi: { en: 'KPI', ru: 'Показатель' },
  receipt: { en: 'Out of', ru: 'Из чего' },
  previous: { en: 'Before', ru: 'Раньше' },
  change: { en: 'Change', ru: 'Изменение' },
  allTime: { en: 'All time', ru: 'За всё время' },
  toDate: { en: 'to date', ru: 'на сегодня' },
  of: { en: 'of', ru: 'из' },
  points: { en: 'pts', ru: 'п. п.' },
  minutes: { en: 'min', ru: 'мин' },
  findings: { en: 'What stands out', ru: 'Главное' },
  notMeasured: { en: 'Not measured', ru: 'Не измерено' },
  noTab: { en: 'No tab', ru: 'Нет листа' },
  sheets: { en: 'Where the rows went', ru: 'Куда вошли строки' },
  notCounted: { en: 'is not counted', ru: 'не учтён' },
  columns: { en: 'Columns', ru: 'Столбцы' },
  headings: { en: 'Headings', ru: 'Заголовки' },
  questions: { en: 'Please check', ru: 'Проверьте' },
  assumed: { en: 'assumed', ru: 'принято' },
} satisfies Record<string, Words>;

/** The six KPIs, in the order of the report. */
export const groupNames: Words[] = [
  { en: 'Leads and opportunities', ru: 'Лиды и сделки' },
  { en: 'Appointments', ru: 'Встречи' },
  { en: 'Calls and connects', ru: 'Звонки и дозвоны' },
  { en: 'Calls and deals', ru: 'Звонки и сделки' },
  { en: 'Productive conversations', ru: 'Продуктивные разговоры' },
  { en: 'Growth, wins and targets', ru: 'Рост, победы и план' },
];

/** `2025 Q1` as people write it. */
export function periodName(period: string, language: Language): string {
  return language === 'ru' ? period.replace(/^(\d{4}) Q([1-4])$/, '$2 кв. $1') : period;
}

export function quoted(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `“${text}”`;
}

export function headingOf(summary: { asOf: string; dataThrough: string | null; language: Language }): string {
  const { asOf, dataThrough, language } = summary;
  if (language === 'ru') return `Показатели продаж на ${asOf}${dataThrough ? `, данные по ${dataThrough}` : ''}`;
  return `Inside sales KPIs as of ${asOf}${dataThrough ? `, data through ${dataThrough}` : ''}`;
}

/** What a sheet is taken for; one that mixes activities is taken for several tabs. */
const tabNames: Record<string, Words> = {
  leads: { en: 'leads', ru: 'лиды' },
  calls: { en: 'calls', ru: 'звонки' },
  meetings: { en: 'meetings', ru: 'встречи' },
  emails: { en: 'e-mails', ru: 'письма' },
  activities: { en: 'activities', ru: 'активности' },
  deals: { en: 'deals', ru: 'сделки' },
  stageHistory: { en: 'stage history', ru: 'история этапов' },
  targets: { en: 'targets', ru: 'планы' },
  reps: { en: 'reps', ru: 'сотрудники' },
  dailyActivity: { en: 'daily activity', ru: 'дневные итоги' },
};

type Receipt = { tab: string; sheet: string; rows: number; counted: number; leftOut: number };

function nameOf({ tab, sheet }: Pick<Receipt, 'tab' | 'sheet'>, language: Language): string {
  return `${quoted(sheet, language)} (${tabNames[tab]?.[language] ?? tab})`;
}

export function receiptOf(receipt: Receipt, language: Language): string {
  const { tab, sheet, rows, counted, leftOut } = receipt;
  const numbers = [rows, counted, leftOut].map((count) => count.toLocaleString(language));
  const name = nameOf({ tab, sheet }, language);
  return language === 'ru'
    ? `${name}: строк ${numbers[0]}, учтено ${numbers[1]}, не учтено ${numbers[2]}`
    : `${name}: ${numbers[0]} rows, ${numbers[1]} counted, ${numbers[2]} left out`;
}

type Sheets = { language: Language; tabs: Pick<Receipt, 'tab' | 'sheet'>[]; otherSheets: { sheet: string }[] };

/** Some tabs say nothing by themselves: a stage history, targets, reps. */
export function nothingMeasured({ language, tabs, otherSheets }: Sheets): string {
  if (tabs.length > 0) {
    const found = listed(tabs.map((tab) => nameOf(tab, language)));
    return language === 'ru'
      ? `Измерить нечего: одних только листов ${found} мало, нужны ещё звонки, лиды, встречи, письма, сделки или дневные итоги.`
      : `Nothing could be measured from ${found} alone: add calls, leads, meetings, e-mails, deals or daily totals.`;
  }
  const names = listed(otherSheets.map(({ sheet }) => sheet));
  return language === 'ru'
    ? `Измерить нечего: на листах (${names}) не нашлось звонков, лидов, встреч, писем, сделок или дневных итогов.`
    : `Nothing could be measured: no calls, leads, meetings, e-mails, deals or daily totals were found in ${names}.`;
}

const mostNames = 5;

function listed(names: string[]): string {
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
}

/** @param left rows of the files that were not written along */
export function writtenTo(path: string, left: number, language: Language): string {
  const report = language === 'ru' ? `Отчёт: ${path}` : `Report: ${path}`;
  if (left === 0) return report;
  const rows = left.toLocaleString(language);
  return language === 'ru'
    ? `${report}\nВаши строки (${rows}) в нём не повторены: их добавит --with-data.`
    : `${report}\nYour ${rows} rows are not repeated in it: --with-data adds them.`;
}

export function servedAt(address: string, language: Language): string {
  return language === 'ru'
    ? `Мастерская: ${address}\nОстановить: Ctrl+C`
    : `Workbench: ${address}\nStop it with Ctrl+C`;
}
