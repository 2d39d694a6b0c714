import type { Language } from '../vocabulary/words.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** Titles, headings and remarks of the tab that lists the rows behind a number. */
const en = {
  sheetName: 'Rows behind',
  part: 'Part',
  sheet: 'Sheet',
  row: 'Row',
  day: 'Counted on',
  rep: 'Counted for',
  back: (place: string) => `← Back to ${place}`,
  counted: 'Counted',
  outOf: 'Out of',
  thisPeriod: 'This period',
  periodBefore: 'Period before',
  reached: 'Reached',
  target: 'Target',
  numerator: 'Numerator',
  both: 'Numerator and denominator',
  denominator: 'Denominator',
  onlyDenominator: 'Denominator only',
  after: (growth: string, now: string, before: string) => `${growth}: ${now} after ${before}.`,
  growthOf: (measure: string) => `${measure}, growth`,
  inSheet: { all: 'All rows', counted: 'Counted rows', 'left out': 'Rows left out' },
  atStage: {
    reached: 'Deals that reached it',
    passed: 'Deals that went on',
    lost: 'Deals lost there',
    open: 'Deals open there',
  },
  listed: (rows: number) =>
    rows === 0
      ? 'No row counts in this number.'
      : `${numberText(rows, 'en')} ${englishPlural(rows, 'row', 'rows')}, the newest first.`,
  first: (shown: number, rows: number) =>
    `The first ${numberText(shown, 'en')} of ${numberText(rows, 'en')} rows, the newest first; the sums are of all of them.`,
  changed: (shown: string) =>
    `The cell shows ${shown}; your tabs have changed since, and these are the rows as they are now. Build the summary again.`,
  listing: 'Listing the rows…',
  copy: 'This tab is a copy and is replaced each time; your own tabs are not changed.',
  selectNumber:
    'Select a number on the KPI Summary sheet first, such as the value of a KPI or a rep’s cell, then choose “Rows behind this number” again.',
  ready: (sheet: string, rows: number) =>
    `${numberText(rows, 'en')} ${englishPlural(rows, 'row stands', 'rows stand')} behind this number; see the tab “${sheet}”.`,
};

export type RowsBehindWords = typeof en;

const ru: RowsBehindWords = {
  sheetName: 'Строки за числом',
  part: 'Часть',
  sheet: 'Лист',
  row: 'Строка',
  day: 'Учтено за день',
  rep: 'Учтено за кем',
  back: (place) => `← Назад: ${place}`,
  counted: 'Учтено',
  outOf: 'Из',
  thisPeriod: 'Этот период',
  periodBefore: 'Предыдущий период',
  reached: 'Факт',
  target: 'План',
  numerator: 'Числитель',
  both: 'Числитель и знаменатель',
  denominator: 'Знаменатель',
  onlyDenominator: 'Только знаменатель',
  after: (growth, now, before) => `${growth}: ${now} после ${before}.`,
  growthOf: (measure) => `${measure}, рост`,
  inSheet: { all: 'Все строки', counted: 'Учтённые строки', 'left out': 'Неучтённые строки' },
  atStage: {
    reached: 'Сделки, дошедшие до этапа',
    passed: 'Сделки, прошедшие дальше',
    lost: 'Сделки, потерянные на этапе',
    open: 'Сделки в работе на этапе',
  },
  listed: (rows) =>
    rows === 0
      ? 'В этом числе не учтена ни одна строка.'
      : `${numberText(rows, 'ru')} ${russianPlural(rows, 'строка', 'строки', 'строк')}, сначала новые.`,
  first: (shown, rows) =>
    `Показано строк: ${numberText(shown, 'ru')} из ${numberText(rows, 'ru')}, сначала новые; суммы — по всем.`,
  changed: (shown) =>
    `В ячейке стоит ${shown}, но с тех пор данные изменились: здесь строки, как они есть сейчас. Постройте сводку заново.`,
  listing: 'Собираю строки…',
  copy: 'Этот лист — копия, каждый раз он заменяется; ваши листы не меняются.',
  selectNumber:
    'Сначала выберите число на листе KPI Summary, например значение KPI или ячейку сотрудника, и снова нажмите «Строки за этим числом».',
  ready: (sheet, rows) =>
    `За этим числом ${russianPlural(rows, 'стоит', 'стоят', 'стоит')} ${numberText(rows, 'ru')} ${russianPlural(rows, 'строка', 'строки', 'строк')}, см. лист «${sheet}».`,
};

export const rowsBehindWords: Readonly<Record<Language, RowsBehindWords>> = { en, ru };

/** Why a row is in no number, short enough for a cell. */
const reasons: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'blank row': { en: 'Left out: blank', ru: 'Не учтено: пустая' },
  'repeated headings': { en: 'Left out: headings again', ru: 'Не учтено: повтор заголовков' },
  'total or footer': { en: 'Left out: total or footer', ru: 'Не учтено: итог или подпись' },
  'unreadable date': { en: 'Left out: date not readable', ru: 'Не учтено: дата не читается' },
  'impossible date': { en: 'Left out: date not possible', ru: 'Не учтено: невозможная дата' },
  'in the future': { en: 'Left out: after the day of the report', ru: 'Не учтено: позже дня отчёта' },
  inbound: { en: 'Left out: inbound call', ru: 'Не учтено: входящий звонок' },
  internal: { en: 'Left out: internal call', ru: 'Не учтено: внутренний звонок' },
  'not a call': { en: 'Left out: not a call', ru: 'Не учтено: это не звонок' },
  removed: { en: 'Left out: deleted or duplicate', ru: 'Не учтено: удалено или повтор' },
  'incoming e-mail': { en: 'Left out: incoming e-mail', ru: 'Не учтено: входящее письмо' },
  'older copy': { en: 'Left out: older copy of a row', ru: 'Не учтено: прежняя копия строки' },
  'duplicate call': { en: 'Left out: duplicate call', ru: 'Не учтено: повтор звонка' },
  'no stage change': { en: 'Left out: no change of stage', ru: 'Не учтено: этап не изменился' },
  'not done yet': { en: 'Left out: not done yet', ru: 'Не учтено: ещё не сделано' },
  'other type': { en: 'Left out: another type of activity', ru: 'Не учтено: другой тип активности' },
  'supplied by rows': { en: 'Left out: has a sheet of its own', ru: 'Не учтено: есть отдельный лист' },
  'unreadable number': { en: 'Left out: number not readable', ru: 'Не учтено: число не читается' },
  'bad period': { en: 'Left out: period not readable', ru: 'Не учтено: период не читается' },
};

/** An unknown reason is at least that the row was left out. */
export function reasonText(reason: string, language: Language): string {
  return reasons[reason]?.[language] ?? { en: 'Left out', ru: 'Не учтено' }[language];
}
