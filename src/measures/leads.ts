import { leads } from '../tabs/leads.ts';
import { count, sum } from '../vocabulary/measure.ts';

export const leadsCreated = count(leads, {
  name: 'leadsCreated',
  label: { en: 'Leads', ru: 'Лиды' },
  on: 'created',
});

/** A cohort: counted on the day the lead was created, however late it converts. */
export const leadsConverted = count(leads, {
  name: 'leadsConverted',
  label: { en: 'Leads that became opportunities', ru: 'Лиды, ставшие сделками' },
  where: { converted: ['yes'] },
  on: 'created',
});

/** The other part of the leads created. */
export const leadsNotConverted = count(leads, {
  name: 'leadsNotConverted',
  label: { en: 'Leads that became no opportunity', ru: 'Лиды, не ставшие сделками' },
  where: { converted: ['no'] },
  on: 'created',
});

/** Only the status could tell, and it is not understood. */
export const leadsUnknownStatus = count(leads, {
  name: 'leadsUnknownStatus',
  label: { en: 'Leads with an unknown status', ru: 'Лиды с неизвестным статусом' },
  where: { converted: ['unknown'] },
  on: 'created',
});

/** Counted on the day, and for the rep, of the lead's first call, so that it adds up. */
export const leadsFirstCalled = count(leads, {
  name: 'leadsFirstCalled',
  label: { en: 'Leads called', ru: 'Лиды, которым звонили' },
  where: { firstCallAt: { known: true } },
  on: 'firstCallAt',
  by: 'firstCallRep',
});

export const leadsFirstCalledWon = count(leads, {
  name: 'leadsFirstCalledWon',
  label: { en: 'Called leads later won', ru: 'Лиды со звонком, позже выигранные' },
  where: { firstCallAt: { known: true }, won: ['yes'] },
  on: 'firstCallAt',
  by: 'firstCallRep',
});

/** A cohort: of the leads that came while calls were logged, those with a call, whenever it was made. */
export const leadsCalled = count(leads, {
  name: 'leadsCalled',
  label: {
    en: 'New leads with a call in a log that has most of them',
    ru: 'Новые лиды со звонком в журнале, где есть большинство лидов',
  },
  where: { logged: ['called'] },
  on: 'created',
});

/** The other part; who called in themselves are in neither. */
export const leadsNotCalled = count(leads, {
  name: 'leadsNotCalled',
  label: {
    en: 'New leads without a call in a log that has most of them',
    ru: 'Новые лиды без звонка в журнале, где есть большинство лидов',
  },
  where: { logged: ['not called'] },
  on: 'created',
});

export const callsToLeads = sum(leads, {
  name: 'callsToLeads',
  label: { en: 'Calls to new leads', ru: 'Звонки новым лидам' },
  where: { logged: ['called'] },
  amount: 'callsToLead',
  on: 'created',
});

/** A day old when the log ended, where leads and calls have a time of day. */
export const leadsTimed = count(leads, {
  name: 'leadsTimed',
  label: {
    en: 'New leads timed to their first call, with a time of day on both tabs',
    ru: 'Новые лиды с известным временем до первого звонка (время суток на обоих листах)',
  },
  where: { firstCall: ['in 5 minutes', 'in an hour', 'in a day', 'later'] },
  on: 'created',
});

export const leadsCalledIn5Minutes = count(leads, {
  name: 'leadsCalledIn5Minutes',
  label: { en: 'New leads called within 5 minutes', ru: 'Новые лиды со звонком за 5 минут' },
  where: { firstCall: ['in 5 minutes'] },
  on: 'created',
});

export const leadsCalledInHour = count(leads, {
  name: 'leadsCalledInHour',
  label: { en: 'New leads called within an hour', ru: 'Новые лиды со звонком за час' },
  where: { firstCall: ['in 5 minutes', 'in an hour'] },
  on: 'created',
});

export const leadsCalledInDay = count(leads, {
  name: 'leadsCalledInDay',
  label: { en: 'New leads called within a day', ru: 'Новые лиды со звонком за сутки' },
  where: { firstCall: ['in 5 minutes', 'in an hour', 'in a day'] },
  on: 'created',
});
