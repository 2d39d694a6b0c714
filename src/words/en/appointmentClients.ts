import { englishPlural } from './plural.ts';

export const appointmentClients = {
  title: 'Appointments and their clients',
  client: 'Client',
  rep: 'Rep',
  day: 'Only appointment',
  recovery: ({ missed, all, came, share }: { missed: number; all: string; came: string; share: string }) =>
    `Of the ${all} ${englishPlural(missed, 'client', 'clients')} who did not come or cancelled, ${came} came later (${share}).`,
  /** `shown` is null where all of them are listed. */
  onlyOne: ({ clients, count, shown }: { clients: number; count: string; shown: number | null }) =>
    `${count} ${englishPlural(clients, 'client has', 'clients have')} had one appointment and none ahead${shown === null ? ':' : `; the newest ${shown}:`}`,
  wait: ({
    days,
    sooner,
    later,
    held,
    of,
  }: {
    days: number;
    sooner: string;
    later: string;
    held: string;
    of: string;
  }) =>
    `Appointments ${days} or more days ahead take place in ${later} of cases (${held} of ${of}), sooner ones in ${sooner}: book sooner.`,
};
