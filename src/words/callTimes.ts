import type { Language } from '../vocabulary/words.ts';
import { numberText, percentText } from './number.ts';

/** When people answer: headings and the one sentence above the table. */
export const callTimeWords = {
  en: {
    title: 'When people answer',
    time: 'Hour',
    weekday: 'Weekday',
    calls: 'Calls',
    connected: 'Connected',
    ratio: 'Connect ratio',
    others: 'Other times',
    verdict: { better: '▲ answered more often', worse: '▼ answered less often' },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    noDifference: 'No hour stands out by more than chance.',
  },
  ru: {
    title: 'Когда отвечают на звонки',
    time: 'Час',
    weekday: 'День недели',
    calls: 'Звонки',
    connected: 'Дозвоны',
    ratio: 'Доля дозвонов',
    others: 'В другое время',
    verdict: { better: '▲ отвечают чаще', worse: '▼ отвечают реже' },
    weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    noDifference: 'Ни один час не выделяется заметнее, чем случайно.',
  },
} as const;

/** `10–11`. */
export function hourText(hour: number): string {
  return `${hour}–${hour + 1}`;
}

export type BestHour = {
  readonly time: number;
  readonly made: number;
  readonly ratio: number;
  readonly others: number;
};

export function bestHourSentence({ time, made, ratio, others }: BestHour, language: Language): string {
  const [share, rest, calls] = [
    percentText(ratio, language, 0),
    percentText(others, language, 0),
    numberText(made, language),
  ];
  return language === 'ru'
    ? `Лучше всего отвечают с ${time} до ${time + 1}: ${share} из ${calls} звонков, в другое время ${rest}.`
    : `People answer best from ${time} to ${time + 1}: ${share} of ${calls} calls, against ${rest} at other times.`;
}
