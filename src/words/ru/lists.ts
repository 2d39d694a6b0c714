import type { ListWords } from '../lists.ts';

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names[names.length - 1]}`;
const ofSources = (names: readonly string[]): string =>
  `${names.length > 1 ? 'из источников' : 'из источника'} ${joined(names)}`;

export const lists: ListWords = {
  source: (name) => `«${name}»`,
  list: ({ rep, when, share, othersShare, cases, sources, does, elsewhere }) =>
    `${rep}, ${when}: дело в базе, а не в человеке. ${share} ${cases} — ${ofSources(sources)} (у остальных ${othersShare}), а там любой в среднем ${does}; в других источниках — ${elsewhere}.`,
  ownList: ({ rep, when, share, cases, sources }) =>
    `${rep}, ${when}: ${share} ${cases} — ${ofSources(sources)}, с этими лидами больше почти никто не работает, поэтому человека от базы не отличить. Передайте часть этих лидов коллегам.`,
  unknownList: ({ rep, when, share, cases }) =>
    `${rep}, ${when}: для ${share} ${cases} источник лида не указан, поэтому человека от базы не отличить. Заполните источник.`,
};
