import type { ShownRepsWords } from '../shownReps.ts';

export const shownReps: ShownRepsWords = {
  everybody: 'вся команда',
  onlyThese: (names, of) => `только ${names} (из ${of})`,
  count: (reps) => `${reps} чел.`,
  notFound: (shown, strangers) => `${shown}; не найдены: ${strangers}`,
};
