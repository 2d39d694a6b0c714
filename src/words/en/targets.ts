import type { TargetWords } from '../targets.ts';
import { englishPlural } from './plural.ts';

const headings = { likely: 'Likely on track', open: 'Open', unlikely: 'Unlikely to reach the target' } as const;

export const targets: TargetWords = {
  sum: ", the sum of the reps' targets",
  noActual: ({ subject, label, target }) => `${subject}: ${label} has a target of ${target} and nothing to compare.`,
  recordedSince: ({ subject, label, actual, target, since }) =>
    `${subject}: ${label}${actual === null ? ' has' : ` ${actual} of`} a target of ${target}; recorded only since ${since}.`,
  soFar: ({ subject, label, actual, target, share, isEarly, through }) =>
    `${subject}: ${label} ${actual} of a target of ${target} (${share})${isEarly ? '; too early to say where it is heading' : ''}${through === null ? '' : `; the data end on ${through}`}.`,
  reached: ({ subject, label, target, share }) =>
    `${subject}: ${label} has already reached its target of ${target} (${share}).`,
  heading: ({ rep, status, low, high, target, label, subject, actual, share, needs }) => {
    const who =
      rep === null
        ? headings[status]
        : `${rep}, ${headings[status].charAt(0).toLowerCase()}${headings[status].slice(1)}`;
    return `${who}: heading for ${low} to ${high} of ${target} (${label}, ${subject}; ${actual} so far, ${share}); ${needs}.`;
  },
  straightLine: ({ subject, label, actual, target, share, status, projection, needs }) =>
    `${subject}: ${label} ${actual} of ${target} (${share}); a straight line, for want of earlier periods, leads to ${projection}${status === null ? ', too early to say whether that holds' : `: ${headings[status].toLowerCase()}`}; ${needs}.`,
  noWorkdayLeft: 'no working day is left',
  needed: (perDay) => `the target needs ${perDay} per working day`,
  calls: ({ count, needed, now }) => `, about ${needed} ${englishPlural(count, 'call', 'calls')} a day (now ${now})`,
};
