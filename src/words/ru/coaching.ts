import type { CoachingWords } from '../coaching.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const first = { red: 'Первым делом помочь', amber: 'Присмотреться', strength: 'Поучиться' } as const;
const quarters = (count: number, one: string, many: string): string =>
  `${numberText(count)}\u00a0${russianPlural(count, one, many, many)}`;

export const coaching: CoachingWords = {
  team: 'Вся команда',
  toDate: (span) => `${span} на сегодня`,
  brief: ({ rep, verdict, does, others, compared, when }) =>
    verdict === 'process'
      ? `${rep} ${does} (${when}), ${compared}: дело в процессе.`
      : `${first[verdict]}: ${rep} ${does}, у остальных ${others} (${when}).`,
  finding: ({ rep, verdict, did, own, range, against: others, compared, when }, more) => {
    const against = verdict === 'process' ? compared : `у остальных ${others}`;
    return `${rep}, ${when}: ${[`${did} (${own}, вероятно ${range}), ${against}`, ...more].join('; ')}.`;
  },
  compared: (rate, against) =>
    against === 'before'
      ? `в прошлых кварталах ${rate}`
      : against === 'goal'
        ? `а цель ${rate}`
        : `в лучший год (${against.year}) было ${rate}`,
  inARow: (sameWay, outOf) =>
    sameWay === outOf
      ? `${numberText(sameWay)}\u00a0${russianPlural(sameWay, 'квартал', 'квартала', 'кварталов')} подряд`
      : `в ${numberText(sameWay)} из последних ${quarters(outOf, 'квартала', 'кварталов')}`,
  withinSources: (others) =>
    others === null ? 'при тех же источниках то же' : `при тех же источниках у остальных ${others}`,
  atEqualAge: ({ days, own, before }) => `за ${days} дней, которые были у всех, ${own} против ${before}`,
  hangTogether: (cases, times) =>
    `разброс ${cases} по неделям в ${numberText(times, 1)}\u00a0раза больше случайного, это учтено`,
  proof: {
    red: 'Случайностью это не объяснить: нужна помощь на этом шаге.',
    amber: 'Это ещё может быть случайностью: стоит присмотреться.',
    constant: 'За эти кварталы случайностью это не объяснить: нужно обучение.',
    'perhaps constant': 'Похоже на постоянную слабость: стоит присмотреться.',
    strength: 'Случайностью это не объяснить: есть чему поучиться.',
    'constant process': 'Показатель низкий у всей команды уже не первый квартал: менять нужно процесс, а не людей.',
    process: 'Просели все, а не один человек: дело в процессе.',
  },
  gain: (rep, gain, against) =>
    rep === null
      ? `${against === 'goal' ? 'При выполнении цели' : against ? 'На уровне того года' : 'На прежнем уровне'}: ${gain}.`
      : `Если дело в умении, а не в базе или случайности, и ${rep} выйдет на уровень остальных: ${gain}.`,
  perHundred: (rate) => `${rate}\u00a0на\u00a0100`,
  nobodyStandsOut: 'Ни один сотрудник не отстаёт от остальных сильнее, чем объяснит случайность.',
  tooFew: ({ rep, cases, size, needed }) =>
    `${rep}: для вывода слишком мало ${cases} (${numberText(size)}), нужно ещё примерно ${numberText(needed)}.`,
  tooFewEach: ({ cases, each }) =>
    `Для вывода слишком мало ${cases}, а нужно ещё примерно столько: ${each.map(({ rep, size, needed }) => `${rep} (${numberText(size)}, ещё ${numberText(needed)})`).join(', ')}.`,
};
