import type { FormulaErrorWords } from '../formulaErrors.ts';

const named = { source: 'Источника', pipeline: 'Воронки', product: 'Продукта' } as const;
const parted = { source: 'источникам', pipeline: 'воронкам', product: 'продуктам' } as const;

export const formulaErrors: FormulaErrorWords = {
  wholeTab: (tab) => `Укажите весь лист «${tab}» вместе с заголовками, например Calls!A:H.`,
  noTab: (tab) => `В таблице не найден лист «${tab}». Укажите его диапазон с заголовками, например Calls!A:H.`,
  wrongTab: (found, wanted) =>
    `Этот диапазон похож на «${found}». Укажите весь лист «${wanted}» вместе с заголовками, например Calls!A:H.`,
  notAPeriod: (text) =>
    `«${text}» — не период. Напишите, например, 2025, 2025 Q1, 2025-03, прошлый месяц или 2025-01-15..2025-03-31.`,
  notAWayToCount: (text) => `«${text}» — не способ подсчёта. Напишите "lead" (по лидам) или "event" (по событиям).`,
  notADay: (text) => `«${text}» — не день. Укажите ячейку с датой или напишите "2025-12-31".`,
  tooManyCells: (cells, most) =>
    `В этих диапазонах ячеек: ${cells}, а формула успевает посчитать не больше ${most}. Укажите меньше столбцов или часть строк либо постройте сводку.`,
  tooMuchToRead: (sheets, cells, most) =>
    `${sheets}: без диапазона формуле нужно прочитать ячеек: ${cells}, а Google останавливает её через 30 секунд, примерно на ${most}. Укажите диапазон, где меньше строк, постройте сводку KPI или посчитайте в BigQuery.`,
  monthOrDay: (month, day) =>
    `${day}: месяц или один день? Для месяца напишите текст "${month}", для дня — "${day}..${day}".`,
  notOffered: (name) => `${name} не делится по сотрудникам и периодам: уберите эти аргументы.`,
  noReps: (name) => `В этих строках нет сотрудников, поэтому «${name}» не найти.`,
  noSuchRep: (name, reps) => `Сотрудника «${name}» нет в этих строках. Там есть: ${reps}.`,
  noSuchShare: (name) => `«${name}» — не показатель-доля. Напишите, например, "CALL_CONNECT_RATIO".`,
  noSuchGroup: (name, by, groups) => `${named[by]} «${name}» в этих строках нет. Там есть: ${groups}.`,
  notByGroup: (kpi, by) =>
    `${kpi} здесь не разделить по ${parted[by]}: в большинстве строк их нет или все строки одинаковы.`,
  noGroups: (table) =>
    `${table} принимает только сотрудников. Для источника возьмите функцию показателя, например WIN_RATE.`,
};
