import { leads } from '../tabs/leads.ts';
import { count } from '../vocabulary/measure.ts';

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
