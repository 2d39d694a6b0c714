import type { RowsBehindWords } from '../rowsBehind.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const rowsBehind: RowsBehindWords = {
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
      : `${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}, сначала новые.`,
  first: (shown, rows) =>
    `Показано строк: ${numberText(shown)} из ${numberText(rows)}, сначала новые; суммы — по всем.`,
  changed: (shown) =>
    `В ячейке стоит ${shown}, но с тех пор данные изменились: здесь строки, как они есть сейчас. Постройте сводку заново.`,
  listing: 'Собираю строки…',
  copy: 'Этот лист — копия, каждый раз он заменяется; ваши листы не меняются.',
  selectNumber:
    'Сначала выберите число на листе KPI Summary или KPI Details, например значение KPI или ячейку сотрудника, и снова нажмите «Строки за этим числом».',
  ready: (sheet, rows) =>
    `За этим числом ${russianPlural(rows, 'стоит', 'стоят', 'стоит')} ${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}, см. лист «${sheet}».`,

  /** Why a row is in no number, short enough for a cell. */
  reasons: {
    'blank row': 'Не учтено: пустая',
    'repeated headings': 'Не учтено: повтор заголовков',
    'total or footer': 'Не учтено: итог или подпись',
    'template row': 'Не учтено: ещё не заполнена',
    'unreadable date': 'Не учтено: дата не читается',
    'impossible date': 'Не учтено: невозможная дата',
    'in the future': 'Не учтено: позже дня отчёта',
    inbound: 'Не учтено: входящий звонок',
    internal: 'Не учтено: внутренний звонок',
    'not a call': 'Не учтено: это не звонок',
    removed: 'Не учтено: удалено или повтор',
    'incoming e-mail': 'Не учтено: входящее письмо',
    'older copy': 'Не учтено: прежняя копия строки',
    'duplicate call': 'Не учтено: повтор звонка',
    'earlier version': 'Не учтено: прежняя версия строки',
    'no stage change': 'Не учтено: этап не изменился',
    'not done yet': 'Не учтено: ещё не сделано',
    'other type': 'Не учтено: другой тип активности',
    'supplied by rows': 'Не учтено: есть отдельный лист',
    'unreadable number': 'Не учтено: число не читается',
    'bad period': 'Не учтено: период не читается',
    'other metric': 'Не учтено: показателя нет среди KPI',
    'target twice': 'Не учтено: тот же план, что и выше',
  },
};
