import type { ListWords } from '../lists.ts';

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

export const lists: ListWords = {
  source: (name) => `“${name}”`,
  list: ({ rep, when, share, othersShare, cases, sources, does, elsewhere }) =>
    `${rep}, ${when}: the list, not the person. ${share} of the ${cases} belong to ${joined(sources)} (others ${othersShare}), where everybody together ${does}; elsewhere ${elsewhere}.`,
  ownList: ({ rep, when, share, cases, sources }) =>
    `${rep}, ${when}: ${share} of the ${cases} belong to ${joined(sources)}, where hardly anybody else has any, so the rep cannot be told from the list. Give colleagues some of these leads.`,
  unknownList: ({ rep, when, share, cases }) =>
    `${rep}, ${when}: ${share} of the ${cases} are of leads without a source, so the rep cannot be told from the list. Fill in the source.`,
};
