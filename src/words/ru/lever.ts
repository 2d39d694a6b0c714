import type { LeverWords } from '../lever.ts';
import { numberText } from './number.ts';

export const lever: LeverWords = {
  ofTeam: (step, gain) => `Главный резерв: вся команда, шаг «${step}». На прежнем уровне: ${gain}.`,
  ofReps: (reps, step, gain) =>
    `Главный резерв: ${reps}, шаг «${step}». Если дело в умении, а не в базе или случайности, на уровне остальных: ${gain}.`,
  people: (shown, others) => {
    if (others > 0) return `${shown.join(', ')} и ещё ${numberText(others)}`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} и ${shown[shown.length - 1]}`;
  },
};
