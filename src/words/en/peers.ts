import type { PeerWords } from '../peers.ts';

export const peers: PeerWords = {
  ramping: ({ rep, day, isOver }) =>
    isOver
      ? `${rep}: ramping until ${day}, so compared from the next quarter on.`
      : `${rep}: ramping until ${day}, so compared with nobody yet.`,
  noRole: (rep) => `${rep}: has no role in the Reps tab, so there is nobody to compare with.`,
  alone: (rep, role) => `${rep}: the only one who is “${role}”, so there is nobody to compare with.`,
  notActive: (rep) => `${rep}: not active according to the Reps tab, so compared with nobody.`,
  nothingSince: (rep, day) => `${rep}: nothing recorded since ${day}, so compared with nobody.`,
  untimed: (rep) =>
    `${rep}: every talk time is 0, so conversations cannot be judged; check whether the dialler records them.`,
};
