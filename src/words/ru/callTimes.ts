import type { CallTimeWords } from '../callTimes.ts';

export const callTimes: CallTimeWords = {
  title: 'Когда отвечают на звонки',
  time: 'Час',
  weekday: 'День недели',
  calls: 'Звонки',
  connected: 'Дозвоны',
  ratio: 'Доля дозвонов',
  others: 'В другое время',
  verdict: { better: '▲ отвечают чаще', worse: '▼ отвечают реже' },
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  noDifference: 'Ни один час не выделяется заметнее, чем случайно.',
  bestHour: ({ time, share, calls, rest }) =>
    `Лучше всего отвечают с ${time} до ${time + 1}: ${share} из ${calls} звонков, в другое время ${rest}.`,
};
