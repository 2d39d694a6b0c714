import type { LeakWords } from '../leaks.ts';

export const leaks: LeakWords = {
  leak: ({ stage, lost, decided, share, elsewhere, isProven, money, approximate, growth }) => {
    const worth = money === '' ? '' : `, на сумму ${money}`;
    const grown = growth === '' ? '' : ` ${growth}`;
    const sure = approximate ? ' Это приблизительно: истории этапов нет.' : '';
    if (isProven) {
      return `На этапе «${stage}» теряется больше сделок, чем на других: за всё время ${lost} из ${decided} (${share})${worth}, на других ${elsewhere}.${grown}${sure}`;
    }
    const luck = elsewhere === '' ? '' : `; это может быть случайностью, на других этапах ${elsewhere}`;
    return `Больше всего сделок теряется на этапе «${stage}»: за всё время ${lost} из ${decided} (${share})${worth}${luck}.${grown}${sure}`;
  },
  growth: ({ quarter, now, before }) => `Утечка растёт: ${now} (${quarter}) после ${before} кварталом раньше.`,
  unknown: ({ count, all }) =>
    `Где теряются сделки, сказать нельзя: у ${count} из ${all} проигранных не указан этап. Нужен столбец «Этап проигрыша» или история этапов.`,
  noneLost: 'Где теряются сделки, сказать нельзя: проигранных в данных нет.',
};
