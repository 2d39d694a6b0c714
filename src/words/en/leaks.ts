import type { LeakWords } from '../leaks.ts';

export const leaks: LeakWords = {
  leak: ({ stage, lost, decided, share, elsewhere, isProven, money, approximate, growth }) => {
    const worth = money === '' ? '' : `, worth ${money}`;
    const grown = growth === '' ? '' : ` ${growth}`;
    const sure = approximate ? ' Approximate: there is no stage history.' : '';
    if (isProven) {
      return `More deals are lost in “${stage}” than in the other stages: ${lost} of ${decided} of all time (${share})${worth}, against ${elsewhere}.${grown}${sure}`;
    }
    const luck = elsewhere === '' ? '' : `; it may be chance, the other stages lose ${elsewhere}`;
    return `Most deals are lost in “${stage}”: ${lost} of ${decided} of all time (${share})${worth}${luck}.${grown}${sure}`;
  },
  growth: ({ quarter, now, before }) => `The leak grows: ${now} in ${quarter} after ${before} in the quarter before.`,
  unknown: ({ count, all }) =>
    `Where deals are lost cannot be said: ${count} of ${all} lost deals ${count === '1' ? 'does' : 'do'} not name the stage. A column “Lost at stage” or a stage history would tell.`,
  noneLost: 'Where deals are lost cannot be said: none of those in the data is lost.',
};
