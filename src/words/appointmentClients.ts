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

/** That appointments far ahead take place less often, and what to do. */
export function waitSentence(
  {
    days,
    sooner,
    later,
  }: {
    readonly days: number;
    readonly sooner: { readonly count: number; readonly size: number };
    readonly later: { readonly count: number; readonly size: number };
  },
  language: Language,
): string {
  const share = ({ count, size }: typeof sooner): string => percentText(count / size, language, 0);
  return appointmentClientWords[language].wait({
    days,
    sooner: share(sooner),
    later: share(later),
    held: numberText(later.count, language),
    of: numberText(later.size, language),
  });
}
