import type { ShownRepsWords } from '../shownReps.ts';

export const shownReps: ShownRepsWords = {
  everybody: 'whole team',
  onlyThese: (names, of) => `only ${names} (of ${of})`,
  count: (reps) => `${reps} reps`,
  notFound: (shown, strangers) => `${shown}; not found: ${strangers}`,
};
