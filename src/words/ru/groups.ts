import type { GroupWords } from '../groups.ts';

export const groups: GroupWords = {
  short: { source: 'По источникам', pipeline: 'По воронкам', product: 'По продуктам' },
  title: (by, first, last) =>
    `${{ source: 'По источникам', pipeline: 'По воронкам', product: 'По продуктам' }[by]}, ${first === last ? first : `${first} – ${last}`}`,
  heading: { source: 'Источник', pipeline: 'Воронка', product: 'Продукт' },
  others: 'Все остальные',
  unknown: 'Не указано',
  brings: {
    wonPerLead: 'Сумма продаж на лид',
    winsPerLead: 'Выигранных сделок на лид',
    wonPerDeal: 'Сумма продаж на новую сделку',
    winsPerDeal: 'Выигранных на новую сделку',
    converted: 'Лиды, ставшие сделками',
    wonPerCall: 'Сумма продаж на звонок',
    connected: 'Доля дозвонов',
  },
  differs: (name, kpi, own, others) =>
    `«${name}» отличается заметнее, чем случайно: ${kpi} – ${own}, у остальных ${others}.`,
  noDifference: 'Ничто не отличается заметнее, чем случайно.',
  tooFew: 'Для сравнения слишком мало случаев.',
  lead: (rankedBy) =>
    `${rankedBy === '' ? '' : `По убыванию: ${rankedBy.toLowerCase()}. `}Звонки, встречи и сделки относятся к источнику своего лида, если лид в них указан. Разница может объясняться и другим, например тем, кто с этим работает.`,
  receipt: (value, counted, outOf) => `${value} = ${counted} из ${outOf}.`,
  range: (from, to) => `Вероятно, от ${from} до ${to}.`,
};
