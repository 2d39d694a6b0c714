import type { Language } from '../vocabulary/words.ts';
import { dateText } from './date.ts';

/** @param facts `until` is the first day after ramping up; `isOver` when that day has come */
export function rampingText(
  { rep, until, isOver }: { readonly rep: string; readonly until: string; readonly isOver: boolean },
  language: Language,
): string {
  const day = dateText(until, language);
  if (language === 'ru')
    return isOver
      ? `${rep}: адаптация закончилась ${day}, сравнение с коллегами — со следующего квартала.`
      : `${rep}: адаптация до ${day}, поэтому пока ни с кем не сравнивается.`;
  return isOver
    ? `${rep}: ramping until ${day}, so compared from the next quarter on.`
    : `${rep}: ramping until ${day}, so compared with nobody yet.`;
}

export function aloneText({ rep, role }: { readonly rep: string; readonly role: string }, language: Language): string {
  if (role === '')
    return language === 'ru'
      ? `${rep}: роль не указана, сравнивать не с кем.`
      : `${rep}: has no role in the Reps tab, so there is nobody to compare with.`;
  return language === 'ru'
    ? `${rep}: других сотрудников с ролью «${role}» нет, сравнивать не с кем.`
    : `${rep}: the only one who is “${role}”, so there is nobody to compare with.`;
}
