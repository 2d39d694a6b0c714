import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** What the sidebar says about the choice of period, reps and language, and about what has changed since. */
const en = {
  title: 'Period and reps',
  until: 'Up to',
  today: 'today',
  quarter: (quarter: string) => `end of ${quarterText(quarter, 'en')}`,
  anotherDay: 'another day…',
  day: 'Last day',
  who: 'Show',
  everybody: 'everybody',
  team: (team: string) => `team ${team}`,
  some: 'chosen reps…',
  reps: 'Show these reps',
  show: 'Show and rebuild',
  chooseDay: 'Choose the last day of the report first.',
  chooseReps: 'Choose at least one rep first.',
  nowDay: (iso: string) => `up to ${dateText(iso, 'en')}`,
  nowToday: 'up to today',
  nowSome: (reps: number) => `${reps} ${englishPlural(reps, 'rep', 'reps')}`,

  language: 'Language',
  asAccount: 'as my account',
  switching: 'Switching…',
  switched: 'The sidebar now speaks English. Build again to have the summary in English.',
  restore: 'Restore previous summary',
  restoring: 'Bringing the previous summary back…',

  changesTitle: 'What has changed since',
  revisions: (count: number) =>
    `${numberText(count, 'en')} ${englishPlural(count, 'number', 'numbers')} of closed quarters ${englishPlural(count, 'differs', 'differ')} from the report`,
};

export type ViewWords = typeof en;

const ru: ViewWords = {
  title: 'Период и сотрудники',
  until: 'Отчёт по',
  today: 'сегодня',
  quarter: (quarter) => `конец ${quarterText(quarter, 'ru')}`,
  anotherDay: 'другой день…',
  day: 'Последний день',
  who: 'Сотрудники',
  everybody: 'все',
  team: (team) => `команда «${team}»`,
  some: 'выбрать…',
  reps: 'Показать этих сотрудников',
  show: 'Показать и перестроить',
  chooseDay: 'Сначала выберите последний день отчёта.',
  chooseReps: 'Сначала отметьте хотя бы одного сотрудника.',
  nowDay: (iso) => `по ${dateText(iso, 'ru')}`,
  nowToday: 'по сегодня',
  nowSome: (reps) => `${reps} ${russianPlural(reps, 'сотрудник', 'сотрудника', 'сотрудников')}`,

  language: 'Язык',
  asAccount: 'как в аккаунте',
  switching: 'Переключаю…',
  switched: 'Теперь панель на русском. Постройте сводку снова, чтобы и она стала русской.',
  restore: 'Вернуть прежнюю сводку',
  restoring: 'Возвращаю прежнюю сводку…',

  changesTitle: 'Что изменилось',
  revisions: (count) =>
    `Закрытые кварталы: ${numberText(count, 'ru')} ${russianPlural(count, 'показатель отличается', 'показателя отличаются', 'показателей отличаются')} от отчёта`,
};

export const viewWords: Readonly<Record<Language, ViewWords>> = { en, ru };
