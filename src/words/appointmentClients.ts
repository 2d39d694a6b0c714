import type { Language } from '../vocabulary/words.ts';
import { appointmentClients as en } from './en/appointmentClients.ts';
import { numberText, percentText } from './number.ts';
import { appointmentClients as ru } from './ru/appointmentClients.ts';

export type AppointmentClientWords = typeof en;

export const appointmentClientWords: Readonly<Record<Language, AppointmentClientWords>> = { en, ru };

/** How many clients who did not come or cancelled came later after all. */
export function recoverySentence(missed: number, recovered: number, language: Language): string {
  const share = percentText(recovered / missed, language, 0);
  const [all, came] = [numberText(missed, language), numberText(recovered, language)];
  return appointmentClientWords[language].recovery({ missed, all, came, share });
}

/** Clients who hang on a single appointment. */
export function onlyOneSentence(clients: number, shown: number, language: Language): string {
  const count = numberText(clients, language);
  return appointmentClientWords[language].onlyOne({ clients, count, shown: shown < clients ? shown : null });
}
