import type { MondayWords } from '../monday.ts';
import { dateText, quarterText } from './date.ts';
import { russianPlural } from './plural.ts';

export const monday: MondayWords = {
  title: (asOf, period, toDate) =>
    `Отдел продаж, ${dateText(asOf)}${period === null ? '' : ` (${quarterText(period)}${toDate ? ' на сегодня' : ''})`}`,
  change: (label, before, now) => `${label} ${before} → ${now}`,
  better: (changes, toDate) =>
    `Лучше, чем ${toDate ? 'к тому же дню прошлого периода' : 'за прошлый период'}: ${changes}.`,
  worse: (changes, toDate) =>
    `Хуже, чем ${toDate ? 'к тому же дню прошлого периода' : 'за прошлый период'}: ${changes}.`,
  unchanged: 'Изменения: ничего сверх случайных колебаний.',
  tooEarly: 'Изменения: судить пока рано.',
  needs: (calls, callsNow, appointments) =>
    `На этой неделе: до плана нужно около ${calls} звонков в рабочий день (сейчас ${callsNow})${
      appointments === null
        ? ''
        : `; столько звонков приносят примерно ${appointments.text} ${russianPlural(appointments.count, 'встречу', 'встречи', 'встреч')}`
    }.`,
  copy: 'Скопировать сообщение на понедельник',
  copied: 'Сообщение скопировано: вставьте его в письмо или чат. Слабых мест по именам в нём нет.',
  notCopied: 'Браузер не разрешает копирование: нажмите Ctrl+C (⌘C), текст уже выделен.',
  text: 'Сообщение на понедельник',
  short: 'На понедельник',
};
