import type { WhatIfWords } from '../whatIf.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const whatIf: WhatIfWords = {
  short: 'Что если',
  title: (period) => `Что если, ${period}`,
  finding: 'измените число в голубой ячейке, и таблица ниже пересчитается.',
  lead: (workdays, toDate) => {
    const days = `${numberText(workdays)} ${russianPlural(workdays, 'рабочий день', 'рабочих дня', 'рабочих дней')}`;
    return toDate ? `Числа — на оставшиеся дни: ${days}.` : `Числа — на весь период: ${days}.`;
  },
  rule: (since) =>
    `Остальное меняется пропорционально, от того, что приносил один звонок с ${since}: встречи — вместе со звонками и долей дозвонов, сделки и сумма — ещё и с долей состоявшихся.`,
  kept: 'Ваши числа останутся и после следующего построения отчёта; очистите ячейку, и оно вернёт в неё сегодняшнее число.',
  change: 'Измените здесь',
  figure: 'Что если',
  today: 'Сегодня',
  inputs: {
    callsPerDay: 'Если звонков в рабочий день',
    connectRatio: 'Если доля дозвонов',
    showRate: 'Если доля состоявшихся',
  },
  outcome: (period) => `Тогда: ${period}`,
  soFar: 'Уже есть',
  asToday: 'Как сейчас',
  asItWas: 'Как было',
  difference: 'Изменение',
};
