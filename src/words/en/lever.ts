import type { LeverWords } from '../lever.ts';
import { numberText } from './number.ts';

export const lever: LeverWords = {
  ofTeam: (step, gain) => `Biggest lever: the whole team at ${step}. Back at its earlier rate: ${gain}.`,
  ofReps: (reps, step, gain) =>
    `Biggest lever: ${reps} at ${step}. If it is skill and not the list or luck, at the rate of the others: ${gain}.`,
  people: (shown, others) => {
    if (others > 0) return `${shown.join(', ')} and ${numberText(others)} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
  },
};
