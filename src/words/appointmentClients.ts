import type { Language } from '../vocabulary/words.ts';
import { englishPlural } from './en/plural.ts';
import { numberText, percentText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

export const appointmentClientWords = {
  en: { title: 'Appointments and their clients', client: 'Client', rep: 'Rep', day: 'Only appointment' },
  ru: { title: 'Встречи и клиенты', client: 'Клиент', rep: 'Сотрудник', day: 'Единственная встреча' },
} as const;

/** How many clients who did not come or cancelled came later after all. */
export function recoverySentence(missed: number, recovered: number, language: Language): string {
  const share = percentText(recovered / missed, language, 0);
  const [all, came] = [numberText(missed, language), numberText(recovered, language)];
  return language === 'ru'
    ? `Из клиентов, которые не пришли или отменили встречу (${all}), позже пришли ${came} (${share}).`
    : `Of the ${all} ${englishPlural(missed, 'client', 'clients')} who did not come or cancelled, ${came} came later (${share}).`;
}

/** Clients who hang on a single appointment. */
export function onlyOneSentence(clients: number, shown: number, language: Language): string {
  const count = numberText(clients, language);
  const more = shown < clients;
  if (language === 'ru') {
    const noun = russianPlural(clients, 'клиента', 'клиентов', 'клиентов');
    return `У ${count} ${noun} была одна встреча, и новой не назначено${more ? `; последние ${shown}:` : ':'}`;
  }
  const noun = englishPlural(clients, 'client has', 'clients have');
  return `${count} ${noun} had one appointment and none ahead${more ? `; the newest ${shown}:` : ':'}`;
}
