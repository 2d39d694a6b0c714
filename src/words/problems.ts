import type { Language } from '../vocabulary/words.ts';
import { dayOfNumeric } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** What a sentence about some rows names. */
export type ProblemFacts = {
  readonly rows: number;
  /** As numbered at the left of the sheet. */
  readonly row: number | null;
  readonly sheet: string;
  readonly heading: string;
  readonly letter: string;
  /** What stood in the first such cell; shortened. */
  readonly sample: string;
  /** A second value, or a setting. */
  readonly second?: string;
};

type Sentence = (facts: ProblemFacts & { readonly count: string; readonly cell: string }) => string;

const rowsEn = (rows: number): string => `${numberText(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`;
const rowsRu = (rows: number): string =>
  `${numberText(rows, 'ru')} ${russianPlural(rows, 'строка', 'строки', 'строк')}`;

/** Reason by reason, each sentence whole in both languages: what, where, and what to do where there is something to do. */
const sentences: Readonly<Record<string, { readonly en: Sentence; readonly ru: Sentence }>> = {
  'blank row': {
    en: ({ count }) => `${count} left out: blank.`,
    ru: ({ count }) => `Не учтено: ${count} без данных.`,
  },
  'repeated headings': {
    en: ({ count, cell }) => `${count} left out: the headings again (first in ${cell}).`,
    ru: ({ count, cell }) => `Не учтено: ${count} с повторными заголовками (первая: ${cell}).`,
  },
  'total or footer': {
    en: ({ count, cell, sample }) => `${count} left out: a total or a footer, such as “${sample}” (${cell}).`,
    ru: ({ count, cell, sample }) => `Не учтено: ${count} с итогами или подписью, например «${sample}» (${cell}).`,
  },
  'unreadable date': {
    en: ({ count, cell, heading, sample }) =>
      `${count} left out: “${heading}” should be a date, but ${cell} holds “${sample}”. Correct the date.`,
    ru: ({ count, cell, heading, sample }) =>
      `Не учтено: ${count}. В столбце «${heading}» ожидается дата, а в ${cell} стоит «${sample}». Исправьте дату.`,
  },
  'impossible date': {
    en: ({ count, cell, heading, sample }) =>
      `${count} left out: the date “${sample}” under “${heading}” (${cell}) cannot be right. Correct the day or the year.`,
    ru: ({ count, cell, heading, sample }) =>
      `Не учтено: ${count}. Дата «${sample}» в столбце «${heading}» (${cell}) невозможна. Исправьте день или год.`,
  },
  'in the future': {
    en: ({ count, cell, sample }) =>
      `${count} left out: dated after the day of the report (first in ${cell}: ${sample}).`,
    ru: ({ count, cell, sample }) => `Не учтено: ${count} с датой позже дня отчёта (первая: ${cell}, ${sample}).`,
  },
  inbound: {
    en: ({ count, heading }) => `${count} left out: inbound calls by “${heading}”; only outbound calls are measured.`,
    ru: ({ count, heading }) => `Не учтено: ${count} с входящими звонками («${heading}»); считаются только исходящие.`,
  },
  internal: {
    en: ({ count, heading }) => `${count} left out: internal calls by “${heading}”.`,
    ru: ({ count, heading }) => `Не учтено: ${count} с внутренними звонками («${heading}»).`,
  },
  'not a call': {
    en: ({ count, sample }) => `${count} left out: no calls, such as “${sample}”.`,
    ru: ({ count, sample }) => `Не учтено: ${count}, это не звонки (например, «${sample}»).`,
  },
  removed: {
    en: ({ count, cell, sample }) =>
      `${count} left out: deleted, merged or duplicate records, such as “${sample}” (${cell}).`,
    ru: ({ count, cell, sample }) =>
      `Не учтено: ${count}, это удалённые, объединённые или повторные записи, например «${sample}» (${cell}).`,
  },
  'incoming e-mail': {
    en: ({ count }) => `${count} left out: incoming e-mails; only sent ones are measured.`,
    ru: ({ count }) => `Не учтено: ${count} с входящими письмами; считаются только исходящие.`,
  },
  'older copy': {
    en: ({ count, heading, sample, cell }) =>
      `${count} left out: an older copy of a row with the same “${heading}” (first in ${cell}: ${sample}); the lowest row counts.`,
    ru: ({ count, heading, sample, cell }) =>
      `Не учтено: ${count}, это прежние копии строк с тем же «${heading}» (первая: ${cell}, ${sample}); считается нижняя.`,
  },
  'no stage change': {
    en: ({ count }) => `${count} left out: the stage did not change.`,
    ru: ({ count }) => `Не учтено: ${count}, этап не менялся.`,
  },
  'other type': {
    en: ({ count, sample }) => `${count} left out: “${sample}” is neither a call, an e-mail nor a meeting.`,
    ru: ({ count, sample }) => `Не учтено: ${count}, «${sample}» — не звонок, не письмо и не встреча.`,
  },
  'not done yet': {
    en: ({ count, sample }) => `${count} left out: “${sample}” that is not done yet.`,
    ru: ({ count, sample }) => `Не учтено: ${count} с делами «${sample}», которые ещё не выполнены.`,
  },
  'supplied by rows': {
    en: ({ count, sample }) => `${count} left out: “${sample}” is counted from a sheet of its own.`,
    ru: ({ count, sample }) => `Не учтено: ${count}, «${sample}» считается по отдельному листу.`,
  },
  'unreadable number': {
    en: ({ count, cell, sample }) =>
      `${count} left out: ${cell} should be a number, but holds “${sample}”. Write the number in full.`,
    ru: ({ count, cell, sample }) =>
      `Не учтено: ${count}. В ${cell} ожидается число, а стоит «${sample}». Запишите число полностью.`,
  },
  'bad period': {
    en: ({ count, cell, sample }) =>
      `${count} left out: ${cell} should be a period such as 2025 Q1 or 2025-03, but holds “${sample}”.`,
    ru: ({ count, cell, sample }) =>
      `Не учтено: ${count}. В ${cell} ожидается период, например 2025 Q1 или 2025-03, а стоит «${sample}».`,
  },
  undated: {
    en: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} without a day: the sheet has no column for it, so they count for all time only.`
        : `${count} without a day: no ${heading} (first in ${cell}), so they count for all time only.`,
    ru: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} без даты: на листе нет такого столбца, поэтому они учтены только за всё время.`
        : `${count} без даты: пусто в столбце «${heading}» (первая: ${cell}), поэтому они учтены только за всё время.`,
  },
  'no rep': {
    en: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} without a rep: the sheet has no column for it, so they count for the team only.`
        : `${count} without a rep: no ${heading} (first in ${cell}), so they count for the team only.`,
    ru: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} без сотрудника: на листе нет такого столбца, поэтому они учтены только за команду.`
        : `${count} без сотрудника: пусто в столбце «${heading}» (первая: ${cell}), поэтому они учтены только за команду.`,
  },
  'not understood': {
    en: ({ count, heading, cell, sample }) =>
      sample === ''
        ? `${count} with a blank “${heading}” (first in ${cell}): counted as unknown, not as a no.`
        : `${count} with “${sample}” under “${heading}” (first in ${cell}): counted as unknown. Say what it means in KPI Settings.`,
    ru: ({ count, heading, cell, sample }) =>
      sample === ''
        ? `${count} с пустым «${heading}» (первая: ${cell}): считаются неизвестными, а не отрицательными.`
        : `${count} со значением «${sample}» в столбце «${heading}» (первая: ${cell}): считаются неизвестными. Укажите значение на листе KPI Settings.`,
  },
  'unreadable detail': {
    en: ({ count, heading, cell, sample }) =>
      `${count} with a “${heading}” that cannot be read (first in ${cell}: “${sample}”); it is taken as blank.`,
    ru: ({ count, heading, cell, sample }) =>
      `${count}, где «${heading}» не читается (первая: ${cell}, «${sample}»); значение считается пустым.`,
  },
  'closed later': {
    en: ({ count, cell }) => `${count} closed after the day of the report (first in ${cell}): still open on that day.`,
    ru: ({ count, cell }) =>
      `${count} со сделками, закрытыми позже дня отчёта (первая: ${cell}): на этот день они ещё открыты.`,
  },
  'won without a date': {
    en: ({ count, cell }) => `${count} won without a close date (first in ${cell}): in the total, in no quarter.`,
    ru: ({ count, cell }) =>
      `${count} с выигранными сделками без даты закрытия (первая: ${cell}): учтены в итоге, но ни в одном квартале.`,
  },
  'won without an amount': {
    en: ({ count, cell }) => `${count} won without an amount (first in ${cell}): counted as deals, not as money.`,
    ru: ({ count, cell }) =>
      `${count} с выигранными сделками без суммы (первая: ${cell}): учтены как сделки, но не как деньги.`,
  },
  'booked day unknown': {
    en: ({ count }) => `${count} without a booking day: counted as set on the day of the meeting.`,
    ru: ({ count }) => `${count} без дня назначения: встреча считается назначенной в день встречи.`,
  },
  'past and still scheduled': {
    en: ({ count, cell }) =>
      `${count} with a meeting that is over and has no result yet (first in ${cell}): in no rate until it has one.`,
    ru: ({ count, cell }) =>
      `${count} с прошедшей встречей без результата (первая: ${cell}): не входит в доли, пока результата нет.`,
  },
  'duplicate call': {
    en: ({ count, row, sample }) =>
      `${count} that look like copies of another call (row ${row} like row ${sample}): counted, unless KPI Settings leaves them out.`,
    ru: ({ count, row, sample }) =>
      `${count}, похожих на копии другого звонка (${row} как ${sample}): учтены, если на листе KPI Settings не указано иное.`,
  },
  'rounded ids': {
    en: ({ count, heading, cell }) =>
      `${count} with a “${heading}” that a number has rounded (first in ${cell}): not linked. Import the column as text.`,
    ru: ({ count, heading, cell }) =>
      `${count}, где «${heading}» округлён как число (первая: ${cell}): не связаны. Импортируйте столбец как текст.`,
  },
  'week on its first day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a week (first in ${cell}): counted on the first day of the week.`,
    ru: ({ count, cell }) => `${count} с данными за неделю (первая: ${cell}): учтены первым днём недели.`,
  },
  'month on its first day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a month (first in ${cell}): counted on the first day of the month.`,
    ru: ({ count, cell }) => `${count} с данными за месяц (первая: ${cell}): учтены первым днём месяца.`,
  },
  'quarter on its first day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a quarter (first in ${cell}): counted on the first day of the quarter.`,
    ru: ({ count, cell }) => `${count} с данными за квартал (первая: ${cell}): учтены первым днём квартала.`,
  },
  'year on its first day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for a year (first in ${cell}): counted on the first day of the year.`,
    ru: ({ count, cell }) => `${count} с данными за год (первая: ${cell}): учтены первым днём года.`,
  },
  'week by its last day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for the week that ends on its date (first in ${cell}): counted on the first day of that week, six days earlier.`,
    ru: ({ count, cell }) =>
      `${count} с данными за неделю, которая кончается указанной датой (первая: ${cell}): учтены первым днём этой недели, на шесть дней раньше.`,
  },
  'month by its last day': {
    en: ({ count, rows, cell }) =>
      `${count} ${rows === 1 ? 'stands' : 'stand'} for the month that ends on its date (first in ${cell}): counted on the first day of that month.`,
    ru: ({ count, cell }) =>
      `${count} с данными за месяц, который кончается указанной датой (первая: ${cell}): учтены первым днём этого месяца.`,
  },
  'read day first': {
    en: ({ count, sample, cell, second }) =>
      `${count} with a date such as “${sample}” (${cell}), read as ${dayOfNumeric(sample, true, 'en')} by the spreadsheet's locale. If that is wrong, say so in KPI Settings: “${second}”.`,
    ru: ({ count, sample, cell, second }) =>
      `${count} с датой вида «${sample}» (${cell}): читается как ${dayOfNumeric(sample, true, 'ru')} по региональным настройкам таблицы. Если это не так, укажите на листе KPI Settings: «${second}».`,
  },
  'read month first': {
    en: ({ count, sample, cell, second }) =>
      `${count} with a date such as “${sample}” (${cell}), read as ${dayOfNumeric(sample, false, 'en')} by the spreadsheet's locale. If that is wrong, say so in KPI Settings: “${second}”.`,
    ru: ({ count, sample, cell, second }) =>
      `${count} с датой вида «${sample}» (${cell}): читается как ${dayOfNumeric(sample, false, 'ru')} по региональным настройкам таблицы. Если это не так, укажите на листе KPI Settings: «${second}».`,
  },
  'counted by rows': {
    en: ({ count, heading, cell }) =>
      `${count} with a number under “${heading}” that another sheet has for the same rep and day (first in ${cell}): it is not added a second time.`,
    ru: ({ count, heading, cell }) =>
      `${count} с числом в столбце «${heading}», которое для того же сотрудника и дня есть на другом листе (первая: ${cell}): второй раз оно не прибавлено.`,
  },
  'similar reps': {
    en: ({ count, sample, second, cell }) =>
      `“${sample}” (${count}, first in ${cell}) and “${second}” may be one person: name one as an alias in a Reps tab.`,
    ru: ({ count, sample, second, cell }) =>
      `«${sample}» (${count}, первая: ${cell}) и «${second}» — возможно, один человек: укажите один вариант псевдонимом на листе «Сотрудники».`,
  },
};

/** One sentence about some rows of a sheet, in the user's language. */
export function problemText(reason: string, facts: ProblemFacts, language: Language): string {
  const sentence = sentences[reason];
  if (!sentence) throw new Error(`There is no sentence for “${reason}”.`);
  const { rows, row, letter, sample } = facts;
  const cell = row === null ? facts.sheet : `${letter}${row}`;
  const short = sample.length > 60 ? `${sample.slice(0, 59)}…` : sample;
  return sentence[language]({ ...facts, sample: short, count: language === 'ru' ? rowsRu(rows) : rowsEn(rows), cell });
}
