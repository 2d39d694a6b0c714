import type { TargetWords } from '../targets.ts';
import { russianPlural } from './plural.ts';

export const targets: TargetWords = {
  sum: ' (сумма планов сотрудников)',
  noActual: ({ subject, label, target }) => `${subject}: ${label} — план ${target}, факта нет.`,
  soFar: ({ subject, label, actual, target, share, isEarly }) =>
    `${subject}: ${label} — ${actual} при плане ${target} (${share})${isEarly ? '; для прогноза пока рано' : ''}.`,
  reached: ({ subject, label, target, share }) => `${subject}: ${label} — план ${target} уже выполнен (${share}).`,
  ahead: ({ subject, label, actual, target, share, projection, needs }) =>
    `${subject}: ${label} — ${actual} при плане ${target} (${share}); при таком темпе будет ${projection}, ${needs}.`,
  noWorkdayLeft: 'а рабочих дней больше нет',
  needed: (perDay) => `до плана нужно ${perDay} в рабочий день`,
  calls: ({ count, needed, now }) =>
    `, то есть около ${needed} ${russianPlural(count, 'звонка', 'звонков', 'звонков')} в день (сейчас ${now})`,
};
