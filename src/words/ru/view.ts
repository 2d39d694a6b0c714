import type { ViewWords } from '../view.ts';
import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const view: ViewWords = {
  title: 'Период и сотрудники',
  period: 'Период',
  periods: {
    'this week': 'эта неделя',
    'last week': 'прошлая неделя',
    'this month': 'этот месяц',
    'last month': 'прошлый месяц',
    'this quarter': 'этот квартал',
    'last quarter': 'прошлый квартал',
  },
  span: 'другие дни…',
  first: 'Первый день',
  chooseSpan: 'Сначала укажите первый и последний день периода.',
  until: 'Отчёт по',
  today: 'сегодня',
  quarter: (quarter) => `конец ${quarterText(quarter)}`,
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
  nowDay: (iso) => `по ${dateText(iso)}`,
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
    `Закрытые кварталы: ${numberText(count)} ${russianPlural(count, 'показатель отличается', 'показателя отличаются', 'показателей отличаются')} от отчёта`,
};
