import type { LeverWords } from '../lever.ts';

export const lever: LeverWords = {
  back: ({ step, brings, isProven }) =>
    `Главный резерв${isProven ? '' : ', если это не случайность,'} — этап «${step}». На прежнем уровне: ${brings}.`,
  level: ({ step, brings, isProven, people }) =>
    `Главный резерв${isProven ? '' : ', если это не случайность,'} — этап «${step}». На уровне команды (${people}): ${brings}.`,
  and: 'и',
  andMore: (count) => `и ещё ${count}`,
};
