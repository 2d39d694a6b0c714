import type { ShowTimeWords } from '../showTimes.ts';

export const showTimes: ShowTimeWords = {
  short: 'Явка',
  title: 'Когда встречи проходят',
  wait: 'Назначена за',
  weekday: 'День недели',
  due: 'Встречи',
  held: 'Прошли',
  ratio: 'Доля состоявшихся',
  others: 'Остальные',
  verdict: { better: '▲ проходят чаще', worse: '▼ проходят реже' },
  noDifference: 'за сколько дней назначать — разница не больше случайной.',
  days: (from, to) => (to === null ? `${from} дней и больше` : `${from}–${to} дн.`),
  missedAgain: 'Клиенты, которые не пришли или отменили встречу больше одного раза:',
  noShows: 'Неявки',
  cancelled: 'Отмены',
};
