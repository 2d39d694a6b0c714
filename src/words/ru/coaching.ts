import type { CoachingWords } from '../coaching.ts';

export const coaching: CoachingWords = {
  processBrief: ({ step, own, others, when }) =>
    `Просела вся команда, этап «${step}»: ${own} (${when}), в предыдущих кварталах ${others}; дело в процессе.`,
  brief: ({ verdict, rep, step, own, others, when }) => {
    const what = { red: 'Первым делом помочь', amber: 'Присмотреться', strength: 'Поучиться' }[verdict];
    return `${what}: ${rep}, этап «${step}» — ${own} (${when}), у остальной команды ${others}.`;
  },
  nobodyStandsOut: 'Ни один сотрудник не отстаёт от команды сильнее, чем объяснит случайность.',
  perHundred: (rate) => `${rate} на 100`,
  percentRange: (low, high) => `${low}–${high}\u00a0%`,
  finding: ({ rep, when, did, rate, range, others }) =>
    `${rep ?? 'Вся команда'}, ${when}: ${did} (${rate}, вероятно ${range}), ${rep === null ? `в предыдущих кварталах было ${others}` : `у остальной команды ${others}`}.`,
  toDate: (span) => `${span} на сегодня`,
  process: 'Просели не отдельные люди, а все: дело в процессе, а не в человеке.',
  strength: 'Заметно лучше команды: есть чему поучиться.',
  constant: (sameWay, outOf) =>
    `Хуже команды в ${sameWay} из ${outOf} кварталов: это постоянно и не случайно, нужно обучение.`,
  maybeConstant: (sameWay, outOf) =>
    `Хуже команды в ${sameWay} из ${outOf} кварталов: похоже на постоянную слабость, стоит присмотреться.`,
  maybeLuck: 'Это ещё может быть случайностью: стоит присмотреться.',
  noLuck: 'Случайностью это не объяснить: нужна помощь на этом этапе.',
  noLuckAgain: (sameWay, outOf) =>
    `Хуже команды в ${sameWay} из последних ${outOf} кварталов: нужна помощь на этом этапе.`,
  processGain: (brings) => `На прежнем уровне: ${brings}.`,
  gain: (brings) => `На уровне команды: ${brings}.`,
  tooFew: ({ rep, cases, has, more }) =>
    `${rep}: для вывода слишком мало ${cases} (${has}), нужно ещё примерно ${more}.`,
};
