import type { TargetWords } from '../targets.ts';
import { russianPlural } from './plural.ts';

const headings = {
  likely: 'План, скорее всего, будет выполнен',
  open: 'Исход открыт',
  unlikely: 'План, скорее всего, не будет выполнен',
} as const;

export const targets: TargetWords = {
  sum: ' (сумма планов сотрудников)',
  noActual: ({ subject, label, target }) => `${subject}: ${label} — план ${target}, факта нет.`,
  recordedSince: ({ subject, label, actual, target, since }) =>
    `${subject}: ${label} — ${actual === null ? 'план' : `${actual} при плане`} ${target} (записи только с ${since}).`,
  soFar: ({ subject, label, actual, target, share, isEarly, through }) =>
    `${subject}: ${label} — ${actual} при плане ${target} (${share})${isEarly ? '; для прогноза пока рано' : ''}${through === null ? '' : ` (данные кончаются ${through})`}.`,
  reached: ({ subject, label, target, share }) => `${subject}: ${label} — план ${target} уже выполнен (${share}).`,
  heading: ({ rep, status, low, high, target, label, subject, actual, share, needs }) => {
    const who = rep === null ? '' : `${rep}: `;
    return `${who}${headings[status]}: к концу периода от ${low} до ${high} при плане ${target} (${label}, ${subject}; сейчас ${actual}, ${share}); ${needs}.`;
  },
  straightLine: ({ subject, label, actual, target, share, status, projection, needs }) =>
    `${subject}: ${label} — ${actual} при плане ${target} (${share}); прошлых периодов нет, по прямой будет ${projection}${status === null ? ', судить об этом рано' : `: ${headings[status].toLowerCase()}`}; ${needs}.`,
  noWorkdayLeft: 'рабочих дней больше нет',
  needed: (perDay) => `до плана нужно ${perDay} в рабочий день`,
  calls: ({ count, needed, now }) =>
    `, то есть около ${needed} ${russianPlural(count, 'звонка', 'звонков', 'звонков')} в день (сейчас ${now})`,
};
