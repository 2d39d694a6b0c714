import type { TargetWords } from '../targets.ts';
import { englishPlural } from './plural.ts';

export const targets: TargetWords = {
  sum: ", the sum of the reps' targets",
  noActual: ({ subject, label, target }) => `${subject}: ${label} has a target of ${target} and nothing to compare.`,
  soFar: ({ subject, label, actual, target, share, isEarly }) =>
    `${subject}: ${label} ${actual} of a target of ${target} (${share})${isEarly ? '; too early to say where it is heading' : ''}.`,
  reached: ({ subject, label, target, share }) =>
    `${subject}: ${label} has already reached its target of ${target} (${share}).`,
  ahead: ({ subject, label, actual, target, share, projection, needs }) =>
    `${subject}: ${label} ${actual} of ${target} (${share}); at this pace ${projection}, and ${needs}.`,
  noWorkdayLeft: 'no working day is left',
  needed: (perDay) => `the target needs ${perDay} per working day`,
  calls: ({ count, needed, now }) => `, about ${needed} ${englishPlural(count, 'call', 'calls')} a day (now ${now})`,
};
