import type { TabFindingWords } from '../tabFinding.ts';

export const tabFinding: TabFindingWords = {
  columnReason: {
    settings: (heading) => `Столбец «${heading}» указан в KPI Settings.`,
    exact: (heading) => `«${heading}» — обычный заголовок для этого.`,
    spelling: (heading) => `«${heading}» похоже на обычный заголовок с опечаткой.`,
    values: (heading) => `Большинство слов под «${heading}» — из этого поля.`,
    addition: (heading) => `«${heading}» — обычный заголовок с добавкой, и содержимое ячеек подходит.`,
  },
  readByLegend: (codes) => `Прочитано по легенде: ${codes.join(', ')}.`,
  columnsAddUp: (headings) => `${quoted(headings)} складываются.`,
  dayOrderReason: (text, day) => `«${text}» прочитано как ${day}, по региональным настройкам таблицы.`,
  otherSheet: {
    blank: 'Лист пуст.',
    noHeadings: 'В первых 20 строках нет знакомых заголовков.',
    unknown: 'Его заголовки не похожи ни на звонки, ни на лиды, ни на сделки, ни на другой лист, который учитывается.',
    switchedOff: 'Похожий на него лист отключён в KPI Settings.',
  },
  tooFewHeadings: (tab) =>
    `Ближе всего он к листу «${tab}», но знакомых заголовков слишком мало, чтобы утверждать это.`,
  columnWanted: (tab, column) =>
    `Ближе всего он к листу «${tab}», но для этого нужен столбец вроде «${column}», а он не распознан.`,
  anotherSheetIsRead: (tab, sheet) => `Он похож на лист «${tab}», но эти данные берутся с листа «${sheet}».`,
  sameRowsAgain: (setting, read, sheet) =>
    `Похоже, здесь те же строки, что на листе «${read}»: те же люди в те же дни. Чтобы учесть оба листа, впишите «${read}; ${sheet}» в строку «${setting}» листа KPI Settings.`,
  columnsStandApart: (headings) =>
    `Столбцы ${quoted(headings)} отделены пустым столбцом и не читаются. Если это другая таблица, разместите её на отдельном листе.`,
  whichSheet: (tab, sheets) => `На каком листе данные «${tab}»: ${quoted(sheets)}? Учитывается только один из них.`,
  whichSheetFirst: (tab, sheets) =>
    `На каком листе данные «${tab}»: ${quoted(sheets)}, или учитывать все? Пока не скажете, ни один не учтён.`,
  mayBeAsWell: (tab, others) =>
    `Похож на лист «${tab}», но похож и ${quoted(others)}. Скажите в боковой панели, какой учитывать.`,
  whichTab: (sheet, tabs) => `Что на листе «${sheet}»: ${tabs.map((tab) => `«${tab}»`).join(' или ')}?`,
  whoseRows: (tab, sheet) =>
    `В каком столбце листа «${sheet}» («${tab}») указан сотрудник? Пока он неизвестен, строки считаются только по команде в целом.`,
  severalColumns: (tab, sheet, field, headings) =>
    `Какой столбец листа «${sheet}» («${tab}») — «${field}»: ${quoted(headings)}? Пока это неизвестно, не учитывается ни один.`,
  isBlankHeld: (tab, sheet, heading) =>
    `Пустая ячейка в столбце «${heading}» листа «${sheet}» («${tab}») значит, что встреча состоялась? Пока это неизвестно, итог таких встреч не считается.`,
  blankFlag: { no: 'Да, состоялась', unknown: 'Нет, пустая ячейка ничего не значит' },
  whatDurationsCount: (tab, sheet, heading) =>
    `Что указано в столбце «${heading}» листа «${sheet}» (${tab})? До ответа время разговоров не считается.`,
  durationUnit: {
    seconds: 'секунды: 90 — это 1 мин 30 с',
    minutes: 'минуты: 90 — это 1 ч 30 мин',
    milliseconds: 'миллисекунды: 90 000 — это 1 мин 30 с',
    'm:ss': 'минуты и секунды: 1:30 — это 90 секунд',
    'h:mm': 'часы и минуты: 1:30 — это 90 минут',
  },
  columnIsMissing: {
    day: (tab, sheet, field) =>
      `Какой столбец листа «${sheet}» («${tab}») — «${field}»? Пока это неизвестно, строки считаются только за всё время.`,
    class: (tab, sheet, field) =>
      `Какой столбец листа «${sheet}» («${tab}») — «${field}»? Пока это неизвестно, результатов нет.`,
    amount: (tab, sheet, field) =>
      `Какой столбец листа «${sheet}» («${tab}») — «${field}»? Пока это неизвестно, деньги не считаются.`,
  },
  sheetIsGone: (tab, sheet) =>
    `По KPI Settings данные «${tab}» берутся с листа «${sheet}», но такого листа нет. Какой это лист?`,
  sheetDoesNotFit: (tab, sheet) =>
    `По KPI Settings данные «${tab}» берутся с листа «${sheet}», но ни один его заголовок не распознан. Выберите столбцы в разделе «Ваши листы» или другой лист.`,
  sheetIsDoubtful: (tab, sheet, doubt) =>
    `По KPI Settings данные «${tab}» берутся с листа «${sheet}», но однозначно прочитать его нельзя. ${doubt} Или выберите другой лист.`,
  columnIsNeeded: 'Не распознан. Выберите столбец: нужен этот или другой из отмеченных.',
  repIsSheetName: 'Столбца с сотрудником нет; имя стоит в названии листа, как и на других таких листах.',
  fixedByLayout: 'Это видно по устройству листа, поэтому другой столбец выбрать нельзя.',
  headingIsGone: (sheet, heading) =>
    `В KPI Settings указан столбец «${heading}» листа «${sheet}», но такого заголовка больше нет. Какой это столбец?`,
  whatValuesMean: ({ tab, field, rows, all }) =>
    `${tab}: не распознано ${rows} из ${all} ${valueNouns[field] ?? 'значений'}. Что они значат?`,
};

const valueNouns: Readonly<Record<string, string>> = { outcome: 'результатов', status: 'статусов', stage: 'этапов' };

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
