import type { CallAttemptWords } from '../callAttempts.ts';

export const callAttempts: CallAttemptWords = {
  short: 'Попытки',
  title: 'Сколько раз звонить лиду',
  attempt: 'Звонок лиду',
  calls: 'Звонки',
  connected: 'Дозвоны',
  ratio: 'Доля',
  nth: (attempt, last) => (last ? `${attempt}-й и дальше` : `${attempt}-й`),
  noDifference: 'дозваниваются не заметно реже, чем с предыдущих попыток.',
  later: ({ from, later, connected, made, sooner }) =>
    `Начиная с ${from}-го звонка до лида, с которым ещё не говорили, дозваниваются в ${later} случаев (${connected} из ${made}), раньше — в ${sooner}: новый лид полезнее ещё одного звонка.`,
};
