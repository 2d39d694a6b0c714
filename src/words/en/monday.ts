import { dateText, quarterText } from './date.ts';
import { englishPlural } from './plural.ts';

export const monday = {
  title: (asOf: string, period: string | null, toDate: boolean) =>
    `Sales team, ${dateText(asOf)}${period === null ? '' : ` (${quarterText(period)}${toDate ? ' to date' : ''})`}`,
  change: (label: string, before: string, now: string) => `${label} ${before} → ${now}`,
  better: (changes: string, toDate: boolean) =>
    `Better than ${toDate ? 'by the same day of the period before' : 'in the period before'}: ${changes}.`,
  worse: (changes: string, toDate: boolean) =>
    `Worse than ${toDate ? 'by the same day of the period before' : 'in the period before'}: ${changes}.`,
  unchanged: 'Changed: nothing by more than chance explains.',
  tooEarly: 'Changed: too early to say.',
  needs: (calls: string, callsNow: string, appointments: { readonly count: number; readonly text: string } | null) =>
    `This week: about ${calls} calls a working day reach the target (now ${callsNow})${
      appointments === null
        ? ''
        : `, which have brought about ${appointments.text} ${englishPlural(appointments.count, 'appointment', 'appointments')}`
    }.`,
  copy: 'Copy the Monday message',
  copied: 'The Monday message is copied: paste it into a mail or a chat. It names nobody’s weak points.',
  notCopied: 'The browser does not allow copying: press Ctrl+C (⌘C) now, the message is selected.',
  text: 'Monday message',
  short: 'For Monday',
};
