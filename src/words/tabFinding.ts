import type { Words } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';
import { numberText } from './number.ts';

/** Why a column was taken for a field. */
export function columnReason(
  heading: string,
  how: 'settings' | 'exact' | 'qualified' | 'prefix' | 'parenthesis' | 'noun' | 'suffix' | 'spelling' | 'values',
): Words {
  switch (how) {
    case 'settings':
      return { en: `KPI Settings names "${heading}".`, ru: `Столбец «${heading}» указан в KPI Settings.` };
    case 'exact':
      return { en: `"${heading}" is a usual heading for it.`, ru: `«${heading}» — обычный заголовок для этого.` };
    case 'spelling':
      return {
        en: `"${heading}" looks like a usual heading, misspelt.`,
        ru: `«${heading}» похоже на обычный заголовок с опечаткой.`,
      };
    case 'values':
      return {
        en: `Most words under "${heading}" are those of it.`,
        ru: `Большинство слов под «${heading}» — из этого поля.`,
      };
    default:
      return {
        en: `"${heading}" is a usual heading with something added, and its cells fit.`,
        ru: `«${heading}» — обычный заголовок с добавкой, и содержимое ячеек подходит.`,
      };
  }
}

/** Why several columns are one field. */
export function columnsAddUp(headings: readonly string[]): Words {
  const list = (open: string, close: string): string => headings.map((heading) => open + heading + close).join(', ');
  return { en: `${list('"', '"')} add up.`, ru: `${list('«', '»')} складываются.` };
}

/** How the dates of a column were read, where both orders are possible. */
export function dayOrderReason(text: string, order: 'day first' | 'month first'): Words {
  const dayFirst = order === 'day first';
  return {
    en: `“${text}” is read as ${dayOfNumeric(text, dayFirst, 'en')}, by the spreadsheet's locale.`,
    ru: `«${text}» прочитано как ${dayOfNumeric(text, dayFirst, 'ru')}, по региональным настройкам таблицы.`,
  };
}

/** Why a sheet is none of our tabs. */
export const otherSheetWords = {
  blank: { en: 'The sheet is blank.', ru: 'Лист пуст.' },
  noHeadings: {
    en: 'No headings were recognised in its first 20 rows.',
    ru: 'В первых 20 строках нет знакомых заголовков.',
  },
  unknown: {
    en: 'Its headings are not those of calls, leads, deals or another tab that is counted.',
    ru: 'Его заголовки не похожи ни на звонки, ни на лиды, ни на сделки, ни на другой лист, который учитывается.',
  },
  switchedOff: {
    en: 'KPI Settings switches off the tab that it looks like.',
    ru: 'Похожий на него лист отключён в KPI Settings.',
  },
} as const satisfies Record<string, Words>;

/** @param column the field for want of which the sheet is not that tab; null when too little else speaks for it */
export function nearestTab(tab: Words, column: Words | null): Words {
  if (!column)
    return {
      en: `It comes nearest to the tab ${tab.en}, but too few of its headings are known to be sure.`,
      ru: `Ближе всего он к листу «${tab.ru}», но знакомых заголовков слишком мало, чтобы утверждать это.`,
    };
  return {
    en: `It comes nearest to the tab ${tab.en}, but that needs a column such as “${column.en}”, and none was recognised.`,
    ru: `Ближе всего он к листу «${tab.ru}», но для этого нужен столбец вроде «${column.ru}», а он не распознан.`,
  };
}

export function anotherSheetIsRead(tab: Words, sheet: string): Words {
  return {
    en: `It looks like the tab ${tab.en}, which is read from "${sheet}".`,
    ru: `Он похож на лист «${tab.ru}», но эти данные берутся с листа «${sheet}».`,
  };
}

export function whichSheet(tab: Words, sheets: readonly string[]): Words {
  const list = sheets.map((sheet) => `"${sheet}"`).join(', ');
  const ruList = sheets.map((sheet) => `«${sheet}»`).join(', ');
  return {
    en: `Which sheet holds ${tab.en}: ${list}? Only one of them is read.`,
    ru: `На каком листе данные «${tab.ru}»: ${ruList}? Учитывается только один из них.`,
  };
}

export function whichTab(sheet: string, tabs: readonly Words[]): Words {
  return {
    en: `What does "${sheet}" hold: ${tabs.map(({ en }) => en).join(' or ')}?`,
    ru: `Что на листе «${sheet}»: ${tabs.map(({ ru }) => `«${ru}»`).join(' или ')}?`,
  };
}

export function whoseRows(tab: Words, sheet: string): Words {
  return {
    en: `Which column of "${sheet}" (${tab.en}) names the rep? Until then its rows count for the whole team only.`,
    ru: `В каком столбце листа «${sheet}» («${tab.ru}») указан сотрудник? Пока он неизвестен, строки считаются только по команде в целом.`,
  };
}

/** Several columns say that they are the field. */
export function severalColumns(tab: Words, sheet: string, field: Words, headings: readonly string[]): Words {
  const list = headings.map((heading) => `"${heading}"`).join(', ');
  const ruList = headings.map((heading) => `«${heading}»`).join(', ');
  return {
    en: `Which column of "${sheet}" (${tab.en}) is “${field.en}”: ${list}? Until then none of them is counted.`,
    ru: `Какой столбец листа «${sheet}» («${tab.ru}») — «${field.ru}»: ${ruList}? Пока это неизвестно, не учитывается ни один.`,
  };
}

const untilThen: Readonly<Record<'day' | 'class' | 'amount', Words>> = {
  day: {
    en: 'Until then its rows count for all time only.',
    ru: 'Пока это неизвестно, строки считаются только за всё время.',
  },
  class: { en: 'Until then nobody knows how they ended.', ru: 'Пока это неизвестно, результатов нет.' },
  amount: { en: 'Until then no money is counted.', ru: 'Пока это неизвестно, деньги не считаются.' },
};

/** No heading says the field, but the cells of some columns could be it. */
export function columnIsMissing(tab: Words, sheet: string, field: Words, what: 'day' | 'class' | 'amount'): Words {
  const { en, ru } = untilThen[what];
  return {
    en: `Which column of "${sheet}" (${tab.en}) is “${field.en}”? ${en}`,
    ru: `Какой столбец листа «${sheet}» («${tab.ru}») — «${field.ru}»? ${ru}`,
  };
}

export function sheetIsGone(tab: Words, sheet: string): Words {
  return {
    en: `KPI Settings reads ${tab.en} from "${sheet}", but there is no such sheet. Which one is it?`,
    ru: `По KPI Settings данные «${tab.ru}» берутся с листа «${sheet}», но такого листа нет. Какой это лист?`,
  };
}

export function sheetDoesNotFit(tab: Words, sheet: string): Words {
  return {
    en: `KPI Settings reads ${tab.en} from "${sheet}", but none of its headings was recognised. Choose its columns under "Your tabs", or another sheet.`,
    ru: `По KPI Settings данные «${tab.ru}» берутся с листа «${sheet}», но ни один его заголовок не распознан. Выберите столбцы в разделе «Ваши листы» или другой лист.`,
  };
}

/** Of a field that the tab needs and that no heading was recognised as. */
export const columnIsNeeded: Words = {
  en: 'Not recognised. Choose its column: this one or another that is marked is needed.',
  ru: 'Не распознан. Выберите столбец: нужен этот или другой из отмеченных.',
};

export const repIsSheetName: Words = {
  en: 'No column names the rep; the sheet bears the name, as others like it do.',
  ru: 'Столбца с сотрудником нет; имя стоит в названии листа, как и на других таких листах.',
};

/** Of a sheet that has reps, days or periods across. */
export const fixedByLayout: Words = {
  en: 'The layout tells: the sheet has reps, days or periods across, so no other column can be chosen here.',
  ru: 'Это видно по устройству листа: сотрудники, дни или периоды идут по столбцам, поэтому другой столбец выбрать нельзя.',
};

/** A wide sheet that somebody has named for a tab and that cannot be turned for sure. */
export function sheetIsDoubtful(tab: Words, sheet: string, doubt: Words): Words {
  return {
    en: `KPI Settings reads ${tab.en} from "${sheet}", but it cannot be read for sure. ${doubt.en} Or choose another sheet.`,
    ru: `По KPI Settings данные «${tab.ru}» берутся с листа «${sheet}», но однозначно прочитать его нельзя. ${doubt.ru} Или выберите другой лист.`,
  };
}

export function headingIsGone(sheet: string, heading: string): Words {
  return {
    en: `KPI Settings names the column "${heading}" of "${sheet}", but no heading says so any more. Which column is it?`,
    ru: `В KPI Settings указан столбец «${heading}» листа «${sheet}», но такого заголовка больше нет. Какой это столбец?`,
  };
}

/** Of values that are not understood: calls, meetings and the like with the field that they stand in. */
export function whatValuesMean(tab: Words, field: string, rows: number, all: number): Words {
  const what = valueNouns[field] ?? { en: 'values', ru: 'значений' };
  return {
    en: `${tab.en}: ${numberText(rows, 'en')} of ${numberText(all, 'en')} ${what.en} are not understood. What do they mean?`,
    ru: `${tab.ru}: не распознано ${numberText(rows, 'ru')} из ${numberText(all, 'ru')} ${what.ru}. Что они значат?`,
  };
}

const valueNouns: Readonly<Record<string, Words>> = {
  outcome: { en: 'outcomes', ru: 'результатов' },
  status: { en: 'statuses', ru: 'статусов' },
  stage: { en: 'stages', ru: 'этапов' },
};
