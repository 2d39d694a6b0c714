import type { MissingDataWords } from '../missingData.ts';

export const missingData: MissingDataWords = {
  title: 'Чего не хватает в данных, по сотрудникам',
  lead: 'За всё время: сколько из скольких. Чтобы увидеть строки, выберите число и нажмите Расширения › Inside Sales KPIs › Строки за этим числом.',
  complete: 'Пропусков нет: в строках есть всё, что нужно для KPI.',
  of: 'из',
  score: 'Заполнено',
  parts: (fields) => `Заполнено: доля того, что есть, из всего, что могло остаться пустым: ${fields}.`,
  worst: ({ rep, label, missing, among, share, rest }) =>
    `Больше всего заполнить осталось сотруднику ${rep}: ${label}, ${missing} из ${among} (${share}); у остальных ${rest}.`,
  commonest: ({ label, missing, among, share }) =>
    `Самый частый пропуск: ${label}, ${missing} из ${among} (${share}); никто из сотрудников не выделяется.`,
};
