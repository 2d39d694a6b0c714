import type { NoteWords } from '../notes.ts';

export const notes: NoteWords = {
  missingColumns: (names, tabs) => `Нет данных: ${names}. Они берутся с листа «${tabs}».`,
  notAddedUp: {
    'several currencies': (name, currencies) =>
      `${name}: суммы в разных валютах, ${currencies}, и они не складываются. Нужен столбец в одной валюте.`,
    'several periods': (name, periods) =>
      `${name}: суммы за разные сроки, ${periods}, и они не складываются. Нужен столбец с суммами за один срок.`,
    'unreadable amounts': (name, sample) =>
      `${name}: суммы вроде «${sample}» не прочитать, а без них итог был бы неверным. Запишите их числами.`,
    'thousands as decimals': (name, sample) =>
      `${name}: похоже, в суммах вроде «${sample}» разделитель тысяч принят за десятичный знак. Запишите их без точки.`,
    'unclear scale': (name, heading) =>
      `${name}: M в заголовке «${heading}» — это миллионы или месяцы? Нужен заголовок со словом «млн» или без M.`,
    'amounts of what was sold': (name) =>
      `${name}: суммы есть только у выигранных сделок; у остальных они пусты, равны 0 или меньше самой сделки. Нужен столбец с суммой каждой сделки.`,
  },
  partNotSaid: (names, tabs) =>
    `Ни одна строка листа «${tabs}» не говорит: ${names.map((name) => `«${name}»`).join(' или ')}. Без этого показатель был бы неверным.`,
  amountsNotKnown: (name, { of, known }) =>
    `${name}: ${of}, и только у ${known} из них записано, сколько. Остальные не входят в сумму, пока это не записано.`,
  unreadCells: (names) => `Часть ячеек не удалось прочитать, число было бы неверным: ${names}.`,
  notOnEverySheet: (names) => `Не на всех листах с итогами по дням есть столбец для них: ${names}.`,
  daysNotSaid: (names) =>
    `${names}: у слишком многих нет даты, поэтому за период посчитать нельзя, только за всё время.`,
  repsNotSaid: (names) =>
    `${names}: в строках, по крайней мере в большинстве, не указано, чьи они, поэтому посчитать можно для команды, но не для сотрудника.`,
  unknownBounds: ({ low, high, unknown, of, isUndated }) => {
    const dayless = 'строки без даты могут относиться к этому периоду';
    const some = of === null ? unknown : `${unknown} из ${of}`;
    if (unknown === null) return `От ${low} до ${high}: ${dayless}.`;
    return `От ${low} до ${high}: не распознано ${some}${isUndated ? `, а ${dayless}` : ''}.`;
  },
  boundsPattern:
    /^От [−-]?[\d\s,]+%? до [−-]?[\d\s,]+%?: (?:не распознано [\d\s]+(?: из [\d\s]+)?)?(?:(?:, а )?строки без даты могут относиться к этому периоду)?\.$/,
  nothingSure: ({ unknown, of }) =>
    `Неизвестно: из ${of}, которые вошли бы в расчёт, ${unknown} могут к нему не относиться.`,
  notAmong: (names) => `В расчёт не вошло, так как листа с ними нет: ${names}.`,
  nothingToDivideBy: (names) => `Нечего делить: ${names} = 0.`,
  noFinishedQuarter: 'Нет предыдущего квартала для сравнения.',
  notWholeBefore: (day) => `Записи только с ${day}: предыдущий период неполный, поэтому с ним не сравнивается.`,
  heldTo: (day) => `Данные кончаются ${day}: сравниваются те же дни периода раньше.`,
  recordedSince: (day) => `Записи только с ${day}: что было раньше, неизвестно.`,
  notRecordedBefore: (day, tabs) => `До ${day} строк нет: ${tabs}.`,
  notRecordedAfter: (day, tabs) => `После ${day} строк нет: ${tabs}.`,
  unlikeDays: ({ from, to, tabs, value, above, below }) =>
    `Дни на листах не совпадают: ${tabs}. С ${from} по ${to}, когда есть все: ${value} (${above} из ${below}).`,
  noCommonDays: (tabs) => `Нет дней, за которые есть все: ${tabs}.`,
  noTarget: 'Для этого периода план не задан.',
  periodOver: 'Период закончился: покрывать больше нечего.',
  onlyOfPeriod:
    'Считается только за период, например «этот квартал»: за всё время число росло бы с каждым годом данных.',
  targetReached: 'План выполнен: покрывать больше нечего.',
  noRep: 'Без сотрудника',
  stageUnknown: 'Проиграны, этап неизвестен',
  stillYoung: (share, days) => `Старше ${days} дней — ${share} учтённого: значение ещё вырастет, сравнивать рано.`,
  withinDays: ({ days, now, before }) =>
    `За ${days} дней: ${now}, в периоде раньше ${before}. Сравнение — по ним: у старых лидов времени было больше.`,
};
